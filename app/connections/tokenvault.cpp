#include "connections/tokenvault.h"

namespace hloauth {

namespace {

QString keyFor(const Connection &connection, const char *what)
{
    return QStringLiteral("highlevel-oauth-helper/") + connection.id + u'/' + QLatin1String(what);
}

QString tokensKey(const Connection &connection)
{
    return keyFor(connection, "tokens");
}

QString clientSecretKey(const Connection &connection)
{
    return keyFor(connection, "client-secret");
}

} // namespace

SecretStore &TokenVault::storeFor(const Connection &connection)
{
    return connection.sessionOnly ? m_session : m_kept;
}

void TokenVault::saveTokens(const Connection &connection, const TokenSet &tokens, Done done)
{
    storeFor(connection).write(tokensKey(connection), tokens.toStored(), std::move(done));
}

void TokenVault::readTokens(const Connection &connection, TokensRead done)
{
    storeFor(connection).read(tokensKey(connection), [done = std::move(done)](SecretResult result) {
        TokenSet tokens;
        if (result.status == SecretStatus::Ok) {
            if (const auto stored = TokenSet::fromStored(result.value))
                tokens = *stored;
            else
                result.status = SecretStatus::Damaged;
            result.value.clear();
        }
        done(result, tokens);
    });
}

void TokenVault::saveClientSecret(const Connection &connection, const QByteArray &secret, Done done)
{
    storeFor(connection).write(clientSecretKey(connection), secret, std::move(done));
}

void TokenVault::readClientSecret(const Connection &connection, Done done)
{
    storeFor(connection).read(clientSecretKey(connection), std::move(done));
}

void TokenVault::forget(const Connection &connection, Done done)
{
    SecretStore &store = storeFor(connection);
    store.remove(tokensKey(connection),
                 [&store, connection, done = std::move(done)](const SecretResult &result) {
                     if (result.status == SecretStatus::Ok)
                         store.remove(clientSecretKey(connection), done);
                     else
                         done(result);
                 });
}

} // namespace hloauth
