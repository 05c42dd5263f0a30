#include "connections/workspace.h"
#include "support/failingbackend.h"
#include "support/rotatingserver.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hloauth;

namespace {

std::optional<WorkspaceOptions> optionsFor(const QStringList &arguments, QString *problem)
{
    QCommandLineParser parser;
    WorkspaceOptions::addTo(parser);
    parser.parse(QStringList{QStringLiteral("program")} + arguments);
    return WorkspaceOptions::fromParser(parser, problem);
}

TokenSet someTokens()
{
    TokenSet tokens;
    tokens.accessToken = QByteArray("access-").repeated(400);
    tokens.refreshToken = "r0"; // the first that the server takes
    static const QDateTime anHourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    tokens.receivedAt = anHourAgo;
    return tokens;
}

/// Waits for what is answered later.
template <typename Start>
SecretResult wait(Start start)
{
    std::optional<SecretResult> result;
    start([&result](const SecretResult &given) { result = given; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 30000); }();
    return result.value_or(SecretResult{SecretStatus::Failed, {}, QStringLiteral("no answer")});
}

SecretResult keep(Workspace &workspace, const Connection &connection)
{
    return wait([&](auto done) { workspace.keep(connection, "secret", someTokens(), done); });
}

SecretResult takeOut(Workspace &workspace, const Connection &connection,
                     std::optional<Workspace::Removed> *removed)
{
    return wait([&](auto done) {
        workspace.takeOut(connection, [removed, done](const SecretResult &result,
                                                      const std::optional<Workspace::Removed> &taken) {
            *removed = taken;
            done(result);
        });
    });
}

SecretResult bringBack(Workspace &workspace, const Workspace::Removed &removed)
{
    return wait([&](auto done) { workspace.bringBack(removed, done); });
}

TokenSet storedTokens(Workspace &workspace, const Connection &connection)
{
    TokenSet stored;
    wait([&](auto done) {
        workspace.vault().readTokens(connection, [&](const SecretResult &result, const TokenSet &tokens) {
            stored = tokens;
            done(result);
        });
    });
    return stored;
}

/// Lets nobody delete the client secret.
class StubbornBackend : public FailingBackend {
public:
    void remove(const QString &key, Callback done) override
    {
        if (isStubborn && key.endsWith(u"client-secret"))
            done({SecretStatus::Denied, {}, {}});
        else
            FailingBackend::remove(key, std::move(done));
    }

    bool isStubborn = true;
};

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void takesOptionsThenVariablesThenDefaults();
    void refusesUnsafeServers_data();
    void refusesUnsafeServers();
    void keepsAndRemoves();
    void keepsTheSharedSecretWithItsConnection();
    void forgetsTheSharedSecretAlone();
    void leavesNothingBehindWhenKeepingFails();
    void keepsTheOldConnectionWhenASecondSignInFails();
    void canTryARemovalAgain();
    void removesAfterARefresh();
    void bringsBackUnderAFreeName();
    void bringsBackWhatCouldBeRead();
    void leavesNewerTokensWhenItBringsBack();
    void removesNothingThatItCouldNotRead();
    void keepsAllWhenARemovalEndsHalfway();
    void handsOutWhatCanNotBePutBack();
    void saysThatTheListIsInTheWay();
    void saysThatTheLockIsInTheWay();

private:
    WorkspaceOptions options() const;
    Connection connection() const;

    QTemporaryDir m_dir;
};

void TestWorkspace::cleanup()
{
    for (const char *variable : {"HLOAUTH_API_URL", "HLOAUTH_MARKETPLACE_URL", "HLOAUTH_DATA_DIR"})
        qunsetenv(variable);
    QDir(m_dir.filePath(QStringLiteral("data"))).removeRecursively();
}

WorkspaceOptions TestWorkspace::options() const
{
    WorkspaceOptions options;
    options.dataDirectory = m_dir.filePath(QStringLiteral("data"));
    return options;
}

Connection TestWorkspace::connection() const
{
    Connection connection;
    connection.id = QStringLiteral("one");
    connection.name = QStringLiteral("Acme");
    connection.servers = Servers::highLevel();
    return connection;
}

void TestWorkspace::takesOptionsThenVariablesThenDefaults()
{
    QString problem;
    auto options = optionsFor({}, &problem);
    QVERIFY(options);
    QVERIFY(options->servers == Servers::highLevel());
    QVERIFY(!options->apiGiven && !options->marketplaceGiven);
    QVERIFY(options->dataDirectory.endsWith(u"/highlevel-oauth-helper"));

    qputenv("HLOAUTH_API_URL", "http://127.0.0.1:8080/");
    qputenv("HLOAUTH_MARKETPLACE_URL", "https://market.example");
    qputenv("HLOAUTH_DATA_DIR", m_dir.path().toUtf8());
    options = optionsFor({QStringLiteral("--api-url"), QStringLiteral("https://api.example")}, &problem);
    QVERIFY(options);
    QCOMPARE(options->servers.api, QUrl(QStringLiteral("https://api.example")));
    QCOMPARE(options->servers.marketplace, QUrl(QStringLiteral("https://market.example")));
    QVERIFY(options->apiGiven && options->marketplaceGiven);
    QCOMPARE(options->dataDirectory, m_dir.path());
}

void TestWorkspace::refusesUnsafeServers_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"http://services.leadconnectorhq.com", "http://10.0.0.1", "ftp://127.0.0.1", "127.0.0.1:80",
          "https://user:pass@host.example", "https://", "nonsense", "http://127.0.0.1.evil.example"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestWorkspace::refusesUnsafeServers()
{
    QFETCH(const QString, url);
    QString problem;
    QVERIFY(!optionsFor({QStringLiteral("--api-url"), url}, &problem));
    QVERIFY(!problem.isEmpty());
    QVERIFY(!problem.contains(u"pass@"));
}

void TestWorkspace::keepsAndRemoves()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    std::optional<SecretResult> result;
    workspace.keep(connection(), "secret", someTokens(), [&](const SecretResult &kept) { result = kept; });
    QTRY_VERIFY(result);
    QVERIFY(result->status == SecretStatus::Ok);
    QVERIFY(workspace.connections().find(QStringLiteral("acme")));
    QVERIFY(keychain.memory().values().size() >= 3); // the token set is split

    result.reset();
    workspace.remove(connection(), [&](const SecretResult &removed) { result = removed; });
    QTRY_VERIFY(result);
    QVERIFY(keychain.memory().values().isEmpty());
    QVERIFY(workspace.connections().connections().isEmpty());
}

void TestWorkspace::keepsTheSharedSecretWithItsConnection()
{
    for (const bool sessionOnly : {false, true}) {
        FailingBackend keychain;
        Workspace workspace(options(), keychain);
        Connection one = connection();
        one.sessionOnly = sessionOnly;
        std::optional<SecretResult> result;
        const auto take = [&](const SecretResult &some) { result = some; };
        workspace.keep(one, "secret", someTokens(), take);
        QTRY_VERIFY(result);
        const qsizetype before = keychain.memory().values().size();
        QCOMPARE(before == 0, sessionOnly);

        result.reset();
        workspace.vault().readSharedSecret(one, take);
        QTRY_VERIFY(result);
        QVERIFY(result->status == SecretStatus::NotFound);
        result.reset();
        workspace.vault().saveSharedSecret(one, "shared", take);
        QTRY_VERIFY(result);
        QVERIFY(result->status == SecretStatus::Ok);
        QCOMPARE(keychain.memory().values().size(), sessionOnly ? 0 : before + 1);
        result.reset();
        workspace.vault().readSharedSecret(one, take);
        QTRY_VERIFY(result);
        QCOMPARE(result->value, QByteArray("shared"));

        // A second sign-in leaves it as it is.
        result.reset();
        workspace.keep(one, "new secret", someTokens(), take);
        QTRY_VERIFY(result);
        result.reset();
        workspace.vault().readSharedSecret(one, take);
        QTRY_VERIFY(result);
        QCOMPARE(result->value, QByteArray("shared"));

        result.reset();
        workspace.remove(one, take);
        QTRY_VERIFY(result);
        QVERIFY(result->status == SecretStatus::Ok);
        QVERIFY(keychain.memory().values().isEmpty());
        result.reset();
        workspace.vault().readSharedSecret(one, take);
        QTRY_VERIFY(result);
        QVERIFY(result->status == SecretStatus::NotFound);
    }
}

void TestWorkspace::forgetsTheSharedSecretAlone()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    std::optional<SecretResult> result;
    const auto take = [&](const SecretResult &some) { result = some; };
    workspace.keep(connection(), "secret", someTokens(), take);
    QTRY_VERIFY(result);
    const auto before = keychain.memory().values();
    for (const bool wasThere : {true, false}) {
        result.reset();
        if (wasThere) {
            workspace.vault().saveSharedSecret(connection(), "shared", take);
            QTRY_VERIFY(result);
        }
        result.reset();
        workspace.vault().forgetSharedSecret(connection(), take);
        QTRY_VERIFY(result);
        QVERIFY(result->status == SecretStatus::Ok);
        QCOMPARE(keychain.memory().values(), before);
    }
}

void TestWorkspace::leavesNothingBehindWhenKeepingFails()
{
    FailingBackend keychain;
    keychain.failNextWrites(1);
    Workspace workspace(options(), keychain);
    for (const bool nameIsTaken : {false, true}) {
        if (nameIsTaken) {
            Connection other = connection();
            other.id = QStringLiteral("other");
            QVERIFY(workspace.connections().save(other));
        }
        std::optional<SecretResult> result;
        workspace.keep(connection(), "secret", someTokens(),
                       [&](const SecretResult &kept) { result = kept; });
        QTRY_VERIFY(result);
        QVERIFY(result->status == SecretStatus::Failed);
        QVERIFY(keychain.memory().values().isEmpty());
        QVERIFY(!workspace.connections().findById(QStringLiteral("one")));
    }
}

void TestWorkspace::keepsTheOldConnectionWhenASecondSignInFails()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    std::optional<SecretResult> result;
    workspace.keep(connection(), "secret", someTokens(), [&](const SecretResult &kept) { result = kept; });
    QTRY_VERIFY(result);
    const auto before = keychain.memory().values();
    keychain.failWrites(SecretStatus::Denied);
    result.reset();
    workspace.keep(connection(), "new secret", someTokens(),
                   [&](const SecretResult &kept) { result = kept; });
    QTRY_VERIFY(result);
    QVERIFY(result->status == SecretStatus::Denied);
    QCOMPARE(keychain.memory().values(), before);
    QVERIFY(workspace.connections().findById(QStringLiteral("one")));
}

void TestWorkspace::canTryARemovalAgain()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    std::optional<SecretResult> result;
    workspace.keep(connection(), "secret", someTokens(), [&](const SecretResult &kept) { result = kept; });
    QTRY_VERIFY(result);
    keychain.failReads(SecretStatus::Unavailable);
    result.reset();
    workspace.remove(connection(), [&](const SecretResult &removed) { result = removed; });
    QTRY_VERIFY(result);
    QVERIFY(result->status == SecretStatus::Unavailable);
    QVERIFY(workspace.connections().findById(QStringLiteral("one")));
    keychain.failReads(SecretStatus::Ok);
    result.reset();
    workspace.remove(connection(), [&](const SecretResult &removed) { result = removed; });
    QTRY_VERIFY(result);
    QVERIFY(keychain.memory().values().isEmpty());
}

void TestWorkspace::removesAfterARefresh()
{
    FailingBackend keychain;
    RotatingServer server;
    Workspace refreshing(options(), keychain);
    Workspace removing(options(), keychain); // another program
    Connection one = connection();
    one.servers = {server.url(), server.url()};
    QVERIFY(keep(refreshing, one).status == SecretStatus::Ok);
    QVERIFY(removing.connections().reload());

    std::optional<SecretResult> result;
    std::optional<Workspace::Removed> removed;
    bool isRemoving = false;
    server.onRequest = [&] {
        if (std::exchange(isRemoving, true))
            return;
        removing.takeOut(one, [&](const SecretResult &given, const std::optional<Workspace::Removed> &taken) {
            result = given;
            removed = taken;
        });
        QVERIFY(!result); // it waits
    };
    std::optional<RefreshOutcome> outcome;
    refreshing.refresher().refreshNow(one, &refreshing,
                                      [&outcome](const RefreshOutcome &given) { outcome = given; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome && result, 30000);
    QVERIFY(outcome->result == RefreshOutcome::Result::Refreshed);
    QVERIFY(result->status == SecretStatus::Ok);
    QVERIFY(keychain.memory().values().isEmpty());
    QVERIFY(refreshing.connections().reload());
    QVERIFY(refreshing.connections().connections().isEmpty());

    // What comes back is what the refresh left, in the list, too.
    QVERIFY(removed);
    QCOMPARE(removed->secrets->tokens.refreshToken, QByteArray("r1"));
    QVERIFY(bringBack(removing, *removed).status == SecretStatus::Ok);
    QCOMPARE(storedTokens(removing, one).refreshToken, QByteArray("r1"));
    const Connection *entry = removing.connections().findById(one.id);
    QVERIFY(entry);
    QCOMPARE(entry->refreshedAt.toSecsSinceEpoch(), removed->secrets->tokens.receivedAt.toSecsSinceEpoch());
    outcome.reset();
    removing.refresher().refreshNow(*entry, &removing,
                                    [&outcome](const RefreshOutcome &given) { outcome = given; });
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 30000);
    QVERIFY(outcome->result == RefreshOutcome::Result::Refreshed);
    QCOMPARE(server.reused, 0);
}

void TestWorkspace::bringsBackUnderAFreeName()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    std::optional<Workspace::Removed> removed;
    QVERIFY(keep(workspace, connection()).status == SecretStatus::Ok);
    QVERIFY(takeOut(workspace, connection(), &removed).status == SecretStatus::Ok);
    QVERIFY(removed);
    Connection other = connection();
    other.id = QStringLiteral("other");
    QVERIFY(keep(workspace, other).status == SecretStatus::Ok);
    QVERIFY(bringBack(workspace, *removed).status == SecretStatus::Ok);
    QCOMPARE(workspace.connections().findById(connection().id)->name, QStringLiteral("Acme 2"));
    QCOMPARE(workspace.connections().findById(other.id)->name, QStringLiteral("Acme"));
}

void TestWorkspace::bringsBackWhatCouldBeRead()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    QVERIFY(keep(workspace, connection()).status == SecretStatus::Ok);
    wait([&](auto done) { workspace.vault().saveSharedSecret(connection(), "shared", done); });
    // The tokens are gone, as after a fault.
    const QStringList keys = keychain.memory().values().keys();
    for (const QString &key : keys) {
        if (key.contains(u"/tokens"))
            keychain.memory().remove(key, [](const SecretResult &) {});
    }
    const auto before = keychain.memory().values();
    QCOMPARE(before.size(), 2);
    std::optional<Workspace::Removed> removed;
    QVERIFY(takeOut(workspace, connection(), &removed).status == SecretStatus::Ok);
    QVERIFY(keychain.memory().values().isEmpty());
    QVERIFY(bringBack(workspace, *removed).status == SecretStatus::Ok);
    QCOMPARE(keychain.memory().values(), before);
    QVERIFY(workspace.connections().findById(connection().id));
}

void TestWorkspace::leavesNewerTokensWhenItBringsBack()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    QVERIFY(keep(workspace, connection()).status == SecretStatus::Ok);
    wait([&](auto done) { workspace.vault().saveSharedSecret(connection(), "shared", done); });
    std::optional<Workspace::Removed> removed;
    QVERIFY(takeOut(workspace, connection(), &removed).status == SecretStatus::Ok);
    // A sign-in that was open all the time has come to its end.
    TokenSet newer = someTokens();
    newer.refreshToken = "newer";
    newer.receivedAt = QDateTime::currentDateTimeUtc();
    Connection again = connection();
    again.name = QStringLiteral("Again");
    const SecretResult kept = wait([&](auto done) { workspace.keep(again, "newer secret", newer, done); });
    QVERIFY(kept.status == SecretStatus::Ok);

    QVERIFY(bringBack(workspace, *removed).status == SecretStatus::Ok);
    QCOMPARE(storedTokens(workspace, again).refreshToken, newer.refreshToken);
    const auto read = [&](auto what) {
        return wait([&](auto done) { (workspace.vault().*what)(again, done); }).value;
    };
    QCOMPARE(read(&TokenVault::readClientSecret), QByteArray("newer secret"));
    QCOMPARE(read(&TokenVault::readSharedSecret), QByteArray("shared"));
    QCOMPARE(workspace.connections().findById(again.id)->name, again.name);
}

void TestWorkspace::keepsAllWhenARemovalEndsHalfway()
{
    StubbornBackend keychain;
    Workspace workspace(options(), keychain);
    QVERIFY(keep(workspace, connection()).status == SecretStatus::Ok);
    std::optional<Workspace::Removed> removed;
    QVERIFY(takeOut(workspace, connection(), &removed).status == SecretStatus::Denied);
    QVERIFY(!removed);
    QVERIFY(workspace.connections().findById(connection().id));
    QVERIFY(storedTokens(workspace, connection()) == someTokens());
    keychain.isStubborn = false;
    QVERIFY(takeOut(workspace, connection(), &removed).status == SecretStatus::Ok);
    QVERIFY(keychain.memory().values().isEmpty());
    QVERIFY(bringBack(workspace, *removed).status == SecretStatus::Ok);
    QVERIFY(storedTokens(workspace, connection()) == someTokens());
}

void TestWorkspace::handsOutWhatCanNotBePutBack()
{
    StubbornBackend keychain;
    Workspace workspace(options(), keychain);
    QVERIFY(keep(workspace, connection()).status == SecretStatus::Ok);
    keychain.failWrites(SecretStatus::Denied);
    std::optional<Workspace::Removed> removed;
    QVERIFY(takeOut(workspace, connection(), &removed).status == SecretStatus::Denied);
    QVERIFY(removed);
    QVERIFY(!storedTokens(workspace, connection()).isValid());
    keychain.failWrites(SecretStatus::Ok);
    QVERIFY(bringBack(workspace, *removed).status == SecretStatus::Ok);
    QVERIFY(storedTokens(workspace, connection()) == someTokens());
}

void TestWorkspace::removesNothingThatItCouldNotRead()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    QVERIFY(keep(workspace, connection()).status == SecretStatus::Ok);
    const auto before = keychain.memory().values();
    std::optional<Workspace::Removed> removed;
    for (const SecretStatus status : {SecretStatus::Unavailable, SecretStatus::Denied}) {
        keychain.failReads(status);
        QVERIFY(takeOut(workspace, connection(), &removed).status == status);
        QVERIFY(!removed);
        QCOMPARE(keychain.memory().values(), before);
        QVERIFY(workspace.connections().findById(connection().id));
    }
    keychain.failReads(SecretStatus::Ok);
    QVERIFY(takeOut(workspace, connection(), &removed).status == SecretStatus::Ok);
}

void TestWorkspace::saysThatTheListIsInTheWay()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    QVERIFY(keep(workspace, connection()).status == SecretStatus::Ok);
    const auto before = keychain.memory().values();
    QFile list(workspace.connections().path());
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray good = list.readAll();
    list.close();
    const auto write = [&list](const QByteArray &content) {
        QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
        list.write(content);
        list.close();
    };
    std::optional<Workspace::Removed> removed;
    write("{ broken");
    const SecretResult notRemoved = takeOut(workspace, connection(), &removed);
    QVERIFY2(notRemoved.problem.contains(u"damaged"), qPrintable(notRemoved.problem));
    QCOMPARE(keychain.memory().values(), before);

    write(good);
    QVERIFY(takeOut(workspace, connection(), &removed).status == SecretStatus::Ok);
    write("{ broken");
    const SecretResult notRestored = bringBack(workspace, *removed);
    QVERIFY2(notRestored.problem.contains(u"damaged"), qPrintable(notRestored.problem));
    QVERIFY(keychain.memory().values().isEmpty());
    QVERIFY(list.remove());
    QVERIFY(bringBack(workspace, *removed).status == SecretStatus::Ok);
    QCOMPARE(keychain.memory().values().size(), before.size());
}

void TestWorkspace::saysThatTheLockIsInTheWay()
{
    FailingBackend keychain;
    Workspace workspace(options(), keychain);
    QVERIFY(workspace.connections().save(connection()));
    QFile inTheWay(options().dataDirectory + QStringLiteral("/locks"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const SecretResult result = wait([&](auto done) { workspace.remove(connection(), done); });
    QVERIFY(result.status == SecretStatus::Failed);
    QVERIFY2(result.problem.contains(u"locks") && result.problem.contains(u"can't be written"),
             qPrintable(result.problem));
    QVERIFY(workspace.connections().findById(connection().id));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
