#pragma once

#include "connections/connectionlist.h"
#include "connections/tokenvault.h"
#include "diagnosis/diagnosis.h"
#include "tokens/tokenclient.h"

#include <QHash>

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
        NotPrepared, ///< the file `secret.detail` can't be written, so nothing was asked
        Busy, ///< another program is refreshing this connection and does not finish
        Removed ///< the connection was removed meanwhile; nothing was asked
    };

    Result result = Result::Fresh;
    TokenSet tokens; ///< valid with Fresh, Refreshed and NotKept
    OAuthError error;
    SecretResult secret;
    /// UTC; begin of an earlier refresh of the same tokens that found no end: the program was killed, or no
    /// answer came. The refresh token may be used up by it; with SignInNeeded it is.
    std::optional<QDateTime> unendedRefresh = {};
};

/// Gives valid tokens of a connection and refreshes them when needed: one refresh at a time for each
/// connection, across programs. Each is marked before it asks, and new tokens are written and read back
/// before they are handed out.
class TokenRefresher : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const RefreshOutcome &)>;

    /// Why a refresh brought no tokens, by the entry of the known errors.
    struct LastError {
        QString id;
        int httpStatus = 0;
        QDateTime at; ///< UTC
    };

    TokenRefresher(TokenClient &client, TokenVault &vault, ConnectionList &list,
                   const KnownErrors &knownErrors, TokenClient::Clock clock, QObject *parent = nullptr);
    ~TokenRefresher() override;

    /// Tokens with at least \a minimumValidity left, refreshed if they have less.
    void ensureValid(const Connection &connection, std::chrono::seconds minimumValidity, QObject *context,
                     Callback done);
    /// New tokens in any case; a refresh that another caller finishes meanwhile counts.
    void refreshNow(const Connection &connection, QObject *context, Callback done);

    /// How it ended when new tokens came that the keychain did not take; nullptr if there are none. They
    /// are held here until the program ends, and each later demand first tries to keep them.
    const RefreshOutcome *unkept(const QString &connectionId) const;
    bool hasUnkept() const { return !m_unkept.isEmpty(); }

    /// Forgets what is known of the connection besides its secrets: it was removed or signed in again.
    void forget(const QString &connectionId);

    /// Whether an earlier refresh of this connection may have found no end; the next one tells.
    bool isUnended(const QString &connectionId) const;

    /// Of any connection, since the program's start.
    const std::optional<LastError> &lastError() const { return m_lastError; }

    /// How long it waits before it writes to the keychain a second time; then twice as long each time, three
    /// times in all. Default 300 ms.
    void setWritePause(std::chrono::milliseconds pause) { m_writePause = pause; }

    /// Whether a refresh is under way: ending the program now could lose its tokens.
    bool isBusy() const { return m_jobs > 0; }

Q_SIGNALS:
    void idle(); ///< the last refresh under way has ended

private:
    class Job;

    Job *newJob(const Connection &connection, QObject *context, Callback done);

    TokenClient &m_client;
    TokenVault &m_vault;
    ConnectionList &m_list;
    const KnownErrors &m_knownErrors;
    TokenClient::Clock m_clock;
    QHash<QString, RefreshOutcome> m_unkept; ///< by the connection's id
    std::chrono::milliseconds m_writePause{300};
    std::optional<LastError> m_lastError;
    int m_jobs = 0;
};

} // namespace hloauth
