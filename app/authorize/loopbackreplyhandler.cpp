#include "authorize/loopbackreplyhandler.h"

#include "authorize/redirectrequest.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace hloauth {

namespace {

constexpr qsizetype maximumConnections = 128; // of 256 files that macOS lets a program have open
constexpr int acceptedAtOnce = 32;
constexpr int backlog = 1024; // or else a flood makes the browser try again after a second
constexpr std::chrono::seconds patience{10}; // for a whole request, and for taking the page

BrowserPage errorPage(int status, const QString &text)
{
    return {BrowserPage::Mark::Cross, LoopbackReplyHandler::tr("Nothing happened"), text, status};
}

} // namespace

LoopbackReplyHandler::LoopbackReplyHandler(const RedirectUri &redirectUri, Responder responder,
                                           QObject *parent)
    : QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), quint16(0), parent),
      m_redirectUri(redirectUri), m_responder(std::move(responder)), m_ipv4(this), m_ipv6(this)
{
    close(); // the base class has begun to listen by itself
    for (QTcpServer *server : {&m_ipv4, &m_ipv6}) {
        server->setProxy(QNetworkProxy::NoProxy);
        server->setListenBacklogSize(backlog);
        server->setMaxPendingConnections(acceptedAtOnce);
        // Queued, so that the server stops at that number: while it accepts, nothing is read or freed.
        connect(
            server, &QTcpServer::newConnection, this, [this, server] { acceptFrom(*server); },
            Qt::QueuedConnection);
    }
}

LoopbackReplyHandler::~LoopbackReplyHandler()
{
    // The sockets report their end to members that go before them.
    for (QTcpSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

LoopbackResult LoopbackReplyHandler::start()
{
    const LoopbackResult result = listenOnLoopback(m_ipv4, m_ipv6, m_redirectUri.port());
    if (result == LoopbackResult::Listening && m_redirectUri.port() == 0)
        m_redirectUri = m_redirectUri.withPort(m_ipv4.serverPort());
    return result;
}

void LoopbackReplyHandler::checkListening()
{
    for (QTcpServer *server : {&m_ipv4, &m_ipv6}) {
        if (!server->isListening())
            continue;
        auto *probe = new QTcpSocket(this);
        probe->setProxy(QNetworkProxy::NoProxy);
        connect(probe, &QTcpSocket::connected, probe, [probe] {
            probe->abort();
            probe->deleteLater();
        });
        connect(probe, &QTcpSocket::errorOccurred, this, [this, probe, server] {
            probe->deleteLater();
            openAgain(*server);
        });
        probe->connectToHost(server->serverAddress(), server->serverPort());
    }
}

void LoopbackReplyHandler::openAgain(QTcpServer &server)
{
    if (m_retiring)
        return;
    const QHostAddress address = server.serverAddress();
    const quint16 port = server.serverPort();
    server.close();
    const bool isOpen = server.listen(address, port);
    // IPv6 may have been switched off meanwhile; but nobody else may have its port.
    if (!isOpen && (&server == &m_ipv4 || server.serverError() == QAbstractSocket::AddressInUseError))
        Q_EMIT listeningLost();
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
        socket->setReadBufferSize(RedirectRequest::maximumHead + 1);
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        // A child, since QTimer::singleShot() stays until it fires, and a flood would heap them up.
        auto *end = new QTimer(socket);
        end->setSingleShot(true);
        connect(end, &QTimer::timeout, socket, [socket] { socket->abort(); });
        end->start(patience);
        if (m_sockets.size() > maximumConnections)
            makeRoom();
    }
}

/// Lets the oldest unfinished connection go. While connections pour in nothing is read, so what the
/// browser has sent already is looked at first: no flood pushes out a redirect that is there.
void LoopbackReplyHandler::makeRoom()
{
    QTcpSocket *const oldest = m_sockets.first();
    oldest->waitForReadyRead(0);
    const bool isAnswered = !m_sockets.contains(oldest) || oldest->state() == QAbstractSocket::ClosingState;
    if (!isAnswered || m_sockets.size() > 2 * maximumConnections)
        m_sockets.first()->abort();
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
    using Verdict = RedirectRequest::Verdict;
    const RedirectRequest request =
        RedirectRequest::read(socket.peek(RedirectRequest::maximumHead + 1), m_redirectUri);
    if (request.verdict == Verdict::Incomplete)
        return; // more may come
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    connect(&socket, &QTcpSocket::readyRead, &socket, [&socket] { socket.readAll(); });
    socket.readAll();
    switch (request.verdict) {
    case Verdict::TooLong:
        return write(socket, errorPage(431, tr("The request was too long.")));
    case Verdict::Malformed:
        return write(socket, errorPage(400, tr("The request could not be understood.")));
    case Verdict::OtherHost:
        return write(socket,
                     errorPage(403, tr("This address is only for the computer that the program runs on.")));
    case Verdict::OtherPath:
        return write(socket, errorPage(404, tr("There is nothing at this address.")));
    case Verdict::NotAPage:
        return write(socket, errorPage(405, tr("This address only takes the browser back from HighLevel.")));
    case Verdict::Redirect:
    case Verdict::Incomplete:
        return take(socket, request.response);
    }
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
