#include "connections/connectionlock.h"
#include "connections/connectionswindow.h"
#include "desktop.h"
#include "support/rotatingserver.h"
#include "support/uibench.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

void keepFresh(Connection &connection)
{
    connection.keepFresh = true;
}

/// Its tokens are due.
void keepOldFresh(Connection &connection)
{
    connection.keepFresh = true;
    connection.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-60);
}

} // namespace

class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWithItsWindows_data();
    void endsWithItsWindows();
    void hasATrayIconOnceItIsNeeded();
    void takesALinkDroppedOnTheConnections();
    void startsInTheBackground();
    void hasNothingToDoInTheBackground();
    void showsAWindowWhereThereIsNoTray();
    void refreshesWithoutAWindow();
    void quitsFromTheTray();
    void endsOnceAConnectionIsBroughtBack();
    void asksBeforeTokensAreLost();
    void comesBackFromTheTray();
};

void TestDesktop::endsWithItsWindows_data()
{
    QTest::addColumn<bool>("isKeptFresh");
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("ends");
    QTest::newRow("nothing kept fresh") << false << true << true;
    QTest::newRow("no tray") << true << false << true;
    QTest::newRow("kept fresh from the tray") << true << true << false;
}

void TestDesktop::endsWithItsWindows()
{
    QFETCH(bool, isKeptFresh);
    QFETCH(bool, hasTray);
    QFETCH(bool, ends);
    UiBench bench;
    bench.keep(u"A"_s, [isKeptFresh](Connection &connection) { connection.keepFresh = isKeptFresh; });
    Desktop desktop(bench.context(), [hasTray] { return hasTray; });
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.start();
    desktop.connectionsWindow()->close();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), ends ? 1 : 0);
    if (ends)
        return;
    // When nothing is to be kept fresh any more, nothing is left to do.
    bench.workspace().connections().update(u"id-of-A"_s,
                                           [](Connection &connection) { connection.keepFresh = false; });
    QCOMPARE(ended.size(), 1);
}

void TestDesktop::hasATrayIconOnceItIsNeeded()
{
    UiBench bench;
    bench.keep(u"A"_s);
    Desktop desktop(bench.context(), [] { return true; });
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.start();
    QVERIFY(!desktop.trayIcon());
    ConnectionList &list = bench.workspace().connections();
    list.update(u"id-of-A"_s, [](Connection &connection) { connection.setKeptFresh(true); });
    const TrayIcon *icon = desktop.trayIcon();
    QVERIFY(icon);
    // Turned off and on again, it is the same.
    list.update(u"id-of-A"_s, [](Connection &connection) { connection.setKeptFresh(false); });
    list.update(u"id-of-A"_s, [](Connection &connection) { connection.setKeptFresh(true); });
    QCOMPARE(desktop.trayIcon(), icon);
    // The window may go now.
    desktop.connectionsWindow()->close();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 0);
}

void TestDesktop::takesALinkDroppedOnTheConnections()
{
    UiBench bench;
    bench.keep(u"A"_s);
    Desktop desktop(bench.context(), [] { return false; });
    desktop.start();
    QMimeData mime;
    mime.setText(u"https://example.com/some-link"_s);
    QWidget &window = *desktop.connectionsWindow();
    QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop(window.rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QVERIFY(desktop.wizard());
    const auto *edit = UiBench::find<QPlainTextEdit>(*desktop.wizard(), "linkEdit");
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->toPlainText(), mime.text());
}

void TestDesktop::startsInTheBackground()
{
    UiBench bench;
    bench.keep(u"A"_s, keepFresh);
    Desktop desktop(bench.context(), [] { return true; });
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.setTrayPatience(std::chrono::milliseconds(1));
    desktop.startInBackground();
    QVERIFY(desktop.trayIcon());
    QTest::qWait(50);
    QVERIFY(!desktop.connectionsWindow() && !desktop.wizard());
    QVERIFY(ended.isEmpty());
    QVERIFY(bench.keeper().plan(u"id-of-A"_s));
}

void TestDesktop::hasNothingToDoInTheBackground()
{
    UiBench bench;
    bench.keep(u"A"_s);
    Desktop desktop(bench.context(), [] { return true; });
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.startInBackground();
    QCOMPARE(ended.size(), 1);
}

void TestDesktop::showsAWindowWhereThereIsNoTray()
{
    UiBench bench;
    bench.keep(u"A"_s, keepFresh);
    Desktop desktop(bench.context(), [] { return false; });
    desktop.setTrayPatience(std::chrono::milliseconds(1));
    desktop.startInBackground();
    QTRY_VERIFY(desktop.connectionsWindow() && desktop.connectionsWindow()->isVisible());
    QVERIFY(desktop.connectionsWindow()->isMinimized());
}

void TestDesktop::refreshesWithoutAWindow()
{
    RotatingServer server;
    server.current = u"refresh-token-of-A"_s;
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s, keepOldFresh);
    Desktop desktop(bench.context(), [] { return true; });
    desktop.startInBackground();
    QTRY_COMPARE(server.issued, 1);
    QCOMPARE(server.reused, 0);
}

void TestDesktop::quitsFromTheTray()
{
    UiBench bench;
    bench.keep(u"A"_s, keepFresh);
    Desktop desktop(bench.context(), [] { return true; });
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.start();
    QVERIFY(desktop.connectionsWindow()->isVisible());
    desktop.quit();
    QTRY_VERIFY(!ended.isEmpty());
    QVERIFY(!desktop.connectionsWindow()->isVisible());
}

void TestDesktop::endsOnceAConnectionIsBroughtBack()
{
    UiBench bench;
    const Connection former = bench.keep(u"A"_s);
    Desktop desktop(bench.context(), [] { return false; });
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.start();
    ConnectionsWindow &window = *desktop.connectionsWindow();
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(window.findChild<QPushButton *>(u"undoRemoveButton"_s));
    // Another program has it, so that bringing it back has to wait.
    ConnectionLock other(bench.directory(), former.id);
    other.acquire(std::chrono::milliseconds(0),
                  [](ConnectionLock::Answer answer) { QCOMPARE(answer, ConnectionLock::Answer::Held); });
    UiBench::click(window, "undoRemoveButton");
    window.close();
    QCoreApplication::sendPostedEvents();
    QVERIFY(ended.isEmpty());
    other.release();
    QTRY_VERIFY(!ended.isEmpty());
    QVERIFY(bench.workspace().connections().findById(former.id));
}

void TestDesktop::asksBeforeTokensAreLost()
{
    RotatingServer server;
    server.current = u"refresh-token-of-A"_s;
    UiBench bench({server.url(), server.url()});
    bench.workspace().refresher().setWritePause(std::chrono::milliseconds(1));
    bench.keep(u"A"_s, keepOldFresh);
    Desktop desktop(bench.context(), [] { return true; });
    QSignalSpy ended(&desktop, &Desktop::ended);
    bench.keychain().failWrites(SecretStatus::Denied);
    desktop.startInBackground();
    QTRY_VERIFY(bench.workspace().refresher().hasUnkept());
    desktop.quit();
    QVERIFY(ended.isEmpty());
    QVERIFY(desktop.connectionsWindow()->isVisible());
    auto *question = desktop.connectionsWindow()->findChild<QMessageBox *>();
    QVERIFY(question);
    question->reject();
    QVERIFY(ended.isEmpty());

    // Kept meanwhile, they are no reason to stay.
    bench.keychain().failWrites(SecretStatus::Ok);
    UiBench::click(*desktop.connectionsWindow(), "keepAgainButton");
    QTRY_VERIFY(!bench.workspace().refresher().hasUnkept());
    desktop.quit();
    QTRY_VERIFY(!ended.isEmpty());
}

void TestDesktop::comesBackFromTheTray()
{
    UiBench bench;
    bench.keep(u"A"_s, keepFresh);
    Desktop desktop(bench.context(), [] { return true; });
    desktop.startInBackground();
    bool isDone = false;
    desktop.comeToFront({}, [&isDone](bool) { isDone = true; });
    QVERIFY(desktop.connectionsWindow()->isVisible());
    QTRY_VERIFY(isDone);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
