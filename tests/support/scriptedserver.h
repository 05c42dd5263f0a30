#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace hloauth {

/// A request that a ScriptedServer received whole.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QHash<QString, QString> form() const; ///< the body as application/x-www-form-urlencoded
};

/// An HTTP server on 127.0.0.1 that answers as a test says, in any broken way: the answer is written
/// to the socket byte for byte.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    /// Writes the answer to the socket itself, or not.
    using Script = std::function<void(const ReceivedRequest &, QTcpSocket &)>;

    explicit ScriptedServer(Script script, QObject *parent = nullptr);

    QUrl url() const;
    const QList<ReceivedRequest> &requests() const { return m_requests; }

    /// A whole answer with Content-Length and Connection: close.
    static QByteArray answer(int status, const QByteArray &body,
                             const QByteArray &contentType = "application/json",
                             const QByteArray &extraHeaders = {});
    /// A script that gives the same answer to everyone.
    static Script always(const QByteArray &answer);

private:
    void read(QTcpSocket &socket);

    Script m_script;
    QTcpServer m_server;
    QList<ReceivedRequest> m_requests;
};

} // namespace hloauth
