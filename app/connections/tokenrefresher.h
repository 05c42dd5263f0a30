#pragma once

#include "connections/connectionlist.h"
#include "connections/tokenvault.h"
#include "diagnosis/diagnosis.h"
#include "tokens/tokenclient.h"

#include <chrono>

namespace hloauth {

/// How a demand for valid tokens ended.
struct RefreshOutcome {
    enum class Result {
        Fresh, ///< the stored tokens were good enough; nothing was asked
        Refreshed, ///< new tokens came and are kept
        TokenError, ///< the token endpoint did not give any: `error` says why; the old ones are kept
        SignInNeeded, ///< refused for good, or there is no refresh token
        SecretError, ///< the keychain failed before anything was asked: `secret` says why
        NotKept, ///< new tokens came and could not be written: they are in `tokens`, and only there
        Busy ///< another program is refreshing this connection and does not finish
    };

    Result result = Result::Fresh;
    TokenSet tokens; ///< valid with Fresh, Refreshed and NotKept
    OAuthError error;
    SecretResult secret;
};

/// Gives valid tokens of a connection and refreshes them when needed: one refresh at a time for each
/// connection, across programs.
class TokenRefresher : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const RefreshOutcome &)>;

    TokenRefresher(TokenClient &client, TokenVault &vault, ConnectionList &list,
                   const KnownErrors &knownErrors, TokenClient::Clock clock, QObject *parent = nullptr);
    ~TokenRefresher() override;

    /// Tokens with at least \a minimumValidity left, refreshed if they have less.
    void ensureValid(const Connection &connection, std::chrono::seconds minimumValidity, QObject *context,
                     Callback done);
    /// New tokens in any case; a refresh that another caller finishes meanwhile counts.
    void refreshNow(const Connection &connection, QObject *context, Callback done);

    /// Whether a refresh is under way: ending the program now could lose its tokens.
    bool isBusy() const { return m_jobs > 0; }

Q_SIGNALS:
    void idle(); ///< the last refresh under way has ended

private:
    class Job;

    void start(const Connection &connection, std::optional<std::chrono::seconds> minimumValidity,
               QObject *context, Callback done);

    TokenClient &m_client;
    TokenVault &m_vault;
    ConnectionList &m_list;
    const KnownErrors &m_knownErrors;
    TokenClient::Clock m_clock;
    int m_jobs = 0;
};

} // namespace hloauth
