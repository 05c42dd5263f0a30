#include "lockfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <barrier>
#include <memory>
#include <thread>
#include <vector>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

constexpr int racers = 8;
constexpr int rounds = 300;
constexpr qint64 longAgo = 60; // seconds

std::unique_ptr<QLockFile> lockAt(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

/// Last written \a age seconds ago.
bool makeFile(const QString &path, const QByteArray &content, qint64 age)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
        && file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age), QFileDevice::FileModificationTime);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(unreadable)");
}

} // namespace

class TestLockFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTakenOnce();
    void takesWhatNobodyHolds_data();
    void takesWhatNobodyHolds();
    void takesOverFromTheDead();
    void waitsUntilItIsOld();
    void leavesWhatIsBeingWritten();
    void saysWhenItCannotWrite();
    void hasOneWinner();
    void hasOneHolderAtATime();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLockFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.lock"_s);
}

void TestLockFile::isTakenOnce()
{
    const auto holder = lockAt(m_path);
    QVERIFY(tryLock(*holder));
    QVERIFY(!tryLock(*holder));
    const auto other = lockAt(m_path);
    QVERIFY(!tryLock(*other));
    // However long it is held. (Windows lets nobody else touch the file.)
    makeFile(m_path, contentOf(m_path), longAgo);
    QVERIFY(!tryLock(*other));
    QCOMPARE(other->error(), QLockFile::LockFailedError);
    qint64 pid = 0;
    QVERIFY(other->getLockInfo(&pid, nullptr, nullptr));
    QCOMPARE(pid, QCoreApplication::applicationPid());
    holder->unlock();
    QVERIFY(tryLock(*other));
}

void TestLockFile::takesWhatNobodyHolds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("empty and fresh") << QByteArray() << qint64(0) << false;
    QTest::newRow("empty and old") << QByteArray() << qint64(3) << true;
    QTest::newRow("empty and very old") << QByteArray() << longAgo * 60 * 24 * 365 << true;
    QTest::newRow("empty, and the clock was put back") << QByteArray() << -longAgo * 60 << true;
    QTest::newRow("zeros, fresh") << QByteArray(90, '\0') << qint64(0) << false;
    QTest::newRow("zeros, old") << QByteArray(90, '\0') << longAgo << true;
    // Somebody's own file beside an output file: yarn.lock beside yarn.
    QTest::newRow("a text") << QByteArrayLiteral("# yarn lockfile v1\n\n") << longAgo << false;
    QTest::newRow("a line end") << QByteArrayLiteral("\n") << longAgo << false;
    QTest::newRow("many zeros") << QByteArray(5000, '\0') << longAgo << false;
    QTest::newRow("a process that can't be") << QByteArrayLiteral("-7\nx\n\n") << longAgo << false;
}

void TestLockFile::takesWhatNobodyHolds()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, age);
    QFETCH(bool, isTaken);
    QVERIFY(makeFile(m_path, content, age));
    const auto lock = lockAt(m_path);
    QCOMPARE(tryLock(*lock), isTaken);
    QCOMPARE(lock->error(), isTaken ? QLockFile::NoError : QLockFile::LockFailedError);
    QVERIFY(!QFile::exists(m_path + u".rmlock"_s));
    if (!isTaken) {
        QCOMPARE(contentOf(m_path), content);
        return;
    }
    qint64 pid = 0;
    QVERIFY(lock->getLockInfo(&pid, nullptr, nullptr));
    QCOMPARE(pid, QCoreApplication::applicationPid());
    lock->unlock();
    QVERIFY(!QFile::exists(m_path));
}

void TestLockFile::takesOverFromTheDead()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"-functions"_s});
    QVERIFY(process.waitForStarted());
    const qint64 pid = process.processId();
    QVERIFY(process.waitForFinished());
    QVERIFY(makeFile(m_path, QByteArray::number(pid) + "\ntst_lockfile\n\n", 0));
    const auto lock = lockAt(m_path);
    QVERIFY(tryLock(*lock));
}

void TestLockFile::waitsUntilItIsOld()
{
    QVERIFY(makeFile(m_path, {}, 0));
    const auto lock = lockAt(m_path);
    QElapsedTimer waited;
    waited.start();
    QTRY_VERIFY_WITH_TIMEOUT(lock->isLocked() || tryLock(*lock), 10000);
    QVERIFY(waited.elapsed() > 1500);
}

void TestLockFile::leavesWhatIsBeingWritten()
{
    const auto holder = lockAt(m_path);
    QVERIFY(tryLock(*holder));
    if (!makeFile(m_path, {}, longAgo))
        QSKIP("here nobody can empty a lock file that is held");
    const auto other = lockAt(m_path);
    QVERIFY(!tryLock(*other));
    QVERIFY(QFile::exists(m_path));
}

void TestLockFile::saysWhenItCannotWrite()
{
    const auto lock = lockAt(m_folder->filePath(u"missing/a.lock"_s));
    QVERIFY(!tryLock(*lock));
    QVERIFY(lock->error() != QLockFile::NoError && lock->error() != QLockFile::LockFailedError);
}

/// Each tries once, all at the same moment; whoever has it keeps it until all have tried.
void TestLockFile::hasOneWinner()
{
    std::barrier start(racers + 1);
    std::barrier tried(racers + 1);
    std::atomic<int> winners = 0;
    std::vector<std::thread> threads;
    threads.reserve(racers);
    for (int i = 0; i < racers; ++i)
        threads.emplace_back([&] {
            for (int round = 0; round < rounds; ++round) {
                const auto lock = lockAt(m_path);
                start.arrive_and_wait();
                winners += tryLock(*lock) ? 1 : 0;
                tried.arrive_and_wait();
                tried.arrive_and_wait(); // it is counted
                lock->unlock();
            }
        });
    QStringList wrong;
    for (int round = 0; round < rounds; ++round) {
        winners = 0;
        while (QFile::exists(m_path)) // the last winner is giving it back
            std::this_thread::yield();
        if (!makeFile(m_path, {}, 3))
            wrong.append(u"round %1: no file"_s.arg(round));
        start.arrive_and_wait();
        tried.arrive_and_wait();
        if (winners != 1)
            wrong.append(u"round %1: %2 winners"_s.arg(round).arg(winners));
        tried.arrive_and_wait();
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong, QStringList());
}

/// Each tries until it has had it, gives it back at once, and the next may come.
void TestLockFile::hasOneHolderAtATime()
{
    std::atomic<int> holders = 0;
    std::atomic<int> crowded = 0;
    for (int round = 0; round < rounds / 10; ++round) {
        QVERIFY(makeFile(m_path, {}, 3));
        std::vector<std::thread> threads;
        threads.reserve(racers);
        for (int i = 0; i < racers; ++i)
            threads.emplace_back([&] {
                const auto lock = lockAt(m_path);
                while (!tryLock(*lock))
                    std::this_thread::yield();
                crowded += ++holders > 1 ? 1 : 0;
                std::this_thread::yield();
                --holders;
                lock->unlock();
            });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(!QFile::exists(m_path));
    }
    QCOMPARE(crowded, 0);
}

QTEST_GUILESS_MAIN(TestLockFile)
#include "tst_lockfile.moc"
