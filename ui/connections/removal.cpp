#include "connections/removal.h"

#include "connections/workspace.h"

#include <QPointer>

#include <utility>

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
    connect(&m_expiry, &QTimer::timeout, this, &Removal::forget);
}

Removal::~Removal() = default;

void Removal::remove(const Connection &connection)
{
    // Pressed twice, the second would find nothing any more that could be brought back.
    if (std::exchange(m_isRemoving, true))
        return;
    forget();
    auto held = std::make_shared<Held>();
    held->connection = connection;
    // New tokens that the keychain did not take are the only good ones.
    if (const RefreshOutcome *unkept = m_workspace.refresher().unkept(connection.id))
        held->tokens = unkept->tokens;
    read(held, [this, held] {
        m_workspace.remove(held->connection, [self = QPointer(this), held](const SecretResult &result) {
            if (!self)
                return;
            self->m_isRemoving = false;
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
    const QPointer<Removal> self(this);
    const std::shared_ptr<Held> held = m_held;
    if (!held->tokens.isValid()) {
        ConnectionList &list = m_workspace.connections();
        finishUndo(held, list.save(held->connection)
                             ? SecretResult{}
                             : SecretResult{SecretStatus::Failed, {}, list.problem()});
        return;
    }
    m_workspace.keep(held->connection, held->clientSecret, held->tokens,
                     [self, held](const SecretResult &result) {
                         if (!self)
                             return;
                         if (result.status == SecretStatus::Ok && !held->sharedSecret.isEmpty())
                             self->restoreSharedSecret(held);
                         else
                             self->finishUndo(held, result);
                     });
}

void Removal::restoreSharedSecret(const std::shared_ptr<Held> &held)
{
    m_workspace.vault().saveSharedSecret(held->connection, held->sharedSecret,
                                         [self = QPointer(this), held](const SecretResult &result) {
                                             if (self)
                                                 self->finishUndo(held, result);
                                         });
}

/// Meanwhile the window may have been closed, or another connection removed: then \a held is not what is held
/// now.
void Removal::finishUndo(const std::shared_ptr<Held> &held, const SecretResult &result)
{
    const bool isStillHeld = m_held == held;
    if (result.status == SecretStatus::Ok) {
        if (isStillHeld)
            m_held.reset();
        Q_EMIT restored(held->connection.id);
    } else if (isStillHeld) {
        m_expiry.start();
        Q_EMIT notRestored(result);
    }
}

void Removal::forget()
{
    m_expiry.stop();
    if (!m_held)
        return;
    m_held.reset();
    Q_EMIT expired();
}

} // namespace hloauth
