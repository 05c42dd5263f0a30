#pragma once

#include "connections/workspace.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace hloauth {

/// Removes connections, and can bring each back for a while, in which its secrets are held here, and nowhere
/// else.
class Removal : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultPatience{60};

    /// \a workspace must outlive it.
    explicit Removal(Workspace &workspace, QObject *parent = nullptr);
    ~Removal() override;

    /// How long each can be undone. Default defaultPatience.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Waits for a refresh that is under way. Nothing happens while it is being removed already.
    void remove(const Connection &connection);
    bool isRemoving(const QString &connectionId) const { return m_removing.contains(connectionId); }
    bool isRemovingAny() const { return !m_removing.isEmpty(); }
    /// Brings back the one that was removed last. Nothing happens if canUndo() is false.
    void undo();
    bool canUndo() const { return !undoable().isEmpty(); }
    QStringList undoable() const; ///< names, the one that undo() brings back first
    /// Lets go of what could be undone, or could be after it is removed; what is being brought back is, and
    /// can be tried again if that fails.
    void forget();

Q_SIGNALS:
    void changed(); ///< another can be undone, or is being removed
    void removing(const QString &name);
    void removed(const QString &name);
    void notRemoved(const hloauth::Connection &connection, const hloauth::SecretResult &result);
    void restoring(const QString &name);
    void restored(const QString &connectionId);
    void notRestored(const QString &name, const hloauth::SecretResult &result); ///< it can be tried again
    void expired(); ///< one that could be undone no longer can

private:
    struct Held;

    void finish(const Connection &connection, const SecretResult &result,
                const std::optional<Workspace::Removed> &removed, bool isWanted);
    void hold(const Workspace::Removed &removal);
    void finishUndo(const std::shared_ptr<Held> &held, const SecretResult &result);
    void planExpiry();
    void expire(); ///< those whose time is over

    Workspace &m_workspace;
    std::chrono::milliseconds m_patience = defaultPatience;
    QSet<QString> m_removing; ///< ids
    QList<std::shared_ptr<Held>> m_held; ///< what can be undone, or is being brought back; the last one first
    QTimer m_expiry; ///< of the next
    int m_forgotten = 0; ///< how often
};

} // namespace hloauth
