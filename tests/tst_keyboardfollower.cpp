#include "widgets/keyboardfollower.h"

#include "widgets/clipboard.h"
#include "widgets/notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestKeyboardFollower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatGetsTheKeyboard();
    void showsItOnAPageThatComesUp();
    void followsItWhileThePageGrows();
    void followsItWhileThePageShrinksAndGrows();
    void leavesItToWhoScrolls_data();
    void leavesItToWhoScrolls();
    void doesNotMoveUnderTheMouse();
    void staysAtTheTopOfAPageThatComesUp();
    void showsNewsThatAppear();
    void leavesNewsThatAreSaidAgain();
    void showsTheBeginningOfLongNews();
    void leavesThePageToWhoTypes();
    void leavesNewsThatComeWithThePage();

private:
    bool isSeen(const QWidget &widget) const
    {
        return widget.visibleRegion().boundingRect() == widget.rect();
    }

    void turnWheelUp()
    {
        const QPointF place = m_area->viewport()->rect().center();
        QWheelEvent event(place, m_area->viewport()->mapToGlobal(place), {}, QPoint(0, 120), {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_area->viewport(), &event);
    }

    std::unique_ptr<QScrollArea> m_area;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
};

void TestKeyboardFollower::init()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_first = new QLineEdit;
    m_last = new QLineEdit;
    layout->addWidget(m_first);
    layout->addSpacing(1000);
    layout->addWidget(m_last);
    m_area = std::make_unique<QScrollArea>();
    m_area->setWidgetResizable(true);
    m_area->setWidget(page);
    m_area->resize(300, 200);
    followKeyboard(*m_area);
}

void TestKeyboardFollower::showsWhatGetsTheKeyboard()
{
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    QVERIFY(!isSeen(*m_last));
    m_last->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isSeen(*m_last));
    m_first->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(isSeen(*m_first));
}

void TestKeyboardFollower::showsItOnAPageThatComesUp()
{
    m_last->setFocus();
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    QTRY_VERIFY(isSeen(*m_last));
}

void TestKeyboardFollower::followsItWhileThePageGrows()
{
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    m_last->setFocus();
    QTRY_VERIFY(isSeen(*m_last));
    m_first->setFixedHeight(500);
    QTRY_VERIFY(m_first->height() == 500 && isSeen(*m_last));
}

void TestKeyboardFollower::followsItWhileThePageShrinksAndGrows()
{
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    m_area->setFocus();
    bringIntoView(*m_last);
    QTRY_VERIFY(isSeen(*m_last));
    QScrollBar &bar = *m_area->verticalScrollBar();
    const int before = bar.maximum();
    m_last->hide();
    QTRY_VERIFY(bar.maximum() < before); // and its value is less, too, which nobody has asked for
    QTest::qWait(0);
    m_last->show();
    QTRY_COMPARE(bar.maximum(), before);
    QTRY_VERIFY(isSeen(*m_last));
}

void TestKeyboardFollower::leavesItToWhoScrolls_data()
{
    QTest::addColumn<bool>("byWheel");
    QTest::newRow("wheel") << true;
    QTest::newRow("key") << false;
}

void TestKeyboardFollower::leavesItToWhoScrolls()
{
    QFETCH(const bool, byWheel);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    m_last->setFocus();
    QTRY_VERIFY(isSeen(*m_last));
    if (byWheel)
        turnWheelUp();
    else
        QTest::keyClick(m_area->verticalScrollBar(), Qt::Key_Home);
    QVERIFY(!isSeen(*m_last));
    const int chosen = m_area->verticalScrollBar()->value();
    m_first->setFixedHeight(100);
    QTRY_COMPARE(m_first->height(), 100);
    QTest::qWait(0);
    QCOMPARE(m_area->verticalScrollBar()->value(), chosen);
}

void TestKeyboardFollower::doesNotMoveUnderTheMouse()
{
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    QTest::mousePress(m_area->windowHandle(), Qt::LeftButton, {}, QPoint(10, 100));
    m_last->setFocus();
    QTest::qWait(0);
    QVERIFY(m_last->hasFocus());
    QVERIFY(!isSeen(*m_last));
    QTest::mouseRelease(m_area->windowHandle(), Qt::LeftButton, {}, QPoint(10, 100));
}

void TestKeyboardFollower::staysAtTheTopOfAPageThatComesUp()
{
    QWidget *page = m_area->widget();
    auto *notice = new QLabel(page); // above what has the keyboard
    notice->setFixedHeight(100);
    static_cast<QVBoxLayout *>(page->layout())->insertWidget(0, notice);
    m_first->setFocus();
    m_area->resize(300, 60);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    QTRY_VERIFY(isSeen(*m_first)); // not from the top
    m_area->resize(300, 200);
    QTRY_COMPARE(m_area->verticalScrollBar()->value(), 0);
    QVERIFY(isSeen(*m_first));
}

void TestKeyboardFollower::showsNewsThatAppear()
{
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    QTest::qWait(0);
    m_last->hide();
    m_area->setFocus();
    QVERIFY(!m_first->hasFocus());
    m_last->show();
    bringIntoView(*m_last);
    QTRY_VERIFY(isSeen(*m_last));
    m_last->setFixedHeight(60); // its size comes step by step
    QTRY_VERIFY(m_last->height() == 60 && isSeen(*m_last));
}

void TestKeyboardFollower::leavesNewsThatAreSaidAgain()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    auto *notice = new Notice(clipboard);
    m_area->widget()->layout()->addWidget(notice);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    QTest::qWait(0);
    m_area->setFocus();
    notice->say(Tone::Warning, u"Not kept"_s, {});
    QTRY_VERIFY(isSeen(*notice));
    turnWheelUp();
    QVERIFY(!isSeen(*notice));
    const int chosen = m_area->verticalScrollBar()->value();
    notice->say(Tone::Warning, u"Not kept"_s, {}); // before a screen reader has said it
    QTest::qWait(0);
    QCOMPARE(m_area->verticalScrollBar()->value(), chosen);
}

void TestKeyboardFollower::showsTheBeginningOfLongNews()
{
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    QTest::qWait(0);
    m_area->setFocus();
    m_last->setFixedHeight(500);
    bringIntoView(*m_last);
    QTRY_VERIFY(m_last->visibleRegion().boundingRect().contains(QPoint(1, 1)));
    QVERIFY(!m_last->visibleRegion().boundingRect().contains(QPoint(1, 499)));
}

void TestKeyboardFollower::leavesThePageToWhoTypes()
{
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    m_first->setFocus();
    QTest::qWait(0);
    bringIntoView(*m_last);
    QTest::qWait(0);
    QVERIFY(!isSeen(*m_last));
    QVERIFY(isSeen(*m_first));
}

void TestKeyboardFollower::leavesNewsThatComeWithThePage()
{
    m_area->show();
    m_area->setFocus();
    bringIntoView(*m_last);
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    QTest::qWait(0);
    QCOMPARE(m_area->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestKeyboardFollower)

#include "tst_keyboardfollower.moc"
