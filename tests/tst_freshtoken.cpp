#include "cli/quick/freshtoken.h"
#include "connections/connection.h"
#include "connections/connectionlist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);
}

/// A token set that is good for \a left seconds and came \a age seconds ago.
QByteArray stored(int left, int age = 3600)
{
    TokenSet tokens;
    tokens.accessToken = "eyJ.access/+=\"\\token";
    tokens.refreshToken = "refresh";
    tokens.receivedAt = now().addSecs(-age);
    tokens.expiresAt = now().addSecs(left);
    tokens.scopes = {u"contacts.readonly"_s};
    return tokens.toStored();
}

QByteArray tokenIn(const QByteArray &value)
{
    return QByteArray::fromStdString(
        quick::tokenIn(value.toStdString(), std::time_t(now().toSecsSinceEpoch())).value_or(std::string()));
}

} // namespace

/// What answers without Qt has to read what was written with it.
class TestFreshToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsConnections();
    void takesFreshTokensOnly_data();
    void takesFreshTokensOnly();
    void leavesDamagedValues_data();
    void leavesDamagedValues();
};

void TestFreshToken::findsConnections()
{
    const QTemporaryDir folder;
    ConnectionList list(folder.path());
    for (const QString &name : {u"shop"_s, u"Łódź – \"quoted\""_s}) {
        Connection connection;
        connection.id = u"id-of-"_s + QString::number(list.connections().size());
        connection.name = name;
        connection.servers = Servers::highLevel();
        QVERIFY(list.save(connection));
    }
    QFile file(list.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string text = file.readAll().toStdString();
    QCOMPARE(quick::idIn(text, "shop"), std::optional<std::string>("id-of-0"));
    QCOMPARE(quick::idIn(text, "Łódź – \"quoted\""), std::optional<std::string>("id-of-1"));
    QCOMPARE(quick::idIn(text, "Shop"), std::nullopt); // the whole program knows better
    QCOMPARE(quick::idIn(text, ""), std::nullopt);
    QCOMPARE(quick::idIn(text.substr(0, text.size() / 2), "shop"), std::nullopt);
    QCOMPARE(quick::idIn(R"({"connections":[{"name":"x","id":"../y"}]})", "x"), std::nullopt);
}

void TestFreshToken::takesFreshTokensOnly_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isFresh");
    QTest::newRow("a day") << 86399 << 0 << true;
    QTest::newRow("five minutes") << 300 << 86000 << true;
    QTest::newRow("less") << 299 << 86000 << false;
    QTest::newRow("run out") << -5 << 90000 << false;
    QTest::newRow("the clock was set back a little") << 86399 << -120 << true;
    QTest::newRow("the clock was set back") << 86399 << -121 << false;
}

void TestFreshToken::takesFreshTokensOnly()
{
    QFETCH(const int, left);
    QFETCH(const int, age);
    QFETCH(const bool, isFresh);
    const QByteArray value = stored(left, age);
    QCOMPARE(tokenIn(value), isFresh ? QByteArray("eyJ.access/+=\"\\token") : QByteArray());
    // The same as the whole program says.
    QCOMPARE(TokenSet::fromStored(value)->validity(now()) >= std::chrono::seconds(300), isFresh);
}

void TestFreshToken::leavesDamagedValues_data()
{
    QTest::addColumn<QByteArray>("value");
    const QByteArray good = stored(5000);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << good.chopped(1);
    QTest::newRow("more behind it") << good + "x";
    QTest::newRow("split") << QByteArray("hloauth-split a 1234 2 3000");
    QTest::newRow("an object") << QByteArray(R"({"a":"b","c":{"accessToken":"a"}})");
    QTest::newRow("one part") << QByteArray(R"(["refresh"])");
    QTest::newRow("no times") << QByteArray(R"(["refresh",{"accessToken":"a"}])");
    QTest::newRow("another form of time")
        << QByteArray(good).replace("T12:00", " 12:00").replace("T13:23:20.000Z", "13:23");
    QTest::newRow("no access token") << QByteArray(good).replace("accessToken", "anotherToken");
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void TestFreshToken::leavesDamagedValues()
{
    QFETCH(const QByteArray, value);
    QVERIFY(tokenIn(value).isEmpty());
}

QTEST_GUILESS_MAIN(TestFreshToken)
#include "tst_freshtoken.moc"
