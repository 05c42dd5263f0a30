#include "connections/removal.h"

#include "connections/workspace.h"

#include <QPointer>

namespace hloauth {

struct Removal::Held {
    Connection connection;
    TokenSet tokens; ///< invalid if there were none that could be read
    QByteArray clientSecret;
    QByteArray sharedSecret; ///< empty if none was given

    ~Held()
    {
        wipe(clientSecret);
        wipe(sharedSecret);
    }
};

Removal::Removal(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(defaultPatience);
    connect(&m_expiry, &QTimer::timeout, this, &Removal::expire);
}

Removal::~Removal() = default;

void Removal::remove(const Connection &connection)
{
    // A second time, as of a double click, its secrets would be read when they are gone already.
    if (m_underWay.contains(connection.id))
        return;
    m_underWay.insert(connection.id);
    begin(connection.id);
}

void Removal::begin(const QString &id)
{
    TokenRefresher &refresher = m_workspace.refresher();
    if (refresher.isBusy()) {
        // Its new tokens would be left in the keychain, and undo would bring back used up ones.
        connect(
            &refresher, &TokenRefresher::idle, this, [this, id] { begin(id); }, Qt::SingleShotConnection);
        return;
    }
    const Connection *connection = m_workspace.connections().findById(id);
    if (!connection) {
        m_underWay.remove(id);
        return;
    }
    forget();
    auto held = std::make_shared<Held>();
    held->connection = *connection;
    // New tokens that the keychain did not take are the only good ones.
    if (const RefreshOutcome *unkept = refresher.unkept(id))
        held->tokens = unkept->tokens;
    read(held, [this, held] {
        m_workspace.remove(held->connection, [self = QPointer(this), held](const SecretResult &result) {
            if (!self)
                return;
            self->m_underWay.remove(held->connection.id);
            if (result.status == SecretStatus::Ok)
                self->hold(held);
            else
                Q_EMIT self->notRemoved(held->connection.id, result);
        });
    });
}

/// A secret that can't be read is not brought back, but does not keep its connection from being removed.
void Removal::read(const std::shared_ptr<Held> &held, std::function<void()> done)
{
    TokenVault &vault = m_workspace.vault();
    const Connection &connection = held->connection;
    vault.readTokens(connection,
                     [=, self = QPointer(this), &vault](const SecretResult &, const TokenSet &tokens) {
                         if (!self)
                             return;
                         if (!held->tokens.isValid())
                             held->tokens = tokens;
                         vault.readClientSecret(held->connection, [=, &vault](const SecretResult &secret) {
                             if (!self)
                                 return;
                             held->clientSecret = secret.value;
                             vault.readSharedSecret(held->connection, [=](const SecretResult &shared) {
                                 if (!self)
                                     return;
                                 held->sharedSecret = shared.value;
                                 done();
                             });
                         });
                     });
}

void Removal::hold(std::shared_ptr<Held> held)
{
    m_held = std::move(held);
    m_expiry.start();
    Q_EMIT removed(m_held->connection.name);
}

void Removal::undo()
{
    if (!canUndo())
        return;
    m_expiry.stop(); // not while it is under way
    const std::shared_ptr<Held> held = m_held;
    const auto done = [self = QPointer(this), held](const SecretResult &result) {
        if (!self)
            return;
        if (result.status == SecretStatus::Ok && !held->sharedSecret.isEmpty())
            self->restoreSharedSecret(held);
        else
            self->finishUndo(held, result);
    };
    if (held->tokens.isValid())
        m_workspace.keep(held->connection, held->clientSecret, held->tokens, done);
    else
        restoreWithoutTokens(held, done);
}

void Removal::restoreWithoutTokens(const std::shared_ptr<Held> &held,
                                   std::function<void(const SecretResult &)> done)
{
    const auto list = [self = QPointer(this), held, done = std::move(done)](const SecretResult &result) {
        if (!self)
            return;
        ConnectionList &connections = self->m_workspace.connections();
        if (result.status != SecretStatus::Ok)
            done(result);
        else if (connections.save(held->connection))
            done({});
        else
            done({SecretStatus::Failed, {}, connections.problem()});
    };
    if (held->clientSecret.isEmpty())
        list({});
    else
        m_workspace.vault().saveClientSecret(held->connection, held->clientSecret, list);
}

void Removal::restoreSharedSecret(const std::shared_ptr<Held> &held)
{
    m_workspace.vault().saveSharedSecret(held->connection, held->sharedSecret,
                                         [self = QPointer(this), held](const SecretResult &result) {
                                             if (self)
                                                 self->finishUndo(held, result);
                                         });
}

void Removal::finishUndo(const std::shared_ptr<Held> &held, const SecretResult &result)
{
    if (result.status != SecretStatus::Ok) {
        m_held = held;
        m_expiry.start();
        Q_EMIT notRestored(result);
        return;
    }
    if (m_held != held)
        return; // another one was removed meanwhile, and that can be undone now
    m_held.reset();
    Q_EMIT restored(held->connection.id);
}

void Removal::forget()
{
    if (!canUndo())
        return;
    m_expiry.stop();
    expire();
}

void Removal::expire()
{
    m_held.reset();
    Q_EMIT expired();
}

} // namespace hloauth
