#include "connections/connectionlock.h"
#include "connections/refreshmarker.h"
#include "connections/tokenrefresher.h"
#include "connections/workspace.h"
#include "support/failingbackend.h"
#include "support/rotatingserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hloauth;

namespace {

using Result = RefreshOutcome::Result;

const QByteArray secret = "0e5a4a1f-1111-4222-8333-123456789abc";

QDateTime now()
{
    return QDateTime(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);
}

/// One program's view of the keychain and of the connection list.
struct Program {
    Program(SecretBackend &keychain, const QString &directory)
        : store(keychain), vault(store, store), list(directory), client(network, now),
          knownErrors(KnownErrors::builtIn()), refresher(client, vault, list, knownErrors, now)
    {
        refresher.setWritePause(std::chrono::milliseconds(1));
        list.reload();
    }

    RefreshOutcome refresh(const Connection &connection)
    {
        return wait(
            [&](const TokenRefresher::Callback &done) { refresher.refreshNow(connection, &context, done); });
    }
    RefreshOutcome ensure(const Connection &connection, int seconds)
    {
        return wait([&](const TokenRefresher::Callback &done) {
            refresher.ensureValid(connection, std::chrono::seconds(seconds), &context, done);
        });
    }
    template <typename Start>
    RefreshOutcome wait(Start start)
    {
        std::optional<RefreshOutcome> outcome;
        start([&outcome](const RefreshOutcome &result) { outcome = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 30000); }();
        return outcome.value_or(RefreshOutcome{});
    }
    TokenSet stored(const Connection &connection)
    {
        TokenSet found;
        vault.readTokens(connection,
                         [&found](const SecretResult &, const TokenSet &tokens) { found = tokens; });
        return found;
    }

    QObject context;
    SecretStore store;
    TokenVault vault;
    ConnectionList list;
    QNetworkAccessManager network;
    TokenClient client;
    KnownErrors knownErrors;
    TokenRefresher refresher;
};

} // namespace

class TestTokenRefresher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesFreshTokensWithoutAsking();
    void refreshesWhatIsAboutToExpire();
    void writesBeforeItHandsOut();
    void keepsTheRefreshTokenThatIsNotReplaced();
    void asksOnceForManyCallers();
    void takesOverWhatAnotherProgramDid();
    void keepsTheOldTokensOnAFault_data();
    void keepsTheOldTokensOnAFault();
    void asksForASignInWhenRefusedForGood_data();
    void asksForASignInWhenRefusedForGood();
    void triesTheKeychainAgain();
    void readsBackWhatItWrote();
    void handsOutWhatItCouldNotKeep();
    void keepsLaterWhatItCouldNotKeep();
    void prefersNewerTokensToUnkeptOnes();
    void marksWhatItAsks();
    void leavesTheMarkWithoutAnAnswer_data();
    void leavesTheMarkWithoutAnAnswer();
    void namesARefreshThatFoundNoEnd();
    void survivesAKillAfterTheTokensWereKept();
    void asksNothingThatItCanNotMark_data();
    void asksNothingThatItCanNotMark();
    void saysWhenTheKeychainFails();
    void finishesForACallerThatLeft();
    void writesNothingOnceItIsRemoved_data();
    void writesNothingOnceItIsRemoved();

private:
    Connection makeConnection(const QByteArray &access, const QByteArray &refresh, int secondsLeft);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FailingBackend> m_keychain;
    std::unique_ptr<RotatingServer> m_server;
};

void TestTokenRefresher::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FailingBackend>();
    m_server = std::make_unique<RotatingServer>();
}

Connection TestTokenRefresher::makeConnection(const QByteArray &access, const QByteArray &refresh,
                                              int secondsLeft)
{
    Connection connection;
    connection.id = QStringLiteral("one");
    connection.name = QStringLiteral("Acme");
    connection.clientId = QStringLiteral("652f1d9a7c1e4b0012345678-ms7x2k9q");
    connection.servers = {m_server->url(), m_server->url()};
    connection.signInNeeded = QStringLiteral("old trouble");
    TokenSet tokens;
    tokens.accessToken = access;
    tokens.refreshToken = refresh;
    tokens.expiresAt = now().addSecs(secondsLeft);
    Program program(*m_keychain, m_dir->path());
    program.vault.saveTokens(connection, tokens, [](const SecretResult &) {});
    program.vault.saveClientSecret(connection, secret, [](const SecretResult &) {});
    program.list.save(connection);
    return connection;
}

void TestTokenRefresher::givesFreshTokensWithoutAsking()
{
    const Connection connection = makeConnection("a0", "r0", 301);
    Program program(*m_keychain, m_dir->path());
    const RefreshOutcome outcome = program.ensure(connection, 300);
    QVERIFY(outcome.result == Result::Fresh);
    QCOMPARE(outcome.tokens.accessToken, QByteArray("a0"));
    QCOMPARE(m_server->requests().size(), 0);
}

void TestTokenRefresher::refreshesWhatIsAboutToExpire()
{
    const Connection connection = makeConnection("a0", "r0", 299);
    Program program(*m_keychain, m_dir->path());
    const RefreshOutcome outcome = program.ensure(connection, 300);
    QVERIFY(outcome.result == Result::Refreshed);
    QCOMPARE(outcome.tokens.accessToken, QByteArray("a1"));
    QCOMPARE(outcome.tokens.refreshToken, QByteArray("r1"));
    QCOMPARE(m_server->requests().first().form().value(QStringLiteral("client_secret")),
             QString::fromLatin1(secret));
    const Connection *entry = program.list.findById(connection.id);
    QCOMPARE(entry->expiresAt, now().addSecs(86399));
    QCOMPARE(entry->refreshedAt, now());
    QCOMPARE(entry->locationId, QStringLiteral("L"));
    QVERIFY(entry->signInNeeded.isEmpty());
}

void TestTokenRefresher::writesBeforeItHandsOut()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    Program program(*m_keychain, m_dir->path());
    bool wasKept = false;
    std::optional<RefreshOutcome> outcome;
    program.refresher.refreshNow(connection, &program.context, [&](const RefreshOutcome &result) {
        wasKept = program.stored(connection).accessToken == result.tokens.accessToken;
        outcome = result;
    });
    QTRY_VERIFY(outcome);
    QVERIFY(wasKept);
}

void TestTokenRefresher::keepsTheRefreshTokenThatIsNotReplaced()
{
    m_server->keepsRefreshToken = true;
    const Connection connection = makeConnection("a0", "r0", 0);
    Program program(*m_keychain, m_dir->path());
    QVERIFY(program.refresh(connection).result == Result::Refreshed);
    QCOMPARE(program.stored(connection).refreshToken, QByteArray("r0"));
    QVERIFY(program.refresh(connection).result == Result::Refreshed);
}

void TestTokenRefresher::asksOnceForManyCallers()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    Program one(*m_keychain, m_dir->path());
    Program other(*m_keychain, m_dir->path());
    QList<RefreshOutcome> outcomes;
    const auto collect = [&outcomes](const RefreshOutcome &outcome) { outcomes.append(outcome); };
    for (int i = 0; i < 5; ++i) {
        one.refresher.refreshNow(connection, this, collect);
        other.refresher.ensureValid(connection, std::chrono::seconds(300), this, collect);
    }
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), 10, 30000);
    for (const RefreshOutcome &outcome : std::as_const(outcomes)) {
        QVERIFY(outcome.result == Result::Refreshed);
        QCOMPARE(outcome.tokens.accessToken, QByteArray("a1"));
    }
    QCOMPARE(m_server->issued, 1);
    QCOMPARE(m_server->reused, 0);
    QVERIFY(!one.refresher.isBusy() && !other.refresher.isBusy());
}

void TestTokenRefresher::takesOverWhatAnotherProgramDid()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    Program one(*m_keychain, m_dir->path());
    Program other(*m_keychain, m_dir->path());
    QVERIFY(one.refresh(connection).result == Result::Refreshed);
    // Asked later, it is a wish of its own.
    QVERIFY(other.refresh(connection).result == Result::Refreshed);
    QCOMPARE(m_server->issued, 2);
    QVERIFY(other.ensure(connection, 300).result == Result::Fresh);
    QCOMPARE(m_server->issued, 2);
    QCOMPARE(m_server->reused, 0);
}

void TestTokenRefresher::keepsTheOldTokensOnAFault_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("inactive") << ScriptedServer::answer(
        400, R"({"statusCode":400,"message":"Location is not active"})");
    QTest::newRow("rate limit") << ScriptedServer::answer(429, R"({"message":"Too many"})");
    QTest::newRow("server fault") << ScriptedServer::answer(503, "<html>");
    QTest::newRow("HTML") << ScriptedServer::answer(200, "<html>sign in</html>", "text/html");
    QTest::newRow("HTML, 401") << ScriptedServer::answer(401, "<html>proxy</html>", "text/html");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"access");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("odd request") << ScriptedServer::answer(422, R"({"message":["user_type is odd"]})");
}

void TestTokenRefresher::keepsTheOldTokensOnAFault()
{
    QFETCH(const QByteArray, answer);
    const Connection connection = makeConnection("a0", "r0", 0);
    m_server->refusal = answer;
    Program program(*m_keychain, m_dir->path());
    const RefreshOutcome outcome = program.refresh(connection);
    QVERIFY(outcome.result == Result::TokenError);
    QVERIFY(outcome.error.isSet());
    QCOMPARE(program.stored(connection).refreshToken, QByteArray("r0"));
    m_server->refusal.reset();
    QVERIFY(program.refresh(connection).result == Result::Refreshed);
    QCOMPARE(m_server->reused, 0);
}

void TestTokenRefresher::asksForASignInWhenRefusedForGood_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("used or expired") << ScriptedServer::answer(
        400, R"({"statusCode":400,"message":"Invalid grant: refresh token is invalid"})");
    QTest::newRow("malformed") << ScriptedServer::answer(400, R"({"message":"Invalid refresh token"})");
    QTest::newRow("revoked") << ScriptedServer::answer(
        401, R"({"error":"UnAuthorized!","error_description":"Invalid client credentials!"})");
}

void TestTokenRefresher::asksForASignInWhenRefusedForGood()
{
    QFETCH(const QByteArray, answer);
    const Connection connection = makeConnection("a0", "r0", 0);
    m_server->refusal = answer;
    Program program(*m_keychain, m_dir->path());
    QVERIFY(program.refresh(connection).result == Result::SignInNeeded);
    const QString reason = program.list.findById(connection.id)->signInNeeded;
    QVERIFY(!reason.isEmpty() && reason != u"old trouble");
    QCOMPARE(program.stored(connection).refreshToken, QByteArray("r0"));
    // Without a refresh token there is nothing to ask with.
    const Connection without = makeConnection("a0", {}, 0);
    const qsizetype asked = m_server->requests().size();
    QVERIFY(program.refresh(without).result == Result::SignInNeeded);
    QCOMPARE(m_server->requests().size(), asked);
}

void TestTokenRefresher::triesTheKeychainAgain()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    m_keychain->failNextWrites(2);
    Program program(*m_keychain, m_dir->path());
    QVERIFY(program.refresh(connection).result == Result::Refreshed);
    QCOMPARE(program.stored(connection).refreshToken, QByteArray("r1"));
    QCOMPARE(m_server->issued, 1);
}

void TestTokenRefresher::handsOutWhatItCouldNotKeep()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    m_keychain->failWrites(SecretStatus::Denied);
    Program program(*m_keychain, m_dir->path());
    const RefreshOutcome outcome = program.refresh(connection);
    QVERIFY(outcome.result == Result::NotKept);
    QVERIFY(outcome.secret.status == SecretStatus::Denied);
    QCOMPARE(outcome.tokens.refreshToken, QByteArray("r1"));
}

void TestTokenRefresher::readsBackWhatItWrote()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    m_keychain->loseNextWrites(1);
    Program program(*m_keychain, m_dir->path());
    QVERIFY(program.refresh(connection).result == Result::Refreshed);
    QCOMPARE(program.stored(connection).refreshToken, QByteArray("r1"));
    QCOMPARE(m_server->issued, 1);

    m_keychain->loseNextWrites(100);
    const RefreshOutcome outcome = program.refresh(connection);
    QVERIFY(outcome.result == Result::NotKept);
    QCOMPARE(outcome.tokens.refreshToken, QByteArray("r2"));
    QVERIFY(!outcome.secret.detail.isEmpty());
}

void TestTokenRefresher::keepsLaterWhatItCouldNotKeep()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    m_keychain->failWrites(SecretStatus::Denied);
    Program program(*m_keychain, m_dir->path());
    // Nobody is there any more to be told.
    QSignalSpy idle(&program.refresher, &TokenRefresher::idle);
    program.refresher.refreshNow(connection, std::make_unique<QObject>().get(),
                                 [](const RefreshOutcome &) {});
    QVERIFY(idle.wait(30000));
    QVERIFY(program.refresher.hasUnkept());
    QCOMPARE(program.refresher.unkept(connection.id)->tokens.refreshToken, QByteArray("r1"));
    QVERIFY(program.refresh(connection).result == Result::NotKept);
    QVERIFY(program.refresher.isUnended(connection.id));

    m_keychain->failWrites(SecretStatus::Ok);
    const RefreshOutcome outcome = program.ensure(connection, 300);
    QVERIFY(outcome.result == Result::Refreshed);
    QCOMPARE(program.stored(connection).refreshToken, QByteArray("r1"));
    QVERIFY(!program.refresher.hasUnkept());
    QVERIFY(!program.refresher.isUnended(connection.id));
    QCOMPARE(program.list.findById(connection.id)->refreshedAt, now());
    QCOMPARE(m_server->issued, 1);
    QCOMPARE(m_server->reused, 0);
}

void TestTokenRefresher::prefersNewerTokensToUnkeptOnes()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    m_keychain->failWrites(SecretStatus::Denied);
    Program program(*m_keychain, m_dir->path());
    QVERIFY(program.refresh(connection).result == Result::NotKept);
    // She signed in anew by another program meanwhile.
    m_keychain->failWrites(SecretStatus::Ok);
    TokenSet newer = program.stored(connection);
    newer.accessToken = "signed in";
    newer.receivedAt = now().addSecs(60);
    program.vault.saveTokens(connection, newer, [](const SecretResult &) {});
    const RefreshOutcome outcome = program.refresh(connection);
    QCOMPARE(outcome.tokens.accessToken, newer.accessToken);
    QCOMPARE(program.stored(connection).accessToken, newer.accessToken);
    QVERIFY(!program.refresher.hasUnkept());
}

void TestTokenRefresher::marksWhatItAsks()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    Program program(*m_keychain, m_dir->path());
    bool wasMarked = false;
    m_server->onRequest = [&] { wasMarked = program.refresher.isUnended(connection.id); };
    const RefreshOutcome outcome = program.refresh(connection);
    QVERIFY(outcome.result == Result::Refreshed);
    QVERIFY(!outcome.unendedRefresh);
    QVERIFY(wasMarked);
    QVERIFY(!program.refresher.isUnended(connection.id));
    // A clear no uses nothing up.
    m_server->refusal = ScriptedServer::answer(400, R"({"message":"Location is not active"})");
    program.refresh(connection);
    QVERIFY(!program.refresher.isUnended(connection.id));
}

void TestTokenRefresher::leavesTheMarkWithoutAnAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"access");
    QTest::newRow("HTML") << ScriptedServer::answer(200, "<html>sign in</html>", "text/html");
}

void TestTokenRefresher::leavesTheMarkWithoutAnAnswer()
{
    QFETCH(const QByteArray, answer);
    const Connection connection = makeConnection("a0", "r0", 0);
    Program program(*m_keychain, m_dir->path());
    m_server->refusal = answer;
    QVERIFY(program.refresh(connection).result == Result::TokenError);
    QVERIFY(program.refresher.isUnended(connection.id));
    // The server did not take it after all.
    m_server->refusal.reset();
    const RefreshOutcome outcome = program.refresh(connection);
    QVERIFY(outcome.result == Result::Refreshed);
    QVERIFY(!outcome.unendedRefresh);
    QVERIFY(!program.refresher.isUnended(connection.id));
}

void TestTokenRefresher::namesARefreshThatFoundNoEnd()
{
    const Connection connection = makeConnection("a0", "r0", 301);
    {
        // The program is killed when the server has answered: nothing more reaches the keychain.
        Program killed(*m_keychain, m_dir->path());
        m_server->onRequest = [this] { m_keychain->dieAfter(0); };
        killed.refresher.refreshNow(connection, &killed.context, [](const RefreshOutcome &) {});
        QTRY_COMPARE(m_server->issued, 1);
    }
    m_server->onRequest = {};
    m_keychain->revive();
    Program next(*m_keychain, m_dir->path());
    QVERIFY(next.refresher.isUnended(connection.id));
    const RefreshOutcome fresh = next.ensure(connection, 300);
    QVERIFY(fresh.result == Result::Fresh);
    QCOMPARE(fresh.unendedRefresh, std::optional(now()));

    const RefreshOutcome outcome = next.refresh(connection);
    QVERIFY(outcome.result == Result::SignInNeeded);
    QCOMPARE(outcome.unendedRefresh, std::optional(now()));
    QCOMPARE(m_server->reused, 1); // tried once
    const Connection *entry = next.list.findById(connection.id);
    QVERIFY(!entry->signInNeeded.isEmpty());
    QCOMPARE(entry->lostRefreshAt, now());
    QVERIFY(!next.refresher.isUnended(connection.id));
    // What was found stays known, and ends with the next sign-in.
    Connection again = *entry;
    QCOMPARE(Connection::fromJson(again.toJson())->lostRefreshAt, now());
    again.apply({});
    QVERIFY(!again.lostRefreshAt.isValid());
}

void TestTokenRefresher::survivesAKillAfterTheTokensWereKept()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    Program program(*m_keychain, m_dir->path());
    TokenSet former;
    former.receivedAt = now().addDays(-1);
    QVERIFY(RefreshMarker(m_dir->path(), connection.id).set(former, now()));
    const RefreshOutcome outcome = program.refresh(connection);
    QVERIFY(outcome.result == Result::Refreshed);
    QVERIFY(!outcome.unendedRefresh);
}

void TestTokenRefresher::asksNothingThatItCanNotMark_data()
{
    QTest::addColumn<QString>("inTheWay");
    QTest::newRow("lock") << QStringLiteral("locks");
    QTest::newRow("mark") << QStringLiteral("locks/one.refresh/x");
}

void TestTokenRefresher::asksNothingThatItCanNotMark()
{
    QFETCH(const QString, inTheWay);
    const Connection connection = makeConnection("a0", "r0", 0);
    Program program(*m_keychain, m_dir->path());
    QFile file(m_dir->filePath(inTheWay));
    QVERIFY(QFileInfo(file).dir().mkpath(QStringLiteral(".")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const RefreshOutcome outcome = program.refresh(connection);
    QVERIFY(outcome.result == Result::NotPrepared);
    QVERIFY(outcome.secret.detail.startsWith(m_dir->path()));
    QCOMPARE(m_server->requests().size(), 0);
    QCOMPARE(program.stored(connection).refreshToken, QByteArray("r0"));
}

void TestTokenRefresher::saysWhenTheKeychainFails()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    m_keychain->failReads(SecretStatus::Unavailable);
    Program program(*m_keychain, m_dir->path());
    const RefreshOutcome locked = program.refresh(connection);
    QVERIFY(locked.result == Result::SecretError);
    QVERIFY(locked.secret.status == SecretStatus::Unavailable);
    m_keychain->failReads(SecretStatus::Ok);
    m_keychain->memory().remove(QStringLiteral("highlevel-oauth-helper/one/tokens"),
                                [](const SecretResult &) {});
    QVERIFY(program.refresh(connection).result == Result::SignInNeeded);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestTokenRefresher::finishesForACallerThatLeft()
{
    const Connection connection = makeConnection("a0", "r0", 0);
    Program program(*m_keychain, m_dir->path());
    QSignalSpy idle(&program.refresher, &TokenRefresher::idle);
    auto caller = std::make_unique<QObject>();
    program.refresher.refreshNow(connection, caller.get(),
                                 [](const RefreshOutcome &) { QFAIL("called back"); });
    caller.reset();
    QVERIFY(idle.wait(30000));
    QCOMPARE(program.stored(connection).refreshToken, QByteArray("r1"));
}

void TestTokenRefresher::writesNothingOnceItIsRemoved_data()
{
    QTest::addColumn<bool>("hasUnkept");
    QTest::addColumn<bool>("isBegunBefore"); // before the first secret is removed
    QTest::newRow("asked before") << false << true;
    QTest::newRow("asked in the middle") << false << false;
    QTest::newRow("has new tokens") << true << true;
}

void TestTokenRefresher::writesNothingOnceItIsRemoved()
{
    QFETCH(bool, hasUnkept);
    QFETCH(bool, isBegunBefore);
    const Connection connection = makeConnection("a0", "r0", 0);
    Program program(*m_keychain, m_dir->path());
    if (hasUnkept) {
        m_keychain->failWrites(SecretStatus::Denied);
        QVERIFY(program.refresh(connection).result == Result::NotKept);
        m_keychain->failWrites(SecretStatus::Ok);
    }
    const int issued = m_server->issued;

    // Another program removes it, and has the right to.
    ConnectionLock right(m_dir->path(), connection.id);
    right.acquire(std::chrono::milliseconds(0),
                  [](ConnectionLock::Answer answer) { QCOMPARE(answer, ConnectionLock::Answer::Held); });
    Program remover(*m_keychain, m_dir->path());
    const auto removeSecrets = [&] { remover.vault.forget(connection, [](const SecretResult &) {}); };
    if (!isBegunBefore)
        removeSecrets();
    std::optional<RefreshOutcome> outcome;
    program.refresher.refreshNow(connection, &program.context,
                                 [&outcome](const RefreshOutcome &result) { outcome = result; });
    if (isBegunBefore)
        removeSecrets();
    QVERIFY(!outcome);
    QVERIFY(remover.list.remove(connection.id));
    right.release();

    QTRY_VERIFY_WITH_TIMEOUT(outcome, 30000);
    QVERIFY(outcome->result == Result::Removed);
    QVERIFY(m_keychain->memory().values().isEmpty());
    QVERIFY(!program.refresher.hasUnkept());
    QCOMPARE(m_server->issued, issued);
    QVERIFY(!program.list.findById(connection.id));
}

QTEST_GUILESS_MAIN(TestTokenRefresher)
#include "tst_tokenrefresher.moc"
