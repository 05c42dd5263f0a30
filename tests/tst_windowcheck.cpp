// The checks that look over the windows find what a person would.

#include "support/contrastcheck.h"
#include "support/windowcheck.h"
#include "widgets/outlinedstyle.h"
#include "widgets/text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestWindowCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNothingWhereAllIsWell();
    void findsCutText_data();
    void findsCutText();
    void findsWhatHasNoName_data();
    void findsWhatHasNoName();
    void findsACutRow();
    void findsAWindowWithoutTitle();
    void findsMenusWithoutRoom();
    void findsFaintText_data();
    void findsFaintText();
    void findsAFaintRow();
};

using Make = QWidget *(*)(QWidget &window);

Q_DECLARE_METATYPE(Make)

namespace {

/// Of its own size, and ready to be looked over.
void show(QWidget &window)
{
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

template <typename Widget>
Widget *place(Widget *widget, QWidget &window, const QSize &size)
{
    widget->setParent(&window);
    widget->setGeometry(QRect(QPoint(10, 10), size));
    return widget;
}

/// In the row for a widget that a finding is about.
bool isAbout(const QString &findings, const QWidget &widget, const QString &what)
{
    const QStringList lines = findings.split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
        return line.startsWith(describe(widget)) && line.contains(what);
    });
}

QTreeWidget *table(const QString &text)
{
    auto *table = new QTreeWidget;
    table->setAccessibleName(u"Table"_s);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setRootIsDecorated(false);
    table->setHeaderLabel(u"Heading"_s);
    new QTreeWidgetItem(table, {text});
    return table;
}

} // namespace

void TestWindowCheck::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
    QPalette palette = QApplication::style()->standardPalette();
    QApplication::style()->polish(palette);
    QApplication::setPalette(palette);
}

void TestWindowCheck::findsNothingWhereAllIsWell()
{
    QDialog window;
    window.setWindowTitle(u"All is well"_s);
    auto *layout = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    edit->setAccessibleName(u"Name"_s);
    edit->setPlaceholderText(u"As it is called"_s);
    auto *combo = new QComboBox;
    combo->setAccessibleName(u"Choice"_s);
    combo->addItem(u"The first one"_s);
    auto *box = new QGroupBox(u"A box"_s);
    (new QVBoxLayout(box))->addWidget(new QLabel(u"in it"_s));
    layout->addWidget(
        wrappedLabel(u"Some words that need more than one line where there is not much room."_s));
    layout->addWidget(edit);
    layout->addWidget(combo);
    layout->addWidget(box);
    layout->addWidget(table(u"A row"_s), 1);
    layout->addWidget(new QPushButton(u"&Close"_s));
    show(window);
    QCOMPARE(findingsIn(window), QString());
    QCOMPARE(faintTextsIn(window), QString());
}

void TestWindowCheck::findsCutText_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    row("a label's last line without its descent", [](QWidget &window) -> QWidget * {
        auto *label = place(wrappedLabel(u"quite a few gypsy words jump by"_s), window, {100, 10});
        label->setFixedHeight(label->heightForWidth(100) - 1);
        return label;
    });
    row("a label's end", [](QWidget &window) -> QWidget * {
        return place(new QLabel(u"some words"_s), window, {20, 40});
    });
    row("a word", [](QWidget &window) -> QWidget * {
        return place(wrappedLabel(u"incomprehensibilities"_s), window, {40, 80});
    });
    row("a button's text", [](QWidget &window) -> QWidget * {
        return place(new QPushButton(u"A button with many words"_s), window, {60, 40});
    });
    row("a button's height", [](QWidget &window) -> QWidget * {
        auto *button = place(new QPushButton(u"A button"_s), window, {200, 10});
        button->setFixedHeight(button->sizeHint().height() - 1);
        return button;
    });
    row("a tab that arrows lead to", [](QWidget &window) -> QWidget * {
        auto *tabs = place(new QTabBar, window, {120, 40});
        tabs->setAccessibleName(u"Tabs"_s);
        for (const QString &text : {u"Calls"_s, u"Webhooks"_s, u"For what"_s})
            tabs->addTab(text);
        return tabs;
    });
    row("a box's title", [](QWidget &window) -> QWidget * {
        return place(new QGroupBox(u"A title with many words"_s), window, {60, 80});
    });
    row("a choice", [](QWidget &window) -> QWidget * {
        auto *combo = place(new QComboBox, window, {80, 30});
        combo->setAccessibleName(u"Choice"_s);
        combo->addItem(u"A choice with many words"_s);
        return combo;
    });
    row("what a field is for", [](QWidget &window) -> QWidget * {
        auto *edit = place(new QLineEdit, window, {80, 30});
        edit->setAccessibleName(u"Field"_s);
        edit->setPlaceholderText(u"What has to be written here"_s);
        return edit;
    });
    row("what a field says", [](QWidget &window) -> QWidget * {
        auto *edit = place(new QLineEdit(u"an address that is to be copied"_s), window, {80, 30});
        edit->setAccessibleName(u"Field"_s);
        edit->setReadOnly(true);
        return edit;
    });
    row("an area that scrolls to the side", [](QWidget &window) -> QWidget * {
        auto *area = place(new QScrollArea, window, {80, 80});
        area->setAccessibleName(u"Area"_s);
        area->setWidget(new QLabel(u"A label with many words"_s));
        return area;
    });
    row("an area that is cut at the side", [](QWidget &window) -> QWidget * {
        auto *area = place(new QScrollArea, window, {100, 100});
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidgetResizable(true);
        area->setWidget(new QLabel(u"marketplace.leadconnectorhq.com/oauth/chooselocation"_s));
        return area;
    });
    row("a text that scrolls to the side", [](QWidget &window) -> QWidget * {
        auto *text = place(new QTextBrowser, window, {80, 80});
        text->setAccessibleName(u"Text"_s);
        text->setHtml(u"<pre>a line that must stay as it is</pre>"_s);
        return text;
    });
    row("something that sticks out", [](QWidget &window) -> QWidget * {
        auto *box = place(new QWidget, window, {60, 60});
        return place(new QWidget, *box, {51, 10}); // from the tenth pixel
    });
    row("something that sticks out of a splitter", [](QWidget &window) -> QWidget * {
        auto *part = new QWidget;
        part->setMinimumWidth(70);
        place(new QSplitter, window, {60, 60})->addWidget(part);
        return part;
    });
}

void TestWindowCheck::findsCutText()
{
    QFETCH(Make, make);
    QWidget window;
    const QWidget *faulty = make(window);
    show(window);
    const QString findings = findingsIn(window);
    QVERIFY2(isAbout(findings, *faulty, u"cut"_s) || isAbout(findings, *faulty, u"does not fit"_s)
                 || isAbout(findings, *faulty, u"to the side"_s)
                 || isAbout(findings, *faulty, u"sticks out"_s),
             qPrintable(findings));
}

void TestWindowCheck::findsWhatHasNoName_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, Make make, const QString &what) {
        QTest::newRow(name) << make << what;
    };
    row(
        "a field",
        [](QWidget &window) -> QWidget * {
            return place(new QLineEdit, window, {80, 30});
        },
        u"has no name"_s);
    row(
        "an area that takes the keyboard",
        [](QWidget &window) -> QWidget * {
            return place(new QScrollArea, window, {80, 80});
        },
        u"has no name"_s);
    row(
        "a symbol",
        [](QWidget &window) -> QWidget * {
            auto *button = place(new QToolButton, window, {30, 30});
            button->setArrowType(Qt::DownArrow);
            button->setToolTip(u"Opens it"_s);
            return button;
        },
        u"has no name"_s);
    row(
        "a symbol that tells nobody what it does",
        [](QWidget &window) -> QWidget * {
            auto *button = place(new QToolButton, window, {30, 30});
            button->setArrowType(Qt::DownArrow);
            button->setAccessibleName(u"Open"_s);
            return button;
        },
        u"no tool tip"_s);
}

void TestWindowCheck::findsWhatHasNoName()
{
    QFETCH(Make, make);
    QFETCH(QString, what);
    QWidget window;
    const QWidget *faulty = make(window);
    show(window);
    const QString findings = findingsIn(window);
    QVERIFY2(isAbout(findings, *faulty, what), qPrintable(findings));
}

void TestWindowCheck::findsACutRow()
{
    const QString text = u"A row with more words than there is room for"_s;
    QWidget window;
    QTreeWidget *rows = place(table(text), window, {120, 100});
    show(window);
    QVERIFY2(isAbout(findingsIn(window), *rows, u"has the row"_s), qPrintable(findingsIn(window)));
    rows->topLevelItem(0)->setToolTip(0, text);
    QCOMPARE(findingsIn(window), QString());
    rows->setHeaderLabel(u"A heading that is too long"_s);
    QVERIFY2(isAbout(findingsIn(window), *rows->header(), u"has the heading"_s),
             qPrintable(findingsIn(window)));
}

void TestWindowCheck::findsAWindowWithoutTitle()
{
    QDialog window;
    show(window);
    QVERIFY(findingsIn(window).contains(u"has no title"_s));
    window.setWindowTitle(u"A title"_s);
    QCOMPARE(findingsIn(window), QString());
}

void TestWindowCheck::findsMenusWithoutRoom()
{
    QMainWindow window;
    window.setWindowTitle(u"Menus"_s);
    for (int number = 0; number < 20; ++number)
        window.menuBar()->addMenu(u"Menu %1"_s.arg(number))->addAction(u"Do it"_s);
    show(window);
    QVERIFY2(isAbout(findingsIn(window), *window.menuBar(), u"no room"_s), qPrintable(findingsIn(window)));
    QMenu menu;
    menu.addAction(u"An entry of a few words"_s);
    menu.show();
    QCOMPARE(findingsIn(menu), QString());
    menu.addAction(u"An entry with more words than a screen has room for "_s.repeated(5));
    QVERIFY(findingsIn(menu).contains(u"is cut"_s));
}

void TestWindowCheck::findsFaintText_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<bool>("isFaint");
    // WCAG's contrast with white: 4.48 and 4.54.
    QTest::newRow("just too faint") << QColor(0x77, 0x77, 0x77) << true;
    QTest::newRow("just enough") << QColor(0x76, 0x76, 0x76) << false;
}

void TestWindowCheck::findsFaintText()
{
    QFETCH(QColor, color);
    QFETCH(bool, isFaint);
    QWidget window;
    QPalette palette(Qt::white);
    palette.setColor(QPalette::WindowText, color);
    window.setPalette(palette);
    place(new QLabel(u"words in thin strokes: il|1"_s), window, {300, 40});
    show(window);
    const QString findings = faintTextsIn(window);
    QVERIFY2(findings.isEmpty() == !isFaint, qPrintable(findings));
}

void TestWindowCheck::findsAFaintRow()
{
    QWidget window;
    // Of which not all is to be seen.
    QTreeWidget *rows = place(table(u"A row with more words than there is room for"_s), window, {80, 100});
    rows->setPalette(QPalette(Qt::white));
    show(window);
    QCOMPARE(faintTextsIn(window), QString());
    rows->topLevelItem(0)->setForeground(0, QColor(0x77, 0x77, 0x77));
    QVERIFY(faintTextsIn(window).contains(u"The row"_s));
}

QTEST_MAIN(TestWindowCheck)

#include "tst_windowcheck.moc"
