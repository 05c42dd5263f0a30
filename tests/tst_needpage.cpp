// "Do I need this at all?": what the answers lead to, and that they are remembered.

#include "support/uibench.h"
#include "widgets/notice.h"
#include "widgets/symbolline.h"
#include "wizard/draftfile.h"
#include "wizard/signinsession.h"
#include "wizard/wizardwindow.h"

#include <QClipboard>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// One letter an answer: y, n, or - for none.
void answer(const WizardWindow &window, const QString &answers)
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers[i] == u'y')
            UiBench::click(window, qPrintable(u"needYes%1"_s.arg(i + 1)));
        else if (answers[i] == u'n')
            UiBench::click(window, qPrintable(u"needNo%1"_s.arg(i + 1)));
    }
}

QString answersIn(const WizardWindow &window)
{
    QString answers;
    for (int number = 1; number <= 3; ++number) {
        const auto isChecked = [&](const QString &name) {
            return UiBench::find<QRadioButton>(window, qPrintable(name.arg(number)))->isChecked();
        };
        answers += isChecked(u"needYes%1"_s) ? u'y' : isChecked(u"needNo%1"_s) ? u'n' : u'-';
    }
    return answers;
}

Notice *advice(const WizardWindow &window)
{
    return UiBench::find<Notice>(window, "needAnswer");
}

bool showsGuide(const WizardWindow &window)
{
    return UiBench::find<QWidget>(window, "privateTokenGuide")->isVisibleTo(&window);
}

/// What the visible labels say, one after the other.
QString textOf(const WizardWindow &window)
{
    QStringList texts;
    const auto labels = UiBench::find<QWidget>(window, "privateTokenGuide")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class TestNeedPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToAWay_data();
    void leadsToAWay();
    void answersCanBeChanged();
    void startsOver();
    void goesOnAndBack();
    void remembersTheAnswers();
    void tellsHowToMakeAToken();
    void tellsTheChosenScopes();
    void copiesWhatACallNeeds();
    void boxesEndAtOneHeight();
    void whatItSaysIsSeenInALowWindow();
};

void TestNeedPage::leadsToAWay_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("title"); // a part of it
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("nothing") << u"---"_s << QString() << QStringList();
    QTest::newRow("two of three") << u"yy-"_s << QString() << QStringList();
    QTest::newRow("three times yes") << u"yyy"_s << u"Private Integration Token"_s << QStringList();
    QTest::newRow("several accounts") << u"nyy"_s << u"need OAuth"_s << QStringList{u"one account only"_s};
    QTest::newRow("for others") << u"yny"_s << u"need OAuth"_s << QStringList{u"Others can't"_s};
    QTest::newRow("events") << u"yyn"_s << u"need OAuth"_s << QStringList{u"Webhooks"_s};
    QTest::newRow("one no is enough") << u"-n-"_s << u"need OAuth"_s << QStringList{u"Others can't"_s};
    QTest::newRow("three times no") << u"nnn"_s << u"need OAuth"_s
                                    << QStringList{u"one account only"_s, u"Others can't"_s, u"Webhooks"_s};
}

void TestNeedPage::leadsToAWay()
{
    QFETCH(QString, answers);
    QFETCH(QString, title);
    QFETCH(QStringList, reasons);
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::Need);
    answer(window, answers);
    QCOMPARE(advice(window)->isEmpty(), title.isEmpty());
    QVERIFY2(title.isEmpty() || advice(window)->title().contains(title), qPrintable(advice(window)->title()));
    QCOMPARE(showsGuide(window), answers == "yyy"_L1);
    for (const QString &reason : {u"one account only"_s, u"Others can't"_s, u"Webhooks"_s})
        QCOMPARE(advice(window)->text().contains(reason), reasons.contains(reason));
}

void TestNeedPage::answersCanBeChanged()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::Need);
    answer(window, u"yyy"_s);
    QVERIFY(showsGuide(window));
    answer(window, u"--n"_s);
    QVERIFY(!showsGuide(window));
    QVERIFY(advice(window)->title().contains(u"OAuth"_s));
    answer(window, u"--y"_s);
    QVERIFY(showsGuide(window));
}

void TestNeedPage::startsOver()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    window.goTo(Step::Need);
    answer(window, u"yyy"_s);
    UiBench::click(window, "needStartOverButton");
    QCOMPARE(answersIn(window), u"---"_s);
    QVERIFY(window.session().draft().need.isEmpty());
    QVERIFY(advice(window)->isEmpty());
    QVERIFY(!showsGuide(window));
    QVERIFY(window.isAncestorOf(window.focusWidget())); // the keyboard is not lost with the button
    answer(window, u"n--"_s);
    QCOMPARE(answersIn(window), u"n--"_s);
}

void TestNeedPage::goesOnAndBack()
{
    UiBench bench;
    WizardWindow window(bench.context());
    for (const QString &answers : {u"yyy"_s, u"yyn"_s}) {
        window.goTo(Step::Need);
        answer(window, answers);
        UiBench::click(window, "needStartButton");
        QCOMPARE(window.step(), Step::Start);
        UiBench::click(window, "needCard");
        QCOMPARE(answersIn(window), answers);
        UiBench::click(window, "needConnectButton");
        QVERIFY(window.step() > Step::Need);
        QVERIFY(!window.session().isPractice());
    }
}

void TestNeedPage::remembersTheAnswers()
{
    UiBench bench;
    {
        WizardWindow window(bench.context());
        window.start();
        UiBench::click(window, "needCard");
        answer(window, u"yny"_s);
        UiBench::click(window, "backButton");
        UiBench::click(window, "practiceCard"); // a sign-in of its own
        window.goTo(Step::Need);
        QCOMPARE(answersIn(window), u"yny"_s);
        window.goTo(Step::Start);
        UiBench::click(window, "connectCard");
        window.goTo(Step::Need);
        QCOMPARE(answersIn(window), u"yny"_s);
        window.close();
    }
    // The next time. No sign-in was begun, so none is offered to go on with.
    WizardWindow window(bench.context());
    window.start();
    QVERIFY(UiBench::find<Notice>(window, "draftNotice")->isEmpty());
    UiBench::click(window, "needCard");
    QCOMPARE(answersIn(window), u"yny"_s);
}

void TestNeedPage::tellsHowToMakeAToken()
{
    UiBench bench;
    UiContext context = bench.context();
    context.now = [] { return QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC); };
    WizardWindow window(context);
    window.goTo(Step::Need);
    answer(window, u"yyy"_s);
    const QString text = textOf(window);
    for (const char *part :
         {"Settings → Private Integrations", "Settings → Labs", "Create new Integration", "this one time",
          "every 90 days", "23 February 2027", "7 days", "installedLocations", "locationToken",
          "No webhooks and no custom pages", "one account only", "the token stays the same", "Agency Pro",
          "not confirmed", "pit-xxxxxxxx-"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    UiBench::click(window, "openAccountButton");
    QCOMPARE(bench.opened, QList<QUrl>{QUrl(u"https://app.gohighlevel.com/"_s)});
}

void TestNeedPage::tellsTheChosenScopes()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::Need);
    const auto *copy = UiBench::find<QWidget>(window, "copyPrivateScopesButton");
    answer(window, u"yyy"_s);
    QVERIFY(!copy->isVisibleTo(&window));
    window.goTo(Step::Start);
    window.session().selection().setScopes({u"contacts.readonly"_s, u"contacts.write"_s});
    window.goTo(Step::Need);
    QVERIFY(textOf(window).contains(u"contacts.readonly, contacts.write"_s));
    QVERIFY(copy->isVisibleTo(&window));
    UiBench::click(window, "copyPrivateScopesButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"contacts.readonly\ncontacts.write"_s);
    window.goTo(Step::Start);
    window.session().selection().selectReadOnly();
    window.goTo(Step::Need);
    QVERIFY(textOf(window).contains(u"Tick the %1 scope"_s.arg(window.session().selection().count())));
}

void TestNeedPage::copiesWhatACallNeeds()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::Need);
    answer(window, u"yyy"_s);
    const QList<std::pair<const char *, QString>> values{
        {"privateAuthorization", u"Authorization: Bearer YOUR-TOKEN"_s},
        {"privateVersion", u"Version: 2021-07-28"_s},
        {"privateCall", u"https://services.leadconnectorhq.com/locations/YOUR-SUB-ACCOUNT-ID"_s}};
    for (const auto &[name, value] : values) {
        QCOMPARE(UiBench::find<QLineEdit>(window, name)->text(), value);
        UiBench::click(window, qPrintable(QString::fromLatin1(name) + u"Copy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), value);
    }
}

void TestNeedPage::boxesEndAtOneHeight()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.resize(1200, 900);
    window.show();
    window.goTo(Step::Need);
    answer(window, u"yyy"_s);
    const auto boxes = UiBench::find<QWidget>(window, "privateTokenGuide")->findChildren<QGroupBox *>();
    QCOMPARE(boxes.size(), 3);
    const QWidget *left = boxes.at(0);
    const QWidget *right = boxes.at(1);
    QTRY_VERIFY(left->x() != right->x());
    QTRY_COMPARE(left->geometry().bottom(), right->geometry().bottom());
}

void TestNeedPage::whatItSaysIsSeenInALowWindow()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.resize(900, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.goTo(Step::Need);
    QTest::qWait(0); // she looks at it first
    answer(window, u"n--"_s);
    const Notice *said = advice(window);
    QTRY_VERIFY(said->visibleRegion().boundingRect().contains(QPoint(said->width() / 2, 1)));
    const QWidget *page = said->parentWidget();
    QVERIFY(page->visibleRegion().boundingRect().top() > 0); // it was scrolled to
    const bool isWhole = said->visibleRegion().boundingRect() == said->rect();
    QVERIFY(isWhole || said->height() > window.height() / 3);
}

QTEST_MAIN(TestNeedPage)

#include "tst_needpage.moc"
