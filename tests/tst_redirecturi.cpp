#include "link/redirecturi.h"

#include <QTest>

using namespace hloauth;
using Problem = RedirectUri::Problem;

Q_DECLARE_METATYPE(hloauth::RedirectUri::Problem)

class TestRedirectUri : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standard();
    void textIsKept_data();
    void textIsKept();
    void problems_data();
    void problems();
    void loopback_data();
    void loopback();
    void withPort_data();
    void withPort();
    void whiteLabelWord_data();
    void whiteLabelWord();
};

void TestRedirectUri::standard()
{
    QCOMPARE(RedirectUri::standard().text(), QStringLiteral("http://localhost:53682/oauth/callback"));
    QCOMPARE(RedirectUri::standard().problem(), Problem::None);
    QCOMPARE(RedirectUri::loopback(1234).text(), QStringLiteral("http://localhost:1234/oauth/callback"));
    QCOMPARE(RedirectUri::standard().whiteLabelWord(), QString());
}

void TestRedirectUri::textIsKept_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"http://LOCALHOST:53682/oauth/callback/", "HTTP://localhost:080/%7Ea/../b?x=%20",
                             " http://localhost ", "", "nonsense"})
        QTest::addRow("'%s'", text) << QString::fromUtf8(text);
}

void TestRedirectUri::textIsKept()
{
    QFETCH(QString, text);
    QCOMPARE(RedirectUri(text).text(), text);
}

void TestRedirectUri::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("expected");
    const auto row = [](const char *text, Problem expected) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << expected;
    };
    row("http://localhost:53682/oauth/callback", Problem::None);
    row("http://127.0.0.1:8080", Problem::None);
    row("http://[::1]:8080/cb?app=1", Problem::None);
    row("https://example.com/cb", Problem::None);
    row("https://example.com", Problem::None);
    row("https://localhost/cb", Problem::None);
    row("http://localhost:80/cb", Problem::None);
    row("", Problem::Empty);
    row("  \t", Problem::Empty);
    row("localhost:53682/oauth/callback", Problem::Relative);
    row("example.com:8080/cb", Problem::Relative);
    row("example.com/cb", Problem::Relative);
    row("/oauth/callback", Problem::Relative);
    row("//localhost:1/cb", Problem::Relative);
    row("http:/cb", Problem::Relative);
    row("https://", Problem::Relative);
    row("myapp://callback", Problem::Scheme);
    row("com.example.app:/callback", Problem::Scheme);
    row("urn:ietf:wg:oauth:2.0:oob", Problem::Scheme);
    row("javascript:alert(1)", Problem::Scheme);
    row("ftp://localhost:1/cb", Problem::Scheme);
    row("http://example.com/cb", Problem::PlainHttp);
    row("http://192.168.1.2:53682/cb", Problem::PlainHttp);
    row("http://localhost.example.com:53682/cb", Problem::PlainHttp);
    row("https://user@example.com/cb", Problem::UserInfo);
    row("https://user:word@example.com/cb", Problem::UserInfo);
    row("http://localhost:1@example.com/cb", Problem::UserInfo);
    row("https://@example.com/cb", Problem::UserInfo);
    row("https://example.com/cb#done", Problem::Fragment);
    row("https://example.com/cb#", Problem::Fragment);
    row("https://example.com/a b", Problem::Malformed);
    row(" https://example.com/cb", Problem::Malformed);
    row("https://example.com/cb\n", Problem::Malformed);
    row("https://example.com/c\u200Bb", Problem::Malformed);
    row("https://example.com/c\x01"
        "b",
        Problem::Malformed);
    row("https://example.com/%zz", Problem::Malformed);
    row("http://localhost:99999/cb", Problem::Malformed);
    row("http://localhost:port/cb", Problem::Malformed);
    row("http://[::1/cb", Problem::Malformed);
    row("https://exa<mple.com/cb", Problem::Malformed);
    row("http://localhost/cb", Problem::NoPort);
    row("http://localhost:/cb", Problem::NoPort);
    row("http://localhost:0/cb", Problem::NoPort);
    row("http://[::1]/cb", Problem::NoPort);
}

void TestRedirectUri::problems()
{
    QFETCH(QString, text);
    QTEST(RedirectUri(text).problem(), "expected");
}

void TestRedirectUri::loopback_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLoopback");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, bool isLoopback, int port) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << isLoopback << port;
    };
    row("http://localhost:53682/oauth/callback", true, 53682);
    row("HTTP://LocalHost:53682/", true, 53682);
    row("http://127.0.0.1:65535", true, 65535);
    row("http://127.3.2.1:1", false, 1);
    row("http://[::1]:8080/cb", true, 8080);
    row("http://localhost/cb", true, 0);
    row("https://localhost:8443/cb", false, 8443);
    row("https://127.0.0.1:8443/cb", false, 8443);
    row("http://example.com:8080", false, 8080);
    row("http://localhost:1@example.com:8080", false, 8080);
    row("http://localhost.example.com:8080", false, 8080);
    row("http://0.0.0.0:8080", false, 8080);
    row("localhost:53682/cb", false, 0);
    row("", false, 0);
}

void TestRedirectUri::loopback()
{
    QFETCH(QString, text);
    QTEST(RedirectUri(text).isLoopback(), "isLoopback");
    QTEST(int(RedirectUri(text).port()), "port");
}

void TestRedirectUri::withPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, int port, const char *expected) {
        QTest::addRow("%s to %d", text, port)
            << QString::fromUtf8(text) << port << QString::fromUtf8(expected);
    };
    row("http://localhost:53682/oauth/callback", 1234, "http://localhost:1234/oauth/callback");
    row("HTTP://LocalHost:53682/%7Ea/?x=1:2", 1234, "HTTP://LocalHost:1234/%7Ea/?x=1:2");
    row("http://localhost/a:b", 1234, "http://localhost:1234/a:b");
    row("http://localhost?x=http://a:1/", 1234, "http://localhost:1234?x=http://a:1/");
    row("http://localhost", 1234, "http://localhost:1234");
    row("http://localhost:", 1234, "http://localhost:1234");
    row("http://[::1]:8080/cb", 1234, "http://[::1]:1234/cb");
    row("http://[::1]/cb", 1234, "http://[::1]:1234/cb");
    row("http://user:word@localhost/cb", 1234, "http://user:word@localhost:1234/cb");
    row("http://localhost:53682/cb", 0, "http://localhost/cb");
    row("nonsense", 1234, "nonsense");
    row("", 1234, "");
}

void TestRedirectUri::withPort()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    QFETCH(QString, expected);
    const RedirectUri changed = RedirectUri(text).withPort(static_cast<quint16>(port));
    QCOMPARE(changed.text(), expected);
    if (changed.url().isValid() && !changed.url().host().isEmpty())
        QCOMPARE(int(changed.port()), port);
}

void TestRedirectUri::whiteLabelWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("https://example.com/ghl/callback", "ghl");
    row("https://example.com/GHL", "GHL");
    row("https://ghl.example.com/", "ghl");
    row("https://example.com/my-ghl-app", "ghl");
    row("https://myghlapp.example.com/", "");
    row("https://example.com/ghl_app", "");
    row("https://example.com/highlevel", "highlevel");
    row("https://GoHighLevel.example.com/", "GoHighLevel");
    row("https://example.com/go-highlevel/cb", "go-highlevel");
    row("https://example.com/high-level/cb", "high-level");
    row("https://example.com/high_level/cb", "high_level");
    row("https://example.com/myHighLevelApp", "HighLevel");
    row("https://example.com/leadconnector/callback", "");
    row("https://example.com/crm/callback", "");
    row("https://example.com/higher-level", "");
}

void TestRedirectUri::whiteLabelWord()
{
    QFETCH(QString, text);
    QTEST(RedirectUri(text).whiteLabelWord(), "expected");
}

QTEST_GUILESS_MAIN(TestRedirectUri)
#include "tst_redirecturi.moc"
