#include "cli/tokenformat.h"
#include "tokens/tokenset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const QUrl api(u"https://services.leadconnectorhq.com"_s);

TokenSet someTokens()
{
    TokenSet tokens;
    tokens.accessToken = "eyJh.eyJi.sig";
    tokens.refreshToken = "never printed";
    tokens.expiresAt = QDateTime(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);
    tokens.userType = UserType::Location;
    tokens.companyId = u"company"_s;
    tokens.locationId = u"location"_s;
    tokens.scopes = QStringList{u"contacts.readonly"_s};
    return tokens;
}

} // namespace

class TestTokenFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void jsonNamesWhatIsKnown();
    void curlAsksForTheAccount();
    void quotes_data();
    void quotes();
};

void TestTokenFormat::formats_data()
{
    QTest::addColumn<TokenFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("raw") << TokenFormat::Raw << QByteArray("eyJh.eyJi.sig\n");
    QTest::newRow("header") << TokenFormat::Header << QByteArray("Authorization: Bearer eyJh.eyJi.sig\n");
    QTest::newRow("env") << TokenFormat::Env
                         << QByteArray("HIGHLEVEL_ACCESS_TOKEN=eyJh.eyJi.sig\n"
                                       "HIGHLEVEL_TOKEN_EXPIRES_AT=2026-08-03T12:00:00Z\n"
                                       "HIGHLEVEL_USER_TYPE=Location\n"
                                       "HIGHLEVEL_COMPANY_ID=company\n"
                                       "HIGHLEVEL_LOCATION_ID=location\n");
}

void TestTokenFormat::formats()
{
    QFETCH(TokenFormat, format);
    QFETCH(QByteArray, text);
    QCOMPARE(formatToken(format, someTokens(), api), text);
}

void TestTokenFormat::jsonNamesWhatIsKnown()
{
    TokenSet tokens = someTokens();
    tokens.locationId.clear();
    const QByteArray text = formatToken(TokenFormat::Json, tokens, api);
    const QJsonObject expected{
        {u"access_token"_s, u"eyJh.eyJi.sig"_s}, {u"expires_at"_s, u"2026-08-03T12:00:00Z"_s},
        {u"user_type"_s, u"Location"_s},         {u"company_id"_s, u"company"_s},
        {u"location_id"_s, QJsonValue()},        {u"scopes"_s, QJsonArray{u"contacts.readonly"_s}},
    };
    QCOMPARE(QJsonDocument::fromJson(text).object(), expected);
    QCOMPARE(text.count('\n'), 1);
}

void TestTokenFormat::curlAsksForTheAccount()
{
    TokenSet tokens = someTokens();
    QVERIFY(formatToken(TokenFormat::Curl, tokens, api)
                .endsWith("https://services.leadconnectorhq.com/locations/location\n"));
    tokens.userType = UserType::Company;
    tokens.companyId = u"a'; rm -rf ~"_s; // what a server may say
    const QByteArray text = formatToken(TokenFormat::Curl, tokens, api);
    QVERIFY2(text.endsWith("'https://services.leadconnectorhq.com/companies/a%27%3B%20rm%20-rf%20~'\n"),
             text.constData());
}

void TestTokenFormat::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"abc-1.2_3"_s << u"abc-1.2_3"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("dollar") << u"$(reboot)"_s << u"'$(reboot)'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"'a\nb'"_s;
    QTest::newRow("home") << u"~"_s << u"'~'"_s;
    QTest::newRow("line break at the end") << u"a\n"_s << u"'a\n'"_s;
}

void TestTokenFormat::quotes()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QCOMPARE(shellQuoted(text), word);
}

QTEST_GUILESS_MAIN(TestTokenFormat)
#include "tst_tokenformat.moc"
