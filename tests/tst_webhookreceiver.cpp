#include "support/webhooksigner.h"
#include "webhooks/webhookreceiver.h"
#include "webhooks/webhookreplay.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

constexpr int patience = 20000; // milliseconds

const QByteArray body = R"({"type":"ContactCreate","webhookId":"w-1","timestamp":"2026-11-28T16:50:00Z"})";

const WebhookSigner &signer()
{
    static const WebhookSigner made(WebhookKey::Algorithm::Ed25519);
    return made;
}

QByteArray request(const QByteArray &text, const QByteArray &headers = {}, const QByteArray &method = "POST")
{
    return method + " /hook?from=tunnel HTTP/1.1\r\nHost: example.ngrok.app\r\n" + headers
         + "Content-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text;
}

QByteArray signedRequest(const QByteArray &text)
{
    return request(text, "X-GHL-Signature: " + signer().sign(text) + "\r\n");
}

/// What the receiver answers to these bytes; waits until it closes.
QByteArray answerTo(const WebhookReceiver &receiver, const QByteArray &bytes,
                    const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
{
    QTcpSocket socket;
    socket.connectToHost(address, receiver.port());
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(bytes);
    while (socket.waitForReadyRead(patience)) { }
    return socket.readAll();
}

class TestReceiver : public WebhookReceiver {
public:
    TestReceiver()
        : WebhookReceiver(std::make_shared<const WebhookCheck>(WebhookKeys({signer().key()}), WebhookKeys(),
                                                               WebhookCheck::Knowledge()))
    {
    }
};

} // namespace

class TestWebhookReceiver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEvents();
    void listensOnLoopbackOnly();
    void saysWhenPortIsTaken();
    void startsAndStops();
    void refusesWhatIsNoEvent_data();
    void refusesWhatIsNoEvent();
    void takesChunks_data();
    void takesChunks();
    void knowsRepeatedOnes();
    void keepsTheLastThousand();
    void boundsBytes();
    void survivesFlood();
    void replaysExactly();
    void replaysOnlyToThisComputer_data();
    void replaysOnlyToThisComputer();
    void saysThatNobodyAnswers();
};

void TestWebhookReceiver::takesEvents()
{
    TestReceiver receiver;
    QCOMPARE(receiver.start(0), LoopbackResult::Listening);
    QVERIFY(answerTo(receiver, signedRequest(body)).startsWith("HTTP/1.1 200 "));
    QVERIFY(answerTo(receiver, request("{\"x\":1}")).startsWith("HTTP/1.1 200 "));
    QVERIFY(
        answerTo(receiver, request("", {}, "GET")).contains("Here HighLevel OAuth Helper receives webhooks"));
    const WebhookInbox::News news = receiver.inbox().since(0);
    QCOMPARE(news.last, quint64(2));
    QCOMPARE(news.added.size(), std::size_t(2));
    const ReceivedWebhook &first = *news.added.at(0);
    QCOMPARE(first.path, "/hook?from=tunnel");
    QCOMPARE(first.delivery.body, body);
    QCOMPARE(first.delivery.values(u"Host"_s).value(0), "example.ngrok.app");
    QVERIFY(first.report.isGenuine);
    QCOMPARE(first.report.type, u"ContactCreate");
    QVERIFY(!news.added.at(1)->report.isGenuine);
    QVERIFY(receiver.inbox().since(2).added.empty());
    receiver.inbox().clear();
    QCOMPARE(receiver.inbox().since(0).first, quint64(3));
}

void TestWebhookReceiver::listensOnLoopbackOnly()
{
    TestReceiver receiver;
    QCOMPARE(receiver.start(0), LoopbackResult::Listening);
    QTcpServer ipv6;
    if (!ipv6.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("This computer has no IPv6.");
    QVERIFY(answerTo(receiver, signedRequest(body), QHostAddress(QHostAddress::LocalHostIPv6))
                .startsWith("HTTP/1.1 200 "));
    // Every other address can have the port for itself.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), receiver.port()));
}

void TestWebhookReceiver::saysWhenPortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    TestReceiver receiver;
    QCOMPARE(receiver.start(other.serverPort()), LoopbackResult::PortInUse);
    QVERIFY(!receiver.isListening());
    other.close();
    QCOMPARE(receiver.start(other.serverPort()), LoopbackResult::Listening);
}

void TestWebhookReceiver::startsAndStops()
{
    TestReceiver receiver;
    QVERIFY(!receiver.isListening());
    receiver.stop();
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(receiver.start(0), LoopbackResult::Listening);
        const quint16 port = receiver.port();
        QVERIFY(answerTo(receiver, signedRequest(body)).startsWith("HTTP/1.1 200 "));
        receiver.stop();
        QVERIFY(!receiver.isListening());
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(!late.waitForConnected(patience));
    }
    QCOMPARE(receiver.inbox().since(0).last, quint64(3)); // what came stays
}

void TestWebhookReceiver::refusesWhatIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << QByteArray("400");
    QTest::newRow("PUT") << request(body, {}, "PUT") << QByteArray("405");
    QTest::newRow("of a web page") << request(body, "Origin: https://evil.example\r\n") << QByteArray("403");
    QTest::newRow("of a form") << request(body, "Sec-Fetch-Site: cross-site\r\n") << QByteArray("403");
    QTest::newRow("too long") << request(QByteArray(1024 * 1024 + 1, 'x')) << QByteArray("413");
    QTest::newRow("long headers") << request(body, "A: " + QByteArray(40000, 'x') + "\r\n")
                                  << QByteArray("431");
}

void TestWebhookReceiver::refusesWhatIsNoEvent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    TestReceiver receiver;
    QCOMPARE(receiver.start(0), LoopbackResult::Listening);
    QCOMPARE(answerTo(receiver, bytes).mid(9, 3), status);
    QCOMPARE(receiver.inbox().since(0).last, quint64(0));
    QVERIFY(answerTo(receiver, signedRequest(body)).startsWith("HTTP/1.1 200 "));
}

void TestWebhookReceiver::takesChunks_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::addColumn<QByteArray>("text"); // of the body; empty: it is refused
    const QByteArray large(300000, 'x');
    QTest::newRow("one") << QByteArray("2\r\n{}\r\n0\r\n\r\n") << QByteArray("{}");
    QTest::newRow("two") << QByteArray("1\r\n{\r\n01;a=b\r\n}\r\n0\r\n\r\n") << QByteArray("{}");
    QTest::newRow("with line ends") << QByteArray("6\r\n{\r\n\r\n}\r\n0\r\n\r\n") << QByteArray("{\r\n\r\n}");
    QTest::newRow("large") << QByteArray::number(large.size(), 16) + "\r\n" + large + "\r\n0\r\n\r\n"
                           << large;
    QTest::newRow("no number") << QByteArray("x\r\n{}\r\n0\r\n\r\n") << QByteArray();
    QTest::newRow("sign") << QByteArray("+2\r\n{}\r\n0\r\n\r\n") << QByteArray();
    QTest::newRow("too long a number") << QByteArray("FFFFFFFFFFFFFFFF\r\n") << QByteArray();
    QTest::newRow("wrong length") << QByteArray("1\r\n{}\r\n0\r\n\r\n") << QByteArray();
    QTest::newRow("endless") << QByteArray("FFFFFF\r\n" + QByteArray(1100000, 'x')) << QByteArray();
    QTest::newRow("endless line") << QByteArray(1000, '1') << QByteArray();
}

void TestWebhookReceiver::takesChunks()
{
    QFETCH(QByteArray, chunks);
    QFETCH(QByteArray, text);
    TestReceiver receiver;
    QCOMPARE(receiver.start(0), LoopbackResult::Listening);
    const QByteArray answer =
        answerTo(receiver, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
    QVERIFY2(answer.startsWith(text.isEmpty() ? "HTTP/1.1 4" : "HTTP/1.1 200 "), answer.constData());
    const auto entries = receiver.inbox().since(0).added;
    QCOMPARE(entries.size(), std::size_t(text.isEmpty() ? 0 : 1));
    if (!text.isEmpty())
        QCOMPARE(entries.front()->delivery.body, text);
}

void TestWebhookReceiver::knowsRepeatedOnes()
{
    TestReceiver receiver;
    QCOMPARE(receiver.start(0), LoopbackResult::Listening);
    answerTo(receiver, request(body)); // forged: takes nothing away from the real one
    answerTo(receiver, signedRequest(body));
    answerTo(receiver, signedRequest(body));
    const auto entries = receiver.inbox().since(0).added;
    const auto isRepeated = [&entries](std::size_t place) {
        return entries.at(place)->report.has(WebhookFinding::Kind::Repeated);
    };
    QVERIFY(!isRepeated(0));
    QVERIFY(!isRepeated(1));
    QVERIFY(isRepeated(2));
    QVERIFY(entries.at(2)->report.isGenuine);
}

void TestWebhookReceiver::keepsTheLastThousand()
{
    WebhookInbox inbox;
    for (int i = 0; i < 2500; ++i)
        inbox.add({});
    const WebhookInbox::News news = inbox.since(0);
    QCOMPARE(news.added.size(), WebhookInbox::mostEntries);
    QCOMPARE(news.first, quint64(1501));
    QCOMPARE(news.last, quint64(2500));
    for (std::size_t place = 0; place < news.added.size(); ++place)
        QCOMPARE(news.added.at(place)->number, quint64(1501 + place));
}

void TestWebhookReceiver::boundsBytes()
{
    WebhookInbox inbox;
    const QByteArray large(1024 * 1024, 'x');
    for (int i = 0; i < 100; ++i) {
        ReceivedWebhook webhook;
        webhook.delivery.body = large;
        webhook.delivery.body.detach();
        inbox.add(std::move(webhook));
    }
    const WebhookInbox::News news = inbox.since(0);
    QCOMPARE(news.last, quint64(100));
    QCOMPARE(qsizetype(news.added.size()), WebhookInbox::mostBytes / large.size());
    QCOMPARE(news.added.back()->number, quint64(100));
}

void TestWebhookReceiver::survivesFlood()
{
    TestReceiver receiver;
    QCOMPARE(receiver.start(0), LoopbackResult::Listening);
    // Clients that say nothing hold connections; real events come all the same.
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 100; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), receiver.port());
        QVERIFY(silent.back()->waitForConnected(patience));
        silent.back()->write("POST / HT");
        silent.back()->flush();
    }
    for (int i = 0; i < 300; ++i)
        QVERIFY(answerTo(receiver, signedRequest(R"({"webhookId":")" + QByteArray::number(i) + "\"}"))
                    .startsWith("HTTP/1.1 200 "));
    const auto entries = receiver.inbox().since(0).added;
    QCOMPARE(entries.size(), std::size_t(300));
    for (std::size_t place = 0; place < entries.size(); ++place)
        QCOMPARE(entries.at(place)->report.webhookId, QString::number(place));
    receiver.stop(); // with all of them open
}

void TestWebhookReceiver::replaysExactly()
{
    TestReceiver receiver;
    QCOMPARE(receiver.start(0), LoopbackResult::Listening);
    const WebhookDelivery delivery{{{"Host", "example.ngrok.app"},
                                    {"Content-Length", "1"},
                                    {"X-GHL-Signature", signer().sign(body)},
                                    {"X-Own", "a b"}},
                                   body,
                                   QDateTime::currentDateTimeUtc()};
    WebhookReplay replay;
    QSignalSpy finished(&replay, &WebhookReplay::finished);
    WebhookReplay::Problem problem{};
    const QUrl url = WebhookReplay::target(u"localhost:%1/again"_s.arg(receiver.port()), &problem);
    replay.send(delivery, url);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished.at(0).at(0).value<WebhookReplay::Result>().status, 200);
    const auto entries = receiver.inbox().since(0).added;
    QCOMPARE(entries.size(), std::size_t(1));
    QVERIFY(entries.front()->report.isGenuine);
    QCOMPARE(entries.front()->path, "/again");
    QCOMPARE(entries.front()->delivery.body, body);
    QCOMPARE(entries.front()->delivery.values(u"X-Own"_s).value(0), "a b");
    QVERIFY(entries.front()->delivery.values(u"Host"_s).value(0).startsWith("localhost:"));
}

void TestWebhookReceiver::replaysOnlyToThisComputer_data()
{
    using Problem = WebhookReplay::Problem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const QString &text, Problem problem) {
        QTest::newRow(qPrintable(text)) << text << problem;
    };
    row(u"http://localhost:3000/hook?a=b"_s, Problem::None);
    row(u"http://127.0.0.1:3000"_s, Problem::None);
    row(u" http://[::1]:3000/ "_s, Problem::None);
    row(u"localhost:3000"_s, Problem::None);
    row(u""_s, Problem::Empty);
    row(u"http://"_s, Problem::NotAnAddress);
    row(u"http://a b"_s, Problem::NotAnAddress);
    row(u"https://localhost:3000"_s, Problem::NotHttp);
    row(u"file://localhost/etc/passwd"_s, Problem::NotHttp);
    row(u"http://example.com"_s, Problem::NotThisComputer);
    row(u"http://localhost.example.com"_s, Problem::NotThisComputer);
    row(u"http://192.168.0.1"_s, Problem::NotThisComputer);
    row(u"http://0.0.0.0"_s, Problem::NotThisComputer);
    row(u"http://127.0.0.1@example.com"_s, Problem::UserInfo);
}

void TestWebhookReceiver::replaysOnlyToThisComputer()
{
    QFETCH(QString, text);
    QFETCH(WebhookReplay::Problem, problem);
    WebhookReplay::Problem found{};
    const QUrl url = WebhookReplay::target(text, &found);
    QCOMPARE(found, problem);
    QCOMPARE(url.isEmpty(), problem != WebhookReplay::Problem::None);
}

void TestWebhookReceiver::saysThatNobodyAnswers()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = closed.serverPort();
    closed.close();
    WebhookReplay replay;
    QSignalSpy finished(&replay, &WebhookReplay::finished);
    replay.send({{}, body, {}}, QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    const auto result = finished.at(0).at(0).value<WebhookReplay::Result>();
    QCOMPARE(result.status, 0);
    QVERIFY(!result.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestWebhookReceiver)
#include "tst_webhookreceiver.moc"
