#include "connections/connectionswindow.h"
#include "connections/everythingremoval.h"
#include "connections/removal.h"
#include "desktop.h"
#include "support/uibench.h"
#include "webhooks/webhookkeys.h"
#include "wizard/wizardwindow.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

void touch(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s can't be written", qPrintable(path));
    file.write("x");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

EverythingRemoval::Outcome removeAll(UiBench &bench)
{
    EverythingRemoval removal(bench.workspace());
    std::optional<EverythingRemoval::Outcome> outcome;
    removal.start([&outcome](const EverythingRemoval::Outcome &result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20000))
        qFatal("the removal did not end");
    return *outcome;
}

} // namespace

class TestEverythingRemoval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing();
    void leavesWhatIsNotOurs();
    void canBeBegunAgain();
    void touchesNothingWithoutAList();
    void leavesNothingToUndo();
    void asksFirst();
    void saysWhatFailed();
    void endsTheProgram();
};

void TestEverythingRemoval::leavesNothing()
{
    UiBench bench;
    for (int number = 0; number < 40; ++number)
        bench.keep(u"Shop %1"_s.arg(number),
                   [number](Connection &connection) { connection.sessionOnly = number % 2; });
    for (const QString &name :
         {u"wizard-draft.json"_s, u"webhook-keys.json"_s, u"windows.ini"_s, u"windows.ini.lock"_s,
          u"webhook-keys.json.lock"_s, u"wizard-draft.json.lock"_s, u"connections.json.lock.rmlock"_s,
          u"locks/a.lock"_s, u"locks/a.refresh"_s, u"locks/a.lock.rmlock"_s})
        touch(bench.directory() + u'/' + name);
    QVERIFY(!bench.keychain().memory().values().isEmpty());
    QVERIFY(removeAll(bench).isDone());
    QCOMPARE(bench.keychain().memory().values().size(), 0);
    QCOMPARE(filesIn(bench.directory()), QStringList());
    QVERIFY(bench.workspace().connections().connections().isEmpty());
    QVERIFY(removeAll(bench).isDone()); // nothing is there, and nothing is wrong
}

void TestEverythingRemoval::leavesWhatIsNotOurs()
{
    UiBench bench;
    bench.keep(u"Shop"_s);
    touch(bench.directory() + u"/tokens.csv");
    touch(bench.directory() + u"/locks/notes.txt");
    QVERIFY(removeAll(bench).isDone());
    QCOMPARE(filesIn(bench.directory()), QStringList({u"locks"_s, u"tokens.csv"_s}));
    QCOMPARE(filesIn(bench.directory() + u"/locks"), QStringList(u"notes.txt"_s));
}

void TestEverythingRemoval::canBeBegunAgain()
{
    UiBench bench;
    bench.keep(u"First"_s);
    bench.keep(u"Second"_s);
    bench.keychain().failRemovals(SecretStatus::Denied);
    const EverythingRemoval::Outcome outcome = removeAll(bench);
    QVERIFY(!outcome.isDone());
    QCOMPARE(outcome.secret.status, SecretStatus::Denied);
    QCOMPARE(outcome.connection, u"First"_s);
    QCOMPARE(bench.workspace().connections().connections().size(), 2);
    bench.keychain().failRemovals(SecretStatus::Ok);
    QVERIFY(removeAll(bench).isDone());
    QCOMPARE(bench.keychain().memory().values().size(), 0);
}

void TestEverythingRemoval::touchesNothingWithoutAList()
{
    UiBench bench;
    bench.keep(u"Shop"_s);
    const auto secrets = bench.keychain().memory().values().size();
    QFile list(bench.workspace().connections().path());
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("{ broken");
    list.close();
    const EverythingRemoval::Outcome outcome = removeAll(bench);
    QVERIFY(outcome.isListUnreadable);
    QVERIFY(!outcome.isDone());
    QCOMPARE(bench.keychain().memory().values().size(), secrets);
    QVERIFY(list.exists());
}

void TestEverythingRemoval::leavesNothingToUndo()
{
    UiBench bench;
    bench.keep(u"Shop"_s);
    bench.keep(u"Studio"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    QSignalSpy removed(&window, &ConnectionsWindow::everythingRemoved);
    auto *removal = window.findChild<Removal *>();
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(removal->canUndo());
    window.findChild<QAction *>(u"removeEverythingAction"_s)->trigger();
    for (QAbstractButton *button :
         window.findChild<QMessageBox *>(u"removeEverythingQuestion"_s)->buttons()) {
        if (button->text() == u"&Remove everything")
            button->click();
    }
    QVERIFY(!removal->canUndo());
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(bench.keychain().memory().values().isEmpty());
}

void TestEverythingRemoval::asksFirst()
{
    UiBench bench;
    bench.keep(u"Shop"_s);
    ConnectionsWindow window(bench.context());
    QSignalSpy removed(&window, &ConnectionsWindow::everythingRemoved);
    const auto ask = [&window] {
        window.findChild<QAction *>(u"removeEverythingAction"_s)->trigger();
        return window.findChild<QMessageBox *>(u"removeEverythingQuestion"_s);
    };
    QMessageBox *question = ask();
    QVERIFY(question->informativeText().contains(u"1 connection"));
    QCOMPARE(question->defaultButton()->text(), u"&Keep all"_s);
    question->defaultButton()->click();
    QCOMPARE(bench.workspace().connections().connections().size(), 1);
    QTRY_VERIFY(!window.findChild<QMessageBox *>(u"removeEverythingQuestion"_s));
    for (QAbstractButton *button : ask()->buttons()) {
        if (button->text() == u"&Remove everything")
            button->click();
    }
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(bench.workspace().connections().connections().isEmpty());
}

void TestEverythingRemoval::saysWhatFailed()
{
    UiBench bench;
    bench.keep(u"Shop"_s);
    bench.keychain().failRemovals(SecretStatus::Denied);
    ConnectionsWindow window(bench.context());
    QSignalSpy removed(&window, &ConnectionsWindow::everythingRemoved);
    window.findChild<QAction *>(u"removeEverythingAction"_s)->trigger();
    for (QAbstractButton *button :
         window.findChild<QMessageBox *>(u"removeEverythingQuestion"_s)->buttons()) {
        if (button->text() == u"&Remove everything")
            button->click();
    }
    QTRY_VERIFY(window.findChild<QMessageBox *>(u"removeEverythingMessage"_s));
    QVERIFY(window.findChild<QMessageBox *>(u"removeEverythingMessage"_s)->text().contains(u"Shop"));
    QVERIFY(removed.isEmpty());
}

void TestEverythingRemoval::endsTheProgram()
{
    UiBench bench;
    bench.keep(u"Shop"_s);
    Desktop desktop(bench.context(), [] { return false; });
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.start();
    Q_EMIT desktop.connectionsWindow()->newConnection(); // an open wizard would keep a draft
    QVERIFY(desktop.wizard());
    QVERIFY(removeAll(bench).isDone());
    Q_EMIT desktop.connectionsWindow()->everythingRemoved();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!desktop.wizard());
    QCOMPARE(filesIn(bench.directory()), QStringList());
}

QTEST_MAIN(TestEverythingRemoval)
#include "tst_everythingremoval.moc"
