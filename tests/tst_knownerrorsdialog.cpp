#include "support/largetexts.h"
#include "support/uibench.h"
#include "widgets/causesview.h"
#include "widgets/emptyview.h"
#include "widgets/notice.h"
#include "wizard/knownerrorsdialog.h"
#include "wizard/sessionremedies.h"
#include "wizard/signinsession.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const QString notFound = u"HttpException: No integration found with the id: 65f0c0ffee65f0c0ffee65f0"_s;

WizardDraft draft()
{
    WizardDraft draft;
    draft.clientId = u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    draft.scopes = {u"contacts.readonly"_s};
    return draft;
}

/// The dialog over a sign-in, as the wizard makes it.
struct Desk {
    UiBench bench;
    SignInSession session{bench.context()};
    SessionRemedies remedies{session, bench.context(), SessionRemedies::Place::Authorize};
    KnownErrorsDialog dialog{bench.workspace().knownErrors(), OAuthStep::Authorize,
                             [this] { return remedies.situation(); }, remedies.kit(), bench.clipboard()};

    explicit Desk(const WizardDraft &with = draft()) { session.beginNew(with); }

    QStringList causes() const
    {
        QStringList ids;
        for (const Diagnosis &cause : dialog.findChild<CausesView *>()->causes())
            ids += cause.id;
        return ids;
    }
    const Notice *notice() const { return UiBench::find<Notice>(dialog, "errorNotice"); }
};

} // namespace

class TestKnownErrorsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsWhileSheTypes();
    void marksInTheListWhatItIs();
    void ranksByWhatIsKnownOfTheApp();
    void aRemedyChangesTheLink_data();
    void aRemedyChangesTheLink();
    void remediesThatDoNotFitAreNotOffered();
    void opensAndCopies();
    void goesToTheStepThatMendsIt();
    void offersToTakeAnAnswer();
    void tellsTheLinkApart();
    void saysWhenItIsNotKnown();
    void copiesForSupportWithoutSecrets();
    void listIsSearched();
    void saysWhenTheListHasNone();
    void findsWhatIsDescribed();
    void causesFitANarrowWindow();
    void keepsWhatWasTyped();
};

void TestKnownErrorsDialog::explainsWhileSheTypes()
{
    Desk desk;
    auto *text = UiBench::find<QPlainTextEdit>(desk.dialog, "errorText");
    QVERIFY(desk.causes().isEmpty());
    QTest::keyClicks(text, u"the page keeps loading"_s);
    QVERIFY(desk.causes().contains(u"login-loop"_s));
    text->clear();
    QVERIFY(desk.causes().isEmpty());
    QVERIFY(desk.notice()->isEmpty());
}

void TestKnownErrorsDialog::marksInTheListWhatItIs()
{
    Desk desk;
    auto *text = UiBench::find<QPlainTextEdit>(desk.dialog, "errorText");
    auto *list = UiBench::find<QListWidget>(desk.dialog, "errorList");
    text->setPlainText(notFound);
    QCOMPARE(list->selectedItems().size(), 1);
    const QString marked = list->selectedItems().constFirst()->data(Qt::UserRole).toString();
    const QStringList causes = desk.causes();
    const auto ofMarked = desk.bench.workspace().knownErrors().causesOf(marked, desk.remedies.situation());
    QVERIFY2(std::any_of(ofMarked.cbegin(), ofMarked.cend(),
                         [&causes](const Diagnosis &cause) { return cause.id == causes.constFirst(); }),
             qPrintable(marked));
    text->setPlainText(u"xyzzy"_s);
    QVERIFY(list->selectedItems().isEmpty());
    text->setPlainText(notFound);
    QCOMPARE(desk.causes(), causes); // a mark is no choice
}

void TestKnownErrorsDialog::ranksByWhatIsKnownOfTheApp()
{
    WizardDraft older = draft();
    older.olderPath = true;
    Desk desk(older);
    desk.dialog.setText(notFound);
    QCOMPARE(desk.causes().constFirst(), u"no-integration-found"_s);

    WizardDraft without = draft();
    without.version = WizardDraft::VersionChoice::None;
    Desk other(without);
    other.dialog.setText(notFound);
    QCOMPARE(other.causes().constFirst(), u"no-integration-draft"_s);
    QVERIFY(!other.causes().contains(u"no-integration-found"_s)); // the link has the newer form

    WizardDraft isPublic = draft();
    isPublic.isPublic = true;
    Desk third(isPublic);
    third.dialog.setText(notFound);
    QCOMPARE(third.causes().constFirst(), u"no-integration-public"_s);
}

void TestKnownErrorsDialog::aRemedyChangesTheLink_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::newRow("add the version") << Remedy::AddVersionId;
    QTest::newRow("drop the version") << Remedy::DropVersionId;
    QTest::newRow("newer path") << Remedy::UseCurrentPath;
    QTest::newRow("older path") << Remedy::UseOlderPath;
    QTest::newRow("other host") << Remedy::SwitchHost;
    QTest::newRow("same tab") << Remedy::SameTab;
}

void TestKnownErrorsDialog::aRemedyChangesTheLink()
{
    QFETCH(Remedy, remedy);
    WizardDraft before = draft();
    before.olderPath = remedy == Remedy::UseCurrentPath;
    if (remedy == Remedy::AddVersionId)
        before.version = WizardDraft::VersionChoice::None;
    Desk desk(before);
    const QUrl link = desk.session.link().toUrl();
    QSignalSpy changed(&desk.remedies, &SessionRemedies::linkChanged);
    QVERIFY(!desk.remedies.caption(remedy).isEmpty());
    QVERIFY(!desk.remedies.apply(remedy).isEmpty());
    QCOMPARE(changed.size(), 1);
    QVERIFY(desk.session.link().toUrl() != link);
    const AuthorizationLink now = desk.session.link();
    QCOMPARE(now.olderPath, remedy == Remedy::UseOlderPath);
    QCOMPARE(now.versionId.isEmpty(), remedy == Remedy::DropVersionId);
    QCOMPARE(now.sameTab, remedy == Remedy::SameTab);
    QCOMPARE(now.marketplace == Servers::whiteLabelMarketplace(), remedy == Remedy::SwitchHost);
}

void TestKnownErrorsDialog::remediesThatDoNotFitAreNotOffered()
{
    WizardDraft same = draft();
    same.sameTab = true;
    const Desk desk(same);
    QVERIFY(desk.remedies.caption(Remedy::SameTab).isEmpty());
    QVERIFY(desk.remedies.caption(Remedy::UseCurrentPath).isEmpty());
    QVERIFY(desk.remedies.caption(Remedy::Refresh).isEmpty());
    // The suggested version id is in the link already: only another one can help.
    QVERIFY(desk.remedies.caption(Remedy::AddVersionId).contains(u"another"_s));
}

void TestKnownErrorsDialog::opensAndCopies()
{
    Desk desk;
    desk.remedies.apply(Remedy::OpenLogin);
    desk.remedies.apply(Remedy::OpenPortal);
    QCOMPARE(desk.bench.opened.size(), 2);
    QCOMPARE(desk.bench.opened.constFirst().host(), u"app.gohighlevel.com"_s);
    desk.bench.hasBrowser = false;
    QVERIFY(desk.remedies.apply(Remedy::OpenLogin).contains(u"No browser"_s));
    desk.remedies.apply(Remedy::CopyRedirect);
    QCOMPARE(QGuiApplication::clipboard()->text(), desk.session.draft().redirectUri().text());
    desk.remedies.apply(Remedy::CopyScopes);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"contacts.readonly"_s);
}

void TestKnownErrorsDialog::goesToTheStepThatMendsIt()
{
    Desk desk;
    QList<Step> steps;
    connect(&desk.remedies, &SessionRemedies::goTo, this, [&steps](Step step) { steps += step; });
    for (const Remedy remedy :
         {Remedy::EditCredentials, Remedy::EditRedirect, Remedy::EditScopes, Remedy::AddVersionId})
        desk.remedies.apply(remedy);
    QCOMPARE(steps, (QList<Step>{Step::Credentials, Step::Redirect, Step::Scopes, Step::Redirect}));
    QVERIFY(desk.session.draft().version == WizardDraft::VersionChoice::Own); // there she enters it
}

void TestKnownErrorsDialog::offersToTakeAnAnswer()
{
    Desk desk;
    QSignalSpy given(&desk.dialog, &KnownErrorsDialog::answerGiven);
    const QString answer =
        u"http://localhost:53682/oauth/callback?code=9dd713320b08aa3c37747722dce848afde15f1f7"_s;
    desk.dialog.setText(answer);
    QVERIFY(desk.notice()->title().contains(u"not an error"_s));
    UiBench::click(desk.dialog, "takeAnswerButton");
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.constFirst().constFirst().toString(), answer);
    // The browser's error page may show the answer, too.
    desk.dialog.setText(u"Unable to connect to "_s % answer);
    QVERIFY(desk.notice()->title().contains(u"not an error"_s));
    QVERIFY(desk.causes().contains(u"loopback-unreachable"_s));
}

void TestKnownErrorsDialog::tellsTheLinkApart()
{
    Desk desk;
    desk.dialog.setText(desk.session.link().toUrl().toString(QUrl::FullyEncoded));
    QVERIFY(desk.notice()->text().contains(u"link itself"_s));
    QVERIFY(desk.causes().isEmpty());
}

void TestKnownErrorsDialog::saysWhenItIsNotKnown()
{
    Desk desk;
    desk.dialog.setText(u"the moon is full"_s);
    QVERIFY(desk.notice()->title().contains(u"not known"_s));
    const auto *nothing = UiBench::find<EmptyView>(desk.dialog, "noCauses");
    const QString notKnown = nothing->title();
    desk.dialog.clear();
    QVERIFY(nothing->title() != notKnown); // that was about what she typed
    desk.dialog.setText(notFound);
    QVERIFY(desk.notice()->isEmpty());
}

void TestKnownErrorsDialog::copiesForSupportWithoutSecrets()
{
    Desk desk;
    const QString code = u"9dd713320b08aa3c37747722dce848afde15f1f7"_s;
    desk.dialog.setText(u"Cannot GET /oauth/callback?code=%1&state=abc"_s.arg(code));
    UiBench::click(desk.dialog, "copyErrorButton");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Cannot GET /oauth/callback"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(code));
}

/// In words that no pattern has, as those of other languages.
void TestKnownErrorsDialog::saysWhenTheListHasNone()
{
    Desk desk;
    desk.dialog.show();
    const auto *nothing = UiBench::find<EmptyView>(desk.dialog, "errorNotFound");
    QVERIFY(!nothing->isVisible());
    desk.dialog.setSearch(u"supercalifragilistic"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!nothing->title().isEmpty() && !nothing->text().isEmpty());
    desk.dialog.setSearch({});
    QVERIFY(!nothing->isVisible());
}

void TestKnownErrorsDialog::findsWhatIsDescribed()
{
    Desk desk;
    const QString described = u"Empty, that list with sub-accounts!"_s;
    QVERIFY(desk.bench.workspace()
                .knownErrors()
                .causes(described, OAuthStep::Authorize, desk.remedies.situation())
                .isEmpty());
    desk.dialog.setText(described);
    QVERIFY(desk.causes().contains(u"picker-empty"_s));
    desk.dialog.setSearch(u"sub-account list"_s);
    const auto *list = UiBench::find<QListWidget>(desk.dialog, "errorList");
    QVERIFY(list->count() > 0);
    desk.dialog.setText(u"a herd of zebras grazes quietly"_s);
    QVERIFY(desk.causes().isEmpty());
    QVERIFY(!desk.notice()->isEmpty());
}

/// With letters of twice the size; nothing there scrolls sideways.
void TestKnownErrorsDialog::causesFitANarrowWindow()
{
    const LargeTexts large;
    Desk desk;
    desk.dialog.resize(800, 576);
    desk.dialog.show();
    QCOMPARE(desk.dialog.width(), 800);
    const auto *area = UiBench::find<QScrollArea>(desk.dialog, "causesArea");
    const QList<Diagnosis> known = desk.bench.workspace().knownErrors().visible(OAuthStep::Authorize);
    for (const Diagnosis &error : known) {
        desk.dialog.showEntry(error.id);
        QTRY_VERIFY2(area->viewport()->width() >= area->widget()->minimumSizeHint().width(),
                     qPrintable(error.id));
    }
}

void TestKnownErrorsDialog::listIsSearched()
{
    Desk desk;
    auto *list = UiBench::find<QListWidget>(desk.dialog, "errorList");
    const int all = list->count();
    QVERIFY(all > 20);
    desk.dialog.setSearch(u"dashboard"_s);
    QVERIFY(list->count() > 0 && list->count() < all);
    list->setCurrentRow(0);
    QVERIFY(desk.causes().contains(u"redirect-mismatch"_s));
    QVERIFY(desk.causes().size() > 1);
    desk.dialog.setSearch(u"qwertz"_s);
    QCOMPARE(list->count(), 0);
    desk.dialog.showEntry(u"email-code"_s);
    QCOMPARE(desk.causes(), QStringList{u"email-code"_s});
    QVERIFY(list->currentItem() && list->currentItem()->isSelected());
}

void TestKnownErrorsDialog::keepsWhatWasTyped()
{
    Desk desk;
    desk.dialog.show();
    desk.dialog.setText(notFound);
    desk.dialog.close();
    desk.dialog.show();
    QCOMPARE(UiBench::find<QPlainTextEdit>(desk.dialog, "errorText")->toPlainText(), notFound);
    QVERIFY(!desk.causes().isEmpty());
    desk.dialog.clear();
    QVERIFY(desk.causes().isEmpty());
}

QTEST_MAIN(TestKnownErrorsDialog)
#include "tst_knownerrorsdialog.moc"
