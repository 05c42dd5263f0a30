#include "support/agencyscript.h"
#include "support/practiceclient.h"
#include "support/scriptedserver.h"
#include "tokens/locationtokenrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reason = AgencyStop::Reason;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
}

/// An agency's run, with a source of tokens that counts.
struct Bench {
    explicit Bench(const QUrl &api, const QString &path, const QStringList &chosen = {}, bool resume = false)
        : calls(
            options(api), [this](bool renew, auto done) { give(renew, std::move(done)); }, now),
          run(calls,
              {path, LocationTokenFile::Format::Json, resume, {u"c"_s, api.toString(), chosen}, u"app"_s})
    {
        agency.accessToken = "agency-token-1";
        agency.companyId = u"company"_s;
        agency.receivedAt = now();
        agency.expiresAt = now().addDays(1);
        QObject::connect(&run, &LocationTokenRun::ended, &run,
                         [this](const AgencyStop &stop, const OAuthError &error) {
                             reason = stop.reason;
                             listError = error;
                             isEnded = true;
                         });
        QObject::connect(&run, &LocationTokenRun::finished, &run, [this] { isFinished = run.complete(); });
        QObject::connect(
            &run, &LocationTokenRun::rowFailed, &run,
            [this](const SubAccount &account, const OAuthError &) { failed.append(account.id); });
    }

    static AgencyCalls::Options options(const QUrl &api)
    {
        AgencyCalls::Options options;
        options.api = api;
        options.firstPause = 1ms;
        return options;
    }

    void give(bool renew, std::function<void(const std::optional<TokenSet> &)> done)
    {
        renewals += renew ? 1 : 0;
        if (renew)
            agency.accessToken = "agency-token-" + QByteArray::number(renewals + 1);
        done(isGone ? std::nullopt : std::optional(agency));
    }

    TokenSet agency;
    int renewals = 0;
    bool isGone = false;
    AgencyCalls calls;
    LocationTokenRun run;
    Reason reason = Reason::None;
    OAuthError listError;
    bool isEnded = false;
    bool isFinished = false;
    QStringList failed;
};

/// More than are under way at once, and fewer than the limit.
QStringList manyIds()
{
    QStringList ids;
    for (int i = 0; i < 40; ++i)
        ids.append(u"id%1"_s.arg(i));
    return ids;
}

} // namespace

class TestLocationTokenRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void makesAll();
    void triesAgainWhatPasses_data();
    void triesAgainWhatPasses();
    void leavesOutWhatIsRefused();
    void renewsTheTokenOnce();
    void stopsWhenTheTokenIsRefused();
    void stopsWithoutAToken();
    void stopsWhenNothingAnswers();
    void stopsAtTheEndOfTheDay();
    void pausesAndGoesOn();
    void goesOnAfterACancel();
    void finishesWhenCancelledAtTheLast();
    void doesWithoutTheListForChosenOnes();
    void worksWithThePracticeServer();

private:
    QString path() const { return m_dir->filePath(u"out.json"_s); }
    QStringList written() const; ///< the ids in the file, and who has no token

    std::unique_ptr<QTemporaryDir> m_dir;
};

QStringList TestLocationTokenRun::written() const
{
    QFile file(path());
    QStringList ids;
    if (!file.open(QIODevice::ReadOnly))
        return ids;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows) {
        const bool hasToken = row.toObject().value(u"access_token"_s).isString();
        ids.append(row.toObject().value(u"location_id"_s).toString() + (hasToken ? u""_s : u" has none"_s));
    }
    ids.sort();
    return ids;
}

void TestLocationTokenRun::makesAll()
{
    ScriptedServer server(
        agencyScript(3, [](const QString &id, const QByteArray &) { return locationTokenAnswer(id); }));
    Bench bench(server.url(), path());
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished, 20000);
    QCOMPARE(written(), (QStringList{u"id0"_s, u"id1"_s, u"id2"_s}));
    QCOMPARE(bench.run.progress().done, 3);
    QCOMPARE(server.requests().size(), 4);
}

void TestLocationTokenRun::triesAgainWhatPasses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("503") << ScriptedServer::answer(503, "{}");
    QTest::newRow("captive portal") << ScriptedServer::answer(200, "<html>", "text/html");
    QTest::newRow("closed") << QByteArray();
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"acc");
    QTest::newRow("too many") << ScriptedServer::answer(429, "{}", "application/json",
                                                        "X-RateLimit-Interval-Milliseconds: 20\r\n");
    QTest::newRow("redirect") << ScriptedServer::answer(302, "", "text/plain",
                                                        "Location: http://127.0.0.1:1/\r\n");
}

void TestLocationTokenRun::triesAgainWhatPasses()
{
    QFETCH(const QByteArray, answer);
    int left = 2;
    ScriptedServer server(agencyScript(3, [&](const QString &id, const QByteArray &) {
        return left-- > 0 ? answer : locationTokenAnswer(id);
    }));
    Bench bench(server.url(), path());
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished, 20000);
    QCOMPARE(written().size(), 3);
    QCOMPARE(bench.failed, QStringList());
}

void TestLocationTokenRun::leavesOutWhatIsRefused()
{
    ScriptedServer server(agencyScript(3, [](const QString &id, const QByteArray &) {
        if (id == u"id1")
            return ScriptedServer::answer(400, R"({"message":"Location is not active"})");
        return id == u"id2" ? ScriptedServer::answer(500, "{}") : locationTokenAnswer(id);
    }));
    Bench bench(server.url(), path());
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished, 20000);
    QCOMPARE(written(), (QStringList{u"id0"_s, u"id1 has none"_s, u"id2 has none"_s}));
    bench.failed.sort();
    QCOMPARE(bench.failed, (QStringList{u"id1"_s, u"id2"_s}));
}

void TestLocationTokenRun::renewsTheTokenOnce()
{
    ScriptedServer server(agencyScript(3, [](const QString &id, const QByteArray &bearer) {
        return bearer.endsWith("-1")
                 ? ScriptedServer::answer(401, R"({"message":"Invalid token: access token is invalid"})")
                 : locationTokenAnswer(id);
    }));
    Bench bench(server.url(), path());
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished, 20000);
    QCOMPARE(written().size(), 3);
    QCOMPARE(bench.renewals, 1);
}

void TestLocationTokenRun::stopsWhenTheTokenIsRefused()
{
    ScriptedServer server(agencyScript(3, [](const QString &, const QByteArray &) {
        return ScriptedServer::answer(401, R"({"message":"Invalid JWT"})");
    }));
    Bench bench(server.url(), path());
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isEnded, 20000);
    QVERIFY(bench.reason == Reason::Refused);
    QCOMPARE(bench.renewals, 1);
    QVERIFY(bench.run.journal().exists());
}

void TestLocationTokenRun::stopsWithoutAToken()
{
    ScriptedServer server(
        agencyScript(3, [](const QString &id, const QByteArray &) { return locationTokenAnswer(id); }));
    Bench bench(server.url(), path());
    bench.isGone = true;
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isEnded, 20000);
    QVERIFY(bench.reason == Reason::NoToken);
    QCOMPARE(server.requests().size(), 0);
}

void TestLocationTokenRun::stopsWhenNothingAnswers()
{
    ScriptedServer server(agencyScript(
        3, [](const QString &, const QByteArray &) { return ScriptedServer::answer(502, "<html>"); }));
    Bench bench(server.url(), path());
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isEnded, 20000);
    QVERIFY(bench.reason == Reason::Unreachable);
    QCOMPARE(bench.failed, QStringList());
}

void TestLocationTokenRun::stopsAtTheEndOfTheDay()
{
    ScriptedServer server(agencyScript(3, [](const QString &, const QByteArray &) {
        return ScriptedServer::answer(429, "{}", "application/json",
                                      "Retry-After: 7200\r\nX-RateLimit-Daily-Remaining: 0\r\n");
    }));
    Bench bench(server.url(), path());
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    AgencyStop stop;
    connect(&bench.calls, &AgencyCalls::stopped, this, [&stop](const AgencyStop &told) { stop = told; });
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isEnded, 20000);
    QVERIFY(stop.reason == Reason::DailyLimit);
    QCOMPARE(stop.goOnAt, now().addSecs(7200));
}

void TestLocationTokenRun::pausesAndGoesOn()
{
    const QStringList ids = manyIds();
    Bench *running = nullptr;
    int made = 0;
    ScriptedServer server(agencyScript(3, [&](const QString &id, const QByteArray &) {
        if (++made == 1)
            running->run.pause();
        return locationTokenAnswer(id);
    }));
    Bench bench(server.url(), path(), ids);
    running = &bench;
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    bench.run.start();
    // Unless it pauses, something is under way until all is done.
    QTRY_VERIFY_WITH_TIMEOUT(made > 0 && bench.calls.window().underWay() == 0, 20000);
    QVERIFY(bench.run.isPaused());
    QVERIFY(!bench.isFinished);
    QCOMPARE(bench.run.progress().done, made); // what was under way was taken
    bench.run.resume();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished, 20000);
    QCOMPARE(made, int(ids.size()));
}

void TestLocationTokenRun::goesOnAfterACancel()
{
    QStringList ids = manyIds();
    Bench *running = nullptr;
    int made = 0;
    ScriptedServer server(agencyScript(3, [&](const QString &id, const QByteArray &) {
        if (++made == 1)
            running->run.cancel();
        return locationTokenAnswer(id);
    }));
    int before = 0;
    {
        Bench bench(server.url(), path(), ids);
        running = &bench;
        QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
        bench.run.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isEnded, 20000);
        QVERIFY(bench.reason == Reason::Cancelled);
        before = bench.run.progress().done;
        QCOMPARE(before, made); // what was under way was taken
        QVERIFY(before < ids.size());
    }
    {
        Bench bench(server.url(), path());
        QVERIFY(bench.run.open() == LocationTokenRun::Opened::Failed);
    }
    {
        Bench bench(server.url(), path(), {u"id7"_s}, true);
        QVERIFY(bench.run.open() == LocationTokenRun::Opened::Failed);
    }
    Bench bench(server.url(), path(), {}, true);
    running = &bench;
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    QCOMPARE(bench.run.progress().earlier, before);
    bench.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished, 20000);
    ids.sort();
    QCOMPARE(written(), ids);
    QCOMPARE(made, int(ids.size()));
}

void TestLocationTokenRun::finishesWhenCancelledAtTheLast()
{
    Bench *running = nullptr;
    ScriptedServer server(agencyScript(3, [&](const QString &id, const QByteArray &) {
        running->run.cancel();
        return locationTokenAnswer(id);
    }));
    Bench bench(server.url(), path(), {u"id0"_s});
    running = &bench;
    QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
    QSignalSpy stopped(&bench.calls, &AgencyCalls::stopped);
    bench.run.start();
    QVERIFY(stopped.wait(20000));
    QVERIFY(bench.isFinished);
    QVERIFY(!bench.isEnded); // it ends once
}

void TestLocationTokenRun::doesWithoutTheListForChosenOnes()
{
    ScriptedServer server([](const ReceivedRequest &request, QTcpSocket &socket) {
        socket.write(request.method == "GET" ? ScriptedServer::answer(
                         401, R"({"message":"The token is not authorized for this scope."})")
                                             : locationTokenAnswer(request.form().value(u"locationId"_s)));
        socket.disconnectFromHost();
    });
    {
        Bench bench(server.url(), path(), {u"id1"_s});
        QVERIFY(bench.run.open() == LocationTokenRun::Opened::Ready);
        bench.run.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isFinished, 20000);
        QCOMPARE(written(), QStringList{u"id1"_s});
    }
    // Who wants all of them needs it.
    QVERIFY(QFile::remove(path()));
    Bench all(server.url(), path());
    QVERIFY(all.run.open() == LocationTokenRun::Opened::Ready);
    all.run.start();
    QTRY_VERIFY_WITH_TIMEOUT(all.isEnded, 20000);
    QVERIFY(all.listError.kind == OAuthError::Kind::Refused);
}

void TestLocationTokenRun::worksWithThePracticeServer()
{
    const QStringList scopes{u"oauth.readonly"_s, u"oauth.write"_s};
    PracticeServer::Options options;
    options.subAccounts = 130;
    options.rateLimit = 1000; // its clock stands still here
    options.scopes = scopes;
    PracticeClient client(options);
    Bench bench(client.server().baseUrl(), path());
    const QJsonObject tokens = client.tokensFor(u"agency"_s, u"Company"_s, scopes);
    bench.agency = *TokenSet::fromAnswer(tokens, now());
    LocationTokenRun run(bench.calls, {path() + u"2"_s,
                                       LocationTokenFile::Format::Json,
                                       false,
                                       {},
                                       client.server().clientId().section(u'-', 0, 0)});
    QVERIFY(run.open() == LocationTokenRun::Opened::Ready);
    QSignalSpy finished(&run, &LocationTokenRun::finished);
    run.start();
    QVERIFY(finished.wait(60000));
    QCOMPARE(run.progress().done, 130);
}

QTEST_GUILESS_MAIN(TestLocationTokenRun)
#include "tst_locationtokenrun.moc"
