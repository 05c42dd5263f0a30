#include "support/practiceclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

const QByteArray dated = "2021-07-28";

Headers headersFor(const QString &token, const QByteArray &version)
{
    Headers headers;
    if (!token.isEmpty())
        headers.append({"Authorization", QByteArray("Bearer " + token.toLatin1())});
    if (!version.isEmpty())
        headers.append({"Version", version});
    return headers;
}

QString accessTokenOf(const QJsonObject &tokens)
{
    return tokens.value(u"access_token"_s).toString();
}

/// Whose token a test's row calls with.
enum class Token { None, Agency, SubAccount, Garbage, Refresh, PrivateIntegration, WithoutScopes };

QString tokenFor(Token token, PracticeClient &client)
{
    switch (token) {
    case Token::None:
        break;
    case Token::Agency:
        return accessTokenOf(client.tokensFor(u"agency"_s, u"Company"_s));
    case Token::SubAccount:
        return accessTokenOf(client.tokensFor(client.firstSubAccount(), u"Location"_s));
    case Token::Garbage:
        return u"eyJhbGciOiJSUzI1NiJ9.e30.AAAA"_s;
    case Token::Refresh:
        return client.tokensFor(u"agency"_s, u"Company"_s).value(u"refresh_token"_s).toString();
    case Token::PrivateIntegration:
        return u"pit-8b3a3a3e-1111-4222-8333-444455556666"_s;
    case Token::WithoutScopes:
        return accessTokenOf(client.tokensFor(u"agency"_s, u"Company"_s, {u"contacts.readonly"_s}));
    }
    return {};
}

} // namespace

class TestPracticeApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesCalls_data();
    void refusesCalls();
    void refusesExpiredTokens();
    void mintsLocationTokens_data();
    void mintsLocationTokens();
    void refusesToMint_data();
    void refusesToMint();
    void pagesBySkipAndLimit();
    void pagesByToken();
    void filtersListing_data();
    void filtersListing();
    void refusesListing_data();
    void refusesListing();
    void namesAccounts();
    void keepsLocationTokensToTheirLocation();
    void countsEachAccountByItself();
    void answersUnknownPaths_data();
    void answersUnknownPaths();
};

void TestPracticeApi::refusesCalls_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Token>("token");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QByteArray v3 = "v3";
    const QString noVersion = u"version header was not found."_s;
    const QString badVersion = u"version header is invalid"_s;
    const QString invalid = u"Invalid JWT"_s;
    const QString noScope = u"The token is not authorized for this scope."_s;
    const QString userType = u"This token's user type is not yet supported!"_s;
    const QString removed =
        u"Endpoint %1 not available in API version v3. This endpoint was removed in version v3."_s;
    const QString list = u"/oauth/installedLocations"_s;
    const QString listV3 = u"/oauth/installed-locations"_s;
    const QString mint = u"/oauth/locationToken"_s;
    const QString mintV3 = u"/oauth/location-token"_s;
    const QString company = u"/companies/COMPANY"_s;
    const QString location = u"/locations/LOCATION"_s;

    QTest::newRow("no version") << QByteArray("GET") << list << Token::Agency << QByteArray() << 401
                                << noVersion;
    QTest::newRow("no version, no token")
        << QByteArray("GET") << location << Token::None << QByteArray() << 401 << noVersion;
    QTest::newRow("other version") << QByteArray("GET") << company << Token::Agency
                                   << QByteArray("2020-01-01") << 401 << badVersion;
    QTest::newRow("list removed in v3")
        << QByteArray("GET") << list << Token::Agency << v3 << 400 << removed.arg(list);
    QTest::newRow("mint removed in v3")
        << QByteArray("POST") << mint << Token::Agency << v3 << 400 << removed.arg(mint);
    QTest::newRow("v3 list with a date") << QByteArray("GET") << listV3 << Token::Agency << dated << 404
                                         << u"Cannot GET /oauth/installed-locations"_s;
    QTest::newRow("v3 mint with a date") << QByteArray("POST") << mintV3 << Token::Agency << dated << 404
                                         << u"Cannot POST /oauth/location-token"_s;
    QTest::newRow("no token") << QByteArray("GET") << list << Token::None << dated << 401 << invalid;
    QTest::newRow("garbage") << QByteArray("GET") << company << Token::Garbage << dated << 401 << invalid;
    QTest::newRow("refresh token") << QByteArray("GET") << company << Token::Refresh << dated << 401
                                   << invalid;
    QTest::newRow("list, private integration")
        << QByteArray("GET") << list << Token::PrivateIntegration << dated << 401 << invalid;
    QTest::newRow("location, private integration")
        << QByteArray("GET") << location << Token::PrivateIntegration << dated << 401
        << u"Token's user type mismatch!"_s;
    QTest::newRow("list, sub-account")
        << QByteArray("GET") << list << Token::SubAccount << dated << 401 << userType;
    QTest::newRow("v3 list, sub-account")
        << QByteArray("GET") << listV3 << Token::SubAccount << v3 << 401 << userType;
    QTest::newRow("mint, sub-account")
        << QByteArray("POST") << mint << Token::SubAccount << dated << 401 << userType;
    QTest::newRow("v3 mint, sub-account")
        << QByteArray("POST") << mintV3 << Token::SubAccount << v3 << 401 << userType;
    QTest::newRow("list, no scope") << QByteArray("GET") << list << Token::WithoutScopes << dated << 401
                                    << noScope;
    QTest::newRow("mint, no scope") << QByteArray("POST") << mint << Token::WithoutScopes << dated << 401
                                    << noScope;
    QTest::newRow("company, no scope")
        << QByteArray("GET") << company << Token::WithoutScopes << dated << 401 << noScope;
    QTest::newRow("location, no scope")
        << QByteArray("GET") << location << Token::WithoutScopes << dated << 401 << noScope;
    QTest::newRow("company, sub-account")
        << QByteArray("GET") << company << Token::SubAccount << dated << 401
        << u"This authClass type is not allowed to access this scope. "
           "Please verify your IAM configuration if this is not the case."_s;
    QTest::newRow("other company") << QByteArray("GET") << u"/companies/0123456789ABCDEFGHIJ"_s
                                   << Token::Agency << dated << 403
                                   << u"The token does not have access to this company."_s;
    QTest::newRow("other location") << QByteArray("GET") << u"/locations/0123456789ABCDEFGHIJ"_s
                                    << Token::Agency << dated << 403
                                    << u"The token does not have access to this location."_s;
}

void TestPracticeApi::refusesCalls()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(Token, token);
    QFETCH(QByteArray, version);
    QFETCH(int, status);
    QFETCH(QString, message);
    PracticeClient client;
    target.replace(u"COMPANY"_s, client.server().companyId());
    target.replace(u"LOCATION"_s, client.firstSubAccount());
    const HttpAnswer answer = client.send(method, target, {}, headersFor(tokenFor(token, client), version));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.message(), message);
    QCOMPARE(answer.json().value(u"statusCode"_s).toInt(), status);
    QVERIFY(!answer.json().value(u"traceId"_s).toString().isEmpty());
    QVERIFY(answer.headers.contains("x-ratelimit-remaining"));
}

void TestPracticeApi::refusesExpiredTokens()
{
    PracticeServer::Options options;
    options.accessTokenSeconds = 100;
    PracticeClient client(options);
    const QString token = accessTokenOf(client.tokensFor(u"agency"_s, u"Company"_s));
    const QString target = u"/companies/"_s + client.server().companyId();
    client.pass(99000);
    QCOMPARE(client.get(target, headersFor(token, dated)).status, 200);
    client.pass(1000);
    QCOMPARE(client.get(target, headersFor(token, dated)).status, 401);
    QCOMPARE(client.get(target, headersFor(token, dated)).message(),
             u"Invalid token: access token is invalid"_s);
    // It is still told from a made-up one long after.
    client.pass(3600 * 1000);
    client.tokensFor(u"agency"_s, u"Company"_s);
    QCOMPARE(client.get(target, headersFor(token, dated)).message(),
             u"Invalid token: access token is invalid"_s);
}

void TestPracticeApi::mintsLocationTokens_data()
{
    QTest::addColumn<bool>("v3");
    QTest::newRow("v2") << false;
    QTest::newRow("v3") << true;
}

void TestPracticeApi::mintsLocationTokens()
{
    QFETCH(bool, v3);
    PracticeClient client;
    const QString account = client.firstSubAccount();
    const QString agencyToken = accessTokenOf(
        client.tokensFor(u"agency"_s, u"Company"_s, {u"locations.readonly"_s, u"oauth.write"_s}));
    const HttpAnswer answer =
        client.postForm(v3 ? u"/oauth/location-token"_s : u"/oauth/locationToken"_s,
                        {{u"companyId"_s, client.server().companyId()}, {u"locationId"_s, account}},
                        headersFor(agencyToken, v3 ? "v3" : dated));
    QCOMPARE(answer.status, 200);
    const QJsonObject minted = answer.json();
    QCOMPARE(minted.value(u"locationId"_s).toString(), account);
    QCOMPARE(minted.value(v3 ? u"expiresIn"_s : u"expires_in"_s).toInt(), 86399);
    QCOMPARE(minted.value(v3 ? u"tokenType"_s : u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(minted.value(u"appId"_s).toString(), client.server().clientId().section(u'-', 0, 0));
    QVERIFY(!minted.value(u"versionId"_s).toString().isEmpty());
    QVERIFY(!minted.value(u"userId"_s).toString().isEmpty());
    // HighLevel adds its two oauth scopes unasked.
    QCOMPARE(minted.value(u"scope"_s).toString(), u"locations.readonly oauth.write oauth.readonly"_s);

    const QString token = minted.value(v3 ? u"accessToken"_s : u"access_token"_s).toString();
    QCOMPARE(client.get(QString(u"/locations/"_s + account), headersFor(token, dated)).status, 200);
    const QString refreshToken = minted.value(v3 ? u"refreshToken"_s : u"refresh_token"_s).toString();
    const HttpAnswer refreshed =
        client.postForm(u"/oauth/token"_s, client.refreshFields(refreshToken, u"Location"_s));
    QCOMPARE(refreshed.status, 200);
    QCOMPARE(refreshed.json().value(u"locationId"_s).toString(), account);
}

void TestPracticeApi::refusesToMint_data()
{
    QTest::addColumn<QString>("companyId");
    QTest::addColumn<QString>("locationId");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QString() << QString() << 422
                             << u"companyId should not be empty | locationId should not be empty"_s;
    QTest::newRow("no location") << u"OWN"_s << QString() << 422 << u"locationId should not be empty"_s;
    QTest::newRow("other company") << u"0123456789ABCDEFGHIJ"_s << u"OWN"_s << 403
                                   << u"The token does not have access to this company."_s;
    QTest::newRow("other location") << u"OWN"_s << u"0123456789ABCDEFGHIJ"_s << 400
                                    << u"The app is not installed on this location."_s;
}

void TestPracticeApi::refusesToMint()
{
    QFETCH(QString, companyId);
    QFETCH(QString, locationId);
    QFETCH(int, status);
    QFETCH(QString, message);
    PracticeClient client;
    companyId.replace(u"OWN"_s, client.server().companyId());
    locationId.replace(u"OWN"_s, client.firstSubAccount());
    const Fields fields = with(with({}, u"companyId"_s, companyId), u"locationId"_s, locationId);
    const HttpAnswer answer = client.postForm(u"/oauth/locationToken"_s, fields,
                                              headersFor(tokenFor(Token::Agency, client), dated));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.message(), message);
}

void TestPracticeApi::pagesBySkipAndLimit()
{
    PracticeClient client;
    const QString token = tokenFor(Token::Agency, client);
    const QString target = u"/oauth/installedLocations?companyId=%1&appId=%2"_s.arg(
        client.server().companyId(), client.server().clientId().section(u'-', 0, 0));
    const auto page = [&](const QString &parameters) {
        return client.get(QString(target + parameters), headersFor(token, dated)).json();
    };
    // Without a limit it stops at 20 and says nothing about it.
    QCOMPARE(page({}).value(u"locations"_s).toArray().size(), 20);
    QCOMPARE(page({}).value(u"count"_s).toInt(), 25);
    QCOMPARE(page(u"&limit=100"_s).value(u"locations"_s).toArray().size(), 25);
    QCOMPARE(page(u"&skip=25"_s).value(u"locations"_s).toArray().size(), 0);
    QCOMPARE(page(u"&skip=2147483647"_s).value(u"locations"_s).toArray().size(), 0);

    QSet<QString> ids;
    for (int skip = 0; skip < 25; skip += 10) {
        const QJsonArray locations = page(u"&limit=10&skip=%1"_s.arg(skip)).value(u"locations"_s).toArray();
        QCOMPARE(locations.size(), std::min(10, 25 - skip));
        for (const QJsonValue &location : locations) {
            ids.insert(location[u"_id"_s].toString());
            QVERIFY(!location[u"name"_s].toString().isEmpty());
            QVERIFY(!location[u"address"_s].toString().isEmpty());
            QCOMPARE(location[u"isInstalled"_s].toBool(), true);
            QVERIFY(QDateTime::fromString(location[u"installedAt"_s].toString(), Qt::ISODate).isValid());
        }
    }
    QCOMPARE(ids.size(), 25);
}

void TestPracticeApi::pagesByToken()
{
    PracticeServer::Options options;
    options.subAccounts = 207;
    PracticeClient client(options);
    const QString token = tokenFor(Token::Agency, client);
    const QString target = u"/oauth/installed-locations?companyId=%1&appId=%2&pageSize=100"_s.arg(
        client.server().companyId(), client.server().clientId().section(u'-', 0, 0));
    QSet<QString> ids;
    QList<int> sizes;
    QString pageToken;
    do {
        const QString from = pageToken.isEmpty() ? QString() : QString(u"&pageToken="_s + pageToken);
        const QJsonObject page = client.get(QString(target + from), headersFor(token, "v3")).json();
        const QJsonArray items = page.value(u"items"_s).toArray();
        const QJsonObject pagination = page.value(u"pagination"_s).toObject();
        sizes.append(static_cast<int>(items.size()));
        for (const QJsonValue &item : items)
            ids.insert(item[u"_id"_s].toString());
        QCOMPARE(pagination.value(u"currentPageSize"_s).toInt(), sizes.last());
        QCOMPARE(pagination.value(u"hasPrevPage"_s).toBool(), sizes.size() > 1);
        QCOMPARE(pagination.value(u"totalRecords"_s).toInt(), 207);
        QCOMPARE(pagination.value(u"hasNextPage"_s).toBool(), pagination.contains(u"nextPageToken"_s));
        pageToken = pagination.value(u"nextPageToken"_s).toString();
    } while (!pageToken.isEmpty() && sizes.size() < 10);
    QCOMPARE(sizes, (QList<int>{100, 100, 7}));
    QCOMPARE(ids.size(), 207);
}

void TestPracticeApi::filtersListing_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("installed") << u"isInstalled=true"_s << 25;
    QTest::newRow("not installed") << u"isInstalled=false"_s << 0;
    QTest::newRow("by name") << u"query=harbor%20DENTAL"_s << 1;
    QTest::newRow("by name with plus") << u"query=Harbor+Dental"_s << 1;
    QTest::newRow("no such name") << u"query=nobody"_s << 0;
    QTest::newRow("by id") << u"locationId=FIRST"_s << 1;
    QTest::newRow("on trial") << u"onTrial=true"_s << 0;
    QTest::newRow("paid plan") << u"planId=abc"_s << 0;
    QTest::newRow("version") << u"versionId=APP"_s << 25;
    QTest::newRow("other version") << u"versionId=0123456789abcdef01234567"_s << 0;
}

void TestPracticeApi::filtersListing()
{
    QFETCH(QString, filter);
    QFETCH(int, count);
    PracticeClient client;
    const QString appId = client.server().clientId().section(u'-', 0, 0);
    filter.replace(u"FIRST"_s, client.firstSubAccount()).replace(u"APP"_s, appId);
    const QString target = u"/oauth/installedLocations?limit=100&companyId=%1&appId=%2&%3"_s.arg(
        client.server().companyId(), appId, filter);
    const QJsonObject page = client.get(target, headersFor(tokenFor(Token::Agency, client), dated)).json();
    QCOMPARE(page.value(u"count"_s).toInt(-1), count);
    QCOMPARE(page.value(u"locations"_s).toArray().size(), count);
}

void TestPracticeApi::refusesListing_data()
{
    QTest::addColumn<bool>("v3");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << false << QString() << 422
                             << u"companyId should not be empty | appId should not be empty"_s;
    QTest::newRow("no app") << false << u"companyId=COMPANY"_s << 422 << u"appId should not be empty"_s;
    QTest::newRow("other company") << false << u"companyId=abc&appId=APP"_s << 403
                                   << u"The token does not have access to this company."_s;
    QTest::newRow("other app") << false << u"companyId=COMPANY&appId=abc"_s << 400
                               << u"No integration found with the id: abc"_s;
    QTest::newRow("other app, v3") << true << u"companyId=COMPANY&appId=abc"_s << 404
                                   << u"The requested App 'abc' was not found."_s;
    QTest::newRow("limit") << false << u"companyId=COMPANY&appId=APP&limit=x"_s << 422
                           << u"limit must be a number string"_s;
    QTest::newRow("limit 0") << false << u"companyId=COMPANY&appId=APP&limit=0"_s << 422
                             << u"limit must be a number string"_s;
    QTest::newRow("skip") << false << u"companyId=COMPANY&appId=APP&skip=-1"_s << 422
                          << u"skip must be a number string"_s;
    QTest::newRow("page size") << true << u"companyId=COMPANY&appId=APP&pageSize=101"_s << 400
                               << u"pageSize must be between 1 and 100."_s;
    QTest::newRow("page token") << true << u"companyId=COMPANY&appId=APP&pageToken=%7Bx"_s << 400
                                << u"pageToken is not valid."_s;
    QTest::newRow("negative page token") << true << u"companyId=COMPANY&appId=APP&pageToken=eyJza2lwIjotMX0"_s
                                         << 400 << u"pageToken is not valid."_s;
}

void TestPracticeApi::refusesListing()
{
    QFETCH(bool, v3);
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QString, message);
    PracticeClient client;
    query.replace(u"COMPANY"_s, client.server().companyId());
    query.replace(u"APP"_s, client.server().clientId().section(u'-', 0, 0));
    const QString path = v3 ? u"/oauth/installed-locations?"_s : u"/oauth/installedLocations?"_s;
    const HttpAnswer answer =
        client.get(QString(path + query), headersFor(tokenFor(Token::Agency, client), v3 ? "v3" : dated));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.message(), message);
    QVERIFY(!answer.json().value(u"traceId"_s).toString().isEmpty());
}

void TestPracticeApi::namesAccounts()
{
    PracticeClient client;
    const QString token = tokenFor(Token::Agency, client);
    const HttpAnswer company =
        client.get(QString(u"/companies/"_s + client.server().companyId()), headersFor(token, dated));
    QCOMPARE(company.status, 200);
    QCOMPARE(company.json()[u"company"_s][u"name"_s].toString(), u"Acme Agency (practice)"_s);

    const QString account = client.firstSubAccount();
    for (const QByteArray &version : {dated, QByteArray("v3")}) {
        const HttpAnswer location =
            client.get(QString(u"/locations/"_s + account), headersFor(token, version));
        QCOMPARE(location.status, 200);
        const QJsonObject details = location.json().value(u"location"_s).toObject();
        QCOMPARE(details.value(u"id"_s).toString(), account);
        QCOMPARE(details.value(u"companyId"_s).toString(), client.server().companyId());
        QVERIFY(details.value(u"name"_s).toString().contains(u"(practice)"_s));
    }
}

void TestPracticeApi::keepsLocationTokensToTheirLocation()
{
    PracticeClient client;
    const QJsonObject agency = client.tokensFor(u"agency"_s, u"Company"_s);
    const QJsonArray ids = agency.value(u"approvedLocations"_s).toArray();
    const QString token = accessTokenOf(client.tokensFor(ids.at(3).toString(), u"Location"_s));
    QCOMPARE(client.get(QString(u"/locations/"_s + ids.at(3).toString()), headersFor(token, dated)).status,
             200);
    const HttpAnswer other =
        client.get(QString(u"/locations/"_s + ids.at(4).toString()), headersFor(token, dated));
    QCOMPARE(other.status, 403);
    QCOMPARE(other.message(), u"The token does not have access to this location."_s);
}

void TestPracticeApi::countsEachAccountByItself()
{
    PracticeServer::Options options;
    options.rateLimit = 4;
    PracticeClient client(options);
    const QString account = client.firstSubAccount();
    const QString agencyToken = tokenFor(Token::Agency, client);
    const QString locationToken = accessTokenOf(client.tokensFor(account, u"Location"_s));
    const QString target = u"/locations/"_s + account;
    for (int i = 0; i < 4; ++i)
        QCOMPARE(client.get(target, headersFor(agencyToken, dated)).status, 200);
    const HttpAnswer refused = client.get(target, headersFor(agencyToken, dated));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("retry-after"), QByteArray("10"));
    QCOMPARE(client.get(target, headersFor(locationToken, dated)).status, 200);
    client.pass(10000);
    QCOMPARE(client.get(target, headersFor(agencyToken, dated)).status, 200);
}

void TestPracticeApi::answersUnknownPaths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("message");
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << u"Cannot GET /"_s;
    QTest::newRow("favicon") << QByteArray("GET") << u"/favicon.ico"_s << u"Cannot GET /favicon.ico"_s;
    QTest::newRow("deep") << QByteArray("DELETE") << u"/a/b/c"_s << u"Cannot DELETE /a/b/c"_s;
    QTest::newRow("no query in it") << QByteArray("GET") << u"/x?code=secret"_s << u"Cannot GET /x"_s;
    QTest::newRow("method") << QByteArray("GET") << u"/oauth/token"_s << u"Cannot GET /oauth/token"_s;
    QTest::newRow("slash") << QByteArray("POST") << u"/oauth/token/"_s << u"Cannot POST /oauth/token/"_s;
    QTest::newRow("longer") << QByteArray("GET") << u"/v2/oauth/chooselocationX"_s
                            << u"Cannot GET /v2/oauth/chooselocationX"_s;
    QTest::newRow("other host path") << QByteArray("PUT") << u"/locations/"_s << u"Cannot PUT /locations/"_s;
}

void TestPracticeApi::answersUnknownPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(QString, message);
    PracticeClient client;
    const HttpAnswer answer = client.send(method, target);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.message(), message);
    QCOMPARE(answer.json().value(u"error"_s).toString(), u"Not Found"_s);
    QVERIFY(!answer.body.contains("secret"));
}

QTEST_GUILESS_MAIN(TestPracticeApi)
#include "tst_practiceapi.moc"
