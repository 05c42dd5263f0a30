#include "widgets/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace hloauth;
using namespace std::chrono_literals;

class TestClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksSecrets();
    void marksNothingElse();
    void clearsASecretAfterAWhile();
    void leavesWhatWasCopiedMeanwhile();
    void leavesPlainText();
    void startsTheWaitAnewForANewSecret();
    void clearsAtTheProgramsEnd();

private:
    QClipboard &system() { return *QGuiApplication::clipboard(); }
};

void TestClipboard::init()
{
    system().clear();
}

void TestClipboard::marksSecrets()
{
    Clipboard clipboard(system());
    clipboard.copySecret(QStringLiteral("a-secret"));
    QCOMPARE(system().text(), QStringLiteral("a-secret"));
    const QMimeData *data = system().mimeData();
#if defined(Q_OS_WIN)
    QVERIFY(data->formats()
                .join(QLatin1Char(' '))
                .contains(QLatin1String("ExcludeClipboardContentFromMonitorProcessing")));
#elif defined(Q_OS_MACOS)
    QVERIFY(data->formats().join(QLatin1Char(' ')).contains(QLatin1String("nspasteboard")));
#else
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
#endif
    QVERIFY(clipboard.holdsSecret());
}

void TestClipboard::marksNothingElse()
{
    Clipboard clipboard(system());
    clipboard.copyText(QStringLiteral("http://localhost:53682/oauth/callback"));
    QVERIFY(!system().mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    QVERIFY(!clipboard.holdsSecret());
}

void TestClipboard::clearsASecretAfterAWhile()
{
    Clipboard clipboard(system());
    QSignalSpy cleared(&clipboard, &Clipboard::secretCleared);
    clipboard.setLifetime(1ms);
    clipboard.copySecret(QStringLiteral("a-secret"));
    QVERIFY(cleared.wait());
    QCOMPARE(system().text(), QString());
    QVERIFY(!clipboard.holdsSecret());
}

void TestClipboard::leavesWhatWasCopiedMeanwhile()
{
    Clipboard clipboard(system());
    QSignalSpy cleared(&clipboard, &Clipboard::secretCleared);
    clipboard.copySecret(QStringLiteral("a-secret"));
    system().setText(QStringLiteral("something of the user's"));
    clipboard.clearSecret();
    QCOMPARE(system().text(), QStringLiteral("something of the user's"));
    QCOMPARE(cleared.size(), 0);
}

void TestClipboard::leavesPlainText()
{
    Clipboard clipboard(system());
    clipboard.copySecret(QStringLiteral("a-secret"));
    clipboard.copyText(QStringLiteral("a-link"));
    clipboard.clearSecret();
    QCOMPARE(system().text(), QStringLiteral("a-link"));
}

void TestClipboard::startsTheWaitAnewForANewSecret()
{
    Clipboard clipboard(system());
    QSignalSpy cleared(&clipboard, &Clipboard::secretCleared);
    clipboard.setLifetime(1ms);
    clipboard.copySecret(QStringLiteral("one"));
    clipboard.setLifetime(1h);
    clipboard.copySecret(QStringLiteral("two"));
    // The first one's time, which must not count for the second.
    QVERIFY(!cleared.wait(20));
    QCOMPARE(system().text(), QStringLiteral("two"));
}

void TestClipboard::clearsAtTheProgramsEnd()
{
    Clipboard clipboard(system());
    clipboard.copySecret(QStringLiteral("a-secret"));
    // What the event loop emits when it is left.
    QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
    QCOMPARE(system().text(), QString());
}

QTEST_MAIN(TestClipboard)

#include "tst_clipboard.moc"
