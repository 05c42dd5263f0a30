#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace hloauth {

/// One window program for a data directory. The first that starts holds a lock, which a crash frees, and
/// listens for later ones; those ask it to come to the front, and end. Nothing secret goes between them.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, ///< also if the data directory can't hold a lock: better twice than not at all
        Second
    };
    enum class Answer {
        InFront, ///< the first one's window has the focus
        Shown, ///< it is open, but the system did not give it the focus
        Silent, ///< the first one is there and says nothing yet
        Unreachable ///< it runs, and can't be asked
    };
    /// To be called with whether the window has the focus.
    using Reply = std::function<void(bool)>;

    explicit SingleInstance(const QString &dataDirectory, QObject *parent = nullptr);

    Role begin();
    /// As the second: asks the first to come to the front, and waits for its answer for some seconds.
    /// \a activationToken is what the desktop gave with this start (xdg-activation), or empty. Nothing if
    /// the first has ended meanwhile: begin() again.
    std::optional<Answer> raiseFirst(const QByteArray &activationToken);
    qint64 firstProcess() const; ///< 0 if not known

Q_SIGNALS:
    void raiseRequested(const QByteArray &activationToken, const hloauth::SingleInstance::Reply &reply);

private:
    void accept();
    void read(QLocalSocket &socket);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace hloauth
