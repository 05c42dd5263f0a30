#include "catalog/scopecatalog.h"
#include "diagnosis/tokentest.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hloauth;

using Verdict = TokenTestResult::Verdict;

namespace {

const QByteArray canary = "eyJ0.canary-access-token.sig"; // not to be found in what is told

TokenSet tokens(const QString &scopes = u"locations.readonly"_s)
{
    TokenSet set;
    set.accessToken = canary;
    set.userType = UserType::Location;
    set.locationId = u"L1"_s;
    set.companyId = u"C1"_s;
    set.scopes = scopes.split(u' ');
    return set;
}

} // namespace

class TestTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void works();
    void refusals_data();
    void refusals();
    void noAnswers_data();
    void noAnswers();
    void timesOut();
    void forgetsWhoIsGone();
    void allowances_data();
    void allowances();

private:
    TokenTestResult ask(const QUrl &api, const TokenSet &set, std::chrono::milliseconds timeout = 30s);

    std::optional<ScopeCatalog> m_catalog;
    KnownErrors m_errors = KnownErrors::builtIn();
};

void TestTokenTest::initTestCase()
{
    QString error;
    m_catalog = ScopeCatalog::builtIn(&error);
    QVERIFY2(m_catalog, qPrintable(error));
}

TokenTestResult TestTokenTest::ask(const QUrl &api, const TokenSet &set, std::chrono::milliseconds timeout)
{
    QNetworkAccessManager network;
    TokenTest test(network, m_errors, *m_catalog);
    test.setTimeout(timeout);
    std::optional<TokenTestResult> result;
    test.start(api, set, {}, this, [&result](const TokenTestResult &told) { result = told; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60000))
        qFatal("the test of a token does not end");
    return *result;
}

void TestTokenTest::works()
{
    ScriptedServer server(ScriptedServer::always(
        ScriptedServer::answer(200, R"({"location":{"name":"Acme Agency"}})", "application/json",
                               "X-RateLimit-Limit-Daily: 200000\r\nx-ratelimit-daily-remaining: 99998\r\n"
                               "X-RateLimit-Interval-Milliseconds: 10000\r\nX-RateLimit-Max: "
                               "100\r\nX-RateLimit-Remaining: 99\r\n")));
    const TokenTestResult result = ask(server.url(), tokens());
    QCOMPARE(result.verdict, Verdict::Works);
    QVERIFY(result.isAlive());
    QCOMPARE(result.accountName, u"Acme Agency"_s);
    QCOMPARE(result.sentence(23h + 59min, {}),
             u"The token works: Acme Agency, 23 h left, 99,998 of 200,000 calls left today, 99 of 100 in "
             "these 10 s."_s);
    QCOMPARE(server.requests().first().target, QByteArray("/locations/L1"));
    QCOMPARE(server.requests().first().headers.value("authorization"), "Bearer " + canary);
    QCOMPARE(server.requests().first().headers.value("version"), QByteArray("2021-07-28"));

    ScriptedServer plain(ScriptedServer::always(ScriptedServer::answer(200, R"({"contacts":[]})")));
    const TokenTestResult list = ask(plain.url(), tokens(u"contacts.readonly"_s));
    QCOMPARE(list.sentence({}, {}), u"The token works."_s);
    QCOMPARE(list.sentence(90min, u"Main Street"_s), u"The token works: Main Street, 90 min left."_s);
}

void TestTokenTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("alive");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, int status, const QByteArray &message, Verdict verdict, bool alive,
                        const QString &told, const QString &scopes = u"locations.readonly"_s) {
        const QByteArray body = R"({"statusCode":)" + QByteArray::number(status) + R"(,"message":")" + message
                              + R"(","traceId":"trace-1"})";
        QTest::newRow(name) << status << body << scopes << verdict << alive << told;
    };
    row("dead", 401, "Invalid JWT", Verdict::Dead, false, u"Refresh the connection"_s);
    row("expired", 401, "Invalid token: access token is invalid", Verdict::Dead, false,
        u"Refresh the connection"_s);
    row("bare 401", 401, "Unauthorized", Verdict::Dead, false, u"Refresh the connection"_s);
    row("scope as expected", 401, "The token is not authorized for this scope.", Verdict::LacksScope, true,
        u"lacks locations.readonly, as expected"_s, u"contacts.write"_s);
    row("scope that was granted", 401, "The token is not authorized for this scope.", Verdict::LacksScope,
        true, u"lacks the scope locations.readonly, which its sign-in listed"_s);
    row("class", 401,
        "This authClass type is not allowed to access this scope. Please verify your IAM configuration",
        Verdict::WrongClass, true, u"alive, but not for this call"_s);
    row("user type", 401, "This token's user type is not yet supported!", Verdict::WrongClass, true,
        u"alive, but not for this call"_s);
    row("user type mismatch", 401, "Token's user type mismatch!", Verdict::WrongClass, true,
        u"alive, but not for this call"_s);
    row("other class", 401, "This AuthClass is not yet supported!", Verdict::WrongClass, true,
        u"alive, but not for this call"_s);
    row("no access", 403, "The token does not have access to this location.", Verdict::NoAccess, true,
        u"another sub-account"_s);
    row("no access to the agency", 403, "The token does not have access to this company.", Verdict::NoAccess,
        true, u"alive, but not for this call"_s);
    row("forbidden", 403, "Forbidden resource", Verdict::NoAccess, true, u"alive, but not for this call"_s);
    row("not active", 400, "Location is not active", Verdict::Inactive, false, u"paused or cancelled"_s);
    row("parameters", 422, "altId must be a string", Verdict::Accepted, true, u"accepts the token"_s);
    row("location id", 422, "locationId should not be empty", Verdict::Accepted, true,
        u"accepts the token"_s);
    row("version", 401, "version header is invalid", Verdict::Unclear, false, u"Version"_s);
    row("path", 404, "Cannot GET /locations/L1", Verdict::Unclear, false, u"path"_s);
    row("unknown 401", 401, "Moon is in the wrong house", Verdict::Unclear, false, u"Moon"_s);
    row("echo", 401, "Invalid JWT eyJ0.canary-access-token.sig", Verdict::Dead, false, u"Refresh"_s);
}

void TestTokenTest::refusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, scopes);
    QFETCH(const QString, told);
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(status, body)));
    const TokenTestResult result = ask(server.url(), tokens(scopes));
    QCOMPARE(TokenTestResult::name(result.verdict), TokenTestResult::name([] {
                 QFETCH(const Verdict, verdict);
                 return verdict;
             }()));
    QTEST(result.isAlive(), "alive");
    QCOMPARE(result.error.traceId, u"trace-1"_s);
    const QString sentence = result.sentence(1h, u"Acme"_s);
    QVERIFY2(sentence.contains(told), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"canary"_s), qPrintable(sentence));
    QVERIFY(!result.error.body.contains("canary"));
    QCOMPARE(server.requests().size(), 1);
}

void TestTokenTest::noAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<OAuthError::Kind>("kind");
    using Kind = OAuthError::Kind;
    QTest::newRow("429") << ScriptedServer::answer(429, R"({"message":"Too Many Requests"})",
                                                   "application/json", "Retry-After: 7\r\n")
                         << Kind::RateLimited;
    QTest::newRow("503") << ScriptedServer::answer(503, "{}") << Kind::ServerFault;
    QTest::newRow("captive portal") << ScriptedServer::answer(200, "<html>Log in", "text/html")
                                    << Kind::NotJson;
    QTest::newRow("proxy's refusal") << ScriptedServer::answer(403, "<html>No", "text/html") << Kind::NotJson;
    QTest::newRow("somebody else's JSON") << ScriptedServer::answer(200, R"({"ok":true})") << Kind::NotJson;
    QTest::newRow("empty") << ScriptedServer::answer(200, {}) << Kind::NotJson;
    QTest::newRow("redirect") << ScriptedServer::answer(302, {}, "text/html", "Location: /login\r\n")
                              << Kind::Redirected;
    QTest::newRow("closed") << QByteArray() << Kind::ClosedEarly;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"na")
                         << Kind::ClosedEarly;
}

void TestTokenTest::noAnswers()
{
    QFETCH(const QByteArray, answer);
    ScriptedServer server([answer](const ReceivedRequest &, QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    const TokenTestResult result = ask(server.url(), tokens());
    QCOMPARE(result.verdict, Verdict::NoAnswer);
    QVERIFY(!result.isAlive());
    QTEST(result.error.kind, "kind");
    QVERIFY(!result.sentence({}, {}).isEmpty());
    if (result.error.kind == OAuthError::Kind::RateLimited)
        QVERIFY(result.sentence({}, {}).contains(u"7 s"_s));
}

void TestTokenTest::timesOut()
{
    ScriptedServer server([](const ReceivedRequest &, QTcpSocket &) {});
    const TokenTestResult result = ask(server.url(), tokens(), 50ms);
    QCOMPARE(result.error.kind, OAuthError::Kind::Timeout);
    QCOMPARE(ask(QUrl(u"http://127.0.0.1:1"_s), tokens()).error.kind, OAuthError::Kind::Offline);
}

void TestTokenTest::forgetsWhoIsGone()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(200, "{}")));
    QNetworkAccessManager network;
    TokenTest test(network, m_errors, *m_catalog);
    auto gone = std::make_unique<QObject>();
    bool toldGone = false;
    bool toldOther = false;
    test.start(server.url(), tokens(), {}, gone.get(), [&](const TokenTestResult &) { toldGone = true; });
    gone.reset();
    test.start(server.url(), tokens(), {}, this, [&](const TokenTestResult &) { toldOther = true; });
    QTRY_COMPARE(server.requests().size(), 2);
    QTRY_VERIFY(toldOther);
    QVERIFY(!toldGone);
}

void TestTokenTest::allowances_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("sandbox") << QByteArray("X-RateLimit-Limit-Daily: 10000\r\n"
                                           "X-RateLimit-Daily-Remaining: 0\r\n")
                             << u"0 of 10,000 calls left today"_s;
    QTest::newRow("nonsense") << QByteArray("X-RateLimit-Limit-Daily: many\r\n"
                                            "X-RateLimit-Daily-Remaining: -5\r\nX-RateLimit-Max: 1e9\r\n")
                              << QString();
    QTest::newRow("half a second") << QByteArray("X-RateLimit-Max: 100\r\nX-RateLimit-Remaining: 7\r\n"
                                                 "X-RateLimit-Interval-Milliseconds: 500\r\n")
                                   << u"7 of 100 in these 0.5 s"_s;
}

void TestTokenTest::allowances()
{
    QFETCH(const QByteArray, headers);
    ScriptedServer server(
        ScriptedServer::always(ScriptedServer::answer(200, "{}", "application/json", headers)));
    QTEST(ask(server.url(), tokens()).allowanceText(), "text");
}

QTEST_GUILESS_MAIN(TestTokenTest)
#include "tst_tokentest.moc"
