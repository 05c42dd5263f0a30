#include "tokens/tokenclaims.h"
#include "tokens/tokenset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hloauth;

namespace {

QByteArray jwt(const QJsonObject &payload)
{
    const auto encode = [](const QByteArray &part) {
        return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encode(R"({"alg":"RS256","typ":"JWT"})") + '.' + encode(QJsonDocument(payload).toJson()) + ".c2ln";
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QDateTime now(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);

} // namespace

class TestTokenSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBothSpellings_data();
    void readsBothSpellings();
    void neverInfersTheClassFromTheCompany();
    void fillsGapsFromTheClaims();
    void refusesAnAnswerWithoutToken_data();
    void refusesAnAnswerWithoutToken();
    void readsOddExpiries_data();
    void readsOddExpiries();
    void comparesScopes();
    void countsValidity();
    void survivesTheKeychain();
    void refusesStoredGarbage_data();
    void refusesStoredGarbage();
    void decodesClaims();
    void refusesWhatIsNoJwt_data();
    void refusesWhatIsNoJwt();
};

void TestTokenSet::readsBothSpellings_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("snake_case") << QByteArray(R"({"access_token":"a","refresh_token":"r","expires_in":86399,
        "scope":"contacts.readonly  contacts.write","userType":"Location","companyId":"C","locationId":"L","userId":"U",
        "planId":"P","isBulkInstallation":true,"approvedLocations":["L","M"],"traceId":"T","token_type":"Bearer"})");
    QTest::newRow("camelCase") << QByteArray(R"({"accessToken":"a","refreshToken":"r","expiresIn":86399,
        "scope":["contacts.readonly","contacts.write"],"userType":"Location","companyId":"C","locationId":"L","userId":"U",
        "planId":"P","isBulkInstallation":true,"approvedLocations":["L","M"],"traceId":"T","tokenType":"Bearer"})");
}

void TestTokenSet::readsBothSpellings()
{
    QFETCH(const QByteArray, answer);
    const auto tokens = TokenSet::fromAnswer(object(answer), now);
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken, QByteArray("a"));
    QCOMPARE(tokens->refreshToken, QByteArray("r"));
    QCOMPARE(tokens->receivedAt, now);
    QCOMPARE(tokens->expiresAt, now.addSecs(86399));
    QCOMPARE(tokens->scopes,
             (QStringList{QStringLiteral("contacts.readonly"), QStringLiteral("contacts.write")}));
    QVERIFY(tokens->userType == UserType::Location);
    QCOMPARE(tokens->companyId, QStringLiteral("C"));
    QCOMPARE(tokens->locationId, QStringLiteral("L"));
    QCOMPARE(tokens->userId, QStringLiteral("U"));
    QCOMPARE(tokens->planId, QStringLiteral("P"));
    QVERIFY(tokens->isBulkInstallation);
    QCOMPARE(tokens->approvedLocations, (QStringList{QStringLiteral("L"), QStringLiteral("M")}));
    QCOMPARE(tokens->traceId, QStringLiteral("T"));
}

void TestTokenSet::neverInfersTheClassFromTheCompany()
{
    const auto unknown = TokenSet::fromAnswer(object(R"({"access_token":"a","companyId":"C"})"), now);
    QVERIFY(unknown->userType == UserType::Unknown);
    const auto location =
        TokenSet::fromAnswer(object(R"({"access_token":"a","companyId":"C","locationId":"L"})"), now);
    QVERIFY(location->userType == UserType::Location);
}

void TestTokenSet::fillsGapsFromTheClaims()
{
    const QByteArray token =
        jwt(object(R"({"authClass":"Company","authClassId":"C","iat":1785758400,"exp":1785844800,
        "oauthMeta":{"scopes":["oauth.write"],"client":"abc"}})"));
    const auto tokens =
        TokenSet::fromAnswer({{QStringLiteral("access_token"), QString::fromLatin1(token)}}, now);
    QVERIFY(tokens);
    QVERIFY(tokens->userType == UserType::Company);
    QCOMPARE(tokens->companyId, QStringLiteral("C"));
    QVERIFY(tokens->locationId.isEmpty());
    QCOMPARE(tokens->scopes, QStringList{QStringLiteral("oauth.write")});
    QCOMPARE(tokens->expiresAt, QDateTime::fromSecsSinceEpoch(1785844800, Qt::UTC));
}

void TestTokenSet::refusesAnAnswerWithoutToken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray(R"({"access_token":"","refresh_token":"r"})");
    QTest::newRow("null") << QByteArray(R"({"access_token":null})");
    QTest::newRow("number") << QByteArray(R"({"access_token":12})");
    QTest::newRow("object") << QByteArray(R"({"access_token":{"a":"b"}})");
}

void TestTokenSet::refusesAnAnswerWithoutToken()
{
    QFETCH(const QByteArray, answer);
    QVERIFY(!TokenSet::fromAnswer(object(answer), now));
}

void TestTokenSet::readsOddExpiries_data()
{
    QTest::addColumn<QByteArray>("expiry");
    QTest::addColumn<qint64>("seconds"); // -1: no expiry known
    QTest::newRow("number") << QByteArray("60") << qint64(60);
    QTest::newRow("text") << QByteArray("\"60\"") << qint64(60);
    QTest::newRow("fraction") << QByteArray("60.9") << qint64(60);
    QTest::newRow("nothing") << QByteArray("null") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("huge") << QByteArray("1e300") << qint64(315360000);
    QTest::newRow("words") << QByteArray("\"soon\"") << qint64(-1);
}

void TestTokenSet::readsOddExpiries()
{
    QFETCH(const QByteArray, expiry);
    QFETCH(const qint64, seconds);
    const auto tokens =
        TokenSet::fromAnswer(object(QByteArray(R"({"access_token":"a","expires_in":)") + expiry + "}"), now);
    QVERIFY(tokens);
    QCOMPARE(tokens->expiresAt.isValid() ? now.secsTo(tokens->expiresAt) : -1, seconds);
}

void TestTokenSet::comparesScopes()
{
    TokenSet tokens;
    tokens.scopes = {QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(tokens.missingScopes({QStringLiteral("b"), QStringLiteral("c")}),
             QStringList{QStringLiteral("c")});
    QCOMPARE(tokens.additionalScopes({QStringLiteral("b"), QStringLiteral("c")}),
             QStringList{QStringLiteral("a")});
}

void TestTokenSet::countsValidity()
{
    TokenSet tokens;
    QCOMPARE(tokens.validity(now).count(), 0);
    tokens.expiresAt = now.addSecs(90);
    QCOMPARE(tokens.validity(now).count(), 90);
    QCOMPARE(tokens.validity(now.addSecs(91)).count(), 0);
    // A clock that was set back does not lengthen it.
    tokens.receivedAt = now;
    QCOMPARE(tokens.validity(now.addSecs(-60)).count(), 150);
    QCOMPARE(tokens.validity(now.addSecs(-121)).count(), 0);
}

void TestTokenSet::survivesTheKeychain()
{
    auto tokens =
        TokenSet::fromAnswer(object(R"({"access_token":"a\"\u00e9","refresh_token":"r","expires_in":5,
        "scope":"x y","userType":"Company","companyId":"C","userId":"U","planId":"P","isBulkInstallation":true,
        "approvedLocations":["L"],"traceId":"T"})"),
                             now.addMSecs(123));
    QVERIFY(tokens);
    const auto again = TokenSet::fromStored(tokens->toStored());
    QVERIFY(again);
    QVERIFY(*again == *tokens);
    QVERIFY(tokens->toStored().startsWith("[\"r\","));
}

void TestTokenSet::refusesStoredGarbage_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"(["r",{"accessToken":"a"}])").chopped(1);
    QTest::newRow("no access token") << QByteArray(R"(["r",{}])");
    QTest::newRow("other order") << QByteArray(R"([{"accessToken":"a"},"r"])");
    QTest::newRow("an object") << QByteArray(R"({"accessToken":"a"})");
}

void TestTokenSet::refusesStoredGarbage()
{
    QFETCH(const QByteArray, value);
    QVERIFY(!TokenSet::fromStored(value));
}

void TestTokenSet::decodesClaims()
{
    const auto claims = TokenClaims::decode(jwt(object(R"({"authClass":"Location","authClassId":"L",
        "primaryAuthClassId":"C","source":"INTEGRATION","sourceId":"abc-def","channel":"OAUTH","practice":true,
        "oauthMeta":{"scopes":["x","y"],"client":"abc"},"iat":1785758400,"exp":1785844800.7})"))
                                            + "\n");
    QVERIFY(claims);
    QVERIFY(claims->authClass == UserType::Location);
    QCOMPARE(claims->authClassId, QStringLiteral("L"));
    QCOMPARE(claims->companyId, QStringLiteral("C"));
    QCOMPARE(claims->clientId, QStringLiteral("abc-def"));
    QCOMPARE(claims->appId, QStringLiteral("abc"));
    QCOMPARE(claims->scopes, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(claims->issuedAt.toSecsSinceEpoch(), 1785758400);
    QCOMPARE(claims->expiresAt.toSecsSinceEpoch(), 1785844800);
    QVERIFY(claims->practice);
    QVERIFY(!TokenClaims::decode(jwt(object(R"({"exp":1e40,"iat":-1})")))->expiresAt.isValid());
}

void TestTokenSet::refusesWhatIsNoJwt_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("private integration token") << QByteArray("pit-00000000-0000-4000-8000-000000000000");
    QTest::newRow("two parts") << jwt({}).left(jwt({}).lastIndexOf('.'));
    QTest::newRow("four parts") << jwt({}) + ".x";
    QTest::newRow("no base64") << QByteArray("a!b.c!d.e");
    QTest::newRow("no JSON") << QByteArray("YWJj.YWJj.YWJj");
    QTest::newRow("megabyte") << QByteArray(1024 * 1024, 'a');
}

void TestTokenSet::refusesWhatIsNoJwt()
{
    QFETCH(const QByteArray, token);
    QVERIFY(!TokenClaims::decode(token));
}

QTEST_GUILESS_MAIN(TestTokenSet)
#include "tst_tokenset.moc"
