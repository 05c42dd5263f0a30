#include "link/clientcredentials.h"

#include <QTest>

using namespace hloauth;
using Shape = ClientValueShape;

Q_DECLARE_METATYPE(hloauth::ClientValueShape)

namespace {

constexpr auto appId = "6a6f1c2e9d3b4f5a6b7c8d9e";
constexpr auto clientId = "6a6f1c2e9d3b4f5a6b7c8d9e-msd9k4x7";
constexpr auto secret = "2f9c1b7e-4a5d-4c3b-9e8f-0a1b2c3d4e5f";
constexpr auto privateToken = "pit-2f9c1b7e-4a5d-4c3b-9e8f-0a1b2c3d4e5f";
constexpr auto jwt = "eyJhbGciOiJSUzI1NiJ9.eyJhdXRoQ2xhc3MiOiJMb2NhdGlvbiJ9.c2lnbmF0dXJl";

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestClientCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleaning_data();
    void cleaning();
    void cleaningOfManyQuotesEnds();
    void idShapes_data();
    void idShapes();
    void secretShapes_data();
    void secretShapes();
    void swapped_data();
    void swapped();
    void facts();
    void factsOfPartsAndGarbage_data();
    void factsOfPartsAndGarbage();
};

void TestClientCredentials::cleaning_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *given, const char *expected) {
        QTest::newRow(*given ? given : "empty") << text(given) << text(expected);
    };
    row("", "");
    row("  \t\r\n ", "");
    row("\"\"", "");
    row("abc", "abc");
    row("  abc\r\n", "abc");
    row("\"abc\"", "abc");
    row("'abc'", "abc");
    row("`abc`", "abc");
    row("\u201Cabc\u201D", "abc");
    row("\u00A0abc\u200B\uFEFF", "abc");
    row(" \" abc \" ", "abc");
    row("client_id=abc", "abc");
    row("client_secret=abc", "abc");
    row("clientId: abc", "abc");
    row("Client ID: abc", "abc");
    row("Client Secret = 'abc'", "abc");
    row("CLIENT_ID=\"abc\"", "abc");
    row("GHL_CLIENT_SECRET=abc", "abc");
    row("  \"client_id\": \"abc\",", "abc");
    row("abc,", "abc");
    row("abc;", "abc");
    row("client_id=", "");
    row("client_id=client_id=abc", "abc");
    row("a\"b c'd", "a\"b c'd");
    row("my_client_name", "my_client_name");
}

void TestClientCredentials::cleaning()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    const QString cleaned = cleanClientValue(given);
    QCOMPARE(cleaned, expected);
    QCOMPARE(cleanClientValue(cleaned), cleaned);
}

void TestClientCredentials::cleaningOfManyQuotesEnds()
{
    QCOMPARE(cleanClientValue(QString(1'000'000, u'"')), QString());
    QCOMPARE(cleanClientValue(QStringLiteral("client_id=").repeated(1000)), QString());
    QCOMPARE(clientSecretShape(QString(1'000'000, u'x')), Shape::UnusualSecret);
}

void TestClientCredentials::idShapes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<Shape>("expected");
    QTest::newRow("empty") << QString() << Shape::Empty;
    QTest::newRow("blank") << text(" \n") << Shape::Empty;
    QTest::newRow("only quotes") << text("\"\"") << Shape::Empty;
    QTest::newRow("client id") << text(clientId) << Shape::ClientId;
    QTest::newRow("upper case") << text(clientId).toUpper() << Shape::UnusualClientId;
    QTest::newRow("longer suffix") << QString(text(clientId) + u'0') << Shape::UnusualClientId;
    QTest::newRow("suffix with a dash") << QString(text(appId) + text("-key-2")) << Shape::UnusualClientId;
    QTest::newRow("suffix with a blank") << QString(text(appId) + text("-key 2")) << Shape::Other;
    QTest::newRow("app id") << text(appId) << Shape::BareAppId;
    QTest::newRow("app id in upper case") << text(appId).toUpper() << Shape::BareAppId;
    QTest::newRow("one character short") << text(clientId).chopped(1) << Shape::TruncatedClientId;
    QTest::newRow("cut at the dash") << QString(text(appId) + u'-') << Shape::TruncatedClientId;
    QTest::newRow("cut in the app id") << text(appId).chopped(1) << Shape::TruncatedClientId;
    QTest::newRow("beginning lost") << text(clientId).mid(1) << Shape::Other;
    QTest::newRow("not hex") << QString(u'g' + text(clientId).mid(1)) << Shape::Other;
    QTest::newRow("secret") << text(secret) << Shape::ClientSecret;
    QTest::newRow("secret in upper case") << text(secret).toUpper() << Shape::ClientSecret;
    QTest::newRow("private integration token") << text(privateToken) << Shape::PrivateIntegrationToken;
    QTest::newRow("access token") << text(jwt) << Shape::AccessToken;
    QTest::newRow("with a space") << QString(text(clientId) + u' ') << Shape::Quoted;
    QTest::newRow("with a line break") << QString(text(clientId) + u'\n') << Shape::Quoted;
    QTest::newRow("in quotes") << QString(u'"' + text(clientId) + u'"') << Shape::Quoted;
    QTest::newRow("with its name") << QString(text("client_id=") + text(clientId)) << Shape::Quoted;
    QTest::newRow("word") << text("my app") << Shape::Other;
    QTest::newRow("short hex") << text("abc") << Shape::Other;
    QTest::newRow("looks alike in Cyrillic")
        << QString(text(appId).chopped(1) + QChar(0x435)) << Shape::Other;
}

void TestClientCredentials::idShapes()
{
    QFETCH(QString, given);
    QTEST(clientIdShape(given), "expected");
}

void TestClientCredentials::secretShapes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<Shape>("expected");
    QTest::newRow("empty") << QString() << Shape::Empty;
    QTest::newRow("secret") << text(secret) << Shape::ClientSecret;
    QTest::newRow("secret in upper case") << text(secret).toUpper() << Shape::ClientSecret;
    QTest::newRow("other shape") << text("s3cr3t/with+signs=") << Shape::UnusualSecret;
    QTest::newRow("secret cut short") << text(secret).chopped(1) << Shape::UnusualSecret;
    QTest::newRow("short hex") << text("0123456789abcdef") << Shape::UnusualSecret;
    QTest::newRow("blank inside") << text("s3cr3t value") << Shape::Other;
    QTest::newRow("client id") << text(clientId) << Shape::ClientId;
    QTest::newRow("unusual client id") << QString(text(clientId) + u'0') << Shape::UnusualClientId;
    QTest::newRow("client id cut short") << text(clientId).chopped(1) << Shape::TruncatedClientId;
    QTest::newRow("app id") << text(appId) << Shape::BareAppId;
    QTest::newRow("private integration token") << text(privateToken) << Shape::PrivateIntegrationToken;
    QTest::newRow("access token") << text(jwt) << Shape::AccessToken;
    QTest::newRow("with a line break") << QString(text(secret) + u'\n') << Shape::Quoted;
    QTest::newRow("with its name") << QString(text("client_secret=") + text(secret)) << Shape::Quoted;
}

void TestClientCredentials::secretShapes()
{
    QFETCH(QString, given);
    QTEST(clientSecretShape(given), "expected");
}

void TestClientCredentials::swapped_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secretGiven");
    QTest::addColumn<bool>("expected");
    QTest::newRow("right") << text(clientId) << text(secret) << false;
    QTest::newRow("swapped") << text(secret) << text(clientId) << true;
    QTest::newRow("swapped in quotes")
        << QString(u'"' + text(secret) + u'"') << QString(text(clientId) + u'\n') << true;
    QTest::newRow("app id and client id") << text(appId) << text(clientId) << true;
    QTest::newRow("unusual secret and client id") << text("s3cr3t/x") << text(clientId) << true;
    QTest::newRow("secret and app id") << text(secret) << text(appId) << true;
    QTest::newRow("secret and client id cut short") << text(secret) << text(clientId).chopped(1) << true;
    QTest::newRow("secret twice") << text(secret) << text(secret) << false;
    QTest::newRow("client id twice") << text(clientId) << text(clientId) << false;
    QTest::newRow("client id and unusual secret") << text(clientId) << text("s3cr3t/x") << false;
    QTest::newRow("app id and secret") << text(appId) << text(secret) << false;
    QTest::newRow("only the id, wrong") << text(secret) << QString() << false;
    QTest::newRow("only the secret, wrong") << QString() << text(clientId) << false;
    QTest::newRow("private integration token") << text(privateToken) << text(clientId) << false;
    QTest::newRow("empty") << QString() << QString() << false;
}

void TestClientCredentials::swapped()
{
    QFETCH(QString, id);
    QFETCH(QString, secretGiven);
    QTEST(looksSwapped(id, secretGiven), "expected");
}

void TestClientCredentials::facts()
{
    const qint64 keyMs = 1'702'470'144'123;
    const QString id = QString(QStringLiteral("6579a1c0aabbccddeeff0011-")
                               + QString::number(keyMs, 36).rightJustified(8, u'0'));
    QCOMPARE(clientIdShape(id), Shape::ClientId);

    const ClientIdFacts facts = factsOf(id);
    QCOMPARE(facts.appId, QStringLiteral("6579a1c0aabbccddeeff0011"));
    QCOMPARE(facts.appCreated.toString(Qt::ISODate), QStringLiteral("2023-12-13T12:21:20Z"));
    QCOMPARE(facts.keyCreated.toMSecsSinceEpoch(), keyMs);
    QCOMPARE(facts.keyCreated.timeSpec(), Qt::UTC);

    // Worked out by another program.
    QCOMPARE(factsOf(text("000000000000000000000000-m6000000")).keyCreated.toString(Qt::ISODateWithMs),
             QStringLiteral("2025-01-17T00:05:04.128Z"));
}

void TestClientCredentials::factsOfPartsAndGarbage_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expectedAppId");
    QTest::addColumn<bool>("hasKeyTime");
    QTest::newRow("in quotes") << QString(u'"' + text(clientId) + u'"') << text(appId) << true;
    QTest::newRow("app id") << text(appId) << text(appId) << false;
    QTest::newRow("cut short") << text(clientId).chopped(2) << text(appId) << false;
    QTest::newRow("other suffix") << QString(text(appId) + text("-key_2345")) << text(appId) << false;
    QTest::newRow("secret") << text(secret) << QString() << false;
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("garbage") << text("zzzz") << QString() << false;
}

void TestClientCredentials::factsOfPartsAndGarbage()
{
    QFETCH(QString, given);
    QFETCH(QString, expectedAppId);
    const ClientIdFacts facts = factsOf(given);
    QCOMPARE(facts.appId, expectedAppId);
    QCOMPARE(facts.appCreated.isValid(), !expectedAppId.isEmpty());
    QTEST(facts.keyCreated.isValid(), "hasKeyTime");
}

QTEST_GUILESS_MAIN(TestClientCredentials)
#include "tst_clientcredentials.moc"
