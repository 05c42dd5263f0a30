#include "support/uibench.h"
#include "wizard/signinsession.h"
#include "wizard/wizardwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

ScopeWish purpose(const QString &name)
{
    return {ScopeWish::Kind::Preset, name};
}

QCheckBox *boxFor(const WizardWindow &window, const QString &name)
{
    return UiBench::find<QCheckBox>(window, qPrintable(u"purpose-"_s + name));
}

QString summary(const WizardWindow &window)
{
    return UiBench::find<QLabel>(window, "purposeSummary")->text();
}

bool nextWorks(const WizardWindow &window)
{
    return UiBench::find<QPushButton>(window, "nextButton")->isEnabled();
}

} // namespace

class TestPurposePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesFirst();
    void showsEveryPurpose();
    void ticksAndUnticks();
    void canBeSkipped();
    void showsWhatWasWishedElsewhere();
    void saysWhatTheChoiceComesTo_data();
    void saysWhatTheChoiceComesTo();
    void staysAsItIsInAPractice();
    void survivesARestart();
    void worksByKeyboard();
    void aPurposeAloneKeepsToItsColumn();
};

void TestPurposePage::comesFirst()
{
    UiBench bench;
    WizardWindow window(bench.context());
    UiBench::click(window, "connectCard");
    QCOMPARE(window.step(), Step::Purpose);
    UiBench::click(window, "nextButton");
    QCOMPARE(window.step(), Step::CreateApp);
    UiBench::click(window, "backButton");
    QCOMPARE(window.step(), Step::Purpose);
    UiBench::click(window, "backButton");
    QCOMPARE(window.step(), Step::Start);
    window.goTo(Step::Need);
    UiBench::click(window, "needNo1");
    UiBench::click(window, "needConnectButton");
    QCOMPARE(window.step(), Step::Purpose);
}

void TestPurposePage::showsEveryPurpose()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::Purpose);
    int purposes = 0;
    for (const ScopePreset &preset : bench.catalog().presets()) {
        if (preset.kind == ScopePreset::Kind::Set) {
            QVERIFY(!window.findChild<QCheckBox *>(u"purpose-"_s + preset.name));
            continue;
        }
        ++purposes;
        const QCheckBox *box = boxFor(window, preset.name);
        QCOMPARE(box->text(), preset.title);
        QVERIFY(box->accessibleDescription().contains(preset.sentence));
        QVERIFY(box->accessibleDescription().contains(QString::number(preset.scopes.size())));
    }
    QVERIFY(purposes >= 12);
    boxFor(window, u"webhooks"_s);
    boxFor(window, u"read-only"_s);
}

void TestPurposePage::ticksAndUnticks()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().selection().setScopes({u"forms.readonly"_s});
    window.goTo(Step::Purpose);
    const ScopeSelection &selection = window.session().selection();
    UiBench::click(window, "purpose-contacts");
    UiBench::click(window, "purpose-opportunities");
    QCOMPARE(selection.wishes(), (QList{purpose(u"contacts"_s), purpose(u"opportunities"_s)}));
    for (const char *name : {"contacts", "opportunities"}) {
        for (const QString &scope : bench.catalog().preset(QString::fromLatin1(name))->scopes)
            QVERIFY2(selection.contains(scope), qPrintable(scope));
    }
    UiBench::click(window, "purpose-contacts");
    QCOMPARE(selection.wishes(), QList{purpose(u"opportunities"_s)});
    QVERIFY(!selection.contains(u"contacts.write"_s));
    QVERIFY(selection.contains(u"contacts.readonly"_s)); // the other one needs it too
    UiBench::click(window, "purpose-opportunities");
    QCOMPARE(selection.scopes(), QStringList{u"forms.readonly"_s}); // was there before
}

void TestPurposePage::canBeSkipped()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::Purpose);
    QVERIFY(window.session().selection().isEmpty());
    QVERIFY(nextWorks(window));
    UiBench::click(window, "purpose-saas"); // does not fit the plan and type that are preset
    QVERIFY(nextWorks(window));
    QVERIFY(window.session().selection().contains(u"saas/company.write"_s));
}

void TestPurposePage::showsWhatWasWishedElsewhere()
{
    UiBench bench;
    WizardWindow window(bench.context());
    ScopeSelection &selection = window.session().selection();
    selection.addWish(purpose(u"appointments"_s), [](const Scope &) { return true; });
    window.goTo(Step::Purpose);
    const QCheckBox *box = boxFor(window, u"appointments"_s);
    QVERIFY(box->isChecked());
    QVERIFY(!boxFor(window, u"contacts"_s)->isChecked());
    QVERIFY(box->accessibleDescription().contains(u"(4 scopes)"_s));
    selection.set(u"calendars/events.write"_s, false);
    QVERIFY(box->isChecked());
    QVERIFY2(box->accessibleDescription().contains(u"(3 of 4 scopes)"_s),
             qPrintable(box->accessibleDescription()));
    selection.removeWish(purpose(u"appointments"_s));
    QVERIFY(!box->isChecked());
    QVERIFY(selection.isEmpty());
    selection.addWish(purpose(u"appointments"_s), [](const Scope &) { return true; });
    window.session().beginNew();
    QVERIFY(!box->isChecked());
}

void TestPurposePage::saysWhatTheChoiceComesTo_data()
{
    QTest::addColumn<QString>("ticked");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << u"Nothing is chosen yet."_s;
    QTest::newRow("for the agency") << u"agency-overview"_s
                                    << u"Chosen: 3 scopes; %1 webhook events; needs an app for the agency."_s;
    QTest::newRow("without events") << u"forms-surveys"_s << u"Chosen: 2 scopes; no webhook events."_s;
}

void TestPurposePage::saysWhatTheChoiceComesTo()
{
    QFETCH(QString, ticked);
    QFETCH(QString, text);
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::Purpose);
    QSet<QString> events;
    if (!ticked.isEmpty()) {
        boxFor(window, ticked)->click();
        for (const QString &name : bench.catalog().preset(ticked)->scopes) {
            const Scope *scope = bench.catalog().find(name);
            for (const QString &event : scope->webhookEvents + scope->guessedWebhookEvents)
                events += event;
        }
    }
    QCOMPARE(summary(window), text.contains(u'%') ? text.arg(events.size()) : text);
}

void TestPurposePage::staysAsItIsInAPractice()
{
    UiBench bench;
    WizardWindow window(bench.context());
    UiBench::click(window, "practiceCard");
    QCOMPARE(window.step(), Step::Purpose);
    const QStringList scopes = window.session().selection().scopes();
    QVERIFY(scopes.size() > 1);
    QVERIFY(summary(window).contains(u"%1 scopes"_s.arg(scopes.size())));
    UiBench::click(window, "purpose-contacts");
    UiBench::click(window, "purpose-contacts");
    QCOMPARE(window.session().selection().scopes(), scopes);
    QVERIFY(nextWorks(window));
}

void TestPurposePage::survivesARestart()
{
    UiBench bench;
    QStringList scopes;
    {
        WizardWindow window(bench.context());
        window.show();
        UiBench::click(window, "connectCard");
        UiBench::click(window, "purpose-contacts");
        scopes = window.session().selection().scopes();
        window.close();
    }
    WizardWindow window(bench.context());
    window.start();
    UiBench::click(window, "continueDraftButton");
    QCOMPARE(window.step(), Step::Purpose);
    QVERIFY(boxFor(window, u"contacts"_s)->isChecked());
    QCOMPARE(window.session().selection().scopes(), scopes);
    UiBench::click(window, "purpose-contacts"); // is still known to have brought them
    QVERIFY(window.session().selection().isEmpty());
}

void TestPurposePage::worksByKeyboard()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    window.goTo(Step::Purpose);
    QVERIFY(window.focusWidget() == boxFor(window, u"contacts"_s));
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    QVERIFY(window.session().selection().hasWish(purpose(u"contacts"_s)));
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QVERIFY(window.focusWidget() == boxFor(window, u"messages-to-sheet"_s));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QCOMPARE(window.step(), Step::CreateApp);
}

void TestPurposePage::aPurposeAloneKeepsToItsColumn()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.resize(1200, 900);
    window.show();
    window.goTo(Step::Purpose);
    QSet<int> widths;
    for (const ScopePreset &preset : bench.catalog().presets()) {
        const auto *box = window.findChild<QCheckBox *>(u"purpose-"_s + preset.name);
        if (box)
            widths.insert(box->parentWidget()->width());
    }
    // Half of an odd number of pixels is rounded.
    QVERIFY(!widths.isEmpty());
    QVERIFY(*std::max_element(widths.cbegin(), widths.cend())
                - *std::min_element(widths.cbegin(), widths.cend())
            <= 1);
}

QTEST_MAIN(TestPurposePage)

#include "tst_purposepage.moc"
