#include "connections/connectionlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace hloauth;

namespace {

Connection connectionNamed(const QString &name)
{
    Connection connection;
    connection.id = QStringLiteral("id-of-") + name.toLower();
    connection.name = name;
    connection.clientId = QStringLiteral("652f1d9a7c1e4b0012345678-ms7x2k9q");
    connection.servers = Servers::highLevel();
    connection.redirectUri = QStringLiteral("http://localhost:53682/oauth/callback");
    connection.versionId = QStringLiteral("652f1d9a7c1e4b0012345678");
    connection.sameTab = true;
    connection.olderPath = true;
    connection.askedUserType = UserType::Company;
    connection.askedScopes = {QStringLiteral("a"), QStringLiteral("b")};
    connection.spelling = ApiSpelling::V3;
    connection.userType = UserType::Location;
    connection.companyId = QStringLiteral("C");
    connection.locationId = QStringLiteral("L");
    connection.accountName = QStringLiteral("Acme Ünited");
    connection.grantedScopes = {QStringLiteral("a")};
    connection.connectedAt = QDateTime(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);
    connection.refreshedAt = connection.connectedAt.addSecs(5);
    connection.expiresAt = connection.connectedAt.addSecs(86399);
    connection.signInNeeded = QStringLiteral("no");
    connection.isPractice = true;
    return connection;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestConnectionList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField();
    void isReadableByTheOwnerOnly();
    void findsWithoutCase();
    void refusesATakenName();
    void refusesWhatItCouldNotRead();
    void sharesTheFile();
    void keepsSessionConnectionsOutOfTheFile();
    void leavesABrokenFileAlone_data();
    void leavesABrokenFileAlone();
    void saysWhenItCanNotWrite();
    void opensTheListOfTheFirstVersion();
    void findsWhatIsBeingReplaced();
    void outlivesAKilledProgram_data();
    void outlivesAKilledProgram();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestConnectionList::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("data"));
}

void TestConnectionList::keepsEveryField()
{
    ConnectionList list(m_path);
    QVERIFY(list.reload());
    QVERIFY(list.connections().isEmpty());
    QSignalSpy changed(&list, &ConnectionList::changed);
    QVERIFY(list.save(connectionNamed(QStringLiteral("Acme"))));
    QCOMPARE(changed.size(), 1);
    ConnectionList again(m_path);
    QVERIFY(again.reload());
    QCOMPARE(again.connections().size(), 1);
    QVERIFY(again.connections().first() == connectionNamed(QStringLiteral("Acme")));
    QVERIFY(again.remove(QStringLiteral("id-of-acme")));
    QVERIFY(list.reload());
    QVERIFY(list.connections().isEmpty());
}

void TestConnectionList::isReadableByTheOwnerOnly()
{
#ifdef Q_OS_UNIX
    ConnectionList list(m_path);
    QVERIFY(list.save(connectionNamed(QStringLiteral("Acme"))));
    QVERIFY(list.save(connectionNamed(QStringLiteral("Other"))));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto user = QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(list.path()).permissions() | user, owner | user);
#endif
}

void TestConnectionList::findsWithoutCase()
{
    ConnectionList list(m_path);
    QVERIFY(list.save(connectionNamed(QStringLiteral("Acme"))));
    QVERIFY(list.find(QStringLiteral("aCME")));
    QVERIFY(!list.find(QStringLiteral("Acm")));
    QCOMPARE(list.freeName(QStringLiteral("acme")), QStringLiteral("acme 2"));
    QCOMPARE(list.freeName(QStringLiteral("  ")), QStringLiteral("HighLevel"));
}

void TestConnectionList::refusesATakenName()
{
    ConnectionList list(m_path);
    QVERIFY(list.save(connectionNamed(QStringLiteral("Acme"))));
    Connection other = connectionNamed(QStringLiteral("Other"));
    other.name = QStringLiteral("ACME");
    QVERIFY(!list.save(other));
    QVERIFY(list.problem().contains(u"Acme"));
    QCOMPARE(list.connections().size(), 1);
    Connection renamed = connectionNamed(QStringLiteral("Acme"));
    renamed.name = QStringLiteral("ACME");
    QVERIFY(list.save(renamed)); // its own name is not taken
}

void TestConnectionList::refusesWhatItCouldNotRead()
{
    ConnectionList list(m_path);
    QVERIFY(list.save(connectionNamed(QStringLiteral("Acme"))));
    const auto refuses = [&list](const std::function<void(Connection &)> &spoil) {
        Connection other = connectionNamed(QStringLiteral("Other"));
        spoil(other);
        return !list.save(other) && !list.problem().isEmpty();
    };
    QVERIFY(refuses([](Connection &connection) { connection.id.clear(); }));
    QVERIFY(refuses([](Connection &connection) { connection.name.clear(); }));
    QVERIFY(refuses([](Connection &connection) { connection.servers = {}; }));
    QVERIFY(list.reload());
    QCOMPARE(list.connections().size(), 1);
}

void TestConnectionList::sharesTheFile()
{
    ConnectionList one(m_path);
    ConnectionList other(m_path);
    QVERIFY(one.save(connectionNamed(QStringLiteral("First"))));
    QVERIFY(other.save(connectionNamed(QStringLiteral("Second"))));
    QVERIFY(one.update(QStringLiteral("id-of-second"),
                       [](Connection &entry) { entry.accountName = QStringLiteral("New"); }));
    QVERIFY(other.update(QStringLiteral("gone"), [](Connection &) { QFAIL("called for nothing"); }));
    QVERIFY(other.reload());
    QCOMPARE(other.connections().size(), 2);
    QCOMPARE(other.findById(QStringLiteral("id-of-second"))->accountName, QStringLiteral("New"));
}

void TestConnectionList::keepsSessionConnectionsOutOfTheFile()
{
    ConnectionList list(m_path);
    Connection session = connectionNamed(QStringLiteral("Session"));
    session.sessionOnly = true;
    QVERIFY(list.save(session));
    QVERIFY(list.save(connectionNamed(QStringLiteral("Kept"))));
    QVERIFY(list.reload());
    QCOMPARE(list.connections().size(), 2);
    QVERIFY(!readFile(list.path()).contains("Session"));
}

void TestConnectionList::leavesABrokenFileAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::newRow("cut") << QByteArray(R"({"version":1,"connections":[{"id")") << QStringLiteral("damaged");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("damaged");
    QTest::newRow("another file") << QByteArray(R"({"a":1})") << QStringLiteral("damaged");
    QTest::newRow("newer") << QByteArray(R"({"version":99,"connections":[]})") << QStringLiteral("newer");
    QTest::newRow("entry without name")
        << QByteArray(R"({"version":1,"connections":[{"id":"x","api_url":"https://a.b"}]})")
        << QStringLiteral("entry");
}

void TestConnectionList::leavesABrokenFileAlone()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, word);
    ConnectionList list(m_path);
    QDir().mkpath(m_path);
    writeFile(list.path(), content);
    QVERIFY(!list.reload());
    QVERIFY2(list.problem().contains(word), qPrintable(list.problem()));
    QVERIFY(list.problem().contains(QDir::toNativeSeparators(list.path())));
    QVERIFY(!list.save(connectionNamed(QStringLiteral("Acme"))));
    QVERIFY(!list.remove(QStringLiteral("x")));
    QCOMPARE(readFile(list.path()), content);
}

void TestConnectionList::saysWhenItCanNotWrite()
{
    writeFile(m_dir->filePath(QStringLiteral("file")), "x");
    ConnectionList list(m_dir->filePath(QStringLiteral("file/data")));
    QVERIFY(!list.save(connectionNamed(QStringLiteral("Acme"))));
    QVERIFY(list.problem().contains(u"can't be made"));
    QVERIFY(list.connections().isEmpty());
}

/// As 0.1.0 wrote it: what came later has to be optional for good.
void TestConnectionList::opensTheListOfTheFirstVersion()
{
    QVERIFY(QDir().mkpath(m_path));
    ConnectionList list(m_path);
    QVERIFY(QFile::copy(QStringLiteral(HLOAUTH_TEST_DATA) + QStringLiteral("/connections-0.1.0.json"),
                        list.path()));
    QVERIFY2(list.reload(), qPrintable(list.problem()));
    QCOMPARE(list.connections().size(), 1);
    const Connection &first = list.connections().constFirst();
    QCOMPARE(first.id, QStringLiteral("5b0c3a52f3f14a0f8f0d6a1b2c3d4e5f"));
    QVERIFY(first.userType == UserType::Company);
    QCOMPARE(first.grantedScopes.size(), 2);
    QCOMPARE(first.connectedAt, QDateTime(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC));
    QVERIFY(!first.keepFresh);
    QVERIFY(!first.lostRefreshAt.isValid());
    QVERIFY(list.update(first.id, [](Connection &connection) { connection.keepFresh = true; }));
    QVERIFY(list.reload());
    QCOMPARE(list.connections().constFirst().clientId, QStringLiteral("652f1d9a7c1e4b0012345678-ms7x2k9q"));
}

/// Some file systems hide it for that moment.
void TestConnectionList::findsWhatIsBeingReplaced()
{
    ConnectionList list(m_path);
    QVERIFY(list.save(connectionNamed(QStringLiteral("Acme"))));
    const QString away = list.path() + QStringLiteral(".new");
    QLockFile lock(list.path() + QStringLiteral(".lock"));
    QVERIFY(lock.tryLock());
    QVERIFY(QFile::rename(list.path(), away));
    QSemaphore looked;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        looked.tryAcquire(1, 200); // it does not come while the writer is waited for
        QFile::rename(away, list.path());
        lock.unlock();
    }));
    writer->start();
    const bool isRead = list.reload();
    looked.release();
    writer->wait();
    QVERIFY2(isRead, qPrintable(list.problem()));
    QCOMPARE(list.connections().size(), 1);
}

void TestConnectionList::outlivesAKilledProgram_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("killed before it wrote its number") << QByteArray();
    QTest::newRow("killed, and another program has its number now")
        << QByteArray(QByteArray::number(QCoreApplication::applicationPid()) + "\nanother\n\n");
}

/// The lock has just been left: waiting for it is enough.
void TestConnectionList::outlivesAKilledProgram()
{
    QFETCH(QByteArray, lock);
    ConnectionList list(m_path);
    QVERIFY(list.save(connectionNamed(QStringLiteral("Acme"))));
    const QString path = list.path() + QStringLiteral(".lock");
    writeFile(path, lock);
    QVERIFY2(list.save(connectionNamed(QStringLiteral("Other"))), qPrintable(list.problem()));
    QCOMPARE(list.connections().size(), 2);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
