#include "support/practiceclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

const QString tokenPath = u"/oauth/token"_s;

/// The fields of a request in the v3 spelling.
Fields camelCase(const Fields &fields)
{
    Fields result;
    for (const auto &[name, value] : fields) {
        QString spelled;
        for (const QString &part : name.split(u'_'))
            spelled += spelled.isEmpty() ? part : QString(part.front().toUpper() + part.mid(1));
        result.append({spelled, value});
    }
    return result;
}

QByteArray jsonOf(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The payload of a JWT.
QJsonObject claimsOf(const QString &token)
{
    const QByteArray payload = token.section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding)).object();
}

/// Fields of a good exchange or refresh, by a test's row.
enum class Base { Exchange, Refresh };

} // namespace

class TestPracticeTokenEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exchangesInBothSpellings_data();
    void exchangesInBothSpellings();
    void tokenClassFollowsChoiceAndUserType_data();
    void tokenClassFollowsChoiceAndUserType();
    void tokenHasHighLevelsClaims();
    void refusesFields_data();
    void refusesFields();
    void refusesUnreadableBodies_data();
    void refusesUnreadableBodies();
    void codeIsGoodOnce();
    void codeExpires();
    void codeIsBoundToRedirectUri();
    void refusedClientDoesNotSpendCode();
    void bareAppIdFailsAtExchange();
    void refreshTokenIsGoodOnce();
    void refreshKeepsUserType();
    void unusedRefreshTokenLivesForAYear();
    void tokensOfAnotherStartAreUnknown();
    void limitsRequests();
    void keepsSecretsOutOfLog();
};

void TestPracticeTokenEndpoint::exchangesInBothSpellings_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("json");
    QTest::newRow("v2") << QByteArray() << false;
    QTest::newRow("v2 with a dated version") << QByteArray("2021-07-28") << false;
    QTest::newRow("v3 form") << QByteArray("v3") << false;
    QTest::newRow("v3 JSON") << QByteArray("v3") << true;
}

void TestPracticeTokenEndpoint::exchangesInBothSpellings()
{
    QFETCH(QByteArray, version);
    QFETCH(bool, json);
    const bool v3 = version == "v3";
    PracticeClient client;
    const auto send = [&](const Fields &fields) {
        const Fields spelled = v3 ? camelCase(fields) : fields;
        const QByteArray type =
            json ? "application/json; charset=utf-8" : "application/x-www-form-urlencoded";
        QList<QPair<QByteArray, QByteArray>> headers{{"Content-Type", type}};
        if (!version.isEmpty())
            headers.append({"Version", version});
        return client.send("POST", tokenPath, json ? jsonOf(spelled) : formOf(spelled), headers);
    };
    const QString account = client.firstSubAccount();
    const HttpAnswer answer =
        send(client.exchangeFields(client.codeFor(account, client.link()), u"Location"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));

    const QJsonObject tokens = answer.json();
    const QString refreshName = v3 ? u"refreshToken"_s : u"refresh_token"_s;
    QStringList expected{u"refreshTokenId"_s, u"scope"_s,  u"userType"_s, u"companyId"_s,
                         u"locationId"_s,     u"userId"_s, u"traceId"_s,  u"isBulkInstallation"_s,
                         refreshName};
    expected += v3 ? QStringList{u"accessToken"_s, u"tokenType"_s, u"expiresIn"_s}
                   : QStringList{u"access_token"_s, u"token_type"_s, u"expires_in"_s};
    QCOMPARE(QSet<QString>(expected.begin(), expected.end()), [&] {
        const QStringList keys = tokens.keys();
        return QSet<QString>(keys.begin(), keys.end());
    }());
    QCOMPARE(tokens.value(v3 ? u"expiresIn"_s : u"expires_in"_s).toInt(), 86399);
    QCOMPARE(tokens.value(v3 ? u"tokenType"_s : u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(tokens.value(u"userType"_s).toString(), u"Location"_s);
    QCOMPARE(tokens.value(u"locationId"_s).toString(), account);
    QCOMPARE(tokens.value(u"companyId"_s).toString(), client.server().companyId());
    QCOMPARE(tokens.value(u"scope"_s).toString(), PracticeClient::scopes().join(u' '));

    const HttpAnswer refreshed =
        send(client.refreshFields(tokens.value(refreshName).toString(), u"Location"_s));
    QCOMPARE(refreshed.status, 200);
    QCOMPARE(refreshed.json().keys(), tokens.keys());
    for (const QString &name : {refreshName, v3 ? u"accessToken"_s : u"access_token"_s, u"refreshTokenId"_s})
        QVERIFY2(refreshed.json().value(name) != tokens.value(name), qPrintable(name));
}

void TestPracticeTokenEndpoint::tokenClassFollowsChoiceAndUserType_data()
{
    QTest::addColumn<bool>("agency");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("given");
    QTest::newRow("sub-account, Location") << false << u"Location"_s << u"Location"_s;
    QTest::newRow("sub-account, Company") << false << u"Company"_s << u"Company"_s;
    QTest::newRow("sub-account, nothing") << false << QString() << u"Company"_s;
    QTest::newRow("agency, Location") << true << u"Location"_s << u"Company"_s;
    QTest::newRow("agency, Company") << true << u"Company"_s << u"Company"_s;
    QTest::newRow("agency, nothing") << true << QString() << u"Company"_s;
}

void TestPracticeTokenEndpoint::tokenClassFollowsChoiceAndUserType()
{
    QFETCH(bool, agency);
    QFETCH(QString, asked);
    QFETCH(QString, given);
    PracticeClient client;
    const QString account = agency ? u"agency"_s : client.firstSubAccount();
    const QJsonObject tokens = client.tokensFor(account, asked);
    QCOMPARE(tokens.value(u"userType"_s).toString(), given);
    QCOMPARE(tokens.contains(u"locationId"_s), given == u"Location"_s);
    QCOMPARE(tokens.value(u"isBulkInstallation"_s).toBool(), agency);
    QCOMPARE(claimsOf(tokens.value(u"access_token"_s).toString()).value(u"authClass"_s).toString(), given);
    if (given == u"Company"_s) {
        const QJsonArray approved = tokens.value(u"approvedLocations"_s).toArray();
        QCOMPARE(approved.size(), agency ? 25 : 1);
        QCOMPARE(tokens.value(u"approveAllLocations"_s).toBool(), agency);
        if (!agency)
            QCOMPARE(approved.first().toString(), account);
    }
    // A refresh that asks as the exchange did gets the same class again.
    const HttpAnswer refreshed =
        client.postForm(tokenPath, client.refreshFields(tokens.value(u"refresh_token"_s).toString(), asked));
    QCOMPARE(refreshed.status, 200);
    QCOMPARE(refreshed.json().value(u"userType"_s).toString(), given);
}

void TestPracticeTokenEndpoint::tokenHasHighLevelsClaims()
{
    PracticeClient client;
    const QString account = client.firstSubAccount();
    const QJsonObject tokens = client.tokensFor(account, u"Location"_s);
    for (const QString &name : {u"access_token"_s, u"refresh_token"_s}) {
        const QString token = tokens.value(name).toString();
        QCOMPARE(token.count(u'.'), 2);
        QVERIFY(token.startsWith(u"eyJ"_s));
        QVERIFY(token.size() > 800);
        const QJsonObject claims = claimsOf(token);
        QCOMPARE(claims.value(u"authClass"_s).toString(), u"Location"_s);
        QCOMPARE(claims.value(u"authClassId"_s).toString(), account);
        QCOMPARE(claims.value(u"primaryAuthClassId"_s).toString(), client.server().companyId());
        QCOMPARE(claims.value(u"source"_s).toString(), u"INTEGRATION"_s);
        QCOMPARE(claims.value(u"sourceId"_s).toString(), client.server().clientId());
        QCOMPARE(claims.value(u"channel"_s).toString(), u"OAUTH"_s);
        QCOMPARE(claims.value(u"practice"_s).toBool(), true);
        const QJsonObject meta = claims.value(u"oauthMeta"_s).toObject();
        QCOMPARE(meta.value(u"scopes"_s).toVariant().toStringList(), PracticeClient::scopes());
        QCOMPARE(meta.value(u"client"_s).toString(), client.server().clientId().section(u'-', 0, 0));
        QCOMPARE(claims.value(u"iat"_s).toInteger(), client.now().toSecsSinceEpoch());
    }
    const QJsonObject claims = claimsOf(tokens.value(u"access_token"_s).toString());
    QCOMPARE(claims.value(u"exp"_s).toInteger() - claims.value(u"iat"_s).toInteger(), 86399);
}

void TestPracticeTokenEndpoint::refusesFields_data()
{
    QTest::addColumn<Base>("base");
    QTest::addColumn<bool>("v3");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // null: left out
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QString wrongPair = u"Invalid client credentials!"_s;

    const auto add = [](const char *row, Base base, bool v3, const QString &name, const QString &value,
                        int status, const QString &message) {
        QTest::newRow(row) << base << v3 << name << value << status << message;
    };
    add("no grant type", Base::Exchange, false, u"grant_type"_s, {}, 422,
        u"grant_type must be a valid enum value | grant_type should not be empty"_s);
    add("other grant type", Base::Exchange, false, u"grant_type"_s, u"password"_s, 422,
        u"grant_type must be a valid enum value"_s);
    add("no grant type, v3", Base::Exchange, true, u"grantType"_s, {}, 400,
        u"Missing parameter: grantType"_s);
    add("other grant type, v3", Base::Exchange, true, u"grantType"_s, u"password"_s, 400,
        u"Invalid parameter: grantType"_s);
    add("client credentials grant", Base::Exchange, false, u"grant_type"_s, u"client_credentials"_s, 400,
        u"Unsupported grant type: `grant_type` is invalid"_s);
    add("PKCE", Base::Exchange, false, u"code_verifier"_s, u"abc"_s, 422,
        u"property code_verifier should not exist"_s);
    add("PKCE, v3", Base::Exchange, true, u"codeVerifier"_s, u"abc"_s, 422,
        u"property codeVerifier should not exist"_s);
    add("camelCase", Base::Exchange, false, u"userType"_s, u"Location"_s, 422,
        u"property userType should not exist"_s);
    add("snake_case, v3", Base::Exchange, true, u"user_type"_s, u"Location"_s, 422,
        u"property user_type should not exist"_s);
    add("other user type", Base::Exchange, false, u"user_type"_s, u"Agency"_s, 422,
        u"user_type must be a valid enum value"_s);
    add("no client id", Base::Exchange, false, u"client_id"_s, {}, 400, u"Missing parameter: client_id"_s);
    add("no secret", Base::Exchange, false, u"client_secret"_s, {}, 400,
        u"Missing parameter: client_secret"_s);
    add("no secret, v3", Base::Exchange, true, u"clientSecret"_s, {}, 400,
        u"Missing parameter: clientSecret"_s);
    add("wrong id", Base::Exchange, false, u"client_id"_s, u"0123456789abcdef01234567-m6k2abcd"_s, 401,
        wrongPair);
    add("wrong secret", Base::Exchange, false, u"client_secret"_s, u"8b3a3a3e-1111-4222-8333-444455556666"_s,
        401, wrongPair);
    add("wrong secret, v3", Base::Exchange, true, u"clientSecret"_s, u"x"_s, 401, wrongPair);
    add("wrong secret at refresh", Base::Refresh, false, u"client_secret"_s, u"x"_s, 401, wrongPair);
    add("no code", Base::Exchange, false, u"code"_s, {}, 400, u"Missing parameter: code"_s);
    add("unknown code", Base::Exchange, false, u"code"_s, u"0123456789abcdef0123456789abcdef01234567"_s, 400,
        u"Invalid grant: authorization code is invalid"_s);
    add("other redirect", Base::Exchange, false, u"redirect_uri"_s, u"http://localhost:1/"_s, 400,
        u"Invalid grant: authorization code is invalid"_s);
    add("no refresh token", Base::Refresh, false, u"refresh_token"_s, {}, 400,
        u"Missing parameter: refresh_token"_s);
    add("no refresh token, v3", Base::Refresh, true, u"refreshToken"_s, {}, 400,
        u"Missing parameter: refreshToken"_s);
    add("unknown refresh token", Base::Refresh, false, u"refresh_token"_s, u"eyJhbGciOiJSUzI1NiJ9.e30.AAAA"_s,
        400, u"Invalid refresh token"_s);
}

void TestPracticeTokenEndpoint::refusesFields()
{
    QFETCH(Base, base);
    QFETCH(bool, v3);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(QString, message);
    PracticeClient client;
    const QString code = client.codeFor(u"agency"_s, client.link());
    Fields fields = client.exchangeFields(code, {});
    if (base == Base::Refresh) {
        const QJsonObject tokens = client.postForm(tokenPath, fields).json();
        fields = client.refreshFields(tokens.value(u"refresh_token"_s).toString());
    }
    const QList<QPair<QByteArray, QByteArray>> headers =
        v3 ? QList<QPair<QByteArray, QByteArray>>{{"Version", "v3"}} : QList<QPair<QByteArray, QByteArray>>{};
    const Fields good = v3 ? camelCase(fields) : fields;

    const HttpAnswer answer = client.postForm(tokenPath, with(good, name, value), headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.message(), message);
    QVERIFY(!answer.json().value(u"traceId"_s).toString().isEmpty());
    QVERIFY(!answer.body.contains(client.server().clientSecret()));
    if (status == 401)
        QCOMPARE(answer.json().value(u"error"_s).toString(), u"UnAuthorized!"_s);

    // The refused request spent nothing.
    QCOMPARE(client.postForm(tokenPath, good, headers).status, 200);
}

void TestPracticeTokenEndpoint::refusesUnreadableBodies_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray() << 422;
    QTest::newRow("JSON in v2") << QByteArray() << QByteArray("application/json")
                                << QByteArray(R"({"a":"b"})") << 422;
    QTest::newRow("multipart") << QByteArray() << QByteArray("multipart/form-data; boundary=x")
                               << QByteArray("--x--") << 422;
    QTest::newRow("text in v3") << QByteArray("v3") << QByteArray("text/plain") << QByteArray("a=b") << 400;
    QTest::newRow("broken JSON") << QByteArray("v3") << QByteArray("application/json")
                                 << QByteArray("{\"a\":") << 400;
    QTest::newRow("JSON list") << QByteArray("v3") << QByteArray("application/json") << QByteArray("[1]")
                               << 400;
    QTest::newRow("JSON number") << QByteArray("v3") << QByteArray("application/json")
                                 << QByteArray(R"({"clientId":1,"grantType":"refresh_token"})") << 422;
    QTest::newRow("binary") << QByteArray() << QByteArray("application/x-www-form-urlencoded")
                            << QByteArray("\0\xff%zz&&==&\x80", 11) << 422;
    QTest::newRow("many") << QByteArray() << QByteArray("application/x-www-form-urlencoded")
                          << QByteArray("a=b&").repeated(200000) << 422;
    QTest::newRow("other version") << QByteArray("2020-01-01")
                                   << QByteArray("application/x-www-form-urlencoded")
                                   << QByteArray("grant_type=refresh_token") << 401;
}

void TestPracticeTokenEndpoint::refusesUnreadableBodies()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    PracticeClient client;
    QList<QPair<QByteArray, QByteArray>> headers{{"Content-Type", type}};
    if (!version.isEmpty())
        headers.append({"Version", version});
    const HttpAnswer answer = client.send("POST", tokenPath, body, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().value(u"statusCode"_s).toInt(), status);
    QVERIFY(!answer.message().isEmpty());
    QVERIFY(!answer.json().value(u"traceId"_s).toString().isEmpty());
}

void TestPracticeTokenEndpoint::codeIsGoodOnce()
{
    PracticeClient client;
    const Fields fields = client.exchangeFields(client.codeFor(u"agency"_s, client.link()), u"Company"_s);
    QCOMPARE(client.postForm(tokenPath, fields).status, 200);
    const HttpAnswer again = client.postForm(tokenPath, fields);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json().value(u"error"_s).toString(), u"invalid_grant"_s);
    QCOMPARE(again.message(), u"Invalid grant: authorization code is invalid"_s);
}

void TestPracticeTokenEndpoint::codeExpires()
{
    PracticeServer::Options options;
    options.codeSeconds = 60;
    PracticeClient client(options);
    const Fields early = client.exchangeFields(client.codeFor(u"agency"_s, client.link()), {});
    const Fields late = client.exchangeFields(client.codeFor(u"agency"_s, client.link()), {});
    client.pass(59000);
    QCOMPARE(client.postForm(tokenPath, early).status, 200);
    client.pass(1000);
    QCOMPARE(client.postForm(tokenPath, late).status, 400);
}

void TestPracticeTokenEndpoint::codeIsBoundToRedirectUri()
{
    PracticeClient client;
    const QString code = client.codeFor(u"agency"_s, client.link());
    const Fields fields = client.exchangeFields(code, {});
    const QString other = PracticeClient::redirectUri() + u'/';
    QCOMPARE(client.postForm(tokenPath, with(fields, u"redirect_uri"_s, other)).status, 400);
    // HighLevel's own samples leave it out.
    QCOMPARE(client.postForm(tokenPath, with(fields, u"redirect_uri"_s, {})).status, 200);
}

void TestPracticeTokenEndpoint::refusedClientDoesNotSpendCode()
{
    PracticeClient client;
    const Fields fields = client.exchangeFields(client.codeFor(u"agency"_s, client.link()), {});
    QCOMPARE(client.postForm(tokenPath, with(fields, u"client_secret"_s, u"wrong"_s)).status, 401);
    QCOMPARE(client.postForm(tokenPath, fields).status, 200);
}

void TestPracticeTokenEndpoint::bareAppIdFailsAtExchange()
{
    PracticeClient client;
    const QString appId = client.server().clientId().section(u'-', 0, 0);
    const QString code = client.codeFor(u"agency"_s, with(client.link(), u"client_id"_s, appId));
    QVERIFY(!code.isEmpty());
    const HttpAnswer answer =
        client.postForm(tokenPath, with(client.exchangeFields(code, {}), u"client_id"_s, appId));
    QCOMPARE(answer.status, 401);
}

void TestPracticeTokenEndpoint::refreshTokenIsGoodOnce()
{
    PracticeClient client;
    const QJsonObject first = client.tokensFor(u"agency"_s, u"Company"_s);
    const QString oldToken = first.value(u"refresh_token"_s).toString();
    const HttpAnswer second = client.postForm(tokenPath, client.refreshFields(oldToken));
    QCOMPARE(second.status, 200);

    const HttpAnswer again = client.postForm(tokenPath, client.refreshFields(oldToken));
    QCOMPARE(again.status, 400);
    QCOMPARE(again.message(), u"Invalid grant: refresh token is invalid"_s);
    QCOMPARE(again.json().value(u"statusCode"_s).toInt(), 400);

    // The failed attempt did not spend the new one.
    const QString newToken = second.json().value(u"refresh_token"_s).toString();
    QCOMPARE(client.postForm(tokenPath, client.refreshFields(newToken)).status, 200);
    // An access token is not a refresh token.
    const QString accessToken = first.value(u"access_token"_s).toString();
    QCOMPARE(client.postForm(tokenPath, client.refreshFields(accessToken)).message(),
             u"Invalid refresh token"_s);
}

void TestPracticeTokenEndpoint::refreshKeepsUserType()
{
    PracticeClient client;
    const QJsonObject tokens = client.tokensFor(client.firstSubAccount(), u"Location"_s);
    const QString token = tokens.value(u"refresh_token"_s).toString();
    const HttpAnswer other = client.postForm(tokenPath, client.refreshFields(token, u"Company"_s));
    QCOMPARE(other.status, 400);
    QCOMPARE(other.message(), u"Invalid grant: refresh token is invalid"_s);
    const HttpAnswer same = client.postForm(tokenPath, client.refreshFields(token));
    QCOMPARE(same.status, 200);
    QCOMPARE(same.json().value(u"userType"_s).toString(), u"Location"_s);
}

void TestPracticeTokenEndpoint::unusedRefreshTokenLivesForAYear()
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    PracticeClient client;
    const QString one = client.tokensFor(u"agency"_s, {}).value(u"refresh_token"_s).toString();
    const QString two = client.tokensFor(u"agency"_s, {}).value(u"refresh_token"_s).toString();
    client.pass(364 * day);
    QCOMPARE(client.postForm(tokenPath, client.refreshFields(one)).status, 200);
    client.pass(2 * day);
    QCOMPARE(client.postForm(tokenPath, client.refreshFields(two)).message(),
             u"Invalid grant: refresh token is invalid"_s);
}

void TestPracticeTokenEndpoint::tokensOfAnotherStartAreUnknown()
{
    PracticeClient first;
    PracticeClient second;
    const QString token = first.tokensFor(u"agency"_s, {}).value(u"refresh_token"_s).toString();
    QCOMPARE(second.postForm(tokenPath, second.refreshFields(token)).message(), u"Invalid refresh token"_s);
}

void TestPracticeTokenEndpoint::limitsRequests()
{
    PracticeServer::Options options;
    options.rateLimit = 3;
    options.rateWindowMilliseconds = 4500;
    PracticeClient client(options);
    const Fields fields = client.exchangeFields(client.codeFor(u"agency"_s, client.link()), {});
    const Fields wrong = with(fields, u"code"_s, u"wrong"_s);
    for (int left = 2; left >= 0; --left) {
        const HttpAnswer answer = client.postForm(tokenPath, wrong);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.headers.value("x-ratelimit-remaining").toInt(), left);
        QCOMPARE(answer.headers.value("x-ratelimit-max"), QByteArray("3"));
        QCOMPARE(answer.headers.value("x-ratelimit-interval-milliseconds"), QByteArray("4500"));
        QCOMPARE(answer.headers.value("x-ratelimit-limit-daily"), QByteArray("200000"));
        QVERIFY(answer.headers.contains("x-ratelimit-daily-remaining"));
    }
    client.pass(1000);
    const HttpAnswer refused = client.postForm(tokenPath, fields);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json().value(u"statusCode"_s).toInt(), 429);
    QCOMPARE(refused.headers.value("retry-after"), QByteArray("4")); // 3.5 s are left
    QCOMPARE(refused.headers.value("x-ratelimit-remaining"), QByteArray("0"));
    client.pass(3500);
    QCOMPARE(client.postForm(tokenPath, fields).status, 200); // the refused one did not spend the code
}

void TestPracticeTokenEndpoint::keepsSecretsOutOfLog()
{
    static QStringList messages;
    messages.clear();
    QLoggingCategory::setFilterRules(u"qt.httpserver*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { messages.append(text); });
    PracticeClient client;
    const QString code = client.codeFor(u"agency"_s, client.link());
    const QJsonObject tokens = client.postForm(tokenPath, client.exchangeFields(code, {})).json();
    const QString accessToken = tokens.value(u"access_token"_s).toString();
    client.get(
        u"/companies/"_s + client.server().companyId(),
        {{"Authorization", QByteArray("Bearer " + accessToken.toLatin1())}, {"Version", "2021-07-28"}});
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(!accessToken.isEmpty());
    const QString log = messages.join(u'\n');
    for (const QString &secret : {accessToken, code, QString::fromLatin1(client.server().clientSecret()),
                                  tokens.value(u"refresh_token"_s).toString()})
        QVERIFY(!log.contains(secret));
}

QTEST_GUILESS_MAIN(TestPracticeTokenEndpoint)
#include "tst_practicetokenendpoint.moc"
