#include "authorize/loopbackreplyhandler.h"

#include "authorize/requesthead.h"
#include "link/servers.h"

#include <QTcpSocket>
#include <QTimer>

namespace hloauth {

namespace {

constexpr qsizetype maximumHead = 16 * 1024; // bytes; a redirect has less than one
constexpr qsizetype maximumConnections = 64; // beyond it the oldest unfinished one goes
constexpr std::chrono::seconds patience{10}; // for a whole request, and for taking the page
constexpr int portAttempts = 20;

BrowserPage errorPage(int status, const QString &text)
{
    return {BrowserPage::Mark::Cross, LoopbackReplyHandler::tr("Nothing happened"), text, status};
}

/// The path as it stands in the redirect URI; HighLevel and the browser send it back unchanged.
QByteArray pathOf(const RedirectUri &uri)
{
    const QByteArray path = uri.url().path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArrayLiteral("/") : path;
}

/// A page on another site that resolves its own name to this computer (DNS rebinding) names itself here.
bool isForThisComputer(const QByteArray &host)
{
    if (host.isEmpty())
        return true; // HTTP/1.0
    const QUrl url(QStringLiteral("http://") + QString::fromLatin1(host), QUrl::StrictMode);
    return url.isValid() && isLoopbackHost(url.host());
}

/// Browsers say what a request is for: only opening a page is a redirect; an image, a script or a
/// fetch() of some web page is not.
bool isNavigation(const RequestHead &head)
{
    const QByteArray mode = head.header("sec-fetch-mode");
    const QByteArray destination = head.header("sec-fetch-dest");
    return (mode.isEmpty() || mode == "navigate") && (destination.isEmpty() || destination == "document");
}

} // namespace

LoopbackReplyHandler::LoopbackReplyHandler(const RedirectUri &redirectUri, Responder responder,
                                           QObject *parent)
    : QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), quint16(0), parent),
      m_redirectUri(redirectUri), m_responder(std::move(responder))
{
    close(); // the base class has begun to listen by itself
    for (QTcpServer *server : {&m_ipv4, &m_ipv6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { acceptFrom(*server); });
}

LoopbackReplyHandler::~LoopbackReplyHandler()
{
    // The sockets report their end to members that go before them.
    for (QTcpSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

LoopbackReplyHandler::ListenResult LoopbackReplyHandler::start()
{
    const quint16 port = m_redirectUri.port();
    ListenResult result = listenOn(port);
    // A port that the system gave may be taken on the other address family: ask for another.
    for (int attempt = 1; port == 0 && result == ListenResult::PortInUse && attempt < portAttempts; ++attempt)
        result = listenOn(0);
    if (result == ListenResult::Listening && port == 0)
        m_redirectUri = m_redirectUri.withPort(m_ipv4.serverPort());
    return result;
}

LoopbackReplyHandler::ListenResult LoopbackReplyHandler::listenOn(quint16 port)
{
    if (!m_ipv4.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        switch (m_ipv4.serverError()) {
        case QAbstractSocket::AddressInUseError:
            return ListenResult::PortInUse;
        case QAbstractSocket::SocketAccessError:
            return ListenResult::PortForbidden;
        default:
            return ListenResult::NoLoopback;
        }
    }
    const bool isTaken = !m_ipv6.listen(QHostAddress(QHostAddress::LocalHostIPv6), m_ipv4.serverPort())
                      && m_ipv6.serverError() == QAbstractSocket::AddressInUseError;
    if (isTaken) {
        // The browser may try ::1 first, and would hand the code to the other program.
        m_ipv4.close();
        return ListenResult::PortInUse;
    }
    return ListenResult::Listening;
}

void LoopbackReplyHandler::retire()
{
    m_ipv4.close();
    m_ipv6.close();
    m_retiring = true;
    setParent(nullptr);
    if (m_sockets.isEmpty())
        deleteLater();
}

QString LoopbackReplyHandler::callback() const
{
    return m_redirectUri.text();
}

void LoopbackReplyHandler::acceptFrom(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(maximumHead + 1);
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        if (m_sockets.size() > maximumConnections)
            m_sockets.first()->abort();
    }
}

void LoopbackReplyHandler::forget(QTcpSocket *socket)
{
    m_sockets.removeOne(socket);
    socket->deleteLater();
    if (m_retiring && m_sockets.isEmpty())
        deleteLater();
}

void LoopbackReplyHandler::read(QTcpSocket &socket)
{
    const QByteArray received = socket.peek(maximumHead + 1);
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 && received.size() <= maximumHead)
        return; // more may come
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] { socket.readAll(); });
    socket.readAll();
    if (end < 0)
        write(socket, errorPage(431, tr("The request was too long.")));
    else
        respond(socket, received.left(end));
}

void LoopbackReplyHandler::respond(QTcpSocket &socket, const QByteArray &text)
{
    const auto head = RequestHead::parse(text);
    if (!head)
        write(socket, errorPage(400, tr("The request could not be understood.")));
    else if (!isForThisComputer(head->header("host")))
        write(socket, errorPage(403, tr("This address is only for the computer that the program runs on.")));
    else if (head->path != pathOf(m_redirectUri))
        write(socket, errorPage(404, tr("There is nothing at this address.")));
    else if (head->method != "GET" || !isNavigation(*head))
        write(socket, errorPage(405, tr("This address only takes the browser back from HighLevel.")));
    else
        take(socket, RedirectResponse::fromQuery(QString::fromUtf8(head->query)));
}

void LoopbackReplyHandler::take(QTcpSocket &socket, const RedirectResponse &response)
{
    if (m_retiring) {
        socket.abort();
        return;
    }
    write(socket, m_responder(response));
    Q_EMIT callbackReceived({{QStringLiteral("code"), response.code},
                             {QStringLiteral("state"), response.state},
                             {QStringLiteral("error"), response.error}});
}

void LoopbackReplyHandler::write(QTcpSocket &socket, const BrowserPage &page)
{
    const QByteArray html = page.html();
    socket.write("HTTP/1.1 " + QByteArray::number(page.httpStatus)
                 + " \r\n"
                   "Content-Type: text/html; charset=utf-8\r\n"
                   "Content-Length: "
                 + QByteArray::number(html.size())
                 + "\r\n"
                   "Cache-Control: no-store\r\n"
                   "Referrer-Policy: no-referrer\r\n"
                   "X-Content-Type-Options: nosniff\r\n"
                   "X-Frame-Options: DENY\r\n"
                   "Connection: close\r\n\r\n"
                 + html);
    socket.flush(); // the program may end right after it learned the answer
    socket.disconnectFromHost();
}

} // namespace hloauth
