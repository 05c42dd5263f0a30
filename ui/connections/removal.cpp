#include "connections/removal.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <algorithm>
#include <optional>

namespace hloauth {

struct Removal::Held {
    Workspace::Removed removed;
    QDeadlineTimer end;
    bool isComingBack = false; ///< then it has no end

    bool isOver() const { return !isComingBack && end.hasExpired(); }
};

Removal::Removal(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &Removal::expire);
}

Removal::~Removal() = default;

void Removal::remove(const Connection &connection)
{
    if (isRemoving(connection.id))
        return;
    m_removing.insert(connection.id);
    Q_EMIT removing(connection.name);
    Q_EMIT changed();
    m_workspace.takeOut(connection,
                        [self = QPointer(this), connection, forgotten = m_forgotten](
                            const SecretResult &result, const std::optional<Workspace::Removed> &removed) {
                            if (!self)
                                return;
                            self->m_removing.remove(connection.id);
                            Q_EMIT self->changed();
                            self->finish(connection, result, removed, self->m_forgotten == forgotten);
                        });
}

void Removal::finish(const Connection &connection, const SecretResult &result,
                     const std::optional<Workspace::Removed> &removed, bool isWanted)
{
    const bool isDone = result.status == SecretStatus::Ok;
    if (removed && (isWanted || !isDone)) // if it failed, it is nowhere else
        hold(*removed);
    if (!isDone)
        Q_EMIT notRemoved(connection, result);
    else if (!removed || !isWanted) // another program has removed it before, or the window was closed
        Q_EMIT expired();
}

void Removal::hold(const Workspace::Removed &removal)
{
    const auto held = std::make_shared<Held>();
    held->removed = removal;
    held->end.setRemainingTime(m_patience);
    m_held.prepend(held);
    planExpiry();
    Q_EMIT changed();
    Q_EMIT removed(removal.connection.name);
}

QStringList Removal::undoable() const
{
    QStringList names;
    for (const std::shared_ptr<Held> &held : m_held) {
        if (!held->isComingBack)
            names.append(held->removed.connection.name);
    }
    return names;
}

void Removal::undo()
{
    const auto last = std::find_if(m_held.cbegin(), m_held.cend(),
                                   [](const std::shared_ptr<Held> &held) { return !held->isComingBack; });
    if (last == m_held.cend())
        return;
    const auto held = m_held.value(last - m_held.cbegin()); // which may change meanwhile
    held->isComingBack = true;
    Q_EMIT restoring(held->removed.connection.name);
    Q_EMIT changed();
    m_workspace.bringBack(held->removed, [self = QPointer(this), held](const SecretResult &result) {
        if (self)
            self->finishUndo(held, result);
    });
}

/// Meanwhile the window may have been closed, or others removed.
void Removal::finishUndo(const std::shared_ptr<Held> &held, const SecretResult &result)
{
    m_held.removeOne(held);
    if (result.status == SecretStatus::Ok) {
        Q_EMIT changed();
        Q_EMIT restored(held->removed.connection.id);
    } else {
        held->isComingBack = false;
        held->end.setRemainingTime(m_patience);
        m_held.prepend(held); // so that trying again means this one
        planExpiry();
        Q_EMIT changed();
        Q_EMIT notRestored(held->removed.connection.name, result);
    }
}

void Removal::planExpiry()
{
    std::optional<qint64> next; // milliseconds
    for (const std::shared_ptr<Held> &held : std::as_const(m_held)) {
        if (!held->isComingBack)
            next = std::min(next.value_or(held->end.remainingTime()), held->end.remainingTime());
    }
    if (next)
        m_expiry.start(std::chrono::milliseconds(*next));
}

void Removal::expire()
{
    const auto count = m_held.removeIf([](const std::shared_ptr<Held> &held) { return held->isOver(); });
    planExpiry(); // the timer may also be a little early
    if (count == 0)
        return;
    Q_EMIT changed();
    Q_EMIT expired();
}

void Removal::forget()
{
    ++m_forgotten;
    const auto count = m_held.removeIf([](const std::shared_ptr<Held> &held) { return !held->isComingBack; });
    if (count == 0)
        return;
    Q_EMIT changed();
    Q_EMIT expired();
}

} // namespace hloauth
