#include "support/scriptedserver.h"
#include "tokens/accountlookup.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace hloauth;

namespace {

TokenSet tokensOf(UserType type, const QStringList &scopes)
{
    TokenSet tokens;
    tokens.accessToken = "token";
    tokens.userType = type;
    tokens.companyId = QStringLiteral("C/1");
    tokens.locationId = QStringLiteral("L");
    tokens.scopes = scopes;
    return tokens;
}

} // namespace

class TestAccountLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheName_data();
    void asksForTheName();
    void asksOnlyWhatTheScopesAllow();
};

void TestAccountLookup::asksForTheName_data()
{
    QTest::addColumn<bool>("agency");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::newRow("sub-account") << false << 200 << QByteArray(R"({"location":{"name":" Acme  Dental "}})")
                                 << QStringLiteral("Acme Dental");
    QTest::newRow("sub-account, bare")
        << false << 200 << QByteArray(R"({"name":"Acme"})") << QStringLiteral("Acme");
    QTest::newRow("agency") << true << 200 << QByteArray(R"({"company":{"name":"Agency"}})")
                            << QStringLiteral("Agency");
    QTest::newRow("refused") << true << 401 << QByteArray(R"({"name":"no"})") << QString();
    QTest::newRow("HTML") << true << 200 << QByteArray("<p>") << QString();
}

void TestAccountLookup::asksForTheName()
{
    QFETCH(const bool, agency);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(status, body)));
    QNetworkAccessManager network;
    AccountLookup lookup(network);
    std::optional<QString> found;
    const TokenSet tokens = agency ? tokensOf(UserType::Company, {QStringLiteral("companies.readonly")})
                                   : tokensOf(UserType::Location, {QStringLiteral("locations.readonly")});
    lookup.start(server.url(), tokens, this, [&found](const QString &name) { found = name; });
    QTRY_VERIFY(found);
    QTEST(*found, "name");
    const ReceivedRequest request = server.requests().first();
    QCOMPARE(request.target, agency ? QByteArray("/companies/C%2F1") : QByteArray("/locations/L"));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token"));
    QCOMPARE(request.headers.value("version"), QByteArray("2021-07-28"));
}

void TestAccountLookup::asksOnlyWhatTheScopesAllow()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(200, "{}")));
    QNetworkAccessManager network;
    AccountLookup lookup(network);
    std::optional<QString> found;
    lookup.start(server.url(), tokensOf(UserType::Company, {QStringLiteral("locations.readonly")}), this,
                 [&found](const QString &name) { found = name; });
    QVERIFY(found && found->isEmpty());
    QVERIFY(!AccountLookup::isPossible(tokensOf(UserType::Unknown, {QStringLiteral("companies.readonly")})));
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestAccountLookup)
#include "tst_accountlookup.moc"
