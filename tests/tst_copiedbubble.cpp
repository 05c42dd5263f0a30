#include "widgets/clipboard.h"
#include "widgets/copiedbubble.h"
#include "widgets/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace hloauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CopiedBubble *bubbleIn(const QWidget &window)
{
    for (CopiedBubble *bubble : window.findChildren<CopiedBubble *>()) {
        if (bubble->isVisible())
            return bubble;
    }
    return nullptr;
}

} // namespace

class TestCopiedBubble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhenASecretIsCleared();
    void staysSilentForWhatIsNoSecret();
    void staysInTheWindow_data();
    void staysInTheWindow();
    void goesWithWhatItIsBeside();
    void oneAtATime();

private:
    Clipboard m_clipboard{*QGuiApplication::clipboard()};
};

void TestCopiedBubble::saysWhenASecretIsCleared()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *button =
        new CopyButton(m_clipboard, CopyButton::Kind::Secret, u"Copy token"_s, [] { return u"s"_s; });
    layout->addWidget(button);
    window.resize(600, 300);
    window.show();
    m_clipboard.setLifetime(25s);
    button->click();
    const CopiedBubble *bubble = bubbleIn(window);
    QVERIFY(bubble);
    QVERIFY2(bubble->text().contains(u"25 s"_s), qPrintable(bubble->text()));
    m_clipboard.setLifetime(Clipboard::defaultLifetime);
}

void TestCopiedBubble::staysSilentForWhatIsNoSecret()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *button = new CopyButton(m_clipboard, CopyButton::Kind::Plain, u"Copy id"_s, [] { return u"id"_s; });
    layout->addWidget(button);
    window.show();
    button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"id"_s);
    QVERIFY(!bubbleIn(window));
}

void TestCopiedBubble::staysInTheWindow_data()
{
    QTest::addColumn<QPoint>("place");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *side = direction == Qt::LeftToRight ? "left to right" : "right to left";
        QTest::addRow("in the middle, %s", side) << QPoint(150, 100) << direction;
        QTest::addRow("at the right end, %s", side) << QPoint(360, 100) << direction;
        QTest::addRow("at the bottom, %s", side) << QPoint(0, 270) << direction;
    }
}

void TestCopiedBubble::staysInTheWindow()
{
    QFETCH(const QPoint, place);
    QFETCH(const Qt::LayoutDirection, direction);
    QWidget window;
    window.setLayoutDirection(direction);
    window.resize(400, 300);
    QPushButton button(u"Copy"_s, &window);
    button.setGeometry(QRect(place, QSize(40, 30)));
    window.show();
    CopiedBubble::say(button, m_clipboard);
    const CopiedBubble *bubble = bubbleIn(window);
    QVERIFY(bubble);
    QVERIFY(window.rect().contains(bubble->geometry()));
    QVERIFY(!bubble->geometry().intersects(button.geometry()));
}

void TestCopiedBubble::goesWithWhatItIsBeside()
{
    QWidget window;
    window.resize(400, 300);
    QPushButton button(u"Copy"_s, &window);
    window.show();
    CopiedBubble::say(button, m_clipboard);
    QVERIFY(bubbleIn(window));
    button.hide();
    QTRY_VERIFY(!bubbleIn(window));
}

void TestCopiedBubble::oneAtATime()
{
    QWidget window;
    window.resize(400, 300);
    QPushButton button(u"Copy"_s, &window);
    window.show();
    CopiedBubble::say(button, m_clipboard);
    CopiedBubble::say(button, m_clipboard);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(window.findChildren<CopiedBubble *>().size(), 1);
}

QTEST_MAIN(TestCopiedBubble)
#include "tst_copiedbubble.moc"
