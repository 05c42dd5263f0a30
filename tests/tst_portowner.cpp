#include "authorize/portowner.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

using namespace hloauth;

class TestPortOwner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhoListens_data();
    void namesWhoListens();
    void namesNobody();
    void knowsItsOwn_data();
    void knowsItsOwn();
    void saysWhatIsKnown();
};

void TestPortOwner::namesWhoListens_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("::1") << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("0.0.0.0") << QHostAddress(QHostAddress::AnyIPv4);
    QTest::newRow("any") << QHostAddress(QHostAddress::Any);
}

void TestPortOwner::namesWhoListens()
{
    QFETCH(const QHostAddress, address);
    QTcpServer server;
    if (!server.listen(address))
        QSKIP("this computer has no such address");
    const auto owner = portOwner(server.serverPort());
    QVERIFY(owner.has_value());
    QCOMPARE(owner->pid, QCoreApplication::applicationPid());
    QCOMPARE(owner->program, QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QVERIFY(!owner->isOurs());
}

void TestPortOwner::namesNobody()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!portOwner(port));
}

void TestPortOwner::knowsItsOwn_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("ours");
    QTest::newRow("command") << QStringLiteral("hloauth") << true;
    QTest::newRow("window") << QStringLiteral("highlevel-oauth-helper") << true;
    QTest::newRow("Windows") << QStringLiteral("HLOAuth.exe") << true;
    QTest::newRow("other") << QStringLiteral("python3") << false;
    QTest::newRow("unknown") << QString() << false;
}

void TestPortOwner::knowsItsOwn()
{
    QFETCH(const QString, program);
    QTEST((PortOwner{1, program}.isOurs()), "ours");
}

void TestPortOwner::saysWhatIsKnown()
{
    QCOMPARE((PortOwner{4711, QStringLiteral("python3")}.words()), QStringLiteral("python3 (process 4711)"));
    QCOMPARE((PortOwner{4711, {}}.words()), QStringLiteral("process 4711"));
}

QTEST_GUILESS_MAIN(TestPortOwner)
#include "tst_portowner.moc"
