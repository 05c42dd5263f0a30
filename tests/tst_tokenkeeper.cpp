#include "connections/refreshmarker.h"
#include "connections/tokenkeeper.h"
#include "support/failingbackend.h"
#include "support/rotatingserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hloauth;

namespace {

using Result = RefreshOutcome::Result;

const QDateTime noon(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);
constexpr int life = 86400; // seconds

} // namespace

class TestTokenKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void plansAheadOfTheEnd_data();
    void plansAheadOfTheEnd();
    void refreshesWhenItIsDue();
    void leavesOthersAlone();
    void takesOverWhatAnotherProgramDid();
    void triesAgainLater();
    void saysWhenItIsOver();
    void triesAnUnendedRefreshOnce();
    void refreshesFewAtOnce();
    void pauses();
    void triesAtOnceWhenTheNetworkIsBack();
    void tellsWhetherThereIsWork();

private:
    Connection add(const QString &id, bool keepFresh = true);
    const TokenKeeper::Plan &plan(const QString &id = QStringLiteral("one"))
    {
        static const TokenKeeper::Plan none;
        const TokenKeeper::Plan *found = m_keeper->plan(id);
        return found ? *found : none;
    }

    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RotatingServer> m_server;
    std::unique_ptr<FailingBackend> m_keychain;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<TokenClient> m_client;
    KnownErrors m_knownErrors = KnownErrors::builtIn();
    std::unique_ptr<TokenRefresher> m_refresher;
    std::unique_ptr<TokenKeeper> m_keeper;
};

void TestTokenKeeper::init()
{
    const auto now = [this] { return m_now; };
    m_now = noon;
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RotatingServer>();
    m_keychain = std::make_unique<FailingBackend>();
    m_store = std::make_unique<SecretStore>(*m_keychain);
    m_vault = std::make_unique<TokenVault>(*m_store, *m_store);
    m_list = std::make_unique<ConnectionList>(m_dir->path());
    m_list->reload();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_client = std::make_unique<TokenClient>(*m_network, now);
    m_refresher = std::make_unique<TokenRefresher>(*m_client, *m_vault, *m_list, m_knownErrors, now);
    m_keeper = std::make_unique<TokenKeeper>(*m_list, *m_refresher, now);
    m_keeper->setTick(std::chrono::milliseconds(5));
}

void TestTokenKeeper::cleanup()
{
    m_keeper.reset();
    m_refresher.reset();
    m_client.reset();
    m_network.reset();
}

Connection TestTokenKeeper::add(const QString &id, bool keepFresh)
{
    TokenSet tokens;
    tokens.accessToken = "a0";
    tokens.refreshToken = "r0";
    tokens.receivedAt = m_now;
    tokens.expiresAt = m_now.addSecs(life);
    Connection connection;
    connection.id = id;
    connection.name = id;
    connection.clientId = QStringLiteral("652f1d9a7c1e4b0012345678-ms7x2k9q");
    connection.servers = {m_server->url(), m_server->url()};
    connection.keepFresh = keepFresh;
    connection.apply(tokens);
    m_vault->saveTokens(connection, tokens, [](const SecretResult &) {});
    m_vault->saveClientSecret(connection, "0e5a4a1f-1111-4222-8333-123456789abc",
                              [](const SecretResult &) {});
    m_list->save(connection);
    return connection;
}

void TestTokenKeeper::plansAheadOfTheEnd_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("latest"); // before the end, in seconds
    QTest::addColumn<int>("earliest");
    QTest::newRow("a day") << 86400 << 3600 << 5400;
    QTest::newRow("an hour") << 3600 << 900 << 1350;
    QTest::newRow("a minute") << 60 << 15 << 23;
    QTest::newRow("over") << -10 << 0 << 0;
}

void TestTokenKeeper::plansAheadOfTheEnd()
{
    QFETCH(const int, seconds);
    QFETCH(const int, latest);
    QFETCH(const int, earliest);
    const QDateTime expires = noon.addSecs(seconds);
    QCOMPARE(TokenKeeper::dueTime(noon, expires, 0), expires.addSecs(-latest));
    QVERIFY(TokenKeeper::dueTime(noon, expires, 0.999) >= expires.addSecs(-earliest));
    if (latest > 0)
        QVERIFY(TokenKeeper::dueTime(noon, expires, 0.999) < expires.addSecs(-latest));
}

void TestTokenKeeper::refreshesWhenItIsDue()
{
    add(QStringLiteral("one"));
    m_keeper->start();
    QVERIFY(plan().next > noon.addSecs(life - 5401) && plan().next <= noon.addSecs(life - 3600));
    m_keeper->look();
    QVERIFY(!m_refresher->isBusy());

    // As after a sleep: the clock has jumped.
    QSignalSpy changed(m_keeper.get(), &TokenKeeper::refreshed);
    m_now = noon.addSecs(life - 3599);
    QTRY_COMPARE(m_server->issued, 1);
    QTRY_VERIFY(!plan().isRefreshing && plan().next > m_now.addSecs(life / 2));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_list->findById(QStringLiteral("one"))->refreshedAt, m_now);
    m_now = plan().next;
    QTRY_COMPARE(m_server->issued, 2);
    QCOMPARE(m_server->reused, 0);
}

void TestTokenKeeper::leavesOthersAlone()
{
    add(QStringLiteral("one"), false);
    m_keeper->start();
    QVERIFY(!m_keeper->plan(QStringLiteral("one")));
    m_now = noon.addSecs(life);
    m_keeper->look();
    QVERIFY(!m_refresher->isBusy());
}

void TestTokenKeeper::takesOverWhatAnotherProgramDid()
{
    const Connection connection = add(QStringLiteral("one"));
    m_keeper->start();
    m_now = noon.addSecs(life - 3599);
    TokenSet tokens;
    tokens.accessToken = "theirs";
    tokens.refreshToken = "r9";
    tokens.receivedAt = m_now;
    tokens.expiresAt = m_now.addSecs(life);
    m_vault->saveTokens(connection, tokens, [](const SecretResult &) {});
    QTRY_VERIFY(plan().next > m_now.addSecs(life / 2));
    QCOMPARE(m_server->requests().size(), 0);
}

void TestTokenKeeper::triesAgainLater()
{
    add(QStringLiteral("one"));
    m_server->refusal = ScriptedServer::answer(503, R"({"message":"down"})");
    m_keeper->start();
    m_now = noon.addSecs(life - 3599);
    QDateTime last = m_now;
    for (int failures = 1; failures <= 3; ++failures) {
        QTRY_COMPARE(plan().failures, failures);
        QVERIFY(plan().lastFailure.result == Result::TokenError);
        QVERIFY(plan().next > last);
        last = plan().next;
        m_now = plan().next;
    }
    m_server->refusal.reset();
    QTRY_COMPARE(plan().failures, 0);
    QCOMPARE(m_server->issued, 1);

    m_server->refusal =
        "HTTP/1.1 429 Too Many\r\nRetry-After: 5000\r\nContent-Type: application/json\r\nContent-Length: "
        "2\r\n\r\n{}";
    m_now = plan().next;
    QTRY_COMPARE(plan().failures, 1);
    QVERIFY(plan().next >= m_now.addSecs(5000));
}

void TestTokenKeeper::saysWhenItIsOver()
{
    add(QStringLiteral("one"));
    m_server->current = QStringLiteral("used by another program");
    QSignalSpy over(m_keeper.get(), &TokenKeeper::failedForGood);
    m_keeper->start();
    m_now = noon.addSecs(life - 3599);
    QTRY_COMPARE(over.size(), 1);
    QVERIFY(over.first().at(1).value<RefreshOutcome>().result == Result::SignInNeeded);
    QVERIFY(!m_list->findById(QStringLiteral("one"))->signInNeeded.isEmpty());
    m_now = noon.addDays(3);
    m_keeper->look();
    QVERIFY(!m_refresher->isBusy());
    QCOMPARE(m_server->reused, 1);
    QVERIFY(!m_keeper->plan(QStringLiteral("one")));
    QVERIFY(m_keeper->hasWork()); // it is still to be told, and goes on after a sign-in
}

void TestTokenKeeper::triesAnUnendedRefreshOnce()
{
    const Connection connection = add(QStringLiteral("one"), false);
    TokenSet stored;
    stored.receivedAt = m_now;
    QVERIFY(RefreshMarker(m_dir->path(), connection.id).set(stored, noon.addSecs(-60)));
    m_server->current = QStringLiteral("lost with the program");
    QSignalSpy over(m_keeper.get(), &TokenKeeper::failedForGood);
    m_keeper->start();
    QTRY_COMPARE(over.size(), 1);
    QCOMPARE(over.first().at(1).value<RefreshOutcome>().unendedRefresh, std::optional(noon.addSecs(-60)));
    m_keeper->look();
    QVERIFY(!m_refresher->isBusy());
    QCOMPARE(m_server->reused, 1);
}

void TestTokenKeeper::refreshesFewAtOnce()
{
    m_server->isSilent = true;
    for (int i = 0; i < 12; ++i)
        add(QString::number(i));
    m_keeper->start();
    m_now = noon.addSecs(life);
    QTRY_COMPARE(m_server->requests().size(), 4);
    m_keeper->look();
    const QList<Connection> all = m_list->connections();
    QCOMPARE(std::count_if(all.cbegin(), all.cend(),
                           [this](const Connection &one) { return plan(one.id).isRefreshing; }),
             4);
}

void TestTokenKeeper::pauses()
{
    add(QStringLiteral("one"));
    m_keeper->setPaused(true);
    m_keeper->start();
    m_now = noon.addSecs(life);
    m_keeper->look();
    QVERIFY(!m_refresher->isBusy());
    m_keeper->setPaused(false);
    QTRY_COMPARE(m_server->issued, 1);
}

void TestTokenKeeper::triesAtOnceWhenTheNetworkIsBack()
{
    add(QStringLiteral("one"));
    m_server->refusal = ScriptedServer::answer(200, "<html>log in to the hotel's network</html>");
    m_keeper->start();
    m_now = noon.addSecs(life - 3599);
    QTRY_COMPARE(plan().failures, 1);
    m_server->refusal.reset();
    m_keeper->look();
    QVERIFY(!plan().isRefreshing);
    m_keeper->tryAgainNow();
    QTRY_COMPARE(m_server->issued, 1);

    // What the server asked for is not cut short.
    m_server->refusal = ScriptedServer::answer(429, "{}");
    m_now = plan().next;
    QTRY_COMPARE(plan().failures, 1);
    m_keeper->tryAgainNow();
    QVERIFY(!plan().isRefreshing);
}

void TestTokenKeeper::tellsWhetherThereIsWork()
{
    QSignalSpy changed(m_keeper.get(), &TokenKeeper::hasWorkChanged);
    m_keeper->start();
    QVERIFY(!m_keeper->hasWork());
    Connection connection = add(QStringLiteral("one"));
    QVERIFY(m_keeper->hasWork());
    connection.keepFresh = false;
    m_list->save(connection);
    QVERIFY(!m_keeper->hasWork());
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
