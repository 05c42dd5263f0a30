#include "http/httpgate.h"
#include "http/httphead.h"
#include "support/practiceclient.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

constexpr int answerMilliseconds = 20000;

/// A client that writes bytes as it likes and reads until the server closes.
class RawClient {
public:
    explicit RawClient(PracticeServer &server)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(server.baseUrl().host(), static_cast<quint16>(server.baseUrl().port()));
        m_socket.waitForConnected(answerMilliseconds); // the system accepts, not yet the server
    }

    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    /// Waits until all that was written went out, or the server closed. False if neither happens.
    bool isWritten()
    {
        return QTest::qWaitFor([this] { return m_socket.bytesToWrite() == 0 || isUnconnected(); },
                               answerMilliseconds);
    }
    bool isClosed()
    {
        return QTest::qWaitFor([this] { return isUnconnected(); }, answerMilliseconds);
    }
    /// Everything that came until the server closed the connection.
    QByteArray answer() { return isClosed() ? m_received : QByteArray("the server did not close"); }
    void abort() { m_socket.abort(); }

private:
    bool isUnconnected() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket m_socket;
    QByteArray m_received;
};

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

const QByteArray goodRequest = "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n";

} // namespace

class TestHttpGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithOneAnswer_data();
    void refusesWithOneAnswer();
    void readsRequestInPieces_data();
    void readsRequestInPieces();
    void takesBodyOfOneMegabyte();
    void refusesLongerBodies_data();
    void refusesLongerBodies();
    void saysContinue();
    void answersFirstOfTwoRequests();
    void survivesGarbage();
    void survivesClientsThatLeave();
    void refusesTooManyConnections();
    void canEndInTheMiddle();
    void parsesHeads_data();
    void parsesHeads();
};

void TestHttpGate::refusesWithOneAnswer_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto add = [](const char *row, const QByteArray &request, int status) {
        QTest::newRow(row) << request << status;
    };
    add("good", goodRequest, 404);
    add("HTTP/1.0", "GET /x HTTP/1.0\r\n\r\n", 404);
    add("nonsense", "hello\r\n\r\n", 400);
    add("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
    add("NUL", QByteArray("\0\0\0\0", 4), 400);
    add("only line feeds", "GET /x HTTP/1.1\nHost: localhost\n\n", 400);
    add("empty line first", "\r\n\r\n", 400);
    add("no version", "GET /x\r\n\r\n", 400);
    add("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    add("unknown method", "BREW /x HTTP/1.1\r\n\r\n", 501);
    add("absolute address", "GET http://localhost/x HTTP/1.1\r\n\r\n", 400);
    add("other host's address", "GET //example.com/x HTTP/1.1\r\n\r\n", 400);
    add("binary in the address", "GET /\xff HTTP/1.1\r\n\r\n", 400);
    add("broken percent sign", "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", 404);
    add("odd host", "GET /x HTTP/1.1\r\nHost: a b:c\r\n\r\n", 404);
    add("header without colon", "GET /x HTTP/1.1\r\nHost\r\n\r\n", 400);
    add("header with a space", "GET /x HTTP/1.1\r\nHost : x\r\n\r\n", 400);
    add("folded header", "GET /x HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400);
    add("negative length", "POST /x HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    add("length of text", "POST /x HTTP/1.1\r\nContent-Length: many\r\n\r\n", 400);
    add("endless length", "POST /x HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
    add("two lengths", "POST /x HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    add("chunks", "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411);
    add("WebSocket", "GET /x HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 501);
    add("long head", "GET /x HTTP/1.1\r\nA: " + QByteArray(200000, 'a') + "\r\n\r\n", 431);
    add("long address", "GET /" + QByteArray(40000, 'a') + " HTTP/1.1\r\n\r\n", 431);
}

void TestHttpGate::refusesWithOneAnswer()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    PracticeClient practice;
    RawClient client(practice.server());
    client.write(request);
    const QByteArray answer = client.answer();
    QCOMPARE(statusOf(answer), status);
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QVERIFY(answer.contains("Connection: close"));
    const QJsonObject body = QJsonDocument::fromJson(bodyOf(answer)).object();
    QCOMPARE(body.value(u"statusCode"_s).toInt(), status);
    QVERIFY(!body.value(u"message"_s).toString().isEmpty());
    QVERIFY(!body.value(u"traceId"_s).toString().isEmpty());
}

void TestHttpGate::readsRequestInPieces_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("one byte at a time") << qsizetype(1);
    QTest::newRow("seven") << qsizetype(7);
    QTest::newRow("fifty") << qsizetype(50);
}

void TestHttpGate::readsRequestInPieces()
{
    QFETCH(qsizetype, size);
    PracticeClient practice;
    RawClient client(practice.server());
    const QByteArray body = "grant_type=refresh_token&client_id=x&client_secret=y";
    const QByteArray request = "POST /oauth/token HTTP/1.1\r\nHost: localhost\r\n"
                               "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                             + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    for (qsizetype i = 0; i < request.size(); i += size) {
        client.write(request.mid(i, size));
        QVERIFY(client.isWritten());
    }
    const QByteArray answer = client.answer();
    QCOMPARE(statusOf(answer), 401);
    QVERIFY(answer.contains("Invalid client credentials!"));
}

void TestHttpGate::takesBodyOfOneMegabyte()
{
    PracticeClient practice;
    const HttpAnswer answer =
        practice.send("POST", u"/oauth/token"_s, QByteArray(HttpGate::maximumBodyBytes, 'a'),
                      {{"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(answer.status, 422);
}

void TestHttpGate::refusesLongerBodies_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("one more") << HttpGate::maximumBodyBytes + 1;
    QTest::newRow("20 MB") << qint64(20'000'000);
}

void TestHttpGate::refusesLongerBodies()
{
    QFETCH(qint64, bytes);
    PracticeClient practice;
    // The client writes everything before it reads: the answer must still reach it.
    RawClient client(practice.server());
    client.write("POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                 + QByteArray::number(bytes) + "\r\n\r\n" + QByteArray(bytes, 'a'));
    const QByteArray answer = client.answer();
    QCOMPARE(statusOf(answer), 413);
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QCOMPARE(practice.get(u"/x"_s).status, 404);
}

void TestHttpGate::saysContinue()
{
    PracticeClient practice;
    RawClient client(practice.server());
    client.write(
        "POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(client.isWritten());
    RawClient other(practice.server());
    other.write(goodRequest);
    QCOMPARE(statusOf(other.answer()), 404); // by now the first one was read
    client.write("a=b");
    const QByteArray answer = client.answer();
    QVERIFY(answer.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 422 "));
}

void TestHttpGate::answersFirstOfTwoRequests()
{
    PracticeClient practice;
    RawClient client(practice.server());
    client.write(goodRequest + goodRequest);
    const QByteArray answer = client.answer();
    QCOMPARE(answer.count("HTTP/1.1 404"), 1);
}

void TestHttpGate::survivesGarbage()
{
    PracticeClient practice;
    QRandomGenerator random(20260812);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = i % 3 == 0 ? QByteArray() : goodRequest;
        const auto length = static_cast<qsizetype>(random.bounded(400));
        while (bytes.size() < length)
            bytes += static_cast<char>(random.bounded(256));
        for (int change = 0; change < 3 && !bytes.isEmpty(); ++change)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        RawClient client(practice.server());
        client.write(bytes);
        QVERIFY(client.isWritten());
    }
    QCOMPARE(practice.get(u"/x"_s).status, 404);
}

void TestHttpGate::survivesClientsThatLeave()
{
    PracticeClient practice;
    for (int i = 0; i < 300; ++i) {
        RawClient client(practice.server());
        client.write(i % 2 == 0 ? goodRequest : goodRequest.left(20));
        client.isWritten();
        client.abort();
    }
    QCOMPARE(practice.get(u"/x"_s).status, 404);
}

void TestHttpGate::refusesTooManyConnections()
{
    PracticeClient practice;
    std::vector<std::unique_ptr<RawClient>> waiting;
    for (int i = 0; i < HttpGate::maximumConnections; ++i) {
        waiting.push_back(std::make_unique<RawClient>(practice.server()));
        waiting.back()->write("GET ");
        QVERIFY(waiting.back()->isWritten());
    }
    RawClient late(practice.server());
    late.write(goodRequest);
    QCOMPARE(statusOf(late.answer()), 503);

    waiting.clear();
    QTRY_COMPARE(practice.get(u"/x"_s).status, 404);
}

void TestHttpGate::canEndInTheMiddle()
{
    auto practice = std::make_unique<PracticeClient>();
    RawClient half(practice->server());
    RawClient refused(practice->server());
    half.write("POST /oauth/token HTTP/1.1\r\nContent-Length: 100\r\n\r\nabc");
    refused.write("nonsense\r\n\r\n");
    QVERIFY(half.isWritten());
    QVERIFY(refused.isWritten());
    QCOMPARE(practice->get(u"/x"_s).status, 404);
    practice.reset();
    QVERIFY(half.isClosed());
    QVERIFY(refused.isClosed());
}

void TestHttpGate::parsesHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("problem");
    QTest::addColumn<qint64>("bodyBytes");
    QTest::newRow("plain") << QByteArray("GET / HTTP/1.1") << 0 << qint64(0);
    QTest::newRow("length") << QByteArray("POST /x HTTP/1.1\r\ncontent-length:  12 ") << 0 << qint64(12);
    QTest::newRow("same length twice")
        << QByteArray("POST /x HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 5") << 0 << qint64(5);
    QTest::newRow("empty header") << QByteArray("GET /x HTTP/1.1\r\nAccept:") << 0 << qint64(0);
    QTest::newRow("UTF-8 value") << QByteArray("GET /x HTTP/1.1\r\nA: \xc3\xbc") << 0 << qint64(0);
    QTest::newRow("control character") << QByteArray("GET /x HTTP/1.1\r\nA: b\x01c") << 400 << qint64(0);
    QTest::newRow("nothing") << QByteArray() << 400 << qint64(0);
    QTest::newRow("chunks") << QByteArray("POST /x HTTP/1.1\r\nTransfer-Encoding: Chunked") << 0 << qint64(0);
    QTest::newRow("chunks and a length")
        << QByteArray("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5") << 400
        << qint64(0);
    QTest::newRow("length and chunks")
        << QByteArray("POST /x HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked") << 400
        << qint64(0);
    QTest::newRow("another encoding")
        << QByteArray("POST /x HTTP/1.1\r\nTransfer-Encoding: gzip") << 501 << qint64(0);
}

void TestHttpGate::parsesHeads()
{
    QFETCH(QByteArray, head);
    QFETCH(int, problem);
    QFETCH(qint64, bodyBytes);
    const HttpHead parsed = HttpHead::parse(head);
    QCOMPARE(parsed.problem, problem);
    QCOMPARE(parsed.problemText.isEmpty(), problem == 0);
    QCOMPARE(parsed.bodyBytes, bodyBytes);
}

QTEST_GUILESS_MAIN(TestHttpGate)
#include "tst_httpgate.moc"
