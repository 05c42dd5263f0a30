#include "wizard/signinsession.h"

#include "catalog/scopecatalog.h"
#include "connections/workspace.h"
#include "practice/practiceserver.h"
#include "wizard/practicehost.h"

#include <QUuid>

namespace hloauth {

namespace {

/// A draft that leads to the same link as the connection's last sign-in.
WizardDraft draftOf(const Connection &connection, const ScopeCatalog &catalog)
{
    WizardDraft draft;
    draft.appType = connection.askedUserType == UserType::Company ? AppType::Agency : AppType::SubAccount;
    draft.tokenFor = connection.askedUserType == UserType::Company ? UserType::Company : UserType::Location;
    draft.scopes = connection.askedScopes;
    for (const QString &name : connection.askedScopes) {
        const Scope *scope = catalog.find(name);
        if (scope && !draft.rules().allows(*scope))
            draft.appType = AppType::Both;
    }
    const RedirectUri redirectUri(connection.redirectUri);
    draft.ownRedirect = redirectUri != RedirectUri::loopback(redirectUri.port());
    if (draft.ownRedirect)
        draft.ownRedirectUri = redirectUri.text();
    else
        draft.port = redirectUri.port();
    draft.whiteLabel = connection.servers.marketplace == Servers::whiteLabelMarketplace();
    draft.sameTab = connection.sameTab;
    draft.olderPath = connection.olderPath;
    draft.clientId = connection.clientId;
    draft.versionId = connection.versionId;
    if (connection.versionId.isEmpty())
        draft.version = WizardDraft::VersionChoice::None;
    else if (connection.versionId != AuthorizationLink::suggestedVersionId(connection.clientId))
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
    begin(Kind::Again, draftOf(connection, m_context.catalog));
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
    return isPractice() ? tr("Practice: %1").arg(name) : name;
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
