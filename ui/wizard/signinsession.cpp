#include "wizard/signinsession.h"

#include "catalog/scopecatalog.h"
#include "connections/workspace.h"
#include "practice/practiceserver.h"
#include "wizard/practicehost.h"

#include <QUuid>

namespace hloauth {

namespace {

/// A draft that leads to the same link. \a asked: whose token it asks for.
WizardDraft draftOf(const AuthorizationLink &link, UserType asked, const ScopeCatalog &catalog)
{
    WizardDraft draft;
    draft.appType = asked == UserType::Company ? AppType::Agency : AppType::SubAccount;
    draft.tokenFor = asked == UserType::Company ? UserType::Company : UserType::Location;
    draft.scopes = link.scopes;
    for (const QString &name : link.scopes) {
        const Scope *scope = catalog.find(name);
        if (scope && !draft.rules().allows(*scope))
            draft.appType = AppType::Both;
    }
    const RedirectUri redirectUri(link.redirectUri);
    draft.ownRedirect = redirectUri != RedirectUri::loopback(redirectUri.port());
    if (draft.ownRedirect)
        draft.ownRedirectUri = redirectUri.text();
    else
        draft.port = redirectUri.port();
    draft.whiteLabel = link.marketplace == Servers::whiteLabelMarketplace();
    draft.sameTab = link.sameTab;
    draft.olderPath = link.olderPath;
    draft.clientId = link.clientId;
    draft.versionId = link.versionId;
    if (link.versionId.isEmpty())
        draft.version = WizardDraft::VersionChoice::None;
    else if (link.versionId != AuthorizationLink::suggestedVersionId(link.clientId))
        draft.version = WizardDraft::VersionChoice::Own;
    return draft;
}

QStringList practiceScopes()
{
    return {QStringLiteral("contacts.readonly"), QStringLiteral("contacts.write"),
            QStringLiteral("locations.readonly"), QStringLiteral("opportunities.readonly")};
}

} // namespace

SignInSession::SignInSession(const UiContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_selection(context.catalog),
      m_servers(context.workspace.options().servers)
{
}

void SignInSession::begin(Kind kind, const WizardDraft &draft)
{
    m_kind = kind;
    const NeedAnswers need = m_draft.need;
    m_draft = draft;
    if (draft.need.isEmpty())
        m_draft.need = need; // they are about what she wants, not about one sign-in
    m_selection.restore(draft.scopes, draft.wishes);
    m_secret.clear();
    m_former.reset();
    m_servers = m_context.workspace.options().servers;
    m_sessionOnly = false;
    m_code.clear();
    m_codeUnspent = false;
}

void SignInSession::beginNew(const WizardDraft &draft)
{
    begin(Kind::New, draft);
    Q_EMIT began();
}

void SignInSession::beginWith(const AuthorizationLink &link)
{
    const bool forAgency = m_context.catalog.needAgency(link.scopes);
    beginNew(draftOf(link, forAgency ? UserType::Company : UserType::Location, m_context.catalog));
}

bool SignInSession::beginPractice(QString *problem)
{
    PracticeServer *server = m_context.practice.server();
    if (!server) {
        *problem = m_context.practice.errorString();
        return false;
    }
    server->play(PracticeFault::None); // or the last one would still be played
    WizardDraft draft;
    draft.plan = PlanTier::AgencyPro;
    draft.scopes = practiceScopes();
    begin(Kind::Practice, draft);
    m_servers = {server->baseUrl(), server->baseUrl()};
    restorePractice(*server);
    Q_EMIT began();
    return true;
}

void SignInSession::practiseAgain()
{
    const Servers servers = m_servers;
    begin(Kind::Practice, draftToKeep(m_draft.step));
    m_servers = servers;
    PracticeServer *server = m_context.practice.server();
    server->play(PracticeFault::None);
    restorePractice(*server);
    Q_EMIT began();
}

void SignInSession::restorePractice(const PracticeServer &server)
{
    m_draft.appType = AppType::Both;
    m_draft.isPublic = false;
    m_draft.sameTab = false;
    m_draft.olderPath = false;
    m_draft.version = WizardDraft::VersionChoice::FromClientId;
    m_draft.versionId.clear();
    m_draft.clientId = server.clientId();
    m_secret = server.clientSecret();
    m_code.clear();
    m_codeUnspent = false;
}

void SignInSession::beginAgain(const Connection &connection)
{
    begin(Kind::Again, draftOf(connection.link(), connection.askedUserType, m_context.catalog));
    m_former = connection;
    m_servers = connection.servers;
    m_sessionOnly = connection.sessionOnly;
    Q_EMIT began();
}

bool SignInSession::isPractice() const
{
    return m_kind == Kind::Practice || (m_former && m_former->isPractice);
}

QString SignInSession::formerId() const
{
    return m_former ? m_former->id : QString();
}

WizardDraft SignInSession::draftToKeep(Step step) const
{
    WizardDraft draft = m_draft;
    draft.scopes = m_selection.scopes();
    draft.wishes = m_selection.wishes();
    draft.step = step;
    return draft;
}

Servers SignInSession::servers() const
{
    Servers servers = m_servers;
    if (servers.areHighLevel())
        servers.marketplace =
            m_draft.whiteLabel ? Servers::whiteLabelMarketplace() : Servers::highLevel().marketplace;
    return servers;
}

AuthorizationLink SignInSession::link() const
{
    return connection().link();
}

LinkContext SignInSession::linkContext() const
{
    LinkContext context;
    context.marketplaces = {servers().marketplace};
    context.wantsOlderPath = m_draft.olderPath;
    context.isWhiteLabel = m_draft.whiteLabel;
    context.rules = m_draft.rules();
    return context;
}

Connection SignInSession::connection() const
{
    Connection connection = m_former.value_or(Connection{});
    if (connection.id.isEmpty())
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.clientId = m_draft.clientId;
    connection.servers = servers();
    connection.redirectUri = m_draft.redirectUri().text();
    connection.versionId = m_draft.usedVersionId();
    connection.sameTab = m_draft.sameTab;
    connection.olderPath = m_draft.olderPath;
    connection.askedUserType = m_draft.askedUserType();
    connection.askedScopes = m_selection.scopes();
    connection.sessionOnly = isSessionOnly();
    connection.isPractice = isPractice();
    connection.signInNeeded.clear();
    return connection;
}

QString SignInSession::suggestedName(const TokenSet &tokens, const QString &accountName) const
{
    if (m_former)
        return m_former->name;
    QString name = accountName;
    if (name.isEmpty())
        name = tokens.userType == UserType::Company ? tr("My agency") : tr("My sub-account");
    // Names that practice gives say by themselves that they are practice.
    return isPractice() && accountName.isEmpty() ? tr("Practice: %1").arg(name) : name;
}

void SignInSession::setCode(const QByteArray &code, const QString &redirectUri)
{
    m_code = code;
    m_codeRedirectUri = redirectUri;
    m_accountInQuestion = false;
    m_codeClientId = m_draft.clientId;
    m_codeUnspent = true;
}

bool SignInSession::canRetryExchange() const
{
    return m_codeUnspent && !m_code.isEmpty() && m_codeClientId == m_draft.clientId
        && (m_draft.ownRedirect || m_codeRedirectUri == m_draft.redirectUri().text());
}

} // namespace hloauth
