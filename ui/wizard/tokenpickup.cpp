#include "wizard/tokenpickup.h"

#include "connections/workspace.h"
#include "tokens/accountlookup.h"
#include "tokens/tokenclient.h"
#include "wizard/signinsession.h"

#include <QPointer>

namespace hloauth {

namespace {

/// HighLevel looks at the client first, then at the code: a refusal of the client leaves the code as
/// it was. So does a connection that never came about.
bool leavesCodeUnspent(const OAuthError &error)
{
    switch (error.kind) {
    case OAuthError::Kind::Offline:
    case OAuthError::Kind::Tls:
    case OAuthError::Kind::RateLimited:
        return !error.outcomeUnknown();
    case OAuthError::Kind::Refused:
        return error.httpStatus == 401
            && !error.serverText().contains(QLatin1String("grant"), Qt::CaseInsensitive);
    default:
        return false;
    }
}

} // namespace

TokenPickup::TokenPickup(SignInSession &session, const UiContext &context, QObject *parent)
    : QObject(parent), m_session(session), m_context(context),
      m_lookup(std::make_unique<AccountLookup>(context.workspace.network()))
{
}

TokenPickup::~TokenPickup() = default;

void TokenPickup::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void TokenPickup::reset()
{
    ++m_run;
    m_tokens = {};
    m_error = {};
    m_secretResult = {};
    m_connection = {};
    m_clientSecret.clear();
    m_renamed = false;
    setState(State::Idle);
}

void TokenPickup::start()
{
    ++m_run;
    m_error = {};
    m_renamed = false;
    m_connection = m_session.connection();
    m_clientSecret = m_session.credentials().secret;
    m_session.setCodeUnspent(false);
    setState(State::Exchanging);
    m_context.workspace.tokenClient().exchange(
        {m_connection.servers.api, m_session.credentials(), m_connection.spelling}, m_session.code(),
        m_session.codeRedirectUri(), m_connection.askedUserType, this,
        [this, run = m_run](const TokenOutcome &outcome) {
            if (run == m_run)
                takeOutcome(outcome);
        });
}

void TokenPickup::cancel()
{
    if (m_state == State::Exchanging)
        m_context.workspace.tokenClient().cancel();
}

void TokenPickup::takeOutcome(const TokenOutcome &outcome)
{
    if (!outcome.tokens) {
        m_error = outcome.error;
        m_session.setCodeUnspent(leavesCodeUnspent(outcome.error));
        setState(State::Failed);
        return;
    }
    m_tokens = *outcome.tokens;
    m_connection.spelling = outcome.spelling;
    m_connection.redirectUri = m_session.codeRedirectUri();
    m_connection.connectedAt = m_context.now();
    m_connection.apply(m_tokens);
    if (m_session.kind() != SignInSession::Kind::Again)
        m_connection.name = m_context.workspace.connections().freeName(m_session.suggestedName(m_tokens, {}));
    if (m_session.isAccountInQuestion())
        askAboutAccount();
    else
        keep();
}

void TokenPickup::askAboutAccount()
{
    setState(State::Naming);
    m_lookup->start(m_connection.servers.api, m_tokens, this, [this, run = m_run](const QString &name) {
        if (run != m_run)
            return;
        m_connection.accountName = name;
        if (m_session.kind() != SignInSession::Kind::Again)
            m_connection.name =
                m_context.workspace.connections().freeName(m_session.suggestedName(m_tokens, name));
        setState(State::Asking);
    });
}

void TokenPickup::acceptAccount()
{
    if (m_state != State::Asking)
        return;
    m_session.setAccountInQuestion(false);
    keep();
}

void TokenPickup::declineAccount()
{
    if (m_state == State::Asking)
        reset();
}

void TokenPickup::keep()
{
    setState(State::Keeping);
    const QPointer<TokenPickup> self(this);
    m_context.workspace.keep(
        m_connection, m_clientSecret, m_tokens, [self, run = m_run](const SecretResult &result) {
            if (!self || run != self->m_run)
                return;
            self->m_secretResult = result;
            self->setState(result.status == SecretStatus::Ok ? State::Kept : State::NotKept);
            if (self && self->m_state == State::Kept)
                self->lookUpAccount();
        });
}

void TokenPickup::keepAgain()
{
    if (m_state == State::NotKept)
        keep();
}

void TokenPickup::keepForSession()
{
    if (m_state != State::NotKept)
        return;
    m_session.setSessionOnly(true);
    m_connection.sessionOnly = true;
    keep();
}

void TokenPickup::lookUpAccount()
{
    if (!AccountLookup::isPossible(m_tokens) || !m_connection.accountName.isEmpty())
        return;
    m_lookup->start(m_connection.servers.api, m_tokens, this,
                    [this, id = m_connection.id](const QString &name) {
                        if (id == m_connection.id)
                            takeAccountName(name);
                    });
}

void TokenPickup::takeAccountName(const QString &name)
{
    if (name.isEmpty() || m_state != State::Kept)
        return;
    ConnectionList &list = m_context.workspace.connections();
    const Connection *kept = list.findById(m_connection.id);
    if (!kept)
        return; // removed meanwhile, with its secrets
    Connection named = *kept;
    named.accountName = name;
    if (!m_renamed && m_session.kind() != SignInSession::Kind::Again)
        named.name = list.freeName(m_session.suggestedName(m_tokens, name));
    if (!list.save(named))
        return; // the name is a convenience; the tokens are kept
    m_connection = named;
    Q_EMIT connectionChanged();
}

bool TokenPickup::rename(const QString &name, QString *problem)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        *problem = tr("A connection needs a name.");
        return false;
    }
    ConnectionList &list = m_context.workspace.connections();
    const Connection *kept = list.findById(m_connection.id);
    Connection renamed = kept ? *kept : m_connection;
    renamed.name = wanted;
    if (!list.save(renamed)) {
        *problem = list.problem();
        return false;
    }
    m_connection = renamed;
    m_renamed = true;
    return true;
}

} // namespace hloauth
