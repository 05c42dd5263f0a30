#pragma once

#include "connections/connection.h"
#include "connections/secretbackend.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace hloauth {

class Workspace;

/// Removes a connection, and can bring it back for a while: so long its secrets are held here, and nowhere
/// else.
class Removal : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultPatience{60};

    /// \a workspace must outlive it.
    explicit Removal(Workspace &workspace, QObject *parent = nullptr);
    ~Removal() override;

    /// How long each can be undone. Default defaultPatience.
    void setPatience(std::chrono::milliseconds patience) { m_expiry.setInterval(patience); }

    /// As soon as no refresh is under way. From then on the one before can't be undone any more. Nothing
    /// happens while \a connection is being removed already, or if it is not listed.
    void remove(const Connection &connection);
    /// Nothing happens if canUndo() is false.
    void undo();
    bool canUndo() const { return m_expiry.isActive(); }
    /// Lets go of what could be undone, but not of what is being brought back.
    void forget();

Q_SIGNALS:
    void removed(const QString &name);
    void notRemoved(const QString &connectionId, const hloauth::SecretResult &result);
    void restored(const QString &connectionId);
    void notRestored(const hloauth::SecretResult &result); ///< it can be tried again
    void expired(); ///< it can't be undone any more

private:
    struct Held;

    void begin(const QString &id);
    void read(const std::shared_ptr<Held> &held, std::function<void()> done);
    void hold(std::shared_ptr<Held> held);
    void restoreWithoutTokens(const std::shared_ptr<Held> &held,
                              std::function<void(const SecretResult &)> done);
    void restoreSharedSecret(const std::shared_ptr<Held> &held);
    void finishUndo(const std::shared_ptr<Held> &held, const SecretResult &result);
    void expire();

    Workspace &m_workspace;
    QSet<QString> m_underWay; ///< ids of those that are being removed
    std::shared_ptr<Held> m_held; ///< what can be undone, or is being brought back
    QTimer m_expiry;
};

} // namespace hloauth
