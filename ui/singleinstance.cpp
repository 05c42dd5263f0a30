#include "singleinstance.h"

#include "foreground.h"
#include "lockfile.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QPointer>
#include <QThread>
#include <QTimer>

using namespace std::chrono_literals;

namespace hloauth {

namespace {

constexpr qsizetype longestRequest = 4096; // bytes
constexpr qsizetype mostConnections = 16;
constexpr auto requestPatience = 5s;
constexpr auto connectPatience = 5s;
constexpr auto answerPatience = 10s; // it may be starting itself
constexpr auto word = "raise";

QString serverName(const QString &dataDirectory)
{
    const QString whose = QDir::homePath() + u'\n' + QDir(dataDirectory).absolutePath();
    const QByteArray hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = QStringLiteral("hloauth-%1").arg(QString::fromLatin1(hash.first(20)));
    // A folder of the user's own, where there is one: in the folder for temporary files others could be
    // first.
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return own.isEmpty() || !QDir(own).exists() ? name : QDir(own).filePath(name);
}

QString lockPath(const QString &dataDirectory)
{
    QDir().mkpath(dataDirectory);
    return QDir(dataDirectory).filePath(QStringLiteral("window.lock"));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent), m_name(serverName(dataDirectory)), m_lock(lockPath(dataDirectory))
{
    m_lock.setStaleLockTime(0); // only who is gone loses it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::Role SingleInstance::begin()
{
    if (!tryLock(m_lock))
        return m_lock.error() == QLockFile::LockFailedError ? Role::Second : Role::First;
    QLocalServer::removeServer(m_name); // left by one that crashed: the lock is ours
    m_server.listen(m_name); // if it fails, later starts say that they can't ask
    return Role::First;
}

qint64 SingleInstance::firstProcess() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    return m_lock.getLockInfo(&pid, &host, &program) ? pid : 0;
}

std::optional<SingleInstance::Answer> SingleInstance::raiseFirst(const QByteArray &activationToken)
{
    letComeToFront(firstProcess());
    QLocalSocket socket;
    // It may hold the lock and not listen yet.
    const QDeadlineTimer patience(connectPatience);
    socket.connectToServer(m_name);
    while (!socket.waitForConnected(1000) && !patience.hasExpired()) {
        if (tryLock(m_lock)) {
            m_lock.unlock();
            return std::nullopt;
        }
        QThread::msleep(50);
        socket.connectToServer(m_name);
    }
    if (socket.state() != QLocalSocket::ConnectedState)
        return Answer::Unreachable;
    socket.write(QByteArray(word) + ' ' + activationToken.left(longestRequest / 2) + '\n');
    socket.flush();
    const QDeadlineTimer answering(answerPatience);
    while (!socket.canReadLine() && !answering.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(answering.remainingTime())))
            break;
    }
    const QByteArray answer = socket.readLine(longestRequest).trimmed();
    if (answer.isEmpty())
        return Answer::Silent;
    return answer == "in front" ? Answer::InFront : Answer::Shown;
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(longestRequest);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(requestPatience, socket, [socket] { socket->abort(); });
        if (findChildren<QLocalSocket *>().size() > mostConnections)
            socket->abort();
        else if (socket->bytesAvailable() > 0)
            read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= longestRequest)
            socket.abort();
        return;
    }
    const QByteArray line = socket.readLine(longestRequest).trimmed();
    if (!line.startsWith(word)) {
        socket.abort();
        return;
    }
    Q_EMIT raiseRequested(line.mid(static_cast<qsizetype>(qstrlen(word))).trimmed(),
                          [asking = QPointer<QLocalSocket>(&socket)](bool focus) {
                              if (!asking)
                                  return;
                              asking->write(focus ? "in front\n" : "shown\n");
                              asking->flush();
                              asking->disconnectFromServer();
                          });
}

} // namespace hloauth
