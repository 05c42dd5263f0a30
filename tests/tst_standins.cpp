#include "support/standins.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// A window that shows a port in every way.
class Page : public QWidget {
public:
    explicit Page(const QString &port)
    {
        resize(500, 400);
        auto *layout = new QVBoxLayout(this);
        label.setText(u"Port %1 is in use."_s.arg(port));
        button.setText(u"&Use port %1"_s.arg(port));
        field.setText(u"http://localhost:%1/"_s.arg(port));
        plain.setPlainText(u"Host: localhost:%1\n\n{}"_s.arg(port));
        link.setPlainText(u"http://localhost:%1/?port=%1"_s.arg(port));
        QTextCursor cursor(link.document());
        cursor.movePosition(QTextCursor::Start);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        QTextCharFormat blue;
        blue.setForeground(Qt::blue);
        cursor.setCharFormat(blue);
        for (QWidget *widget :
             {static_cast<QWidget *>(&label), static_cast<QWidget *>(&button), static_cast<QWidget *>(&field),
              static_cast<QWidget *>(&plain), static_cast<QWidget *>(&link)})
            layout->addWidget(widget);
    }

    QStringList texts() const
    {
        return {label.text(), button.text(), field.text(), plain.toPlainText(), link.toPlainText()};
    }

    QLabel label;
    QPushButton button;
    QLineEdit field;
    QPlainTextEdit plain;
    QTextEdit link;
};

void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

QImage pictureOf(QWidget &window)
{
    show(window);
    return window.grab().toImage();
}

} // namespace

class TestStandIns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void standsInEverywhere();
    void allElseIsSeen();
    void theWindowKeepsItsTexts();
    void theProgramDoesNotNotice();
    void noneStandsInForAnother();
    void patterns();
};

void TestStandIns::standsInEverywhere()
{
    const QImage wanted = [] {
        Page usual(u"53682"_s);
        return pictureOf(usual);
    }();
    Page page(u"40417"_s);
    QVERIFY(pictureOf(page) != wanted);
    StandIns standIns;
    standIns.add(u"40417"_s, u"53682"_s);
    QCOMPARE(standIns.pictureOf(page), wanted);
}

void TestStandIns::allElseIsSeen()
{
    Page page(u"40417"_s);
    StandIns standIns;
    standIns.add(u"40417"_s, u"53682"_s);
    show(page);
    const QImage before = standIns.pictureOf(page);
    page.label.setText(u"Port 40418 is in use."_s);
    QVERIFY(standIns.pictureOf(page) != before);
}

void TestStandIns::theWindowKeepsItsTexts()
{
    Page page(u"40417"_s);
    const QImage before = pictureOf(page);
    const QStringList texts = page.texts();
    StandIns standIns;
    standIns.add(u"40417"_s, u"a longer one"_s);
    QVERIFY(standIns.pictureOf(page) != before);
    QCOMPARE(page.texts(), texts);
    QCOMPARE(pictureOf(page), before);
}

void TestStandIns::theProgramDoesNotNotice()
{
    Page page(u"40417"_s);
    show(page);
    QSignalSpy field(&page.field, &QLineEdit::textChanged);
    QSignalSpy plain(&page.plain, &QPlainTextEdit::textChanged);
    QSignalSpy link(&page.link, &QTextEdit::textChanged);
    StandIns standIns;
    standIns.add(u"40417"_s, u"53682"_s);
    standIns.pictureOf(page);
    QCOMPARE(field.size() + plain.size() + link.size(), 0);
}

void TestStandIns::noneStandsInForAnother()
{
    StandIns standIns;
    standIns.add(u"53681"_s, u"53682"_s);
    standIns.add(u"53682"_s, u"53683"_s);
    QCOMPARE(standIns.in(u"Port 53681 is in use; use port 53682."_s),
             u"Port 53682 is in use; use port 53683."_s);
}

void TestStandIns::patterns()
{
    StandIns standIns;
    standIns.add(QRegularExpression(u"(?<=state=)\\w+"_s), u"fixed"_s);
    QCOMPARE(standIns.in(u"?state=a1&x=state&state=b2"_s), u"?state=fixed&x=state&state=fixed"_s);
}

QTEST_MAIN(TestStandIns)
#include "tst_standins.moc"
