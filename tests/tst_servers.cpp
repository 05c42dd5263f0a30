#include "link/servers.h"

#include <QTest>

using namespace hloauth;

class TestServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isLoopbackHost_data();
    void isLoopbackHost();
    void parseBaseAccepts_data();
    void parseBaseAccepts();
    void parseBaseRefuses_data();
    void parseBaseRefuses();
    void parseBaseNeedsNoProblem();
    void portalAndLogin();
    void areHighLevel_data();
    void areHighLevel();
};

void TestServers::isLoopbackHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *host, bool expected) {
        QTest::newRow(*host ? host : "empty") << QString::fromUtf8(host) << expected;
    };
    row("localhost", true);
    row("LocalHost", true);
    row("127.0.0.1", true);
    row("127.255.255.254", true);
    row("::1", true);
    row("[::1]", true);
    row("0:0:0:0:0:0:0:1", true);
    row("", false);
    row("localhost.example.com", false);
    row("127.0.0.1.example.com", false);
    row("126.255.255.255", false);
    row("128.0.0.1", false);
    row("0.0.0.0", false);
    row("::", false);
    row("::ffff:127.0.0.1", false);
    row("[::1", false);
    row("192.168.0.1", false);
}

void TestServers::isLoopbackHost()
{
    QFETCH(QString, host);
    QTEST(hloauth::isLoopbackHost(host), "expected");
}

void TestServers::parseBaseAccepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("https://marketplace.gohighlevel.com", "https://marketplace.gohighlevel.com");
    row("https://marketplace.gohighlevel.com/", "https://marketplace.gohighlevel.com");
    row(" \thttps://api.example.com\n", "https://api.example.com");
    row("HTTPS://API.Example.Com", "https://api.example.com");
    row("https://api.example.com:8443/", "https://api.example.com:8443");
    row("https://api.example.com/proxy/ghl/", "https://api.example.com/proxy/ghl");
    row("https://api.example.com/a%2Fb/", "https://api.example.com/a%2Fb");
    row("https://api.example.com//", "https://api.example.com");
    row("http://localhost:8080", "http://localhost:8080");
    row("http://127.0.0.1:53999/x", "http://127.0.0.1:53999/x");
    row("http://[::1]:8080/", "http://[::1]:8080");
    row("https://192.168.1.20", "https://192.168.1.20");
}

void TestServers::parseBaseAccepts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QString problem = QStringLiteral("left from before");
    const std::optional<QUrl> url = Servers::parseBase(text, &problem);
    QVERIFY2(url, qPrintable(problem));
    QCOMPARE(url->toString(QUrl::FullyEncoded), expected);
    QCOMPARE(*url, QUrl(expected));
    QCOMPARE(problem, QString());
}

void TestServers::parseBaseRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says"); ///< a word that the sentence must hold
    const auto row = [](const char *text, const char *says) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    row("", "empty");
    row("   ", "empty");
    row("marketplace.gohighlevel.com", "https://");
    row("localhost:8080", "https://");
    row("http://api.example.com", "https://");
    row("http://127.0.0.1.example.com", "https://");
    row("http://192.168.1.20:8080", "localhost");
    row("ftp://localhost/", "https://");
    row("javascript://localhost/%0Aalert(1)", "https://");
    row("file:///etc/passwd", "valid");
    row("https://", "valid");
    row("https:///path", "valid");
    row("https://api.example.com:99999", "valid");
    row("https://api.example.com:0", "valid");
    row("https://api .example.com", "valid");
    row("https://api.example.com/a b", "valid");
    row("https://[::1", "valid");
    row("https://user@api.example.com", "user name");
    row("https://@api.example.com", "user name");
    row("https://user:word@api.example.com", "user name");
    row("https://services.leadconnectorhq.com@evil.example", "user name");
    row("https://api.example.com/?a=b", "?");
    row("https://api.example.com?", "?");
    row("https://api.example.com/#top", "#");
    row("https://api.example.com#", "#");
}

void TestServers::parseBaseRefuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    QString problem;
    QVERIFY(!Servers::parseBase(text, &problem));
    QVERIFY2(problem.contains(says), qPrintable(problem));
    QVERIFY(problem.endsWith(u'.'));
    QVERIFY(!problem.contains(u'\n'));
}

void TestServers::parseBaseNeedsNoProblem()
{
    QVERIFY(!Servers::parseBase(QStringLiteral("nonsense"), nullptr));
    QVERIFY(Servers::parseBase(QStringLiteral("https://example.com"), nullptr));
}

void TestServers::portalAndLogin()
{
    Servers servers = Servers::highLevel();
    QCOMPARE(servers.portal(), Servers::highLevel().marketplace);
    servers.marketplace = Servers::whiteLabelMarketplace(); // apps are made at the other one all the same
    QCOMPARE(servers.portal(), Servers::highLevel().marketplace);
    QCOMPARE(servers.login(), QUrl(QStringLiteral("https://app.gohighlevel.com")));
    servers.marketplace = QUrl(QStringLiteral("http://127.0.0.1:4711"));
    QCOMPARE(servers.portal(), QUrl(QStringLiteral("http://127.0.0.1:4711/portal")));
    QCOMPARE(servers.login(), QUrl(QStringLiteral("http://127.0.0.1:4711/login")));
}

void TestServers::areHighLevel_data()
{
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<QString>("api");
    QTest::addColumn<bool>("expected");
    const QString standard = Servers::highLevel().marketplace.toString();
    const QString whiteLabel = Servers::whiteLabelMarketplace().toString();
    const QString api = Servers::highLevel().api.toString();
    QTest::newRow("standard") << standard << api << true;
    QTest::newRow("white-label") << whiteLabel << api << true;
    QTest::newRow("explicit port") << QString(standard + QStringLiteral(":443")) << api << true;
    QTest::newRow("other port") << QString(standard + QStringLiteral(":8443")) << api << false;
    QTest::newRow("other api") << standard << QStringLiteral("https://api.example.com") << false;
    QTest::newRow("other marketplace") << QStringLiteral("https://example.com") << api << false;
    QTest::newRow("http") << QStringLiteral("http://marketplace.gohighlevel.com") << api << false;
    QTest::newRow("subdomain") << QStringLiteral("https://marketplace.gohighlevel.com.example.com") << api
                               << false;
    QTest::newRow("swapped") << api << standard << false;
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("practice") << QStringLiteral("http://127.0.0.1:8080")
                              << QStringLiteral("http://127.0.0.1:8080") << false;
}

void TestServers::areHighLevel()
{
    QFETCH(QString, marketplace);
    QFETCH(QString, api);
    const Servers servers{QUrl(marketplace), QUrl(api)};
    QTEST(servers.areHighLevel(), "expected");
}

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
