#include "catalog/scopecatalog.h"
#include "tokens/testcall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

TokenSet tokensOf(UserType type, const QStringList &scopes)
{
    TokenSet tokens;
    tokens.accessToken = "token";
    tokens.userType = type;
    tokens.companyId = u"C/1"_s;
    tokens.locationId = type == UserType::Company ? QString() : u"L 1"_s;
    tokens.scopes = scopes;
    return tokens;
}

} // namespace

class TestTestCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fitsTokenAndScopes_data();
    void fitsTokenAndScopes();
    void everyReadingScopeWithAListHasACall();
    void keepsTheBaseAddress();
    void readsTheName();

private:
    std::optional<ScopeCatalog> m_catalog;
};

void TestTestCall::initTestCase()
{
    QString error;
    m_catalog = ScopeCatalog::builtIn(&error);
    QVERIFY2(m_catalog, qPrintable(error));
}

void TestTestCall::fitsTokenAndScopes_data()
{
    const QString client = u"6578278e879ad2646715ba9c-m1abcdef"_s;
    QTest::addColumn<UserType>("type");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char *name, UserType type, const QString &scopes, const QString &clientId,
                        const QString &target, bool permitted = true) {
        QTest::newRow(name) << type << scopes.split(u' ', Qt::SkipEmptyParts) << clientId << target
                            << permitted;
    };
    row("sub-account", UserType::Location, u"contacts.readonly locations.readonly"_s, client,
        u"/locations/L%201"_s);
    row("contacts only", UserType::Location, u"contacts.write contacts.readonly"_s, client,
        u"/contacts/?limit=1&locationId=L%201"_s);
    row("another list", UserType::Location, u"workflows.readonly"_s, client,
        u"/workflows/?locationId=L%201"_s);
    row("a list with the account in its path", UserType::Location, u"locations/tags.readonly"_s, client,
        u"/locations/L%201/tags?locationId=L%201"_s);
    row("no list without a further id", UserType::Location, u"contacts.write"_s, client,
        u"/locations/L%201"_s, false);
    row("no scopes", UserType::Location, {}, client, u"/locations/L%201"_s, false);
    row("agency's scope alone in a sub-account's token", UserType::Location, u"companies.readonly"_s, client,
        u"/locations/L%201"_s, false);
    row("agency", UserType::Company, u"companies.readonly oauth.readonly"_s, client, u"/companies/C%2F1"_s);
    row("agency, installed locations", UserType::Company, u"locations.readonly oauth.readonly"_s, client,
        u"/oauth/installedLocations?companyId=C%2F1&appId=6578278e879ad2646715ba9c&limit=1"_s);
    row("agency, client id unknown", UserType::Company, u"locations.readonly oauth.readonly"_s, {},
        u"/locations/search?companyId=C%2F1&limit=1"_s);
    row("agency, no scope", UserType::Company, u"oauth.write"_s, client, u"/companies/C%2F1"_s, false);
    row("class unknown", UserType::Unknown, u"locations.readonly"_s, client, u"/locations/L%201"_s);
}

void TestTestCall::fitsTokenAndScopes()
{
    QFETCH(const UserType, type);
    QFETCH(const QStringList, scopes);
    QFETCH(const QString, clientId);
    const TestCall call = TestCall::bestFor(tokensOf(type, scopes), clientId, *m_catalog);
    QTEST(call.target, "target");
    QTEST(call.isPermitted, "permitted");
    QVERIFY(call.isPermitted == scopes.contains(call.scope));
}

void TestTestCall::everyReadingScopeWithAListHasACall()
{
    int permitted = 0;
    for (const Scope &scope : m_catalog->scopes()) {
        const UserType type = scope.subAccountAccess ? UserType::Location : UserType::Company;
        const TestCall call = TestCall::bestFor(tokensOf(type, {scope.name}), {}, *m_catalog);
        QVERIFY2(!call.target.contains(u':'), qPrintable(scope.name));
        QVERIFY(call.target.startsWith(u'/'));
        if (call.isPermitted) {
            ++permitted;
            QVERIFY2(scope.endpoints.contains(call.endpoint), qPrintable(scope.name % call.endpoint));
        }
    }
    QVERIFY(permitted > 60); // of 142; the others write, or need an id that is not known here
}

void TestTestCall::keepsTheBaseAddress()
{
    const TestCall call = TestCall::forAccount(tokensOf(UserType::Company, {}));
    QCOMPARE(call.url(QUrl(u"https://host:8443/base/"_s)).toEncoded(),
             QByteArray("https://host:8443/base/companies/C%2F1"));
    const QNetworkRequest request = call.request(QUrl(u"http://localhost:1"_s), "secret");
    QCOMPARE(request.url().toEncoded(), QByteArray("http://localhost:1/companies/C%2F1"));
    QCOMPARE(request.rawHeader("Authorization"), QByteArray("Bearer secret"));
    QCOMPARE(request.rawHeader("Version"), QByteArray("2021-07-28"));
    TokenSet tokens = tokensOf(UserType::Location, {u"calendars.readonly"_s});
    QCOMPARE(TestCall::bestFor(tokens, {}, *m_catalog).version(), QByteArray("2021-04-15"));
}

void TestTestCall::readsTheName()
{
    const TestCall call = TestCall::forAccount(tokensOf(UserType::Location, {}));
    QCOMPARE(call.accountName(R"({"location":{"name":" Acme  Dental"}})"), u"Acme Dental"_s);
    QCOMPARE(call.accountName(R"({"name":"Acme"})"), u"Acme"_s);
    QCOMPARE(call.accountName("[1]"), QString());
    TestCall list = call;
    list.wrapper.clear();
    QCOMPARE(list.accountName(R"({"name":"Acme"})"), QString());
}

QTEST_GUILESS_MAIN(TestTestCall)
#include "tst_testcall.moc"
