#include "authorize/loopbackreplyhandler.h"
#include "authorize/requesthead.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

using namespace hloauth;

namespace {

const QHostAddress ipv4(QHostAddress::LocalHost);
const QHostAddress ipv6(QHostAddress::LocalHostIPv6);

/// A handler on a port that the system gave, and what reached it.
struct Listening {
    explicit Listening(const QString &uri = QStringLiteral("http://localhost:0/oauth/callback"))
        : handler(new LoopbackReplyHandler(RedirectUri(uri), [this](const RedirectResponse &response) {
              responses.append(response);
              return BrowserPage{BrowserPage::Mark::Tick, QStringLiteral("Title"), QStringLiteral("Text"),
                                 200};
          }))
    {
        [this] { QVERIFY(handler->start() == LoopbackResult::Listening); }();
    }
    ~Listening() { delete handler; }

    quint16 port() const { return RedirectUri(handler->callback()).port(); }

    /// Sends \a pieces one after the other and gives the whole answer.
    QByteArray ask(const QList<QByteArray> &pieces, const QHostAddress &address = ipv4)
    {
        QTcpSocket socket;
        socket.connectToHost(address, port());
        for (const QByteArray &piece : pieces) {
            [&] { QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState); }();
            socket.write(piece);
            socket.flush();
            [&] { QTRY_COMPARE(socket.bytesToWrite(), 0); }();
        }
        [&] { QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20000); }();
        return socket.readAll();
    }

    QPointer<LoopbackReplyHandler> handler;
    QList<RedirectResponse> responses;
};

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray statusOf(const QByteArray &answer)
{
    return answer.split(' ').value(1);
}

} // namespace

class TestLoopbackReplyHandler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesARedirectOnBothFamilies();
    void namesTheRegisteredUri_data();
    void namesTheRegisteredUri();
    void takesTheExactPathOnly_data();
    void takesTheExactPathOnly();
    void takesHeadersInPieces();
    void boundsARequest();
    void outlivesAFlood();
    void saysThatThePortIsTaken_data();
    void saysThatThePortIsTaken();
    void opensALostPortAgain();
    void writesTheLastPageAfterItRetires();
    void answersSafely();
    void readsHeads_data();
    void readsHeads();
};

void TestLoopbackReplyHandler::takesARedirectOnBothFamilies()
{
    Listening listening;
    QCOMPARE(statusOf(listening.ask({get("/oauth/callback?code=abc&state=s%2Bt")})), QByteArray("200"));
    QCOMPARE(statusOf(listening.ask({get("/oauth/callback?code=def&state=s")}, ipv6)), QByteArray("200"));
    QCOMPARE(listening.responses.size(), 2);
    QCOMPARE(listening.responses.first().code, QByteArray("abc"));
    QCOMPARE(listening.responses.first().state, QByteArray("s+t"));
}

void TestLoopbackReplyHandler::namesTheRegisteredUri_data()
{
    QTest::addColumn<QString>("uri");
    for (const char *uri :
         {"http://localhost:%1/oauth/callback", "http://127.0.0.1:%1/oauth/callback/",
          "http://[::1]:%1/a%20b", "http://LOCALHOST:%1/Path?fixed=1", "http://localhost:%1"})
        QTest::newRow(uri) << QString::fromLatin1(uri);
}

void TestLoopbackReplyHandler::namesTheRegisteredUri()
{
    QFETCH(const QString, uri);
    quint16 port = 0;
    {
        const Listening any;
        port = any.port();
    }
    const Listening listening(uri.arg(port));
    QCOMPARE(listening.handler->callback(), uri.arg(port));
}

void TestLoopbackReplyHandler::takesTheExactPathOnly_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray query = "?code=c&state=s";
    QTest::newRow("exact") << get("/oauth/callback" + query) << QByteArray("200");
    QTest::newRow("favicon") << get("/favicon.ico") << QByteArray("404");
    QTest::newRow("longer") << get("/oauth/callbackEVIL" + query) << QByteArray("404");
    QTest::newRow("deeper") << get("/oauth/callback/more" + query) << QByteArray("404");
    QTest::newRow("trailing slash") << get("/oauth/callback/" + query) << QByteArray("404");
    QTest::newRow("other case") << get("/OAuth/callback" + query) << QByteArray("404");
    QTest::newRow("doubled slash") << get("//oauth/callback" + query) << QByteArray("404");
    QTest::newRow("dots") << get("/x/../oauth/callback" + query) << QByteArray("404");
    QTest::newRow("POST") << "POST /oauth/callback" + query
                                 + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\na=b"
                          << QByteArray("405");
    QTest::newRow("HEAD") << "HEAD /oauth/callback" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
                          << QByteArray("405");
    QTest::newRow("OPTIONS") << "OPTIONS /oauth/callback" + query + " HTTP/1.1\r\n\r\n" << QByteArray("405");
    QTest::newRow("image") << get("/oauth/callback" + query,
                                  "Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n")
                           << QByteArray("405");
    QTest::newRow("frame") << get("/oauth/callback" + query,
                                  "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n")
                           << QByteArray("405");
    QTest::newRow("page") << get("/oauth/callback" + query,
                                 "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n")
                          << QByteArray("200");
    QTest::newRow("another name") << "GET /oauth/callback" + query
                                         + " HTTP/1.1\r\nHost: evil.example:80\r\n\r\n"
                                  << QByteArray("403");
    QTest::newRow("IPv6 name") << "GET /oauth/callback" + query + " HTTP/1.1\r\nHost: [::1]:80\r\n\r\n"
                               << QByteArray("200");
    QTest::newRow("two names") << "GET /oauth/callback" + query
                                      + " HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"
                               << QByteArray("400");
    QTest::newRow("HTTP/1.0") << "GET /oauth/callback" + query + " HTTP/1.0\r\n\r\n" << QByteArray("200");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << QByteArray("400");
    QTest::newRow("absolute") << "GET http://localhost/oauth/callback" + query
                                     + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
                              << QByteArray("400");
}

void TestLoopbackReplyHandler::takesTheExactPathOnly()
{
    QFETCH(const QByteArray, request);
    Listening listening;
    const QByteArray answer = listening.ask({request});
    QTEST(statusOf(answer), "status");
    QCOMPARE(listening.responses.size(), statusOf(answer) == "200" ? 1 : 0);
    // Whatever came before, the right one is still taken.
    QCOMPARE(statusOf(listening.ask({get("/oauth/callback?code=right&state=s")})), QByteArray("200"));
    QCOMPARE(listening.responses.last().code, QByteArray("right"));
}

void TestLoopbackReplyHandler::takesHeadersInPieces()
{
    Listening listening;
    const QByteArray request = get("/oauth/callback?code=abc&state=s");
    QList<QByteArray> bytes;
    for (const char byte : request)
        bytes.append(QByteArray(1, byte));
    QCOMPARE(statusOf(listening.ask(bytes)), QByteArray("200"));
    QCOMPARE(statusOf(listening.ask({request.left(40), request.mid(40)})), QByteArray("200"));
    QCOMPARE(listening.responses.size(), 2);
}

void TestLoopbackReplyHandler::boundsARequest()
{
    Listening listening;
    QCOMPARE(statusOf(listening.ask({"GET /oauth/callback?" + QByteArray(16 * 1024, 'x')})),
             QByteArray("431"));
    QCOMPARE(statusOf(listening.ask(
                 {get("/oauth/callback?code=a&state=b", "X: " + QByteArray(17000, 'x') + "\r\n")})),
             QByteArray("431"));
    QVERIFY(listening.responses.isEmpty());
}

void TestLoopbackReplyHandler::outlivesAFlood()
{
    Listening listening;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 300; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(i % 2 ? ipv4 : ipv6, listening.port());
        sockets.back()->write(i % 3 ? "GET /oauth/callback?co" : "\0\0\0");
        if (i % 50 == 0)
            QCoreApplication::processEvents();
    }
    QCOMPARE(statusOf(listening.ask({get("/oauth/callback?code=right&state=s")})), QByteArray("200"));
    QCOMPARE(listening.responses.size(), 1);
    QVERIFY(listening.handler->findChildren<QTcpSocket *>().size() <= 260);
}

void TestLoopbackReplyHandler::saysThatThePortIsTaken_data()
{
    QTest::addColumn<bool>("takenOnIpv6");
    QTest::newRow("127.0.0.1") << false;
    QTest::newRow("::1") << true;
}

void TestLoopbackReplyHandler::saysThatThePortIsTaken()
{
    QFETCH(const bool, takenOnIpv6);
    QTcpServer other;
    QVERIFY(other.listen(takenOnIpv6 ? ipv6 : ipv4, 0));
    LoopbackReplyHandler handler(RedirectUri::loopback(other.serverPort()),
                                 [](const RedirectResponse &) { return BrowserPage(); });
    QVERIFY(handler.start() == LoopbackResult::PortInUse);
    QVERIFY(!handler.isRunning());
    const quint16 port = other.serverPort();
    other.close();
    QVERIFY(handler.start() == LoopbackResult::Listening);
    QTcpSocket probe;
    probe.connectToHost(ipv4, port);
    QTRY_COMPARE(probe.state(), QAbstractSocket::ConnectedState);
}

/// What a system may do to a listener over a sleep. False if this one can't be made to.
static bool loseListeners(LoopbackReplyHandler *handler)
{
#ifdef Q_OS_LINUX
    const auto servers = handler->findChildren<QTcpServer *>();
    for (QTcpServer *server : servers) {
        if (server->isListening())
            ::shutdown(static_cast<int>(server->socketDescriptor()), SHUT_RDWR);
    }
    return true;
#else
    Q_UNUSED(handler)
    return false;
#endif
}

void TestLoopbackReplyHandler::opensALostPortAgain()
{
    Listening listening;
    const quint16 port = listening.port();
    listening.handler->checkListening(); // nothing is wrong yet
    QCOMPARE(statusOf(listening.ask({get("/oauth/callback?code=one&state=s")})), QByteArray("200"));
    if (!loseListeners(listening.handler))
        QSKIP("only Linux lets a test take a listener away");
    listening.handler->checkListening();
    const auto isOpen = [port](const QHostAddress &address) {
        QTcpSocket probe;
        probe.connectToHost(address, port);
        return probe.waitForConnected(1000);
    };
    QTRY_VERIFY(isOpen(ipv4) && isOpen(ipv6));
    QCOMPARE(statusOf(listening.ask({get("/oauth/callback?code=two&state=s")})), QByteArray("200"));
    QCOMPARE(listening.responses.last().code, QByteArray("two"));
}

void TestLoopbackReplyHandler::writesTheLastPageAfterItRetires()
{
    QPointer<LoopbackReplyHandler> handler =
        new LoopbackReplyHandler(RedirectUri::loopback(0), [&handler](const RedirectResponse &) {
            handler->retire();
            return BrowserPage{BrowserPage::Mark::Tick, QStringLiteral("Last"), {}, 200};
        });
    QVERIFY(handler->start() == LoopbackResult::Listening);
    QTcpSocket socket;
    socket.connectToHost(ipv4, RedirectUri(handler->callback()).port());
    socket.write(get("/oauth/callback?code=a&state=b"));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().contains("Last"));
    QTRY_VERIFY(!handler);
}

void TestLoopbackReplyHandler::answersSafely()
{
    Listening listening;
    const QByteArray answer = listening.ask({get("/oauth/callback?code=SECRETCODE&state=s&x=<script>")});
    QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
    QVERIFY(answer.contains("Referrer-Policy: no-referrer\r\n"));
    QVERIFY(answer.contains("Connection: close\r\n"));
    QVERIFY(!answer.contains("SECRETCODE") && !answer.contains("<script>"));
}

void TestLoopbackReplyHandler::readsHeads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray("GET /a?b HTTP/1.1\r\nHost: x\r\nA:b") << true;
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.0\nA: b") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("two words") << QByteArray("GET /") << false;
    QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2") << false;
    QTest::newRow("blank in target") << QByteArray("GET /a b HTTP/1.1") << false;
    QTest::newRow("control in target") << QByteArray("GET /a\x01 HTTP/1.1") << false;
    QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c") << false;
    QTest::newRow("blank before colon") << QByteArray("GET / HTTP/1.1\r\nHost : x") << false;
    QTest::newRow("no colon") << QByteArray("GET / HTTP/1.1\r\nHost") << false;
}

void TestLoopbackReplyHandler::readsHeads()
{
    QFETCH(const QByteArray, text);
    QTEST(RequestHead::parse(text).has_value(), "good");
}

QTEST_GUILESS_MAIN(TestLoopbackReplyHandler)
#include "tst_loopbackreplyhandler.moc"
