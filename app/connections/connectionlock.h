#pragma once

#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace hloauth {

/// The right to change one connection's tokens, held by one program at a time. Freed when it is
/// destroyed, or when its program dies.
class ConnectionLock : public QObject {
    Q_OBJECT

public:
    /// \a directory is the data directory.
    ConnectionLock(const QString &directory, const QString &connectionId, QObject *parent = nullptr);

    /// Calls \a done once: with true when the lock is held, with false after \a patience.
    void acquire(std::chrono::milliseconds patience, std::function<void(bool)> done);
    void release();

private:
    void tryNow();

    QLockFile m_file;
    QTimer m_retry;
    QDeadlineTimer m_deadline;
    std::function<void(bool)> m_done;
};

} // namespace hloauth
