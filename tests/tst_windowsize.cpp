#include "widgets/windowsize.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace hloauth;

class TestWindowSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheWantedOneWhereThereIsRoom();
    void isNoLargerThanTheScreen();
};

void TestWindowSize::isTheWantedOneWhereThereIsRoom()
{
    QWidget window;
    resizeToFit(window, QSize(300, 200));
    QCOMPARE(window.size(), QSize(300, 200));
}

void TestWindowSize::isNoLargerThanTheScreen()
{
    QWidget window;
    const QSize room = window.screen()->availableSize();
    resizeToFit(window, room + QSize(100, 100));
    QCOMPARE(window.width(), room.width());
    QVERIFY(window.height() < room.height()); // the title is above
}

QTEST_MAIN(TestWindowSize)

#include "tst_windowsize.moc"
