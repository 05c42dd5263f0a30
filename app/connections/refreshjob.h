#pragma once

#include "connections/connectionlock.h"
#include "connections/refreshmarker.h"
#include "connections/tokenrefresher.h"

#include <QPointer>

namespace hloauth {

/// One demand for valid tokens, from reading the keychain to writing it.
class TokenRefresher::Job : public QObject {
public:
    Job(TokenRefresher &owner, const Connection &connection, QObject *context, Callback done);

    /// \a minimumValidity: nothing to refresh in any case.
    void start(std::optional<std::chrono::seconds> minimumValidity);

private:
    bool isGoodEnough(const TokenSet &tokens) const;
    bool isRemoved() const; ///< since it was started, by this program or another
    void takeLock(void (Job::*next)());
    void readAgain();
    void takeStored(const TokenSet &tokens);
    void readClientSecret();
    void request(const QByteArray &clientSecret);
    void take(const TokenOutcome &outcome);
    void refuse(const OAuthError &error);
    void keep();
    void save(int attempt);
    void readBack(int attempt);
    void takeSaved(const SecretResult &result, int attempt);
    void endUnprepared(const QString &file); ///< that can't be written
    void endRemoved();
    void endWithSecretError(const SecretResult &result);
    void end(RefreshOutcome outcome);

    TokenRefresher &m_owner;
    Connection m_connection;
    std::optional<std::chrono::seconds> m_minimumValidity;
    QPointer<QObject> m_context;
    Callback m_done;
    ConnectionLock m_lock;
    RefreshMarker m_marker;
    std::optional<QDateTime> m_unended; ///< begin of an earlier refresh
    TokenSet m_stored; ///< as last read from the keychain
    TokenSet m_new;
    ApiSpelling m_spelling = ApiSpelling::V2; ///< that brought the new ones
};

} // namespace hloauth
