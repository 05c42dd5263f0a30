#include "connections/connectionswindow.h"
#include "desktop.h"
#include "diskwriter.h"
#include "learn/learnpanel.h"
#include "support/uibench.h"
#include "webhooks/webhookswindow.h"
#include "widgets/windowplacement.h"
#include "wizard/wizardwindow.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QThreadPool>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestWindowPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizeAndChoiceAreKept();
    void whatIsMadeLaterIsDividedToo();
    void whatIsShownLaterIsDividedToo();
    void eachWindowHasItsOwn();
    void aDialogKeepsItsSizeByItsButtonsToo();
    void learnStaysOpenOrClosed_data();
    void learnStaysOpenOrClosed();
    void theTabIsKept();
    void aDamagedFileIsNoFault();
    void closingDoesNotWaitForTheDisk();
    void nothingIsKeptOfWhatIsRemoved();
};

void TestWindowPlacement::sizeAndChoiceAreKept()
{
    UiBench bench;
    bench.keep(u"A"_s);
    const Connection chosen = bench.keep(u"B"_s);
    QList<int> sizes;
    {
        ConnectionsWindow window(bench.context());
        window.show();
        window.resize(740, 520);
        auto *splitter = UiBench::find<QSplitter>(window, "listDivision");
        const QList<int> usual = splitter->sizes();
        splitter->setSizes({usual.first() + 40, usual.last() - 40});
        sizes = splitter->sizes();
        QVERIFY(sizes != usual);
        window.choose(chosen.id);
        window.close();
    }
    ConnectionsWindow window(bench.context());
    window.show();
    QCOMPARE(window.size(), QSize(740, 520));
    QCOMPARE(UiBench::find<QSplitter>(window, "listDivision")->sizes(), sizes);
    QCOMPARE(window.chosenId(), chosen.id);
}

void TestWindowPlacement::whatIsMadeLaterIsDividedToo()
{
    UiBench bench;
    QList<int> sizes;
    {
        WizardWindow window(bench.context());
        window.show();
        window.setLearnVisible(true);
        auto *splitter = UiBench::find<QSplitter>(window, "learnDivision");
        const QList<int> usual = splitter->sizes();
        splitter->setSizes({usual.first() - 20, usual.last() + 20});
        sizes = splitter->sizes();
        QVERIFY(sizes.last() > usual.last());
        window.close();
    }
    WizardWindow window(bench.context());
    window.show();
    QCOMPARE(UiBench::find<QSplitter>(window, "learnDivision")->sizes().last(), sizes.last());
}

/// As Learn is: both are not in sight when the window is made, and for most it is not when it is closed.
void TestWindowPlacement::whatIsShownLaterIsDividedToo()
{
    UiBench bench;
    struct Window : QWidget {
        explicit Window(const QString &directory)
        {
            setObjectName(u"window"_s);
            splitter->setObjectName(u"division"_s);
            splitter->addWidget(new QWidget);
            splitter->addWidget(beside);
            beside->hide();
            resize(600, 300);
            splitter->resize(size());
            placement = new WindowPlacement(*this, directory);
            show();
        }
        void showBeside()
        {
            beside->show();
            placement->restoreDivisions();
        }
        QSplitter *splitter = new QSplitter(this);
        QWidget *beside = new QWidget;
        WindowPlacement *placement = nullptr;
    };
    const QList<int> sizes = [&bench] {
        Window window(bench.directory());
        window.showBeside();
        window.splitter->setSizes({450, 150});
        const QList<int> chosen = window.splitter->sizes();
        window.close();
        return chosen;
    }();
    Window(bench.directory()).close(); // without it the division is kept as it was
    Window window(bench.directory());
    window.showBeside();
    QCOMPARE(window.splitter->sizes(), sizes);
    window.splitter->setSizes({200, 400});
    const QList<int> hers = window.splitter->sizes();
    window.beside->hide();
    window.showBeside();
    QCOMPARE(window.splitter->sizes(), hers);
}

void TestWindowPlacement::eachWindowHasItsOwn()
{
    UiBench bench;
    WizardWindow wizard(bench.context());
    wizard.show();
    wizard.resize(777, 555);
    wizard.close();
    ConnectionsWindow connections(bench.context());
    QVERIFY(connections.size() != QSize(777, 555));
    WizardWindow again(bench.context());
    QCOMPARE(again.size(), QSize(777, 555));
}

void TestWindowPlacement::aDialogKeepsItsSizeByItsButtonsToo()
{
    UiBench bench;
    WebhooksWindow window(bench.context());
    window.show();
    window.resize(760, 540);
    window.reject();
    WebhooksWindow again(bench.context());
    QCOMPARE(again.size(), QSize(760, 540));
}

void TestWindowPlacement::learnStaysOpenOrClosed_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("open") << true;
    QTest::newRow("closed") << false;
}

void TestWindowPlacement::learnStaysOpenOrClosed()
{
    QFETCH(bool, isOpen);
    UiBench bench;
    bench.keep(u"A"_s);
    const auto learnIn = [](const QWidget &window) {
        const auto *learn = window.findChild<LearnPanel *>();
        return learn && learn->isVisible();
    };
    for (const bool wasOpen : {!isOpen, isOpen}) {
        WizardWindow wizard(bench.context());
        wizard.show();
        wizard.setLearnVisible(wasOpen);
        wizard.close();
        ConnectionsWindow connections(bench.context());
        connections.show();
        connections.setLearnVisible(wasOpen);
        QCOMPARE(learnIn(connections), wasOpen);
        connections.close();
    }
    WizardWindow wizard(bench.context());
    wizard.show();
    QCOMPARE(learnIn(wizard), isOpen);
    ConnectionsWindow connections(bench.context());
    connections.show();
    QCOMPARE(learnIn(connections), isOpen);
    QVERIFY(QTest::qWaitForWindowActive(&connections));
    QTest::keyClick(&connections, Qt::Key_F1); // the menu knows it
    QCOMPARE(learnIn(connections), !isOpen);
}

void TestWindowPlacement::theTabIsKept()
{
    UiBench bench;
    const auto tabOf = [](const WebhooksWindow &window) {
        return UiBench::find<QTabWidget>(window, "webhookTabs")->currentIndex();
    };
    {
        WebhooksWindow window(bench.context());
        window.show();
        QCOMPARE(tabOf(window), int(WebhooksWindow::Tab::Check));
        window.choose(WebhooksWindow::Tab::Events);
        window.reject();
    }
    const WebhooksWindow window(bench.context());
    QCOMPARE(tabOf(window), int(WebhooksWindow::Tab::Events));
}

void TestWindowPlacement::aDamagedFileIsNoFault()
{
    UiBench bench;
    QFile file(WindowPlacement::fileIn(bench.directory()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[connectionsWindow]\ngeometry=\"@ByteArray(nonsense)\"\ndivision0=7\nlast=gone\nlearn=7\n["
               "webhooksWindow]\ntab=nonsense\n");
    file.close();
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    QCOMPARE(window.chosenId(), u"id-of-A"_s);
    QVERIFY(window.width() > 300);
    WebhooksWindow webhooks(bench.context());
    QCOMPARE(UiBench::find<QTabWidget>(webhooks, "webhookTabs")->currentIndex(), 0);
}

void TestWindowPlacement::closingDoesNotWaitForTheDisk()
{
    UiBench bench;
    QSemaphore disk;
    diskWriter().start([&disk] { disk.acquire(); });
    const auto end = qScopeGuard([&disk] {
        disk.release();
        diskWriter().waitForDone();
    });
    {
        WizardWindow window(bench.context());
        window.show();
        window.resize(777, 555);
        window.close();
    }
    QCOMPARE(WizardWindow(bench.context()).size(), QSize(777, 555)); // the disk need not have it for that
    QVERIFY(!QFile::exists(WindowPlacement::fileIn(bench.directory())));
    disk.release();
    diskWriter().waitForDone();
    const QSettings kept(WindowPlacement::fileIn(bench.directory()), QSettings::IniFormat);
    QVERIFY(kept.contains(u"wizardWindow/geometry"_s));
    QVERIFY(QFile::exists(kept.fileName()));
}

void TestWindowPlacement::nothingIsKeptOfWhatIsRemoved()
{
    UiBench bench;
    bench.keep(u"A"_s);
    Desktop desktop(bench.context(), [] { return false; });
    desktop.start();
    QSignalSpy ended(&desktop, &Desktop::ended);
    Q_EMIT desktop.connectionsWindow()->everythingRemoved();
    QVERIFY(ended.wait());
    // As the application's quit does it.
    QApplication::closeAllWindows();
    diskWriter().waitForDone();
    QVERIFY(!QFile::exists(WindowPlacement::fileIn(bench.directory())));
}

QTEST_MAIN(TestWindowPlacement)
#include "tst_windowplacement.moc"
