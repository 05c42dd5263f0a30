#include "support/uibench.h"
#include "wizard/browserchecklist.h"
#include "wizard/signinsession.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Stage = BrowserChecklist::Stage;

namespace {

struct Desk {
    UiBench bench;
    SignInSession session{bench.context()};
    BrowserChecklist checklist;

    explicit Desk(const WizardDraft &draft = {})
    {
        session.beginNew(draft);
        checklist.setSession(session);
    }
    QList<QRadioButton *> lines() const
    {
        QList<QRadioButton *> shown;
        const QList<QRadioButton *> buttons = checklist.findChildren<QRadioButton *>();
        for (QRadioButton *button : buttons) {
            if (button->isVisibleTo(&checklist))
                shown += button;
        }
        return shown;
    }
    int marked() const
    {
        int count = 0;
        for (const QRadioButton *button : lines())
            count += button->isChecked() ? 1 : 0;
        return count;
    }
    QString hint() const
    {
        const auto *label = UiBench::find<QLabel>(checklist, "checklistHint");
        return label->isVisibleTo(&checklist) ? label->text() : QString();
    }
};

} // namespace

class TestBrowserChecklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWillHappenBeforeItBegins();
    void goesOnWithTime();
    void sheMarksWhereSheIs();
    void theProgramMarksWhatItSees();
    void everyLineLeadsToAKnownError();
    void ownRedirectSaysWhatToCopy();
    void practiceHasItsOwnLines();
};

void TestBrowserChecklist::tellsWhatWillHappenBeforeItBegins()
{
    const Desk desk;
    QCOMPARE(desk.lines().size(), 8);
    QCOMPARE(desk.marked(), 0);
    QVERIFY(desk.hint().isEmpty());
    QVERIFY(!desk.checklist.isUnderWay());
}

void TestBrowserChecklist::goesOnWithTime()
{
    Desk desk;
    desk.checklist.setPatience(1ms);
    desk.checklist.begin();
    QCOMPARE(desk.checklist.stage(), Stage::Page);
    QCOMPARE(desk.marked(), 1);
    QTRY_COMPARE(desk.checklist.stage(), Stage::Login);
    QVERIFY(desk.hint().contains(u"app.gohighlevel.com"_s));
    desk.checklist.end();
    QCOMPARE(desk.marked(), 0);
}

void TestBrowserChecklist::sheMarksWhereSheIs()
{
    Desk desk;
    desk.checklist.begin();
    UiBench::click(desk.checklist, "browserStep6");
    QCOMPARE(desk.checklist.stage(), Stage::Tick);
    desk.checklist.mark(Stage::Login); // she knows better
    QCOMPARE(desk.checklist.stage(), Stage::Tick);
    QVERIFY(desk.hint().contains(u"name"_s));
    desk.checklist.reopened();
    QCOMPARE(desk.checklist.stage(), Stage::Page);
}

void TestBrowserChecklist::theProgramMarksWhatItSees()
{
    Desk desk;
    desk.checklist.mark(Stage::Back); // nothing is under way
    QCOMPARE(desk.marked(), 0);
    desk.checklist.begin();
    desk.checklist.mark(Stage::Back);
    QCOMPARE(desk.checklist.stage(), Stage::Back);
}

void TestBrowserChecklist::everyLineLeadsToAKnownError()
{
    Desk desk;
    QSignalSpy different(&desk.checklist, &BrowserChecklist::looksDifferent);
    desk.checklist.begin();
    const QList<QRadioButton *> lines = desk.lines();
    for (QRadioButton *line : lines) {
        line->click();
        QVERIFY(!desk.hint().isEmpty());
        UiBench::click(desk.checklist, "looksDifferentButton");
        const QString id = different.takeLast().constFirst().toString();
        QVERIFY2(!desk.bench.workspace().knownErrors().causesOf(id, {}).isEmpty(), qPrintable(id));
    }
}

void TestBrowserChecklist::ownRedirectSaysWhatToCopy()
{
    WizardDraft draft;
    draft.ownRedirect = true;
    draft.ownRedirectUri = u"https://example.com/callback"_s;
    Desk desk(draft);
    UiBench::click(desk.checklist, "browserStep8");
    QVERIFY(desk.hint().contains(u"code="_s) && desk.hint().contains(u"whole address"_s));
}

void TestBrowserChecklist::practiceHasItsOwnLines()
{
    UiBench bench;
    SignInSession session(bench.context());
    QString problem;
    QVERIFY2(session.beginPractice(&problem), qPrintable(problem));
    BrowserChecklist checklist;
    checklist.setPatience(1ms);
    checklist.setSession(session);
    checklist.begin();
    QCOMPARE(checklist.stage(), Stage::Page);
    checklist.mark(Stage::EmailCode); // has no line there
    QCOMPARE(checklist.stage(), Stage::Page);
    checklist.mark(Stage::Allow);
    QCOMPARE(checklist.stage(), Stage::Allow);
}

QTEST_MAIN(TestBrowserChecklist)
#include "tst_browserchecklist.moc"
