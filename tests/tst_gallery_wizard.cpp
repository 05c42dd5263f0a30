// Each page and state of the wizard and its dialogs: see tests/support/gallery.h.

#include "aboutdialog.h"
#include "authorize/portowner.h"
#include "link/redirecturi.h"
#include "practice/practiceserver.h"
#include "support/fakebrowser.h"
#include "support/gallery.h"
#include "support/scriptedserver.h"
#include "support/settling.h"
#include "webhooks/eventexampledialog.h"
#include "widgets/linkcheckdialog.h"
#include "widgets/notice.h"
#include "widgets/scopetree.h"
#include "wizard/authorizepage.h"
#include "wizard/browserchecklist.h"
#include "wizard/draftfile.h"
#include "wizard/knownerrorsdialog.h"
#include "wizard/scopeimportdialog.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"
#include "wizard/wizardwindow.h"

#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTreeView>

using namespace hloauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A sign-in with everything in it that can be typed.
WizardDraft filledDraft(quint16 port)
{
    WizardDraft draft;
    draft.plan = PlanTier::Agency;
    draft.scopes = {u"contacts.readonly"_s,         u"contacts.write"_s,
                    u"locations.readonly"_s,        u"opportunities.readonly"_s,
                    u"calendars/events.readonly"_s, u"conversations/message.write"_s};
    draft.port = port;
    draft.clientId = u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    return draft;
}

} // namespace

class TestGalleryWizard : public Gallery {
    Q_OBJECT

private Q_SLOTS:
    void start_data() { themes(); }
    void start();
    void need_data() { themes(); }
    void need();
    void purpose_data() { themes(); }
    void purpose();
    void createApp_data() { themes(); }
    void createApp();
    void scopes_data() { themes(); }
    void scopes();
    void scopeImport_data() { themes(); }
    void scopeImport();
    void linkCheck_data() { themes(); }
    void linkCheck();
    void redirect_data() { themes(); }
    void redirect();
    void credentials_data() { themes(); }
    void credentials();
    void authorize_data() { themes(); }
    void authorize();
    void installFromInside_data() { themes(); }
    void installFromInside();
    void authorizeProblems_data() { themes(); }
    void authorizeProblems();
    void faults_data() { themes(); }
    void faults();
    void tokens_data() { themes(); }
    void tokens();
    void tokenProblems_data() { themes(); }
    void tokenProblems();
    void followsThePalette_data() { themes(); }
    void followsThePalette();

private:
    static void selectScope(ScopeTree &tree, const QString &name);
    quint16 freePort();
    static void waitPatiently(const WizardWindow &window);
    void practise(UiBench &bench, WizardWindow &window);
    std::unique_ptr<WizardWindow> wizard(UiBench &bench, Step step);
};

void TestGalleryWizard::selectScope(ScopeTree &tree, const QString &name)
{
    const auto found = tree.filter().match(tree.filter().index(0, 0), Qt::DisplayRole, name, 1,
                                           Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY2(!found.isEmpty(), qPrintable(name));
    tree.view().setCurrentIndex(found.first());
}

/// The checklist would go on by itself at some moment.
void TestGalleryWizard::waitPatiently(const WizardWindow &window)
{
    if (auto *checklist = window.findChild<BrowserChecklist *>())
        checklist->setPatience(1h);
}

/// With an app and a server that look the same each time.
void TestGalleryWizard::practise(UiBench &bench, WizardWindow &window)
{
    QString problem;
    QVERIFY2(window.session().beginPractice(&problem), qPrintable(problem));
    const PracticeServer &server = *bench.practice().server();
    standIns().add(QString::number(server.baseUrl().port()), u"40080"_s);
    standIns().add(server.clientId().section(u'-', 0, 0), u"65f0c0ffee65f0c0ffee65f0"_s);
}

/// Is the usual one in the pictures.
quint16 TestGalleryWizard::freePort()
{
    const quint16 port = UiBench::freePort();
    standIns().add(QString::number(port), QString::number(RedirectUri::standard().port()));
    return port;
}

std::unique_ptr<WizardWindow> TestGalleryWizard::wizard(UiBench &bench, Step step)
{
    auto window = std::make_unique<WizardWindow>(bench.context());
    window->resize(1024, 700);
    window->session().beginNew(filledDraft(freePort()));
    window->session().setClientSecret("0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b");
    window->goTo(step);
    waitPatiently(*window);
    return window;
}

void TestGalleryWizard::start()
{
    Bench bench(standIns());
    WizardWindow window(bench.context());
    look(window, u"start"_s);
    window.setLearnVisible(true);
    look(window, u"start-learn"_s);
    DraftFile(bench.directory()).save([] {
        WizardDraft draft = filledDraft(53682);
        draft.step = Step::Redirect;
        return draft;
    }());
    WizardWindow second(bench.context());
    second.start();
    look(second, u"start-draft"_s);
    AboutDialog about;
    look(about, u"about"_s);
}

void TestGalleryWizard::need()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::Need);
    look(*window, u"need"_s);
    for (const char *name : {"needYes1", "needYes2", "needYes3"})
        UiBench::click(*window, name);
    look(*window, u"need-shorter-way"_s);
    window->resize(1024, 1100);
    look(*window, u"need-shorter-way-whole"_s);
    window->resize(1024, 700);
    UiBench::click(*window, "needNo3");
    look(*window, u"need-oauth"_s);
}

void TestGalleryWizard::purpose()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::Purpose);
    window->session().selection().clear();
    look(*window, u"purpose-none"_s);
    UiBench::click(*window, "purpose-contacts");
    UiBench::click(*window, "purpose-location-tokens");
    window->session().selection().set(u"contacts.write"_s, false);
    look(*window, u"purpose"_s);
    window->setLearnVisible(true);
    look(*window, u"purpose-learn"_s);
}

void TestGalleryWizard::createApp()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::CreateApp);
    look(*window, u"create-app"_s);
    UiBench::click(*window, "appTypeBoth");
    UiBench::click(*window, "checklist-sign-in");
    look(*window, u"create-app-both"_s);
    UiBench::click(*window, "distributionPublic");
    UiBench::click(*window, "pricePaid");
    UiBench::click(*window, "appTypeSubAccount");
    window->session().selection().set(u"companies.readonly"_s, true);
    window->session().selection().set(u"locations.write"_s, true);
    window->goTo(Step::CreateApp);
    look(*window, u"create-app-unfitting"_s);
    for (const char *name : {"appTypeMoreButton", "distributionMoreButton", "priceMoreButton"})
        UiBench::click(*window, name);
    window->resize(1024, 1100);
    look(*window, u"create-app-more"_s);
    window->resize(1024, 700);
    UiBench::click(*window, "appTypeAgency");
    look(*window, u"create-app-agency"_s);
    window->setLearnVisible(true);
    look(*window, u"create-app-learn"_s);
    practise(bench, *window);
    window->goTo(Step::CreateApp);
    window->setLearnVisible(false);
    look(*window, u"create-app-practice"_s);
}

void TestGalleryWizard::scopes()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::Scopes);
    look(*window, u"scopes"_s);
    auto *tree = window->findChild<ScopeTree *>();
    tree->setSearch(u"POST /contacts/"_s);
    look(*window, u"scopes-search"_s);
    tree->setSearch(u"sms"_s);
    tree->wishView().model()->setData(tree->wishView().model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    selectScope(*tree, u"contacts.readonly"_s);
    look(*window, u"scopes-wish"_s);
    tree->setSearch({});
    window->findChild<QTabWidget *>()->setCurrentIndex(2);
    window->session().selection().set(u"conversations/message.write"_s, false);
    selectScope(*tree, u"locations.write"_s);
    look(*window, u"scopes-why-not"_s);
    selectScope(*tree, u"oauth.write"_s);
    look(*window, u"scopes-disputed"_s);
    window->findChild<QTabWidget *>()->setCurrentIndex(1);
    look(*window, u"scopes-events"_s);
    UiBench::click(*window, "showExampleButton");
    const auto *example = UiBench::find<EventExampleDialog>(*window, "eventExampleDialog");
    QVERIFY(example->isVisible() && example->isModal());
    delete example;
    window->findChild<QTabWidget *>()->setCurrentIndex(0);
    tree->setSearch(u"saas"_s);
    look(*window, u"scopes-grey"_s);
    tree->setSearch(u"brandnew.write"_s);
    look(*window, u"scopes-unknown"_s);
    tree->setSearch({});
    tree->setView(ScopeFilter::View::BringsEvents);
    window->session().selection().set(u"saas/location.write"_s, true);
    look(*window, u"scopes-unfitting"_s);
    window->setLearnVisible(true);
    look(*window, u"scopes-learn"_s);
}

void TestGalleryWizard::scopeImport()
{
    Bench bench(standIns());
    ScopeSelection selection(bench.catalog());
    selection.setScopes({u"contacts.readonly"_s, u"forms.readonly"_s});
    ScopeImportDialog dialog(bench.catalog(), {PlanTier::Any, AppType::SubAccount}, selection);
    look(dialog, u"import-empty"_s);
    auto *edit = UiBench::find<QPlainTextEdit>(dialog, "importText");
    edit->setPlainText(u"https://marketplace.gohighlevel.com/oauth/chooselocation?response_type=code"
                       "&client_id=65f0c0ffee65f0c0ffee65f0-ms4k2j9x&scope=contacts.readonly+contcts.write++"
                       "lunch.order+calendars.readonly+saas/location.write"_s);
    look(dialog, u"import-findings"_s);
    edit->setPlainText(u"Please send me the list by Monday."_s);
    look(dialog, u"import-nothing"_s);
    dialog.readFile(bench.directory());
    look(dialog, u"import-no-file"_s);
}

void TestGalleryWizard::linkCheck()
{
    Bench bench(standIns());
    LinkCheckDialog dialog(bench.catalog(), {}, bench.clipboard());
    look(dialog, u"link-check-empty"_s);
    auto *edit = UiBench::find<QPlainTextEdit>(dialog, "linkEdit");
    edit->setPlainText(u"https://marketplace.gohighlevel.com/oauth/chooselocation?response_type=code"
                       "&client_id=65f0c0ffee65f0c0ffee65f0&redirect_uri=https%3A%2F%2Fhook.shop.io%2Fcb"
                       "&scope=contacts.readonly+contcts.write++lunch.order&prompt=consent&state=test123"_s);
    look(dialog, u"link-check-findings"_s);
    UiBench::click(dialog, "fixLinkButton");
    look(dialog, u"link-check-fixed"_s);
}

void TestGalleryWizard::redirect()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::Redirect);
    look(*window, u"redirect"_s);
    UiBench::click(*window, "redirectOwn");
    UiBench::click(*window, "versionOwn");
    UiBench::find<QLineEdit>(*window, "ownRedirect")->setText(u"https://example.com/ghl/callback"_s);
    look(*window, u"redirect-own"_s);
    UiBench::find<QLineEdit>(*window, "ownRedirect")->setText(u"http://example.com/callback"_s);
    look(*window, u"redirect-wrong"_s);
    Bench other(standIns(), {QUrl(u"http://127.0.0.1:8080"_s), QUrl(u"http://127.0.0.1:8080"_s)});
    auto elsewhere = wizard(other, Step::Redirect);
    elsewhere->setLearnVisible(true);
    look(*elsewhere, u"redirect-other-server"_s);
}

void TestGalleryWizard::credentials()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::Credentials);
    look(*window, u"credentials"_s);
    auto *id = UiBench::find<QLineEdit>(*window, "clientId");
    auto *secret = UiBench::find<QLineEdit>(*window, "clientSecret");
    id->setText(u"65f0c0ffee65f0c0ffee65f0"_s);
    secret->clear();
    look(*window, u"credentials-bare-id"_s);
    id->setText(u"0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s);
    secret->setText(u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s);
    look(*window, u"credentials-swapped"_s);
}

void TestGalleryWizard::authorize()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::Authorize);
    look(*window, u"authorize"_s);
    UiBench::click(*window, "openBrowserButton");
    QTRY_COMPARE(bench.opened.size(), 1);
    look(*window, u"authorize-waiting"_s);
    UiBench::click(*window, "pasteButton");
    UiBench::find<QLineEdit>(*window, "pasteEdit")->setText(u"nothing of use"_s);
    UiBench::click(*window, "usePasteButton");
    look(*window, u"authorize-paste"_s);
    const QUrl redirect(window->session().draft().redirectUri().text() % u"?code=0123456789abcdef"_s);
    FakeBrowser browser;
    QWidget browserWindow; // which she is in meanwhile
    browserWindow.show();
    browserWindow.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&browserWindow));
    browser.open(FakeBrowser::withState(redirect, u"another"_s));
    auto *notice = UiBench::find<QWidget>(*window, "authorizeNotice");
    QTRY_VERIFY(notice->isVisible());
    look(*window, u"authorize-wrong-state"_s);
    browser.open(redirect);
    QTRY_VERIFY(window->findChild<QPushButton *>(u"acceptStateButton"_s));
    look(*window, u"authorize-missing-state"_s);
    UiBench::click(*window, "declineStateButton");
    UiBench::click(*window, "browserStep6");
    look(*window, u"authorize-checklist"_s);
    UiBench::click(*window, "seeErrorButton");
    auto *dialog = window->findChild<KnownErrorsDialog *>();
    QVERIFY(dialog);
    look(*dialog, u"known-errors-empty"_s);
    dialog->setText(u"HttpException: No integration found with the id: 65f0c0ffee65f0c0ffee65f0"_s);
    look(*dialog, u"known-errors"_s);
    UiBench::click(*dialog, "cause0_switchHost");
    look(*dialog, u"known-errors-done"_s);
    dialog->setText(redirect.toString() % u"123456789012345678"_s);
    look(*dialog, u"known-errors-answer"_s);
    dialog->setText(u"qwertz"_s);
    dialog->setSearch(u"zyxwvut"_s);
    look(*dialog, u"known-errors-none"_s);
    dialog->close();
}

void TestGalleryWizard::installFromInside()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::Authorize);
    UiBench::trigger(*window, "awaitInstallAction");
    QTRY_VERIFY(UiBench::find<QWidget>(*window, "cancelWaitButton")->isVisibleTo(window.get()));
    look(*window, u"install-awaited"_s);
    UiBench::click(*window, "cancelWaitButton");

    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        200, R"({"access_token":"eyJhbGciOiJub25lIn0.e30.","refresh_token":"r",)"
             R"("expires_in":86399,"userType":"Location","locationId":"lGvC7V89pAQOTIY4Axq7",)"
             R"("companyId":"ve9EPM428h8vShlRW1KT","scope":"contacts.readonly"})")));
    Bench other(standIns(), {server.url(), server.url()});
    auto asking = wizard(other, Step::Authorize);
    asking->session().setCode("0123456789abcdef", asking->session().draft().redirectUri().text());
    asking->session().setAccountInQuestion(true);
    asking->goTo(Step::Tokens);
    QTRY_COMPARE(asking->pickup().state(), TokenPickup::State::Asking);
    look(*asking, u"install-asking"_s);
}

void TestGalleryWizard::authorizeProblems()
{
    Bench bench(standIns());
    auto window = wizard(bench, Step::Authorize);
    lookAtMenu(*window, "otherWaysMenu", u"authorize-other-ways"_s);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), window->session().draft().port));
    UiBench::click(*window, "openBrowserButton");
    QTRY_VERIFY(window->findChild<QPushButton *>(u"otherPortButton"_s));
    if (const auto owner = portOwner(window->session().draft().port))
        standIns().add(owner->words(), PortOwner{4711, u"tst_gallery"_s}.words());
    const QRegularExpression number(u"\\d{5}"_s);
    const auto *otherPort = UiBench::find<QPushButton>(*window, "otherPortButton");
    standIns().add(number.match(otherPort->text()).captured(), u"53683"_s);
    look(*window, u"authorize-port"_s);
    UiBench::click(*window, "otherPortButton");
    look(*window, u"authorize-port-changed"_s);
    bench.keychain().failWrites(SecretStatus::Unavailable);
    UiBench::click(*window, "openBrowserButton");
    QTRY_VERIFY(window->findChild<QPushButton *>(u"sessionOnlyButton"_s));
    look(*window, u"authorize-keychain"_s);
    window->authorizePage().setTimeout(1ms);
    UiBench::click(*window, "sessionOnlyButton");
    bench.letPass(1ms);
    QTRY_VERIFY(window->findChild<QPushButton *>(u"timeoutErrorButton"_s));
    look(*window, u"authorize-timeout"_s);
}

void TestGalleryWizard::faults()
{
    Bench bench(standIns());
    WizardWindow window(bench.context());
    window.resize(1024, 700);
    practise(bench, window);
    window.session().draft().port = freePort();
    window.goTo(Step::Authorize);
    waitPatiently(window);
    auto *menu = window.findChild<QMenu *>(u"faultMenu"_s);
    QVERIFY(menu);
    const QList<QAction *> groups = menu->actions();
    for (qsizetype group = 0; group < groups.size(); ++group) {
        const std::unique_ptr<QMenu> copy = std::make_unique<QMenu>();
        copy->addActions(groups.at(group)->menu()->actions());
        copy->show();
        copy->resize(copy->sizeHint()); // the test's screen is smaller
        look(*copy, u"fault-menu-%1"_s.arg(group));
    }
    bench.browser = [](const QUrl &) {};
    window.findChild<QAction *>(u"older-path"_s)->trigger();
    QTRY_COMPARE(bench.opened.size(), 1);
    look(window, u"fault-played"_s);
    UiBench::click(window, "faultStopButton");
    look(window, u"fault-stopped"_s);
}

void TestGalleryWizard::tokens()
{
    Bench bench(standIns());
    WizardWindow window(bench.context());
    window.resize(1024, 700);
    practise(bench, window);
    window.session().draft().port = freePort();
    window.goTo(Step::Authorize);
    look(window, u"authorize-practice"_s);
    FakeBrowser browser;
    bench.browser = [&browser](const QUrl &url) {
        browser.consent(url, FakeBrowser::Answer::AllowSubAccount);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QTRY_VERIFY(!window.pickup().connection().accountName.isEmpty());
    const QString dots(8, QChar(0x2022));
    const TokenSet &tokens = window.pickup().tokens();
    standIns().add(dots % QString::fromLatin1(tokens.accessToken.right(4)), dots % u"K3vQ"_s);
    standIns().add(dots % QString::fromLatin1(tokens.refreshToken.right(4)), dots % u"z7Tn"_s);
    look(window, u"tokens"_s);
    window.setLearnVisible(true);
    look(window, u"tokens-learn"_s);
}

void TestGalleryWizard::tokenProblems()
{
    const QByteArray refusal =
        R"({"error":"UnAuthorized!","error_description":"Invalid client credentials!","traceId":"7f3c1a52-0000"})";
    const QByteArray grant =
        R"({"access_token":"aaaa.bbbb.cccc1234","refresh_token":"dddd.eeee.ffff5678","expires_in":86399,)"
        R"("scope":"contacts.readonly locations.readonly oauth.write","userType":"Location",)"
        R"("companyId":"ve9EPM428h8vShlRW1KT","locationId":"l1C08ntBrFjLS0elLIYU","userId":"sxcbQPbTlPFlXZGh5lVo"})";
    bool isRight = false;
    QPointer<QTcpSocket> silent;
    bool answers = false;
    ScriptedServer server([&](const ReceivedRequest &request, QTcpSocket &socket) {
        if (!answers) {
            silent = &socket;
            return;
        }
        const bool token = request.target.startsWith("/oauth/token");
        ScriptedServer::always(
            ScriptedServer::answer(isRight && token ? 200 : 401, isRight ? grant : refusal))(request, socket);
    });
    Bench bench(standIns(), {QUrl(u"http://127.0.0.1:1"_s), server.url()});
    auto window = wizard(bench, Step::Authorize);
    window->session().setCode("0123456789012345678901234567890123456789",
                              window->session().draft().redirectUri().text());
    window->goTo(Step::Tokens);
    QTRY_VERIFY(silent);
    look(*window, u"tokens-exchanging"_s);
    answers = true;
    silent->write(ScriptedServer::answer(401, refusal));
    silent->disconnectFromHost();
    QTRY_COMPARE(window->pickup().state(), TokenPickup::State::Failed);
    look(*window, u"tokens-refused"_s);
    UiBench::click(*UiBench::find<Notice>(*window, "tokensNotice"), "noticeDetailsButton");
    look(*window, u"tokens-refused-details"_s);
    isRight = true;
    bench.keychain().failWrites(SecretStatus::Denied);
    window->goTo(Step::Credentials);
    UiBench::click(*window, "nextButton");
    QTRY_COMPARE(window->pickup().state(), TokenPickup::State::NotKept);
    look(*window, u"tokens-not-kept"_s);
    window->close();
    auto *question = UiBench::find<QMessageBox>(*window, "closeQuestion");
    look(*question, u"tokens-loss"_s);
    question->reject();
    bench.keychain().failWrites(SecretStatus::Ok);
    UiBench::click(*window, "keepAgainButton");
    QTRY_COMPARE(window->pickup().state(), TokenPickup::State::Kept);
    // From its top: step by step, and not alike each time, it would follow the button that has the keyboard.
    letLayoutsSettle();
    window->focusWidget()->clearFocus();
    const QWidget *page = window->page(Step::Tokens);
    qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget())->verticalScrollBar()->setValue(0);
    look(*window, u"tokens-kept"_s);
}

void TestGalleryWizard::followsThePalette()
{
    Bench bench(standIns());
    for (const Step step :
         {Step::Start, Step::Need, Step::Purpose, Step::CreateApp, Step::Scopes, Step::Credentials})
        followPalette([&] { return wizard(bench, step); }, u"page %1"_s.arg(static_cast<int>(step)));
}

QTEST_MAIN(TestGalleryWizard)

#include "tst_gallery_wizard.moc"
