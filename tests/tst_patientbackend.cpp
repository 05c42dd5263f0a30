#include "cli/patientbackend.h"
#include "connections/memorybackend.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace hloauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A locked keychain: answers when it is told to.
class LockedBackend : public SecretBackend {
public:
    qsizetype maximumValueSize() const override { return 2000; }
    void read(const QString &, Callback done) override { m_waiting = done; }
    void write(const QString &, const QByteArray &, Callback done) override { m_waiting = done; }
    void remove(const QString &, Callback done) override { m_waiting = done; }
    void unlock() { m_waiting({SecretStatus::Ok, "value", {}}); }

private:
    Callback m_waiting;
};

} // namespace

class TestPatientBackend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesAnswersOn();
    void tellsThatItWaits();
    void givesUpOnce();
};

void TestPatientBackend::passesAnswersOn()
{
    MemoryBackend memory;
    PatientBackend backend(memory, 1h, 2h);
    QList<SecretResult> answers;
    const auto keep = [&answers](const SecretResult &result) { answers.append(result); };
    backend.write(u"key"_s, "value", keep);
    backend.read(u"key"_s, keep);
    backend.remove(u"key"_s, keep);
    backend.read(u"key"_s, keep);
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers.at(0).status, SecretStatus::Ok);
    QCOMPARE(answers.at(1).value, QByteArray("value"));
    QCOMPARE(answers.at(2).status, SecretStatus::Ok);
    QCOMPARE(answers.at(3).status, SecretStatus::NotFound);
}

void TestPatientBackend::tellsThatItWaits()
{
    LockedBackend locked;
    PatientBackend backend(locked, 1ms, 1h);
    QSignalSpy waiting(&backend, &PatientBackend::waiting);
    std::optional<SecretResult> answer;
    backend.read(u"key"_s, [&answer](const SecretResult &result) { answer = result; });
    QVERIFY(waiting.wait());
    QVERIFY(!answer);
    locked.unlock();
    QVERIFY(answer);
    QCOMPARE(answer->value, QByteArray("value"));
}

void TestPatientBackend::givesUpOnce()
{
    LockedBackend locked;
    PatientBackend backend(locked, 1h, 1ms);
    QList<SecretResult> answers;
    backend.write(u"key"_s, "value", [&answers](const SecretResult &result) { answers.append(result); });
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().status, SecretStatus::Unavailable);
    QVERIFY(!answers.constFirst().detail.isEmpty());
    locked.unlock();
    QCOMPARE(answers.size(), 1);
}

QTEST_GUILESS_MAIN(TestPatientBackend)
#include "tst_patientbackend.moc"
