#include "scriptedserver.h"

#include <QTcpSocket>
#include <QUrlQuery>

namespace hloauth {

QHash<QString, QString> ReceivedRequest::form() const
{
    QHash<QString, QString> fields;
    QByteArray text = body;
    text.replace('+', "%20");
    const QUrlQuery query(QString::fromUtf8(text));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        fields.insert(name, value);
    return fields;
}

ScriptedServer::ScriptedServer(Script script, QObject *parent) : QObject(parent), m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("the test server can't listen on 127.0.0.1");
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    return url;
}

void ScriptedServer::read(QTcpSocket &socket)
{
    const QByteArray head = socket.peek(socket.bytesAvailable());
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ReceivedRequest request;
    const QList<QByteArray> lines = head.left(end).split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (head.size() < end + 4 + length)
        return;
    request.body = head.mid(end + 4, length);
    socket.skip(end + 4 + length);
    m_requests.append(request);
    m_script(request, socket);
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &contentType,
                                  const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType
         + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n"
         + extraHeaders + "\r\n" + body;
}

ScriptedServer::Script ScriptedServer::always(const QByteArray &answer)
{
    return [answer](const ReceivedRequest &, QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    };
}

} // namespace hloauth
