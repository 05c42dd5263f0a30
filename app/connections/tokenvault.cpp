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

QString sharedSecretKey(const Connection &connection)
{
    return keyFor(connection, "shared-secret");
}

/// Removes one after the other; what can't be removed ends it.
void removeAll(SecretStore &store, const QStringList &keys, const TokenVault::Done &done)
{
    store.remove(keys.first(), [&store, keys, done](const SecretResult &result) {
        if (result.status == SecretStatus::Ok && keys.size() > 1)
            removeAll(store, keys.sliced(1), done);
        else
            done(result);
    });
}

/// It tells what is stored, or that nothing that could be used is.
bool isKnown(const SecretResult &result)
{
    return result.status == SecretStatus::Ok || result.status == SecretStatus::NotFound
        || result.status == SecretStatus::Damaged;
}

} // namespace

TokenVault::Secrets::~Secrets()
{
    wipe(clientSecret);
    wipe(sharedSecret);
}

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

void TokenVault::saveSharedSecret(const Connection &connection, const QByteArray &secret, Done done)
{
    storeFor(connection).write(sharedSecretKey(connection), secret, std::move(done));
}

void TokenVault::readSharedSecret(const Connection &connection, Done done)
{
    storeFor(connection).read(sharedSecretKey(connection), std::move(done));
}

void TokenVault::forgetSharedSecret(const Connection &connection, Done done)
{
    storeFor(connection).remove(sharedSecretKey(connection), std::move(done));
}

void TokenVault::readAll(const Connection &connection, AllRead done)
{
    readTokens(connection, [=, this](const SecretResult &result, const TokenSet &tokens) {
        const auto secrets = std::make_shared<Secrets>();
        secrets->tokens = tokens;
        if (!isKnown(result)) {
            done(result, secrets);
            return;
        }
        readClientSecret(connection, [=, this](const SecretResult &clientSecret) {
            secrets->clientSecret = clientSecret.value;
            if (!isKnown(clientSecret)) {
                done(clientSecret, secrets);
                return;
            }
            readSharedSecret(connection, [=](const SecretResult &sharedSecret) {
                secrets->sharedSecret = sharedSecret.value;
                done(isKnown(sharedSecret) ? SecretResult() : sharedSecret, secrets);
            });
        });
    });
}

void TokenVault::saveAll(const Connection &connection, const std::shared_ptr<const Secrets> &secrets,
                         Done done)
{
    // Each closure holds all of them, so that the last one wipes them.
    const Done saveSharedSecretToo = [=, this](const SecretResult &result) {
        if (result.status == SecretStatus::Ok && !secrets->sharedSecret.isEmpty())
            saveSharedSecret(connection, secrets->sharedSecret, done);
        else
            done(result);
    };
    const Done saveClientSecretToo = [=, this](const SecretResult &result) {
        if (result.status == SecretStatus::Ok && !secrets->clientSecret.isEmpty())
            saveClientSecret(connection, secrets->clientSecret, saveSharedSecretToo);
        else
            saveSharedSecretToo(result);
    };
    if (secrets->tokens.isValid())
        saveTokens(connection, secrets->tokens, saveClientSecretToo);
    else
        saveClientSecretToo({});
}

void TokenVault::forget(const Connection &connection, Done done)
{
    removeAll(storeFor(connection),
              {tokensKey(connection), clientSecretKey(connection), sharedSecretKey(connection)}, done);
}

} // namespace hloauth
