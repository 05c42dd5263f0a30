#include "link/authorizationlink.h"
#include "link/servers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

AuthorizationLink fullLink()
{
    AuthorizationLink link;
    link.marketplace = Servers::highLevel().marketplace;
    link.clientId = u"6a6f1c2e9d3b4f5a6b7c8d9e-msd9k4x7"_s;
    link.redirectUri = u"http://localhost:53682/oauth/callback"_s;
    link.scopes = {u"contacts.readonly"_s, u"conversations/message.write"_s};
    link.versionId = u"6a6f1c2e9d3b4f5a6b7c8d9e"_s;
    link.sameTab = true;
    link.state = "a-State_1";
    return link;
}

QByteArray sent(const AuthorizationLink &link)
{
    return link.toUrl().toEncoded();
}

/// Text of the characters that encoding gets wrong most easily.
QString anyText(QRandomGenerator &random, bool withBlanks)
{
    static const QStringList pieces{u"%"_s,   u"+"_s,    u"&"_s,    u"#"_s,     u"="_s,     u"?"_s,  u"/"_s,
                                    u":"_s,   u"@"_s,    u";"_s,    u","_s,     u"\""_s,    u"'"_s,  u"<"_s,
                                    u"{"_s,   u"|"_s,    u"\\"_s,   u"^"_s,     u"`"_s,     u"[]"_s, u"~"_s,
                                    u"%20"_s, u"%2B"_s,  u"%25"_s,  u"%zz"_s,   u"&amp;"_s, u"a"_s,  u"Z9"_s,
                                    u"ß"_s,   u"日本"_s, u"🙂"_s, u"\u0301"_s};
    static const QStringList blanks{u" "_s, u"\n"_s, u"\t"_s, u"\u00A0"_s};
    QString text;
    const int count = random.bounded(1, 12);
    for (int i = 0; i < count; ++i) {
        const bool blank = withBlanks && random.bounded(8) == 0;
        const QStringList &from = blank ? blanks : pieces;
        text += from.at(random.bounded(int(from.size())));
    }
    return text;
}

QByteArray anyBytes(QRandomGenerator &random)
{
    QByteArray bytes;
    for (int i = random.bounded(0, 12); i > 0; --i)
        bytes += static_cast<char>(random.bounded(256));
    return bytes;
}

QString anyTextOrNone(QRandomGenerator &random)
{
    return random.bounded(5) == 0 ? QString() : anyText(random, true);
}

} // namespace

class TestAuthorizationLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeLink();
    void bases_data();
    void bases();
    void emptyParametersAreLeftOut();
    void specialCharactersAreEncoded();
    void roundTripOfAnyContent();
    void readsScopes_data();
    void readsScopes();
    void readsForeignLinks();
    void refusesOtherUrls_data();
    void refusesOtherUrls();
    void suggestedVersionId();
};

void TestAuthorizationLink::wholeLink()
{
    QCOMPARE(sent(fullLink()),
             QByteArray("https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code"
                        "&client_id=6a6f1c2e9d3b4f5a6b7c8d9e-msd9k4x7"
                        "&redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Foauth%2Fcallback"
                        "&scope=contacts.readonly%20conversations%2Fmessage.write"
                        "&version_id=6a6f1c2e9d3b4f5a6b7c8d9e"
                        "&loginWindowOpenMode=self"
                        "&state=a-State_1"));
    QCOMPARE(AuthorizationLink::fromUrl(fullLink().toUrl()), fullLink());
}

void TestAuthorizationLink::bases_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<bool>("olderPath");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QUrl &base, bool olderPath, const char *expected) {
        QTest::newRow(name) << base << olderPath << QByteArray(expected);
    };
    const QUrl standard = Servers::highLevel().marketplace;
    const QUrl whiteLabel = Servers::whiteLabelMarketplace();
    row("standard", standard, false, "https://marketplace.gohighlevel.com/v2/oauth/chooselocation?");
    row("standard, older", standard, true, "https://marketplace.gohighlevel.com/oauth/chooselocation?");
    row("white-label", whiteLabel, false, "https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation?");
    row("white-label, older", whiteLabel, true,
        "https://marketplace.leadconnectorhq.com/oauth/chooselocation?");
    row("port", QUrl(u"http://127.0.0.1:8080"_s), false, "http://127.0.0.1:8080/v2/oauth/chooselocation?");
    row("prefix", QUrl(u"https://example.com/a%2Fb/%25"_s), false,
        "https://example.com/a%2Fb/%25/v2/oauth/chooselocation?");
    row("IPv6", QUrl(u"http://[::1]:8080/x"_s), true, "http://[::1]:8080/x/oauth/chooselocation?");
}

void TestAuthorizationLink::bases()
{
    QFETCH(QUrl, base);
    QFETCH(bool, olderPath);
    QFETCH(QByteArray, expected);
    AuthorizationLink link = fullLink();
    link.marketplace = base;
    link.olderPath = olderPath;
    QVERIFY2(sent(link).startsWith(expected), sent(link).constData());
    QCOMPARE(AuthorizationLink::fromUrl(link.toUrl()), link);
    QCOMPARE(AuthorizationLink::fromUrl(QUrl::fromEncoded(sent(link))), link);
}

void TestAuthorizationLink::emptyParametersAreLeftOut()
{
    AuthorizationLink link = fullLink();
    link.versionId.clear();
    link.state.clear();
    link.sameTab = false;
    const QByteArray url = sent(link);
    QVERIFY(!url.contains("version_id"));
    QVERIFY(!url.contains("state"));
    QVERIFY(!url.contains("loginWindowOpenMode"));
    QCOMPARE(AuthorizationLink::fromUrl(link.toUrl()), link);

    // A slash at the base's end must not become two.
    link.marketplace.setPath(u"/"_s);
    QCOMPARE(sent(link), url);
}

void TestAuthorizationLink::specialCharactersAreEncoded()
{
    AuthorizationLink link = fullLink();
    link.redirectUri = u"https://example.com/a+b%20c?x=1&y=ü#z"_s;
    link.scopes = {u"a+b"_s, u"c&d"_s};
    link.state = "+ \xFF%";
    const QByteArray url = sent(link);
    QVERIFY2(url.contains("&redirect_uri=https%3A%2F%2Fexample.com%2Fa%2Bb%2520c%3Fx%3D1%26y%3D%C3%BC%23z&"),
             url.constData());
    QVERIFY2(url.contains("&scope=a%2Bb%20c%26d&"), url.constData());
    QVERIFY2(url.endsWith("&state=%2B%20%FF%25"), url.constData());
}

void TestAuthorizationLink::roundTripOfAnyContent()
{
    const QList<QUrl> bases{Servers::highLevel().marketplace, Servers::whiteLabelMarketplace(),
                            QUrl(u"http://127.0.0.1:8080/some/prefix"_s)};
    QRandomGenerator random(20'260'801);
    for (int run = 0; run < 5000; ++run) {
        AuthorizationLink link;
        link.marketplace = bases.at(random.bounded(int(bases.size())));
        link.olderPath = random.bounded(2) == 1;
        link.clientId = anyTextOrNone(random);
        link.redirectUri = anyTextOrNone(random);
        for (int i = random.bounded(4); i > 0; --i)
            link.scopes.append(anyText(random, false));
        link.versionId = anyTextOrNone(random);
        link.sameTab = random.bounded(2) == 1;
        link.state = anyBytes(random);

        const QByteArray url = sent(link);
        QVERIFY2(std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7F; }),
                 url.constData());
        QVERIFY2(AuthorizationLink::fromUrl(link.toUrl()) == link, url.constData());
        // The way through a browser's or a shell's text.
        QVERIFY2(AuthorizationLink::fromUrl(QUrl::fromEncoded(url)) == link, url.constData());
        QVERIFY2(AuthorizationLink::fromUrl(QUrl(QString::fromLatin1(url))) == link, url.constData());
    }
}

void TestAuthorizationLink::readsScopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{u"a.readonly"_s, u"b/c.write"_s};
    QTest::newRow("%20") << u"a.readonly%20b%2Fc.write"_s << two;
    QTest::newRow("+") << u"a.readonly+b/c.write"_s << two;
    QTest::newRow("both, repeated") << u"+a.readonly++%20b/c.write%20"_s << two;
    QTest::newRow("line break") << u"a.readonly%0Ab/c.write"_s << two;
    QTest::newRow("encoded plus is no blank")
        << u"a.readonly%2Bb/c.write"_s << QStringList{u"a.readonly+b/c.write"_s};
    QTest::newRow("decoded once") << u"a%2520b"_s << QStringList{u"a%20b"_s};
    QTest::newRow("empty") << QString() << QStringList();
}

void TestAuthorizationLink::readsScopes()
{
    QFETCH(QString, scope);
    const QUrl url(QString(u"https://marketplace.gohighlevel.com/oauth/chooselocation?scope="_s + scope));
    const auto link = AuthorizationLink::fromUrl(url);
    QVERIFY(link);
    QTEST(link->scopes, "expected");
}

void TestAuthorizationLink::readsForeignLinks()
{
    // As the developer portal gives it: + between scopes, another order, no client ID.
    const auto portal = AuthorizationLink::fromUrl(QUrl(
        u"https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation/"
        u"?redirect_uri=https%3A%2F%2Fa.example"
        "%2Fcb%3Fx%3D%2B&version_id=6a6f1c2e9d3b4f5a6b7c8d9e&scope=a.write+b.write&response_type=code&unknown&=#x"_s));
    QVERIFY(portal);
    AuthorizationLink expected;
    expected.marketplace = Servers::whiteLabelMarketplace();
    expected.redirectUri = u"https://a.example/cb?x=+"_s;
    expected.versionId = u"6a6f1c2e9d3b4f5a6b7c8d9e"_s;
    expected.scopes = {u"a.write"_s, u"b.write"_s};
    QCOMPARE(*portal, expected);

    const auto twice = AuthorizationLink::fromUrl(
        QUrl(u"https://h.example/oauth/chooselocation?client_id=first&client_id=second&client%5Fid=third"_s));
    QVERIFY(twice);
    QCOMPARE(twice->clientId, u"first"_s);
    QVERIFY(twice->olderPath);

    // A '+' outside the scopes is a plus sign.
    const auto plus = AuthorizationLink::fromUrl(QUrl(u"https://h.example/oauth/chooselocation?state=a+b"_s));
    QVERIFY(plus);
    QCOMPARE(plus->state, QByteArray("a+b"));

    const auto doubled =
        AuthorizationLink::fromUrl(QUrl(u"https://h.example/x//v2///oauth/chooselocation//?state=a"_s));
    QVERIFY(doubled);
    QVERIFY(!doubled->olderPath);
    QCOMPARE(doubled->marketplace, QUrl(u"https://h.example/x"_s));
}

void TestAuthorizationLink::refusesOtherUrls_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "https://marketplace.gohighlevel.com", "https://marketplace.gohighlevel.com/oauth/token",
          "https://marketplace.gohighlevel.com/oauth/chooselocationEVIL?client_id=x",
          "https://marketplace.gohighlevel.com/?x=/oauth/chooselocation", "/v2/oauth/chooselocation",
          "ftp://marketplace.gohighlevel.com/oauth/chooselocation", "https:///oauth/chooselocation",
          "https://marketplace.gohighlevel.com/myoauth/chooselocation_"})
        QTest::addRow("'%s'", url) << QString::fromUtf8(url);
}

void TestAuthorizationLink::refusesOtherUrls()
{
    QFETCH(QString, url);
    QVERIFY(!AuthorizationLink::fromUrl(QUrl(url)));
}

void TestAuthorizationLink::suggestedVersionId()
{
    const QString first = u"6a6f1c2e9d3b4f5a6b7c8d9e"_s;
    QCOMPARE(AuthorizationLink::suggestedVersionId(QString(first + u"-msd9k4x7"_s)), first);
    QCOMPARE(AuthorizationLink::suggestedVersionId(QString(u" \""_s + first + u"-msd9k4x7\"\n"_s)), first);
    QCOMPARE(AuthorizationLink::suggestedVersionId(first), first);
    QCOMPARE(AuthorizationLink::suggestedVersionId(u"short-msd9k4x7"_s), QString());
    QCOMPARE(AuthorizationLink::suggestedVersionId(QString()), QString());
    QVERIFY(AuthorizationLink::isVersionId(first));
    QVERIFY(AuthorizationLink::isVersionId(first.toUpper()));
    QVERIFY(!AuthorizationLink::isVersionId(first.chopped(1)));
    QVERIFY(!AuthorizationLink::isVersionId(QString(first + u'\n')));
}

QTEST_GUILESS_MAIN(TestAuthorizationLink)
#include "tst_authorizationlink.moc"
