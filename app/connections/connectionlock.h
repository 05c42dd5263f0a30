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
    enum class Answer {
        Held,
        Busy, ///< another program has it, and did not give it back in time
        Unwritable ///< the lock's file can't be made
    };

    /// \a directory is the data directory.
    ConnectionLock(const QString &directory, const QString &connectionId, QObject *parent = nullptr);

    /// Calls \a done once, at the latest after \a patience.
    void acquire(std::chrono::milliseconds patience, std::function<void(Answer)> done);
    void release();
    QString path() const { return m_file.fileName(); }

private:
    void tryNow();

    QLockFile m_file;
    QTimer m_retry;
    QDeadlineTimer m_deadline;
    std::function<void(Answer)> m_done;
};

} // namespace hloauth
