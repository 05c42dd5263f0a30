#pragma once

#include "connections/connection.h"
#include "connections/secretstore.h"

#include <memory>

namespace hloauth {

/// The secrets of connections: the client secret, the shared secret of custom pages if it was given, and one
/// token set as one value.
class TokenVault {
public:
    /// All that a connection has. What is not there, or is damaged, is empty.
    struct Secrets {
        TokenSet tokens;
        QByteArray clientSecret;
        QByteArray sharedSecret;

        ~Secrets();
    };

    using Done = std::function<void(const SecretResult &)>;
    using TokensRead = std::function<void(const SecretResult &, const TokenSet &)>;
    /// The result is Ok, or of the first that the keychain did not give although it may be there. The secrets
    /// are wiped when nobody holds them any more.
    using AllRead = std::function<void(const SecretResult &, const std::shared_ptr<Secrets> &)>;

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
    void readAll(const Connection &connection, AllRead done);
    /// Writes those that are not empty; the first that can't be written ends it.
    void saveAll(const Connection &connection, const std::shared_ptr<const Secrets> &secrets, Done done);
    /// Removes all secrets of the connection.
    void forget(const Connection &connection, Done done);

private:
    SecretStore &storeFor(const Connection &connection);

    SecretStore &m_kept;
    SecretStore &m_session;
};

} // namespace hloauth
