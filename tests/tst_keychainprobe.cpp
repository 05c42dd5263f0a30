#include "connections/keychainprobe.h"
#include "connections/memorybackend.h"

#include <QTest>

#include <optional>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// A keychain in which one kind of access goes wrong.
class FaultyBackend : public MemoryBackend {
public:
    std::optional<SecretStatus> onWrite;
    std::optional<SecretStatus> onRead;
    std::optional<SecretStatus> onRemove;
    bool forgets = false;
    bool isSilent = false;

    void write(const QString &key, const QByteArray &value, Callback done) override
    {
        if (isSilent)
            m_unanswered = done;
        else if (onWrite)
            done({*onWrite, {}, u"write"_s});
        else
            MemoryBackend::write(key, forgets ? QByteArray("something else") : value, done);
    }
    void read(const QString &key, Callback done) override
    {
        if (onRead)
            done({*onRead, {}, u"read"_s});
        else
            MemoryBackend::read(key, done);
    }
    void remove(const QString &key, Callback done) override
    {
        MemoryBackend::remove(key, [this, done](const SecretResult &result) {
            done(onRemove ? SecretResult{*onRemove, {}, u"remove"_s} : result);
        });
    }
    void answer() { m_unanswered({SecretStatus::Unavailable, {}, {}}); }

private:
    Callback m_unanswered;
};

} // namespace

class TestKeychainProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing();
    void findsFaults_data();
    void findsFaults();
    void findsOtherValue();
    void isSilentOnceDestroyed();
};

void TestKeychainProbe::leavesNothing()
{
    MemoryBackend backend;
    KeychainProbe probe(backend);
    std::optional<SecretResult> verdict;
    probe.start([&verdict](const SecretResult &result) { verdict = result; });
    QVERIFY(verdict);
    QCOMPARE(verdict->status, SecretStatus::Ok);
    QVERIFY(verdict->value.isEmpty());
    QVERIFY(backend.values().isEmpty());
}

void TestKeychainProbe::findsFaults_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<SecretStatus>("fault");
    QTest::addColumn<SecretStatus>("verdict");
    QTest::newRow("locked") << u"write"_s << SecretStatus::Unavailable << SecretStatus::Unavailable;
    QTest::newRow("denied") << u"write"_s << SecretStatus::Denied << SecretStatus::Denied;
    QTest::newRow("unreadable") << u"read"_s << SecretStatus::Denied << SecretStatus::Denied;
    // "Not found" would mean that the connection is unknown.
    QTest::newRow("forgotten") << u"read"_s << SecretStatus::NotFound << SecretStatus::Failed;
    QTest::newRow("not removable") << u"remove"_s << SecretStatus::Failed << SecretStatus::Failed;
}

void TestKeychainProbe::findsFaults()
{
    QFETCH(QString, access);
    QFETCH(SecretStatus, fault);
    QFETCH(SecretStatus, verdict);
    FaultyBackend backend;
    (access == u"write"_s  ? backend.onWrite
     : access == u"read"_s ? backend.onRead
                           : backend.onRemove) = fault;
    KeychainProbe probe(backend);
    std::optional<SecretResult> found;
    probe.start([&found](const SecretResult &result) { found = result; });
    QVERIFY(found);
    QCOMPARE(found->status, verdict);
    QCOMPARE(found->detail, access);
    QVERIFY(backend.values().isEmpty());
}

void TestKeychainProbe::findsOtherValue()
{
    FaultyBackend backend;
    backend.forgets = true;
    KeychainProbe probe(backend);
    std::optional<SecretResult> found;
    probe.start([&found](const SecretResult &result) { found = result; });
    QVERIFY(found);
    QCOMPARE(found->status, SecretStatus::Failed);
}

void TestKeychainProbe::isSilentOnceDestroyed()
{
    FaultyBackend backend;
    backend.isSilent = true;
    bool isTold = false;
    {
        KeychainProbe probe(backend);
        probe.start([&isTold](const SecretResult &) { isTold = true; });
    }
    backend.answer();
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(TestKeychainProbe)
#include "tst_keychainprobe.moc"
