#include "connections/workspace.h"
#include "support/failingbackend.h"

#include <QCommandLineParser>
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
    tokens.refreshToken = "refresh";
    return tokens;
}

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

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
