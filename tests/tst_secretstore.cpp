#include "connections/secretstore.h"
#include "support/failingbackend.h"

#include <QTest>

using namespace hloauth;

namespace {

QByteArray valueOfSize(qsizetype size, char seed)
{
    QByteArray value;
    value.reserve(size);
    for (qsizetype i = 0; i < size; ++i)
        value.append(char('!' + (seed + i * 7 + i / 90) % 90));
    return value;
}

SecretResult readFrom(SecretBackend &backend, const QString &key)
{
    SecretResult read{SecretStatus::Failed, {}, {}};
    int calls = 0;
    SecretStore(backend).read(key, [&](const SecretResult &result) {
        read = result;
        ++calls;
    });
    [&] { QCOMPARE(calls, 1); }();
    return read;
}

SecretStatus writeTo(SecretBackend &backend, const QString &key, const QByteArray &value)
{
    SecretStatus status = SecretStatus::Unavailable;
    SecretStore(backend).write(key, value, [&](const SecretResult &result) { status = result.status; });
    return status;
}

const QString key = QStringLiteral("test/tokens");
const QByteArray mark = QByteArrayLiteral("hloauth-split ");

} // namespace

class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAnySize_data();
    void keepsAnySize();
    void isWholeAfterAKill_data();
    void isWholeAfterAKill();
    void cleansUpAfterAKill();
    void removesEverything();
    void tellsDamage_data();
    void tellsDamage();
    void survivesAWriterInBetween();
    void reportsTheKeychainsFaults();
};

void TestSecretStore::keepsAnySize_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const int size : {0, 1, 36, 1999, 2000, 2001, 3967, 3968, 3969, 20000, 100000})
        QTest::addRow("%d bytes", size) << valueOfSize(size, 3);
    QTest::newRow("binary") << QByteArray::fromHex("00ff0a0d00").repeated(900);
    QTest::newRow("looks like a head") << mark + "a 0 1 1";
    QTest::newRow("begins like a head and is long") << mark + valueOfSize(5000, 1);
}

void TestSecretStore::keepsAnySize()
{
    QFETCH(const QByteArray, value);
    FailingBackend backend;
    QCOMPARE(writeTo(backend, key, value), SecretStatus::Ok);
    const SecretResult read = readFrom(backend, key);
    QCOMPARE(read.status, SecretStatus::Ok);
    QCOMPARE(read.value, value);
    QVERIFY(backend.largestValue() <= FailingBackend().maximumValueSize());
    if (value.size() <= FailingBackend().maximumValueSize() && !value.startsWith(mark))
        QCOMPARE(backend.memory().values().size(), 1);
}

void TestSecretStore::isWholeAfterAKill_data()
{
    QTest::addColumn<QByteArray>("oldValue");
    QTest::addColumn<QByteArray>("newValue");
    const QByteArray small = valueOfSize(100, 1);
    const QByteArray large = valueOfSize(7000, 2);
    const QByteArray larger = valueOfSize(12000, 3);
    QTest::newRow("none, then small") << QByteArray() << small;
    QTest::newRow("none, then large") << QByteArray() << large;
    QTest::newRow("small, then small") << small << valueOfSize(90, 9);
    QTest::newRow("small, then large") << small << large;
    QTest::newRow("large, then small") << large << small;
    QTest::newRow("large, then larger") << large << larger;
    QTest::newRow("larger, then large") << larger << large;
}

void TestSecretStore::isWholeAfterAKill()
{
    QFETCH(const QByteArray, oldValue);
    QFETCH(const QByteArray, newValue);
    bool finished = false;
    bool sawOld = false;
    for (int changes = 1; !finished; ++changes) {
        FailingBackend backend;
        if (!oldValue.isEmpty())
            QCOMPARE(writeTo(backend, key, oldValue), SecretStatus::Ok);
        const int before = backend.changes();
        backend.dieAfter(changes);
        finished = writeTo(backend, key, newValue) == SecretStatus::Ok;
        QVERIFY(finished || backend.changes() == before + changes);
        backend.revive();

        const SecretResult read = readFrom(backend, key);
        if (oldValue.isEmpty() && read.status == SecretStatus::NotFound) {
            sawOld = true;
            continue;
        }
        QCOMPARE(read.status, SecretStatus::Ok);
        QVERIFY2(read.value == oldValue || read.value == newValue, "neither the old nor the new value");
        sawOld = sawOld || read.value == oldValue;
        if (finished)
            QCOMPARE(read.value, newValue);
        // And a writer that comes afterwards is not disturbed by what the dead one left.
        QCOMPARE(writeTo(backend, key, oldValue + newValue), SecretStatus::Ok);
        QCOMPARE(readFrom(backend, key).value, oldValue + newValue);
        QVERIFY(changes < 100);
    }
    if (newValue.size() > FailingBackend().maximumValueSize())
        QVERIFY(sawOld);
}

void TestSecretStore::cleansUpAfterAKill()
{
    const QByteArray large = valueOfSize(30000, 5);
    const QByteArray small = valueOfSize(50, 6);
    FailingBackend undisturbed;
    writeTo(undisturbed, key, large);
    const int changesOfOneWrite = undisturbed.changes();
    for (int changes = 1; changes < changesOfOneWrite; ++changes) {
        FailingBackend backend;
        writeTo(backend, key, small);
        backend.dieAfter(changes);
        writeTo(backend, key, large);
        backend.revive();
        QCOMPARE(writeTo(backend, key, small), SecretStatus::Ok);
        QCOMPARE(backend.memory().values().size(), 1); // no secret is left lying about
    }
}

void TestSecretStore::removesEverything()
{
    FailingBackend backend;
    writeTo(backend, key, valueOfSize(9000, 1));
    writeTo(backend, QStringLiteral("test/other"), "other");
    SecretStatus status = SecretStatus::Failed;
    SecretStore(backend).remove(key, [&](const SecretResult &result) { status = result.status; });
    QCOMPARE(status, SecretStatus::Ok);
    QCOMPARE(backend.memory().values().keys(), QStringList{QStringLiteral("test/other")});
    QCOMPARE(readFrom(backend, key).status, SecretStatus::NotFound);
}

void TestSecretStore::tellsDamage_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("no fields") << mark;
    QTest::newRow("another slot") << mark + "c 12 2 30";
    QTest::newRow("no nonce") << mark + "a  2 30";
    QTest::newRow("no number") << mark + "a 12 x 30";
    QTest::newRow("huge number") << mark + "a 12 999999999 30";
    QTest::newRow("parts are missing") << mark + "a 12 2 30";
}

void TestSecretStore::tellsDamage()
{
    QFETCH(const QByteArray, head);
    FailingBackend backend;
    backend.memory().write(key, head, [](const SecretResult &) {});
    QCOMPARE(readFrom(backend, key).status, SecretStatus::Damaged);
    QCOMPARE(writeTo(backend, key, "new"), SecretStatus::Ok);
    QCOMPARE(readFrom(backend, key).value, QByteArray("new"));
}

/// Another program writes a new value after the head was read and before the parts are.
class WriterInBetween : public SecretBackend {
public:
    qsizetype maximumValueSize() const override { return 2000; }
    void read(const QString &readKey, Callback done) override
    {
        m_memory.read(readKey, [&](const SecretResult &result) {
            if (readKey == key && std::exchange(m_armed, false))
                writeTo(*this, key, newValue);
            done(result);
        });
    }
    void write(const QString &writeKey, const QByteArray &value, Callback done) override
    {
        m_memory.write(writeKey, value, std::move(done));
    }
    void remove(const QString &removeKey, Callback done) override
    {
        m_memory.remove(removeKey, std::move(done));
    }

    QByteArray newValue;
    bool m_armed = false;
    MemoryBackend m_memory;
};

void TestSecretStore::survivesAWriterInBetween()
{
    WriterInBetween backend;
    backend.newValue = valueOfSize(9000, 2);
    QCOMPARE(writeTo(backend, key, valueOfSize(9000, 1)), SecretStatus::Ok);
    backend.m_armed = true;
    const SecretResult read = readFrom(backend, key);
    QCOMPARE(read.status, SecretStatus::Ok);
    QCOMPARE(read.value, backend.newValue);
}

void TestSecretStore::reportsTheKeychainsFaults()
{
    FailingBackend backend;
    backend.failReads(SecretStatus::Denied);
    QCOMPARE(readFrom(backend, key).status, SecretStatus::Denied);
    QCOMPARE(writeTo(backend, key, valueOfSize(5000, 1)), SecretStatus::Denied);
    backend.failReads(SecretStatus::Ok);
    backend.failWrites(SecretStatus::Unavailable);
    QCOMPARE(writeTo(backend, key, "x"), SecretStatus::Unavailable);
    QCOMPARE(writeTo(backend, key, valueOfSize(5000, 1)), SecretStatus::Unavailable);
    QCOMPARE(readFrom(backend, key).status, SecretStatus::NotFound);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
