#include "support/heldanswers.h"
#include "support/scriptedserver.h"
#include "tokens/httpexchange.h"
#include "tokens/tokenclient.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTcpSocket>
#include <QTest>

using namespace hloauth;

Q_DECLARE_METATYPE(hloauth::OAuthError::Kind)

namespace {

using Kind = OAuthError::Kind;

const QByteArray secret = "0e5a4a1f-1111-4222-8333-123456789abc";
const QByteArray code = "c0de00c0de00c0de00c0de00c0de00c0de00c0de";
const QByteArray goodAnswer =
    R"({"access_token":"new","refresh_token":"r2","expires_in":86399,"userType":"Location",
    "locationId":"L","scope":"contacts.readonly","traceId":"T"})";

QDateTime fixedClock()
{
    return QDateTime(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);
}

/// A client with one request to a server.
struct Run {
    explicit Run(ScriptedServer::Script script, ApiSpelling spelling = ApiSpelling::V2)
        : server(std::move(script)), client(network, fixedClock),
          parameters{server.url(), {QStringLiteral("652f1d9a7c1e4b0012345678-ms7x2k9q"), secret}, spelling}
    {
        client.setTimeout(std::chrono::seconds(20));
    }

    TokenOutcome exchange()
    {
        client.exchange(parameters, code, QStringLiteral("http://localhost:53682/oauth/callback"),
                        UserType::Location, &context, [this](const TokenOutcome &result) { take(result); });
        return wait();
    }
    TokenOutcome refresh()
    {
        client.refresh(parameters, "r1+/=&", UserType::Unknown, &context,
                       [this](const TokenOutcome &result) { take(result); });
        return wait();
    }
    TokenOutcome locationToken()
    {
        TokenSet agency;
        agency.accessToken = "agency-token";
        agency.companyId = QStringLiteral("C");
        client.locationToken(parameters, agency, QStringLiteral("L"), &context,
                             [this](const TokenOutcome &result) { take(result); });
        return wait();
    }
    void take(const TokenOutcome &result)
    {
        ++calls;
        outcome = result;
    }
    TokenOutcome wait()
    {
        [this] { QTRY_COMPARE_WITH_TIMEOUT(calls, 1, 30000); }();
        return outcome;
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    TokenClient client;
    TokenClient::Client parameters;
    QObject context;
    TokenOutcome outcome;
    int calls = 0;
};

/// The code or refresh token stands in nothing that could be shown or logged.
void verifyNothingLeaks(const OAuthError &error)
{
    const QByteArray shown =
        error.body + error.serverText().toUtf8() + error.detail.toUtf8() + error.traceId.toUtf8();
    QVERIFY(!shown.contains(secret));
    QVERIFY(!shown.contains(code));
}

} // namespace

class TestTokenClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exchangesInSnakeCase();
    void refreshesInSnakeCase();
    void asksForALocationToken_data();
    void asksForALocationToken();
    void triesTheOtherSpelling_data();
    void triesTheOtherSpelling();
    void doesNotTryTheOtherSpelling_data();
    void doesNotTryTheOtherSpelling();
    void keepsTheWholeError_data();
    void keepsTheWholeError();
    void namesTheFault_data();
    void namesTheFault();
    void sendsOnce_data();
    void sendsOnce();
    void leavesOthersTheirAnswers();
    void followsNoRedirect();
    void timesOutAndCancels();
    void boundsTheAnswer();
    void blotsSecrets();
    void readsRetryAfter();
    void isSilentWhenTheCallerIsGone();
};

void TestTokenClient::exchangesInSnakeCase()
{
    Run run(ScriptedServer::always(ScriptedServer::answer(200, goodAnswer)));
    const TokenOutcome outcome = run.exchange();
    QVERIFY(outcome.tokens);
    QCOMPARE(outcome.tokens->accessToken, QByteArray("new"));
    QCOMPARE(outcome.tokens->expiresAt, fixedClock().addSecs(86399));
    QVERIFY(outcome.spelling == ApiSpelling::V2);
    QVERIFY(!outcome.error.isSet());

    QCOMPARE(run.server.requests().size(), 1);
    const ReceivedRequest request = run.server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/oauth/token"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(!request.headers.contains("version"));
    QVERIFY(!request.headers.contains("authorization"));
    const QHash<QString, QString> expected{
        {QStringLiteral("client_id"), run.parameters.credentials.id},
        {QStringLiteral("client_secret"), QString::fromLatin1(secret)},
        {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
        {QStringLiteral("code"), QString::fromLatin1(code)},
        {QStringLiteral("redirect_uri"), QStringLiteral("http://localhost:53682/oauth/callback")},
        {QStringLiteral("user_type"), QStringLiteral("Location")},
    };
    QCOMPARE(request.form(), expected);
}

void TestTokenClient::refreshesInSnakeCase()
{
    Run run(ScriptedServer::always(ScriptedServer::answer(200, goodAnswer)));
    QVERIFY(run.refresh().tokens);
    const QHash<QString, QString> form = run.server.requests().first().form();
    QCOMPARE(form.value(QStringLiteral("grant_type")), QStringLiteral("refresh_token"));
    QCOMPARE(form.value(QStringLiteral("refresh_token")), QStringLiteral("r1+/=&"));
    QVERIFY(!form.contains(QStringLiteral("user_type")));
    QVERIFY(!form.contains(QStringLiteral("redirect_uri")));
}

void TestTokenClient::asksForALocationToken_data()
{
    QTest::addColumn<bool>("isV3");
    QTest::newRow("v2") << false;
    QTest::newRow("v3") << true;
}

void TestTokenClient::asksForALocationToken()
{
    QFETCH(bool, isV3);
    const QByteArray path = isV3 ? "/oauth/location-token" : "/oauth/locationToken";
    Run run([&](const ReceivedRequest &request, QTcpSocket &socket) {
        // Neither names the class, and the older one not even the company.
        const QByteArray body =
            isV3 ? R"({"accessToken":"minted","expiresIn":86399,"scope":"contacts.readonly"})"
                 : R"({"access_token":"minted","expires_in":86399,"locationId":"L"})";
        socket.write(request.target == path
                         ? ScriptedServer::answer(200, body)
                         : ScriptedServer::answer(404, R"({"statusCode":404,"message":"Cannot POST"})"));
        socket.disconnectFromHost();
    });
    const TokenOutcome outcome = run.locationToken();
    QVERIFY(outcome.tokens);
    QCOMPARE(outcome.tokens->accessToken, QByteArray("minted"));
    QVERIFY(outcome.tokens->userType == UserType::Location);
    QCOMPARE(outcome.tokens->locationId, QStringLiteral("L"));
    QCOMPARE(outcome.tokens->companyId, QStringLiteral("C"));

    const ReceivedRequest request = run.server.requests().last();
    QCOMPARE(request.target, path);
    QCOMPARE(request.headers.value("version"), QByteArray(isV3 ? "v3" : "2021-07-28"));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer agency-token"));
    const QHash<QString, QString> expected{{QStringLiteral("companyId"), QStringLiteral("C")},
                                           {QStringLiteral("locationId"), QStringLiteral("L")}};
    QCOMPARE(request.form(), expected);
}

void TestTokenClient::triesTheOtherSpelling_data()
{
    QTest::addColumn<int>("first"); // spelling tried first
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("refusal");
    const int v2 = int(ApiSpelling::V2);
    const int v3 = int(ApiSpelling::V3);
    QTest::newRow("misses clientId") << v2 << 400
                                     << QByteArray(
                                            R"({"statusCode":400,"message":"Missing parameter: clientId"})");
    QTest::newRow("misses grantType")
        << v2 << 400 << QByteArray(R"({"statusCode":400,"message":"Invalid parameter: grantType"})");
    QTest::newRow("validation list")
        << v2 << 422
        << QByteArray(
               R"({"statusCode":422,"message":["property client_id should not exist","clientId must be a string"],"error":"Unprocessable Entity"})");
    QTest::newRow("version header") << v2 << 401
                                    << QByteArray(
                                           R"({"statusCode":401,"message":"version header was not found."})");
    QTest::newRow("no such route") << v2 << 404
                                   << QByteArray(
                                          R"({"statusCode":404,"message":"Cannot POST /oauth/token"})");
    QTest::newRow("back to snake_case")
        << v3 << 422 << QByteArray(R"({"statusCode":422,"message":["property userType should not exist"]})");
    QTest::newRow("back, misses grant_type")
        << v3 << 422
        << QByteArray(
               R"({"message":["grant_type must be a valid enum value","grant_type should not be empty"],"error":"Unprocessable Entity","statusCode":422})");
}

void TestTokenClient::triesTheOtherSpelling()
{
    QFETCH(const int, first);
    QFETCH(const int, status);
    QFETCH(const QByteArray, refusal);
    const bool wantsV3 = ApiSpelling(first) == ApiSpelling::V2;
    Run run(
        [=](const ReceivedRequest &request, QTcpSocket &socket) {
            const bool isV3 = request.headers.value("version") == "v3";
            const bool names = request.form().contains(isV3 ? QStringLiteral("clientSecret")
                                                            : QStringLiteral("client_secret"));
            socket.write(isV3 == wantsV3 && names ? ScriptedServer::answer(200, goodAnswer)
                                                  : ScriptedServer::answer(status, refusal));
            socket.disconnectFromHost();
        },
        ApiSpelling(first));
    const TokenOutcome outcome = run.exchange();
    QVERIFY(outcome.tokens);
    QCOMPARE(outcome.spelling == ApiSpelling::V3, wantsV3);
    QCOMPARE(run.server.requests().size(), 2);
}

void TestTokenClient::doesNotTryTheOtherSpelling_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("wrong secret")
        << 401
        << QByteArray(R"({"error":"UnAuthorized!","error_description":"Invalid client credentials!"})");
    QTest::newRow("used code")
        << 400
        << QByteArray(
               R"({"error":"invalid_grant","error_description":"Invalid grant: authorization code is invalid"})");
    QTest::newRow("used refresh token")
        << 400 << QByteArray(R"({"statusCode":400,"message":"Invalid grant: refresh token is invalid"})");
    QTest::newRow("PKCE")
        << 422 << QByteArray(R"({"statusCode":422,"message":["property code_verifier should not exist"]})");
    QTest::newRow("server fault") << 500 << QByteArray(R"({"message":"clientId exploded"})");
    QTest::newRow("inactive") << 400
                              << QByteArray(R"({"statusCode":400,"message":"Location is not active"})");
}

void TestTokenClient::doesNotTryTheOtherSpelling()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Run run(ScriptedServer::always(ScriptedServer::answer(status, body)));
    QVERIFY(!run.exchange().tokens);
    QCOMPARE(run.server.requests().size(), 1);
}

void TestTokenClient::keepsTheWholeError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<QString>("traceId");
    QTest::newRow("OAuth")
        << 401
        << QByteArray(
               R"({"error":"UnAuthorized!","error_description":"Invalid client credentials!","traceId":"t-1"})")
        << QStringLiteral("UnAuthorized!") << QStringList{QStringLiteral("Invalid client credentials!")}
        << QStringLiteral("t-1");
    QTest::newRow("Nest, one message")
        << 400
        << QByteArray(
               R"({"statusCode":400,"message":"Location is not active","error":"Bad Request","traceId":"t-2"})")
        << QStringLiteral("Bad Request") << QStringList{QStringLiteral("Location is not active")}
        << QStringLiteral("t-2");
    QTest::newRow("Nest, several")
        << 422
        << QByteArray(R"({"statusCode":422,"message":["one\nline","two"],"error":"Unprocessable Entity"})")
        << QStringLiteral("Unprocessable Entity")
        << QStringList{QStringLiteral("one line"), QStringLiteral("two")} << QString();
    QTest::newRow("v3 envelope")
        << 403
        << QByteArray(
               R"({"error":{"code":"FORBIDDEN","message":"No.","details":{},"resolution":"Ask."},"traceId":"t-3"})")
        << QStringLiteral("FORBIDDEN") << QStringList{QStringLiteral("No."), QStringLiteral("Ask.")}
        << QStringLiteral("t-3");
    QTest::newRow("odd types") << 400 << QByteArray(R"({"error":null,"message":{"a":[1]},"traceId":7})")
                               << QString() << QStringList() << QString();
}

void TestTokenClient::keepsTheWholeError()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Run run(ScriptedServer::always(ScriptedServer::answer(status, body)));
    const OAuthError error = run.exchange().error;
    QVERIFY(error.kind == Kind::Refused);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.body, body);
    QTEST(error.code, "code");
    QTEST(error.messages, "messages");
    QTEST(error.traceId, "traceId");
    QVERIFY(!error.outcomeUnknown());
}

void TestTokenClient::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    const QByteArray html = "<html><body>Sign in to the airport's network</body></html>";
    QTest::newRow("HTML, 200") << ScriptedServer::answer(200, html, "text/html") << Kind::NotJson;
    QTest::newRow("HTML, 401") << ScriptedServer::answer(401, html, "text/html") << Kind::NotJson;
    QTest::newRow("HTML, 502") << ScriptedServer::answer(502, html, "text/html") << Kind::ServerFault;
    QTest::newRow("empty 200") << ScriptedServer::answer(200, {}) << Kind::NotJson;
    QTest::newRow("empty 204") << QByteArray("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                               << Kind::NotJson;
    QTest::newRow("JSON that ends too early")
        << ScriptedServer::answer(200, goodAnswer.left(60)) << Kind::NotJson;
    QTest::newRow("an array") << ScriptedServer::answer(200, "[1]") << Kind::NotJson;
    QTest::newRow("no token") << ScriptedServer::answer(200, R"({"ok":true})") << Kind::NoToken;
    QTest::newRow("an error with status 200")
        << ScriptedServer::answer(200, R"({"error":"invalid_grant"})") << Kind::Refused;
    QTest::newRow("429") << ScriptedServer::answer(429, R"({"message":"Too many requests"})")
                         << Kind::RateLimited;
    QTest::newRow("503") << ScriptedServer::answer(503, R"({"message":"Busy"})") << Kind::ServerFault;
    QTest::newRow("redirect") << ScriptedServer::answer(302, {}, "text/html",
                                                        "Location: http://127.0.0.1:9/\r\n")
                              << Kind::Redirected;
    QTest::newRow("body shorter than announced")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"access_token\":\"x\"")
        << Kind::ClosedEarly;
    QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n") << Kind::ClosedEarly;
    QTest::newRow("closed without a word") << QByteArray() << Kind::ClosedEarly;
}

void TestTokenClient::namesTheFault()
{
    QFETCH(const QByteArray, answer);
    Run run(ScriptedServer::always(answer));
    const TokenOutcome outcome = run.refresh();
    QVERIFY(!outcome.tokens);
    QTEST(outcome.error.kind, "kind");
    QCOMPARE(run.server.requests().size(), 1);
}

void TestTokenClient::sendsOnce_data()
{
    QTest::addColumn<int>("after"); // bytes of the answer before the connection breaks
    for (const int bytes : {0, 5, 20, 60})
        QTest::addRow("%d bytes", bytes) << bytes;
}

/// Left alone, QNetworkAccessManager sends a POST again when the connection breaks before an answer.
void TestTokenClient::sendsOnce()
{
    QFETCH(const int, after);
    Run run([after](const ReceivedRequest &, QTcpSocket &socket) {
        socket.write(ScriptedServer::answer(200, goodAnswer).left(after));
        socket.flush();
        socket.abort();
    });
    const TokenOutcome outcome = run.refresh();
    QVERIFY(!outcome.tokens);
    QVERIFY(outcome.error.kind == Kind::ClosedEarly);
    QVERIFY(outcome.error.outcomeUnknown());
    // A server that is asked again would be asked within this request's own life.
    QCOMPARE(run.server.requests().size(), 1);

    // And a connection that was kept from before is not used again.
    Run kept([](const ReceivedRequest &, QTcpSocket &socket) {
        socket.write(
            ScriptedServer::answer(200, goodAnswer).replace("Connection: close", "Connection: keep-alive"));
    });
    QVERIFY(kept.refresh().tokens);
    kept.calls = 0;
    QVERIFY(kept.refresh().tokens);
    QCOMPARE(kept.server.requests().size(), 2);
}

/// Two connections are renewed at the same time, and somebody asks for a name: the last that is sent takes
/// nothing from those that wait.
void TestTokenClient::leavesOthersTheirAnswers()
{
    HeldAnswers answers([](const ReceivedRequest &, QTcpSocket &socket) {
        socket.write(ScriptedServer::answer(200, goodAnswer));
        socket.disconnectFromHost();
    });
    Run run([&](const ReceivedRequest &request, QTcpSocket &socket) { answers.answer(request, socket); });
    answers.hold([](const ReceivedRequest &) { return true; });
    int answered = 0;
    HttpExchange::get(run.network, QNetworkRequest(run.server.url()), HttpExchange::defaultTimeout,
                      [&answered](const HttpExchange::Answer &answer) { answered += !answer.error.isSet(); });
    for (int number = 1; number <= 3; ++number) {
        run.client.refresh(
            run.parameters, "r" + QByteArray::number(number), UserType::Unknown, &run.context,
            [&answered](const TokenOutcome &result) { answered += result.tokens.has_value(); });
        QTRY_COMPARE(answers.waiting(), number + 1);
    }
    answers.letGo();
    QTRY_COMPARE(answered, 4);
}

void TestTokenClient::followsNoRedirect()
{
    ScriptedServer other(ScriptedServer::always(ScriptedServer::answer(200, goodAnswer)));
    for (const int status : {301, 302, 303, 307, 308}) {
        Run run(ScriptedServer::always(ScriptedServer::answer(
            status, {}, "text/html", "Location: " + other.url().toEncoded() + "/oauth/token\r\n")));
        QVERIFY(run.exchange().error.kind == Kind::Redirected);
    }
    QCOMPARE(other.requests().size(), 0);
}

void TestTokenClient::timesOutAndCancels()
{
    Run slow(
        [](const ReceivedRequest &, QTcpSocket &socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Le"); });
    slow.client.setTimeout(std::chrono::milliseconds(50));
    QVERIFY(slow.exchange().error.kind == Kind::Timeout);

    Run cancelled([](const ReceivedRequest &, QTcpSocket &) {});
    cancelled.client.exchange(cancelled.parameters, code, {}, UserType::Unknown, &cancelled.context,
                              [&](const TokenOutcome &result) { cancelled.take(result); });
    QTRY_COMPARE(cancelled.server.requests().size(), 1);
    cancelled.client.cancel();
    QVERIFY(cancelled.wait().error.kind == Kind::Cancelled);

    // Slow is not wrong.
    Run late([](const ReceivedRequest &, QTcpSocket &socket) {
        QTimer::singleShot(300, &socket, [&socket] {
            socket.write(ScriptedServer::answer(200, goodAnswer));
            socket.disconnectFromHost();
        });
    });
    QVERIFY(late.exchange().tokens);
}

void TestTokenClient::boundsTheAnswer()
{
    qint64 sent = 0;
    Run run([&sent](const ReceivedRequest &, QTcpSocket &socket) {
        socket.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n");
        const auto more = [&socket, &sent] {
            if (socket.bytesToWrite() < 65536 && sent < 104857600) {
                socket.write(QByteArray(65536, ' '));
                sent += 65536;
            }
        };
        connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    });
    QVERIFY(run.exchange().error.kind == Kind::TooLarge);
    QVERIFY2(sent < 20 * HttpExchange::maximumBodySize, "read on after the limit");
}

void TestTokenClient::blotsSecrets()
{
    Run run(ScriptedServer::always(
        ScriptedServer::answer(400, R"({"error":"no )" + code + R"(","message":"secret )" + secret
                                        + R"( is wrong","traceId":")" + code + "\"}")));
    const OAuthError error = run.exchange().error;
    verifyNothingLeaks(error);
    QVERIFY(error.serverText().contains(u"[hidden]"));
    QVERIFY(error.body.contains("is wrong"));
}

void TestTokenClient::readsRetryAfter()
{
    Run seconds(
        ScriptedServer::always(ScriptedServer::answer(429, "{}", "application/json", "Retry-After: 12\r\n")));
    QCOMPARE(seconds.exchange().error.retryAfter, std::optional(std::chrono::seconds(12)));
    Run date(ScriptedServer::always(ScriptedServer::answer(
        503, "{}", "application/json", "Retry-After: Mon, 03 Aug 2026 12:01:00 GMT\r\n")));
    QCOMPARE(date.exchange().error.retryAfter, std::optional(std::chrono::seconds(60)));
    Run nonsense(
        ScriptedServer::always(ScriptedServer::answer(429, "{}", "application/json", "Retry-After: -3\r\n")));
    QVERIFY(!nonsense.exchange().error.retryAfter);
}

void TestTokenClient::isSilentWhenTheCallerIsGone()
{
    int calls = 0;
    bool answered = false;
    ScriptedServer server([&answered](const ReceivedRequest &, QTcpSocket &socket) {
        socket.write(ScriptedServer::answer(200, goodAnswer));
        connect(&socket, &QTcpSocket::disconnected, &socket, [&answered] { answered = true; });
        socket.disconnectFromHost();
    });
    QNetworkAccessManager network;
    TokenClient client(network, fixedClock);
    auto context = std::make_unique<QObject>();
    client.refresh({server.url(), {}, ApiSpelling::V2}, "r", UserType::Unknown, context.get(),
                   [&calls](const TokenOutcome &) { ++calls; });
    context.reset();
    QTRY_VERIFY(answered);
    // The client has read the answer by the time that a second request is answered.
    QObject second;
    bool secondAnswered = false;
    client.refresh({server.url(), {}, ApiSpelling::V2}, "r", UserType::Unknown, &second,
                   [&secondAnswered](const TokenOutcome &) { secondAnswered = true; });
    QTRY_VERIFY(secondAnswered);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestTokenClient)
#include "tst_tokenclient.moc"
