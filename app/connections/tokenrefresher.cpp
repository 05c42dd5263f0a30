#include "connections/tokenrefresher.h"

#include "connections/connectionlock.h"

#include <QPointer>

namespace hloauth {

namespace {

constexpr std::chrono::seconds lockPatience{90}; // longer than another program's whole refresh
constexpr int writeAttempts = 3;
constexpr std::chrono::milliseconds writePause{300};

} // namespace

/// One demand for valid tokens, from reading the keychain to writing it.
class TokenRefresher::Job : public QObject {
public:
    Job(TokenRefresher &owner, const Connection &connection,
        std::optional<std::chrono::seconds> minimumValidity, QObject *context, Callback done)
        : QObject(&owner), m_owner(owner), m_connection(connection), m_minimumValidity(minimumValidity),
          m_context(context), m_done(std::move(done)), m_lock(owner.m_list.directory(), connection.id)
    {
    }

    void start();

private:
    bool isGoodEnough(const TokenSet &tokens) const;
    void takeLock();
    void readAgain();
    void readClientSecret();
    void request(const QByteArray &clientSecret);
    void take(const TokenOutcome &outcome);
    void refuse(const TokenOutcome &outcome);
    void save(const TokenSet &tokens, ApiSpelling spelling, int attempt);
    void endWithSecretError(const SecretResult &result);
    void end(const RefreshOutcome &outcome);

    TokenRefresher &m_owner;
    Connection m_connection;
    std::optional<std::chrono::seconds> m_minimumValidity; ///< nothing: refresh in any case
    QPointer<QObject> m_context;
    Callback m_done;
    ConnectionLock m_lock;
    TokenSet m_stored; ///< as last read from the keychain
};

bool TokenRefresher::Job::isGoodEnough(const TokenSet &tokens) const
{
    return m_minimumValidity && tokens.validity(m_owner.m_clock()) >= *m_minimumValidity;
}

void TokenRefresher::Job::start()
{
    m_owner.m_vault.readTokens(m_connection, [this](const SecretResult &result, const TokenSet &tokens) {
        if (result.status != SecretStatus::Ok) {
            endWithSecretError(result);
        } else if (isGoodEnough(tokens)) {
            end({RefreshOutcome::Result::Fresh, tokens, {}, {}});
        } else {
            m_stored = tokens;
            takeLock();
        }
    });
}

void TokenRefresher::Job::takeLock()
{
    m_lock.acquire(lockPatience, [this](bool held) {
        if (held)
            readAgain();
        else
            end({RefreshOutcome::Result::Busy, {}, {}, {}});
    });
}

void TokenRefresher::Job::readAgain()
{
    m_owner.m_vault.readTokens(m_connection, [this](const SecretResult &result, const TokenSet &tokens) {
        if (result.status != SecretStatus::Ok) {
            endWithSecretError(result);
            return;
        }
        const bool refreshedMeanwhile =
            tokens.accessToken != m_stored.accessToken
            && tokens.validity(m_owner.m_clock()) >= m_minimumValidity.value_or(std::chrono::seconds(1));
        m_stored = tokens;
        if (refreshedMeanwhile)
            end({RefreshOutcome::Result::Refreshed, tokens, {}, {}});
        else if (tokens.refreshToken.isEmpty())
            end({RefreshOutcome::Result::SignInNeeded, {}, {}, {}});
        else
            readClientSecret();
    });
}

void TokenRefresher::Job::readClientSecret()
{
    m_owner.m_vault.readClientSecret(m_connection, [this](const SecretResult &result) {
        if (result.status == SecretStatus::Ok)
            request(result.value);
        else
            endWithSecretError(result);
    });
}

void TokenRefresher::Job::request(const QByteArray &clientSecret)
{
    const TokenClient::Client client{
        m_connection.servers.api, {m_connection.clientId, clientSecret}, m_connection.spelling};
    // The context is this job, not the caller: whoever asked may leave, the answer must be kept.
    m_owner.m_client.refresh(client, m_stored.refreshToken, m_connection.askedUserType, this,
                             [this](const TokenOutcome &outcome) { take(outcome); });
}

void TokenRefresher::Job::take(const TokenOutcome &outcome)
{
    if (!outcome.tokens) {
        refuse(outcome);
        return;
    }
    TokenSet tokens = *outcome.tokens;
    if (tokens.refreshToken.isEmpty()) // RFC 6749, section 6: the old one stays good
        tokens.refreshToken = m_stored.refreshToken;
    save(tokens, outcome.spelling, 1);
}

void TokenRefresher::Job::refuse(const TokenOutcome &outcome)
{
    const Diagnosis diagnosis = m_owner.m_knownErrors.diagnose(outcome.error, OAuthStep::Refresh);
    if (diagnosis.needsSignIn) {
        m_owner.m_list.update(m_connection.id,
                              [&diagnosis](Connection &entry) { entry.signInNeeded = diagnosis.what; });
    }
    end({diagnosis.needsSignIn ? RefreshOutcome::Result::SignInNeeded : RefreshOutcome::Result::TokenError,
         {},
         outcome.error,
         {}});
}

void TokenRefresher::Job::save(const TokenSet &tokens, ApiSpelling spelling, int attempt)
{
    m_owner.m_vault.saveTokens(m_connection, tokens, [=, this](const SecretResult &result) {
        if (result.status != SecretStatus::Ok && attempt < writeAttempts) {
            QTimer::singleShot(writePause, this, [=, this] { save(tokens, spelling, attempt + 1); });
        } else if (result.status != SecretStatus::Ok) {
            end({RefreshOutcome::Result::NotKept, tokens, {}, result});
        } else {
            m_owner.m_list.update(m_connection.id, [&tokens, spelling](Connection &entry) {
                entry.apply(tokens);
                entry.spelling = spelling;
            });
            end({RefreshOutcome::Result::Refreshed, tokens, {}, {}});
        }
    });
}

void TokenRefresher::Job::endWithSecretError(const SecretResult &result)
{
    // Without its secrets a connection can only be signed in again.
    const bool isGone = result.status == SecretStatus::NotFound || result.status == SecretStatus::Damaged;
    end({isGone ? RefreshOutcome::Result::SignInNeeded : RefreshOutcome::Result::SecretError,
         {},
         {},
         result});
}

void TokenRefresher::Job::end(const RefreshOutcome &outcome)
{
    m_lock.release();
    deleteLater();
    const bool isLast = --m_owner.m_jobs == 0;
    const QPointer<TokenRefresher> owner(&m_owner);
    if (m_context)
        m_done(outcome);
    if (isLast && owner)
        Q_EMIT owner->idle();
}

TokenRefresher::TokenRefresher(TokenClient &client, TokenVault &vault, ConnectionList &list,
                               const KnownErrors &knownErrors, TokenClient::Clock clock, QObject *parent)
    : QObject(parent), m_client(client), m_vault(vault), m_list(list), m_knownErrors(knownErrors),
      m_clock(std::move(clock))
{
}

TokenRefresher::~TokenRefresher() = default;

void TokenRefresher::ensureValid(const Connection &connection, std::chrono::seconds minimumValidity,
                                 QObject *context, Callback done)
{
    start(connection, minimumValidity, context, std::move(done));
}

void TokenRefresher::refreshNow(const Connection &connection, QObject *context, Callback done)
{
    start(connection, std::nullopt, context, std::move(done));
}

void TokenRefresher::start(const Connection &connection, std::optional<std::chrono::seconds> minimumValidity,
                           QObject *context, Callback done)
{
    ++m_jobs;
    (new Job(*this, connection, minimumValidity, context, std::move(done)))->start();
}

} // namespace hloauth
