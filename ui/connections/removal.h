#pragma once

#include "connections/connection.h"
#include "connections/secretbackend.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace hloauth {

class Workspace;

/// Removes a connection, and can bring it back for a while, in which its secrets are held here, and
/// nowhere else.
class Removal : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultPatience{60};

    /// \a workspace must outlive it.
    explicit Removal(Workspace &workspace, QObject *parent = nullptr);
    ~Removal() override;

    /// How long each can be undone. Default defaultPatience.
    void setPatience(std::chrono::milliseconds patience) { m_expiry.setInterval(patience); }

    /// From then on the one before can't be undone any more. Nothing happens while one is being removed.
    void remove(const Connection &connection);
    /// Nothing happens if canUndo() is false.
    void undo();
    bool canUndo() const { return m_expiry.isActive(); }
    /// Lets go of what could be undone.
    void forget();

Q_SIGNALS:
    void removed(const QString &name);
    void notRemoved(const QString &connectionId, const hloauth::SecretResult &result);
    void restored(const QString &connectionId);
    void notRestored(const hloauth::SecretResult &result); ///< it can be tried again
    void expired(); ///< it can't be undone any more

private:
    struct Held;

    void read(const std::shared_ptr<Held> &held, std::function<void()> done);
    void hold(std::shared_ptr<Held> held);
    void restoreSharedSecret(const std::shared_ptr<Held> &held);
    void finishUndo(const std::shared_ptr<Held> &held, const SecretResult &result);

    Workspace &m_workspace;
    std::shared_ptr<Held> m_held; ///< what can be undone
    QTimer m_expiry;
    bool m_isRemoving = false;
};

} // namespace hloauth
