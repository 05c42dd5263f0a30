#include "connections/keychainbackend.h"
#include "connections/secretstore.h"

#include <QTest>

using namespace hloauth;

namespace {

/// Waits for the keychain's answer.
template <typename Start>
SecretResult await(Start start)
{
    SecretResult answer{SecretStatus::Failed, {}, QStringLiteral("no answer")};
    bool isAnswered = false;
    start([&](const SecretResult &result) {
        answer = result;
        isAnswered = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 30000); }();
    return answer;
}

} // namespace

/// On the system's real keychain.
class TestKeychainBackend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesReadsAndRemoves();
    void keepsBytes();
    void keepsLargeValuesWhole();
};

void TestKeychainBackend::writesReadsAndRemoves()
{
    KeychainBackend keychain;
    const QString key = QStringLiteral("highlevel-oauth-helper/test/small");
    QCOMPARE(await([&](auto done) { keychain.read(key, done); }).status, SecretStatus::NotFound);
    QCOMPARE(await([&](auto done) { keychain.write(key, "first", done); }).status, SecretStatus::Ok);
    QCOMPARE(await([&](auto done) { keychain.write(key, "second", done); }).status, SecretStatus::Ok);
    const SecretResult read = await([&](auto done) { keychain.read(key, done); });
    QCOMPARE(read.status, SecretStatus::Ok);
    QCOMPARE(read.value, QByteArray("second"));
    QCOMPARE(await([&](auto done) { keychain.remove(key, done); }).status, SecretStatus::Ok);
    QCOMPARE(await([&](auto done) { keychain.remove(key, done); }).status, SecretStatus::Ok);
    QCOMPARE(await([&](auto done) { keychain.read(key, done); }).status, SecretStatus::NotFound);
}

void TestKeychainBackend::keepsBytes()
{
    KeychainBackend keychain;
    const QString key = QStringLiteral("highlevel-oauth-helper/test/bytes");
    const QByteArray bytes = QByteArray::fromHex("00ff80c3280a0d00e2");
    QCOMPARE(await([&](auto done) { keychain.write(key, bytes, done); }).status, SecretStatus::Ok);
    QCOMPARE(await([&](auto done) { keychain.read(key, done); }).value, bytes);
    QCOMPARE(await([&](auto done) { keychain.remove(key, done); }).status, SecretStatus::Ok);
}

void TestKeychainBackend::keepsLargeValuesWhole()
{
    KeychainBackend keychain;
    SecretStore store(keychain);
    const QString key = QStringLiteral("highlevel-oauth-helper/test/large");
    for (const int size : {2000, 2001, 9000, 100, 30000}) {
        const QByteArray value = QByteArray("0123456789abcdef-").repeated(size / 17 + 1).left(size);
        QCOMPARE(await([&](auto done) { store.write(key, value, done); }).status, SecretStatus::Ok);
        QCOMPARE(await([&](auto done) { store.read(key, done); }).value, value);
    }
    QCOMPARE(await([&](auto done) { store.remove(key, done); }).status, SecretStatus::Ok);
    QCOMPARE(await([&](auto done) { store.read(key, done); }).status, SecretStatus::NotFound);
}

QTEST_GUILESS_MAIN(TestKeychainBackend)
#include "tst_keychainbackend.moc"
