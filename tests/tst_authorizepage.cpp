#include "support/fakebrowser.h"
#include "support/largetexts.h"
#include "support/uibench.h"
#include "widgets/causesview.h"
#include "widgets/notice.h"
#include "wizard/authorizepage.h"
#include "wizard/browserchecklist.h"
#include "wizard/knownerrorsdialog.h"
#include "wizard/signinsession.h"
#include "wizard/wizardwindow.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const QString code = u"9dd713320b08aa3c37747722dce848afde15f1f7"_s;

WizardDraft draft(bool ownRedirect)
{
    WizardDraft draft;
    draft.clientId = u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    draft.scopes = {u"contacts.readonly"_s};
    draft.port = UiBench::freePort();
    draft.ownRedirect = ownRedirect;
    draft.ownRedirectUri = u"https://example.com/callback"_s;
    return draft;
}

/// The page while it waits for the answer.
struct Desk {
    UiBench bench;
    WizardWindow window{bench.context()};

    explicit Desk(bool ownRedirect = false)
    {
        window.session().beginNew(draft(ownRedirect));
        window.session().setSessionOnly(true);
        window.goTo(Step::Authorize);
        UiBench::click(window, "openBrowserButton");
    }
    void paste(const QString &text)
    {
        UiBench::find<QLineEdit>(window, "pasteEdit")->setText(text);
        UiBench::click(window, "usePasteButton");
    }
    QString state() const
    {
        return bench.opened.isEmpty() ? QString()
                                      : QUrlQuery(bench.opened.constLast()).queryItemValue(u"state"_s);
    }
    QString answer(const QString &address = u"https://example.com/callback"_s) const
    {
        return u"%1?code=%2&state=%3"_s.arg(address, code, state());
    }
    const Notice *pasteNotice() const { return UiBench::find<Notice>(window, "pasteNotice"); }
    const Notice *notice() const { return UiBench::find<Notice>(window, "authorizeNotice"); }
    bool hasCode() { return window.session().code() == code.toUtf8(); }
};

} // namespace

class TestAuthorizePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsRarerWaysInAMenu();
    void worksWithABrowserOnAnotherComputer();
    void takesThePastedAddress();
    void takesThePastedCode();
    void refusesAnAnswerToAnotherSignIn();
    void tellsTheLinkFromTheAnswer();
    void tellsAnotherAddress();
    void explainsAPastedError();
    void answersInSight();
    void showsWhatCameWhileSheWasInTheBrowser();
    void explainsARefusalFromTheBrowser();
    void aRemedyRenewsTheLink();
    void anAnswerAmongTheErrorsIsTaken();
    void whatDoesNotLookLikeThatIsExplained();
    void keepsWhatWasTypedAboutAnError();
};

void TestAuthorizePage::takesThePastedAddress()
{
    Desk desk(true);
    QCOMPARE(desk.bench.opened.size(), 1);
    desk.paste(desk.answer());
    QVERIFY(desk.hasCode());
    QCOMPARE(desk.window.step(), Step::Tokens);
}

void TestAuthorizePage::takesThePastedCode()
{
    Desk desk(true);
    desk.paste(code);
    QVERIFY(desk.hasCode());
}

void TestAuthorizePage::refusesAnAnswerToAnotherSignIn()
{
    Desk desk(true);
    desk.paste(u"https://example.com/callback?code=%1&state=of-another"_s.arg(code));
    QVERIFY(desk.pasteNotice()->title().contains(u"refused"_s));
    QVERIFY(!desk.hasCode());
    desk.paste(desk.answer());
    QVERIFY(desk.hasCode());
}

void TestAuthorizePage::tellsTheLinkFromTheAnswer()
{
    Desk desk(true);
    desk.paste(desk.bench.opened.constLast().toString(QUrl::FullyEncoded));
    QVERIFY(desk.pasteNotice()->title().contains(u"not the answer"_s));
    QVERIFY(!desk.hasCode());
}

void TestAuthorizePage::tellsAnotherAddress()
{
    Desk desk(true);
    desk.paste(desk.answer(u"https://example.com/callback/"_s));
    QVERIFY(desk.pasteNotice()->title().contains(u"another address"_s));
    QVERIFY(desk.pasteNotice()->text().contains(u"https://example.com/callback/"_s));
    QVERIFY(!desk.hasCode());
    UiBench::click(desk.window, "useOtherAddressButton");
    QVERIFY(desk.hasCode());
}

/// Where there is little room, and the keyboard stays where she pasted.
void TestAuthorizePage::answersInSight()
{
    const LargeTexts large;
    Desk desk(true);
    desk.window.resize(LargeTexts::screen);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    auto *edit = UiBench::find<QLineEdit>(desk.window, "pasteEdit");
    edit->setFocus();
    desk.paste(u"nothing of use"_s);
    QVERIFY(edit->hasFocus());
    const auto isSeen = [](const QWidget &widget) {
        return widget.visibleRegion().boundingRect() == widget.rect();
    };
    QTRY_VERIFY(isSeen(*desk.pasteNotice()) && isSeen(*edit));
}

void TestAuthorizePage::showsWhatCameWhileSheWasInTheBrowser()
{
    const LargeTexts large;
    Desk desk;
    desk.window.resize(LargeTexts::screen);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.paste(u"nothing of use"_s);
    UiBench::find<QLineEdit>(desk.window, "pasteEdit")->setFocus();
    QWidget otherWindow;
    otherWindow.show();
    otherWindow.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&otherWindow));
    FakeBrowser browser;
    browser.open(QUrl(desk.window.session().draft().redirectUri().text() % u"?code="_s % code));
    QTRY_VERIFY(desk.window.findChild<QPushButton *>(u"acceptStateButton"_s));
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTRY_VERIFY(desk.notice()->visibleRegion().contains(QPoint(1, 1)));
    QTRY_VERIFY(!UiBench::find<QWidget>(desk.window, "declineStateButton")->visibleRegion().isEmpty());
}

void TestAuthorizePage::explainsAPastedError()
{
    Desk desk(true);
    desk.paste(u"No integration found with the id: 65f0c0ffee65f0c0ffee65f0"_s);
    UiBench::click(desk.window, "pasteCausesButton");
    const auto *dialog = desk.window.findChild<KnownErrorsDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<CausesView *>()->causes().isEmpty());
}

void TestAuthorizePage::explainsARefusalFromTheBrowser()
{
    Desk desk(true);
    desk.paste(u"https://example.com/callback?error=invalid_scope&state=%1"_s.arg(desk.state()));
    QVERIFY(desk.notice()->title().contains(u"scope"_s));
    UiBench::find<QPushButton>(desk.window, "remedy_copyScopes")->click();
    QVERIFY(desk.window.findChild<QPushButton *>(u"remedy_openPortal"_s));
}

void TestAuthorizePage::aRemedyRenewsTheLink()
{
    Desk desk;
    const QUrl before = desk.bench.opened.constLast();
    UiBench::click(desk.window, "seeErrorButton");
    auto *dialog = desk.window.findChild<KnownErrorsDialog *>();
    QVERIFY(dialog);
    dialog->setText(u"the log-in window does not open"_s);
    UiBench::click(*dialog, "cause0_sameTab");
    QCOMPARE(desk.bench.opened.size(), 1); // she says when
    UiBench::click(*dialog, "openAfterRemedyButton");
    QCOMPARE(desk.bench.opened.size(), 2);
    const QUrl after = desk.bench.opened.constLast();
    QVERIFY(after.toString().contains(u"loginWindowOpenMode=self"_s));
    QVERIFY(!before.toString().contains(u"loginWindowOpenMode"_s));
    QVERIFY(QUrlQuery(before).queryItemValue(u"state"_s) != QUrlQuery(after).queryItemValue(u"state"_s));
    // The new link's answer is the one that is waited for.
    FakeBrowser browser;
    browser.open(QUrl(desk.answer(desk.window.session().draft().redirectUri().text())));
    QTRY_VERIFY(desk.hasCode());
}

void TestAuthorizePage::anAnswerAmongTheErrorsIsTaken()
{
    Desk desk;
    UiBench::click(desk.window, "seeErrorButton");
    auto *dialog = desk.window.findChild<KnownErrorsDialog *>();
    QVERIFY(dialog);
    dialog->setText(desk.answer(desk.window.session().draft().redirectUri().text()));
    UiBench::click(*dialog, "takeAnswerButton");
    QVERIFY(desk.hasCode());
}

void TestAuthorizePage::whatDoesNotLookLikeThatIsExplained()
{
    Desk desk;
    UiBench::click(desk.window, "browserStep5");
    UiBench::click(desk.window, "looksDifferentButton");
    const auto *dialog = desk.window.findChild<KnownErrorsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<CausesView *>()->causes().constFirst().id, u"picker-empty"_s);
}

void TestAuthorizePage::keepsWhatWasTypedAboutAnError()
{
    Desk desk;
    UiBench::click(desk.window, "seeErrorButton");
    auto *dialog = desk.window.findChild<KnownErrorsDialog *>();
    QVERIFY(dialog);
    dialog->setText(u"the page is blank"_s);
    dialog->close();
    UiBench::click(desk.window, "seeErrorButton");
    QCOMPARE(desk.window.findChildren<KnownErrorsDialog *>().size(), 1);
    QVERIFY(!dialog->findChild<CausesView *>()->causes().isEmpty());
}

void TestAuthorizePage::keepsRarerWaysInAMenu()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().beginNew(draft(false));
    window.goTo(Step::Authorize);
    auto *ways = UiBench::find<QPushButton>(window, "otherWaysButton");
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(ways);
    QCOMPARE(told->role(), QAccessible::ButtonMenu);
    QVERIFY(ways->isVisibleTo(&window));
    QVERIFY(UiBench::find<QAction>(window, "awaitInstallAction")->isVisible());
    // With an address of her own, all is pasted anyway.
    window.session().beginNew(draft(true));
    window.goTo(Step::Authorize);
    QVERIFY(!ways->isVisibleTo(&window));
    // HighLevel's stand-in has no inside.
    QString problem;
    QVERIFY2(window.session().beginPractice(&problem), qPrintable(problem));
    window.goTo(Step::Authorize);
    QVERIFY(ways->isVisibleTo(&window));
    QVERIFY(!UiBench::find<QAction>(window, "awaitInstallAction")->isVisible());
}

void TestAuthorizePage::worksWithABrowserOnAnotherComputer()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().beginNew(draft(false));
    window.session().setSessionOnly(true);
    window.goTo(Step::Authorize);
    UiBench::trigger(window, "elsewhereAction");
    QVERIFY(bench.opened.isEmpty());
    const QUrl link(QGuiApplication::clipboard()->text());
    const QString state = QUrlQuery(link).queryItemValue(u"state"_s);
    QVERIFY2(!state.isEmpty(), qPrintable(link.toString()));
    QVERIFY(UiBench::find<QWidget>(window, "pasteEdit")->isVisibleTo(&window));
    UiBench::find<QLineEdit>(window, "pasteEdit")
        ->setText(u"%1?code=%2&state=%3"_s.arg(window.session().draft().redirectUri().text(), code, state));
    UiBench::click(window, "usePasteButton");
    QCOMPARE(window.step(), Step::Tokens);
}

QTEST_MAIN(TestAuthorizePage)
#include "tst_authorizepage.moc"
