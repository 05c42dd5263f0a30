#pragma once

#include "connections/connection.h"
#include "connections/secretstore.h"

namespace hloauth {

/// The secrets of connections: the client secret, the shared secret of custom pages if it was given, and one
/// token set as one value.
class TokenVault {
public:
    using Done = std::function<void(const SecretResult &)>;
    using TokensRead = std::function<void(const SecretResult &, const TokenSet &)>;

    /// \a kept is the keychain; \a session forgets at the program's end.
    TokenVault(SecretStore &kept, SecretStore &session) : m_kept(kept), m_session(session) { }

    void saveTokens(const Connection &connection, const TokenSet &tokens, Done done);
    void readTokens(const Connection &connection, TokensRead done);
    void saveClientSecret(const Connection &connection, const QByteArray &secret, Done done);
    void readClientSecret(const Connection &connection, Done done);
    /// What HighLevel encrypts custom-page sessions with.
    void saveSharedSecret(const Connection &connection, const QByteArray &secret, Done done);
    void readSharedSecret(const Connection &connection, Done done);
    void forgetSharedSecret(const Connection &connection, Done done);
    /// Removes all secrets of the connection.
    void forget(const Connection &connection, Done done);

private:
    SecretStore &storeFor(const Connection &connection);

    SecretStore &m_kept;
    SecretStore &m_session;
};

} // namespace hloauth
