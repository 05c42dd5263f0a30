#include "http/httpgate.h"

#include "http/httpanswer.h"
#include "http/httphead.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using std::chrono::milliseconds;

/// For a whole request, and for its answer to be read.
constexpr milliseconds requestTime{30000};
/// For a refused client to send the rest of its request, when its length is known and when not.
constexpr milliseconds knownRestTime{5000};
constexpr milliseconds unknownRestTime{200};

constexpr auto timerName = "gate timer"_L1;

void restartTimer(QTcpSocket &socket, milliseconds time)
{
    if (auto *timer = socket.findChild<QTimer *>(timerName))
        timer->start(time);
}

} // namespace

HttpGate::HttpGate(Refusal refusal, QObject *parent) : QTcpServer(parent), m_refusal(std::move(refusal)) { }

HttpGate::~HttpGate()
{
    const QList<QTcpSocket *> sockets = m_visits.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this); // or their end would be told to what is left of this object
}

void HttpGate::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setReadBufferSize(maximumHeadBytes + maximumBodyBytes);
    auto *timer = new QTimer(socket);
    timer->setObjectName(timerName);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, socket] { timeOut(*socket); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_visits.remove(socket);
        socket->deleteLater();
    });
    m_visits.insert(socket, {});
    restartTimer(*socket, requestTime);
    if (m_visits.size() > maximumConnections)
        refuse(*socket, m_refusal(503, u"Too many connections at once."_s), {});
}

void HttpGate::read(QTcpSocket &socket)
{
    const auto found = m_visits.find(&socket);
    if (found == m_visits.end())
        return;
    Visit &visit = *found;
    if (visit.refused) {
        drain(socket, visit);
        return;
    }
    if (visit.headBytes == 0 && !readHead(socket, visit))
        return;
    if (visit.isChunked)
        readChunks(socket, visit);
    else if (socket.bytesAvailable() >= visit.requestBytes)
        letThrough(socket);
}

void HttpGate::readChunks(QTcpSocket &socket, Visit &visit)
{
    const QByteArray bytes = socket.peek(maximumHeadBytes + maximumBodyBytes);
    switch (visit.chunks.scan(bytes, visit.headBytes)) {
    case ChunkScanner::State::Finished:
        letThrough(socket);
        break;
    case ChunkScanner::State::Malformed:
        refuse(socket, m_refusal(400, u"The body's chunks can't be read."_s), {});
        break;
    case ChunkScanner::State::Unfinished:
        if (bytes.size() >= visit.headBytes + maximumBodyBytes)
            refuse(socket, m_refusal(413, u"request entity too large"_s), {});
        break;
    }
}

bool HttpGate::readHead(QTcpSocket &socket, Visit &visit)
{
    const QByteArray bytes = socket.peek(maximumHeadBytes);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        // A bare line feed ends a line, too (RFC 9112, section 2.2), but QHttpServer would wait for more.
        const bool isText = !bytes.isEmpty() && bytes.front() >= 'A' && bytes.front() <= 'Z';
        if (bytes.size() >= maximumHeadBytes)
            refuse(socket, m_refusal(431, u"The request's headers are too long."_s), {});
        else if (!isText || bytes.contains("\n\n"))
            refuse(socket, m_refusal(400, u"This is not an HTTP request."_s), {});
        return false;
    }
    const qint64 headBytes = end + 4;
    const HttpHead head = HttpHead::parse(bytes.left(end));
    if (head.problem != 0) {
        refuse(socket, m_refusal(head.problem, QString::fromLatin1(head.problemText)), {});
        return false;
    }
    if (head.bodyBytes > maximumBodyBytes) {
        refuse(socket, m_refusal(413, u"request entity too large"_s), headBytes + head.bodyBytes);
        return false;
    }
    if (head.isChunked && !m_takesChunks) {
        refuse(socket, m_refusal(411, u"Send a Content-Length header: bodies in chunks are not taken."_s),
               {});
        return false;
    }
    visit.headBytes = headBytes;
    visit.requestBytes = headBytes + head.bodyBytes;
    visit.isChunked = head.isChunked;
    if (head.expectsContinue && socket.bytesAvailable() < visit.requestBytes)
        socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void HttpGate::letThrough(QTcpSocket &socket)
{
    m_visits.remove(&socket);
    socket.disconnect(this);
    delete socket.findChild<QTimer *>(timerName);
    if (socket.state() != QAbstractSocket::ConnectedState) {
        socket.deleteLater();
        return;
    }
    if (isHeldUp(socket))
        return;
    // As QSslServer does with a connection whose handshake is done. QHttpServer then answers, before
    // the signal returns: no handler of ours waits for anything.
    addPendingConnection(&socket);
    Q_EMIT socket.readyRead();
    socket.readAll(); // a second request on the connection is not answered
    socket.disconnectFromHost(); // once everything is written
    QTimer::singleShot(requestTime, &socket, &QTcpSocket::abort);
}

bool HttpGate::isHeldUp(QTcpSocket &socket)
{
    using namespace std::chrono_literals;
    constexpr auto longest = 2min; // nobody waits longer than that for an answer
    const QByteArrayList line = socket.peek(maximumHeadBytes).split('\n').constFirst().split(' ');
    const Delivery delivery =
        m_delivery ? m_delivery(line.value(0) + ' ' + line.value(1)) : Delivery::Through;
    if (delivery == Delivery::Through)
        return false;
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    socket.readAll();
    if (delivery == Delivery::Broken) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2000\r\n\r\n"
                     "{\"access_");
        socket.disconnectFromHost();
    }
    QTimer::singleShot(longest, &socket, &QTcpSocket::abort);
    return true;
}

void HttpGate::refuse(QTcpSocket &socket, const HttpAnswer &answer, std::optional<qint64> restBytes)
{
    const auto found = m_visits.find(&socket);
    if (found == m_visits.end())
        return;
    found->refused = true;
    found->restBytes = restBytes;
    restartTimer(socket, restBytes ? knownRestTime : unknownRestTime);
    socket.write(answer.toHttp());
    drain(socket, *found);
}

/// Reads what a refused client still sends: closing at once would reset the connection, and take the
/// answer away from a client that writes its whole request first.
void HttpGate::drain(QTcpSocket &socket, Visit &visit)
{
    const qint64 bytes = std::max<qint64>(0, socket.skip(socket.bytesAvailable()));
    if (!visit.restBytes)
        return;
    *visit.restBytes -= bytes;
    if (*visit.restBytes <= 0)
        close(socket);
}

void HttpGate::close(QTcpSocket &socket)
{
    m_visits.remove(&socket);
    socket.disconnectFromHost();
    QTimer::singleShot(requestTime, &socket, &QTcpSocket::abort);
}

void HttpGate::timeOut(QTcpSocket &socket)
{
    const auto found = m_visits.constFind(&socket);
    if (found == m_visits.constEnd())
        return;
    if (found->refused)
        close(socket);
    else
        refuse(socket, m_refusal(408, u"The request did not come whole in time."_s), {});
}

} // namespace hloauth
