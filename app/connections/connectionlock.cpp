#include "connections/connectionlock.h"

#include "lockfile.h"

#include <QDir>

namespace hloauth {

namespace {

QString lockPath(const QString &directory, const QString &connectionId)
{
    const QDir dir(directory);
    dir.mkpath(QStringLiteral("locks"));
    return dir.filePath(QStringLiteral("locks/%1.lock").arg(connectionId));
}

} // namespace

ConnectionLock::ConnectionLock(const QString &directory, const QString &connectionId, QObject *parent)
    : QObject(parent), m_file(lockPath(directory, connectionId))
{
    // Only a holder that is gone loses the lock: a slow keychain prompt may take minutes.
    m_file.setStaleLockTime(0);
    m_retry.setSingleShot(true);
    m_retry.setInterval(50);
    connect(&m_retry, &QTimer::timeout, this, &ConnectionLock::tryNow);
}

void ConnectionLock::acquire(std::chrono::milliseconds patience, std::function<void(Answer)> done)
{
    m_done = std::move(done);
    m_deadline.setRemainingTime(patience);
    tryNow();
}

void ConnectionLock::release()
{
    m_file.unlock();
}

void ConnectionLock::tryNow()
{
    const bool held = tryLock(m_file);
    // Anything but "somebody has it" does not get better by waiting.
    const bool isHopeless = !held && m_file.error() != QLockFile::LockFailedError;
    if (!held && !isHopeless && !m_deadline.hasExpired()) {
        m_retry.start();
        return;
    }
    const auto done = std::exchange(m_done, {});
    done(held ? Answer::Held : isHopeless ? Answer::Unwritable : Answer::Busy);
}

} // namespace hloauth
