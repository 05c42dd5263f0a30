#include "practice/practiceserver.h"
#include "support/fakebrowser.h"
#include "support/largetexts.h"
#include "support/scriptedserver.h"
#include "support/uibench.h"
#include "tokens/tokenclaims.h"
#include "widgets/emptyview.h"
#include "widgets/legspanel.h"
#include "widgets/notice.h"
#include "widgets/scopetree.h"
#include "widgets/secretfield.h"
#include "widgets/symbolline.h"
#include "wizard/authorizepage.h"
#include "wizard/draftfile.h"
#include "wizard/scopenote.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"
#include "wizard/wizardpage.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTreeView>
#include <QUrlQuery>

using namespace hloauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString linkToSignInWith =
    u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code"
    "&client_id=65f0c0ffee65f0c0ffee65f0-ms4k2j9x&redirect_uri=http%3A%2F%2Flocalhost%3A50001%2Foauth%"
    "2Fcallback"
    "&scope=contacts.readonly"_s;

/// A server that plays HighLevel for a sign-in that is not marked as practice.
class OtherServer {
public:
    explicit OtherServer(const PracticeServer::Options &options = {})
        : m_catalog(ScopeCatalog::builtIn(nullptr).value())
    {
        m_server = std::make_unique<PracticeServer>(m_catalog, options);
        if (!m_server->start())
            qFatal("the practice server can't start");
    }

    PracticeServer &server() { return *m_server; }
    Servers servers() const { return {m_server->baseUrl(), m_server->baseUrl()}; }

private:
    ScopeCatalog m_catalog;
    std::unique_ptr<PracticeServer> m_server;
};

Notice *noticeIn(const WizardWindow &window, const char *objectName)
{
    return UiBench::find<Notice>(window, objectName);
}

/// All that is in files below \a directory.
QByteArray allFiles(const QString &directory)
{
    QByteArray all;
    const auto entries = QDir(directory).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// Whether the window takes it.
bool drop(QWidget &window, const QMimeData &mime)
{
    const QPoint place = window.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropping(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropping);
    return dropping.isAccepted();
}

/// "Do it all the same".
void clickDestructive(const QMessageBox &question)
{
    for (QAbstractButton *button : question.buttons()) {
        if (question.buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
}

/// The buttons in the accent's colour.
QStringList accented(const WizardWindow &window)
{
    QStringList names;
    const auto buttons = window.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isDefault() && button->isEnabled() && button->isVisibleTo(&window))
            names += button->objectName();
    }
    return names;
}

void next(WizardWindow &window)
{
    UiBench::click(window, "nextButton");
}

/// From the first page to the link, as a person fills it in.
void walkToLink(WizardWindow &window, PracticeServer &server)
{
    UiBench::click(window, "connectCard");
    next(window);
    next(window);
    window.session().selection().setScopes({u"contacts.readonly"_s, u"locations.readonly"_s});
    next(window);
    UiBench::find<QSpinBox>(window, "redirectPort")->setValue(UiBench::freePort());
    next(window);
    UiBench::find<QLineEdit>(window, "clientId")->setText(server.clientId());
    UiBench::find<QLineEdit>(window, "clientSecret")->setText(QString::fromUtf8(server.clientSecret()));
    next(window);
    QCOMPARE(window.step(), Step::Authorize);
}

} // namespace

class TestWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void practisesAllThreeLegs();
    void theKeyboardGoesFromThePageToTheFooter();
    void theKeyboardStaysWithTheTokens();
    void theButtonThatGoesOnStandsOut();
    void aRemedyStandsOut();
    void connectsAndKeeps();
    void backLosesNothing();
    void restoresADraftWithoutTheSecret();
    void asksForTheVersionThatIsMissing();
    void backStaysWhereItIs();
    void keepsChosenScopesWhileTheyAreChosen();
    void forgetsADraft();
    void asksBeforeADraftIsReplaced();
    void saysWhatIsWrongWithAValue_data();
    void saysWhatIsWrongWithAValue();
    void offersToSwap();
    void aWrongSecretIsCorrectedWithoutANewConsent();
    void aPortInUse();
    void aRefusal();
    void cancelling();
    void timingOut();
    void anAnswerToAnotherSignIn();
    void anAnswerWithoutState_data();
    void anAnswerWithoutState();
    void anInstallFromInside();
    void aWorthlessCodeEndsNoInstall();
    void pastingTheAddress();
    void droppingTheAddress();
    void droppingALink_data();
    void droppingALink();
    void signsInWithALink_data();
    void signsInWithALink();
    void asksBeforeALinkReplacesASignIn_data();
    void asksBeforeALinkReplacesASignIn();
    void unkeptTokensComeBeforeALink();
    void tokensThatComeDuringTheQuestionStay();
    void oneLinkIsCheckedAtATime();
    void followsTheSizeOfTexts();
    void saysFirstWhatBecameOfTheTokens();
    void givesScopesTheirRoom();
    void whatIsNoLinkIsNotTaken();
    void aRedirectOfOnesOwn();
    void withoutBrowser();
    void withoutKeychain();
    void aKeychainThatBreaksInBetween();
    void asksBeforeTokensAreLost();
    void signsInAgain();
    void namesTheConnection();

private:
    /// What the user does in the browser: allows it for a sub-account.
    std::function<void(const QUrl &)> allowing()
    {
        return [this](const QUrl &url) { m_browser.consent(url, FakeBrowser::Answer::AllowSubAccount); };
    }
    /// Puts the address that the browser is sent to into \a redirect.
    void take(QUrl &redirect, WizardWindow &window)
    {
        connect(&m_browser, &FakeBrowser::redirected, &window,
                [&redirect](const QUrl &url) { redirect = url; });
    }

    QUrl codeFromInside(WizardWindow &window);
    static QString stateOf(const QUrl &link)
    {
        return QUrlQuery(link).queryItemValue(u"state"_s, QUrl::FullyDecoded);
    }

    FakeBrowser m_browser;
};

void TestWizard::init()
{
    QGuiApplication::clipboard()->clear();
}

void TestWizard::practisesAllThreeLegs()
{
    UiBench bench;
    bench.browser = allowing();
    WizardWindow window(bench.context());
    window.show();
    window.start();
    UiBench::click(window, "practiceCard");
    QVERIFY(window.session().isPractice());
    for (const Step step :
         {Step::Purpose, Step::CreateApp, Step::Scopes, Step::Redirect, Step::Credentials}) {
        QCOMPARE(window.step(), step);
        if (step == Step::Redirect)
            UiBench::find<QSpinBox>(window, "redirectPort")->setValue(UiBench::freePort());
        next(window);
    }
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QCOMPARE(window.step(), Step::Tokens);
    QCOMPARE(bench.opened.size(), 1);
    QCOMPARE(bench.opened.first().host(), u"127.0.0.1"_s);

    const auto buttons = UiBench::find<SecretField>(window, "accessToken")->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->accessibleName() == "Copy access token"_L1)
            button->click();
    }
    const auto claims = TokenClaims::decode(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY(claims.has_value());
    QVERIFY(claims->practice);
    QVERIFY(bench.clipboard().holdsSecret());

    QSignalSpy finished(&window, &WizardWindow::finished);
    QTRY_VERIFY(!window.pickup().connection().accountName.isEmpty());
    next(window);
    QCOMPARE(finished.size(), 1);
    const Connection *kept = bench.workspace().connections().findById(finished.first().first().toString());
    QVERIFY(kept);
    QVERIFY(kept->isPractice);
    QVERIFY(kept->sessionOnly);
    QVERIFY(kept->userType == UserType::Location);
    QTRY_VERIFY(!QFile::exists(DraftFile(bench.directory()).path()));
    QCOMPARE(bench.keychain().changes(), 0); // nothing of a practice gets into the keychain
}

void TestWizard::theKeyboardGoesFromThePageToTheFooter()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    const auto takesKeys = [&window](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisibleTo(&window)
            && widget->isEnabled();
    };
    for (const Step step :
         {Step::CreateApp, Step::Scopes, Step::Purpose, Step::Credentials, Step::CreateApp}) {
        window.goTo(step);
        const QWidget *before = UiBench::find<QWidget>(window, "learnButton");
        do {
            before = before->previousInFocusChain();
        } while (!takesKeys(before));
        QVERIFY2(window.page(step)->isAncestorOf(before),
                 qPrintable(QStringLiteral("%1 before the footer of page %2")
                                .arg(before->objectName())
                                .arg(static_cast<int>(step))));
    }
}

void TestWizard::theKeyboardStaysWithTheTokens()
{
    QPointer<QTcpSocket> asking;
    ScriptedServer server([&asking](const ReceivedRequest &, QTcpSocket &socket) { asking = &socket; });
    UiBench bench({QUrl(u"http://127.0.0.1:1"_s), server.url()});
    WizardWindow window(bench.context());
    window.show();
    window.session().draft().clientId = u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    window.session().setClientSecret("0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b");
    window.session().setCode("0123456789012345678901234567890123456789",
                             window.session().draft().redirectUri().text());
    const auto answer = [&asking](int status, const QByteArray &body) {
        QTRY_VERIFY(asking);
        asking->write(ScriptedServer::answer(status, body));
        asking->disconnectFromHost();
        asking.clear();
    };
    window.goTo(Step::Tokens);
    const auto *wait = UiBench::find<EmptyView>(window, "exchangeProgress");
    QVERIFY(wait->isVisible() && !wait->title().isEmpty());
    QCOMPARE(window.focusWidget()->objectName(), u"cancelExchangeButton"_s);
    answer(401, R"({"error":"UnAuthorized!","error_description":"Invalid client credentials!"})");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Failed);
    QCOMPARE(window.focusWidget()->objectName(), u"fixCredentialsButton"_s);
    QCOMPARE(accented(window), QStringList{u"fixCredentialsButton"_s});
    UiBench::click(window, "fixCredentialsButton");
    UiBench::click(window, "nextButton");
    QCOMPARE(window.focusWidget()->objectName(), u"cancelExchangeButton"_s);
    answer(200, R"({"access_token":"a.b.c","refresh_token":"d","expires_in":86399,"userType":"Location",)"
                R"("scope":"contacts.readonly","companyId":"ve9EPM428h8vShlRW1KT",)"
                R"("locationId":"l1C08ntBrFjLS0elLIYU"})");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QVERIFY(!wait->isVisible());
    QCOMPARE(window.focusWidget()->objectName(), u"copyAccessTokenButton"_s);
}

void TestWizard::theButtonThatGoesOnStandsOut()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.browser = allowing();
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QCOMPARE(accented(window), QStringList{u"copyAccessTokenButton"_s});
    UiBench::click(window, "copyAccessTokenButton");
    QCOMPARE(accented(window), QStringList{u"nextButton"_s});
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), window.pickup().tokens().accessToken);
}

/// Not the button that leads into a refusal.
void TestWizard::aRemedyStandsOut()
{
    UiBench bench;
    WizardWindow window(bench.context());
    WizardDraft draft;
    draft.plan = PlanTier::Agency;
    window.session().beginNew(draft);
    window.goTo(Step::Scopes);
    window.session().selection().setScopes({u"contacts.readonly"_s, u"saas/location.write"_s});
    QCOMPARE(accented(window), QStringList{u"dropScopesButton"_s});
    window.goTo(Step::Redirect);
    QCOMPARE(accented(window), QStringList{u"nextButton"_s});
    window.goTo(Step::Scopes);
    QCOMPARE(accented(window), QStringList{u"dropScopesButton"_s});
    UiBench::click(window, "dropScopesButton");
    QCOMPARE(accented(window), QStringList{u"nextButton"_s});
}

void TestWizard::connectsAndKeeps()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.browser = allowing();
    WizardWindow window(bench.context());
    window.start();
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QTRY_VERIFY(!window.pickup().connection().accountName.isEmpty());
    const Connection made = window.pickup().connection();
    const QByteArray files = allFiles(bench.directory());
    QVERIFY(files.contains(made.clientId.toUtf8()));
    QVERIFY(!files.contains(other.server().clientSecret()));
    QVERIFY(!files.contains(window.pickup().tokens().accessToken));
    QVERIFY(!files.contains(window.pickup().tokens().refreshToken));

    bench.restart();
    const Connection *kept = bench.workspace().connections().findById(made.id);
    QVERIFY(kept);
    QCOMPARE(kept->name, made.name);
    QVERIFY(!kept->isPractice);
    QByteArray secret;
    bench.workspace().vault().readClientSecret(
        *kept, [&secret](const SecretResult &result) { secret = result.value; });
    QTRY_COMPARE(secret, other.server().clientSecret());
}

void TestWizard::backLosesNothing()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    UiBench::click(window, "connectCard");
    UiBench::click(window, "purpose-contacts");
    next(window);
    UiBench::click(window, "appTypeBoth");
    UiBench::click(window, "tokenForAgency");
    UiBench::click(window, "distributionPublic");
    UiBench::click(window, "planUnlimited");
    UiBench::click(window, "checklist-create");
    next(window);
    window.session().selection().set(u"contacts.write"_s, false);
    next(window);
    UiBench::click(window, "redirectOwn");
    UiBench::find<QLineEdit>(window, "ownRedirect")->setText(u"https://example.com/cb"_s);
    UiBench::click(window, "versionOwn");
    UiBench::find<QLineEdit>(window, "versionId")->setText(u"65f0c0ffee65f0c0ffee65f1"_s);
    UiBench::click(window, "sameTab");
    UiBench::click(window, "olderPath");
    next(window);
    UiBench::find<QLineEdit>(window, "clientId")->setText(other.server().clientId());
    UiBench::find<QLineEdit>(window, "clientSecret")->setText(u"typed secret"_s);
    const WizardDraft before = window.session().draftToKeep(Step::Start);
    while (window.step() != Step::Start)
        UiBench::click(window, "backButton");
    UiBench::click(window, "connectCard");
    for (int i = 0; i < 4; ++i)
        next(window);
    QCOMPARE(window.session().draftToKeep(Step::Start), before);
    QCOMPARE(UiBench::find<QLineEdit>(window, "clientSecret")->text(), u"typed secret"_s);
    QCOMPARE(UiBench::find<QLineEdit>(window, "ownRedirect")->text(), u"https://example.com/cb"_s);
    QVERIFY(UiBench::find<QRadioButton>(window, "tokenForAgency")->isChecked());
}

void TestWizard::restoresADraftWithoutTheSecret()
{
    OtherServer other;
    UiBench bench(other.servers());
    {
        WizardWindow window(bench.context());
        window.show();
        window.start();
        walkToLink(window, other.server());
        window.close();
    }
    const DraftFile file(bench.directory());
    QTRY_VERIFY(QFile::exists(file.path()));
    QVERIFY(!allFiles(bench.directory()).contains(other.server().clientSecret()));
#ifndef Q_OS_WIN
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file.path()) & others));
#endif
    WizardWindow window(bench.context());
    window.start();
    QVERIFY(!noticeIn(window, "draftNotice")->isEmpty());
    UiBench::click(window, "continueDraftButton");
    QCOMPARE(window.step(), Step::Credentials); // the secret has to be entered again
    QCOMPARE(UiBench::find<QLineEdit>(window, "clientId")->text(), other.server().clientId());
    QCOMPARE(UiBench::find<QLineEdit>(window, "clientSecret")->text(), QString());
    QCOMPARE(window.session().selection().scopes(),
             (QStringList{u"contacts.readonly"_s, u"locations.readonly"_s}));
    QVERIFY(!UiBench::find<QPushButton>(window, "nextButton")->isEnabled());
}

void TestWizard::asksForTheVersionThatIsMissing()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    WizardDraft draft;
    draft.version = WizardDraft::VersionChoice::Own;
    window.session().beginNew(draft);
    window.goTo(Step::Redirect);
    QTRY_COMPARE(window.focusWidget(), UiBench::find<QLineEdit>(window, "versionId"));
}

/// Who presses Next several times in a row does not press it.
void TestWizard::backStaysWhereItIs()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    window.show();
    walkToLink(window, other.server());
    const auto *back = UiBench::find<QPushButton>(window, "backButton");
    QVERIFY(!UiBench::find<QPushButton>(window, "nextButton")->isVisible());
    const auto placeOf = [&] {
        QApplication::processEvents();
        return back->mapTo(&window, QPoint());
    };
    const QPoint before = placeOf();
    window.goTo(Step::Credentials);
    QVERIFY(UiBench::find<QPushButton>(window, "nextButton")->isVisible());
    QCOMPARE(placeOf(), before);
}

void TestWizard::keepsChosenScopesWhileTheyAreChosen()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.start();
    UiBench::click(window, "connectCard");
    window.goTo(Step::Scopes);
    window.session().selection().addWish({ScopeWish::Kind::Preset, u"send-messages"_s},
                                         [](const Scope &) { return true; });
    // Neither the page nor the window is left: a crash leaves no time for it.
    const DraftFile file(bench.directory());
    QTRY_COMPARE(file.load().value_or(WizardDraft()).scopes, window.session().selection().scopes());
    QCOMPARE(file.load()->wishes, window.session().selection().wishes());
}

void TestWizard::forgetsADraft()
{
    UiBench bench;
    WizardDraft draft;
    draft.clientId = u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    DraftFile(bench.directory()).save(draft);
    WizardWindow window(bench.context());
    window.start();
    UiBench::click(window, "discardDraftButton");
    QVERIFY(noticeIn(window, "draftNotice")->isEmpty());
    QTRY_VERIFY(!QFile::exists(DraftFile(bench.directory()).path()));
}

void TestWizard::asksBeforeADraftIsReplaced()
{
    UiBench bench;
    WizardDraft draft;
    draft.scopes = {u"calendars.readonly"_s};
    draft.step = Step::Redirect;
    const DraftFile file(bench.directory());
    file.save(draft);
    WizardWindow window(bench.context());
    window.start();
    window.show();
    UiBench::click(window, "connectCard");
    const QPointer<QMessageBox> question = window.findChild<QMessageBox *>(u"closeQuestion"_s);
    QVERIFY(question);
    question->reject();
    QCOMPARE(window.step(), Step::Start);
    QCOMPARE(file.load().value().scopes, draft.scopes);
    QVERIFY(UiBench::find<QPushButton>(window, "continueDraftButton")->isVisible());
    QTRY_VERIFY(!question);

    UiBench::click(window, "connectCard");
    clickDestructive(*UiBench::find<QMessageBox>(window, "closeQuestion"));
    QCOMPARE(window.step(), Step::Purpose);
}

void TestWizard::saysWhatIsWrongWithAValue_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("saying"); // in one of the two notices
    QTest::addColumn<bool>("goesOn");
    const QString id = u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    const QString secret = u"0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s;
    QTest::newRow("right") << id << secret << u"key made on"_s << true;
    QTest::newRow("quoted") << QString(u"client_id=\""_s + id + u'"') << secret << u"key made on"_s << true;
    QTest::newRow("bare app id") << id.left(24) << secret << u"a dash and 8 more characters"_s << false;
    QTest::newRow("truncated") << id.left(30) << secret << u"The end is missing"_s << false;
    QTest::newRow("private token") << u"pit-0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s << secret
                                   << u"Private Integration Token"_s << false;
    QTest::newRow("id as secret") << id << id << u"looks like a client ID"_s << false;
    QTest::newRow("unusual secret") << id << u"abcdefghijklmnopqrstuvwxyz"_s << u"unusual shape"_s << true;
    QTest::newRow("no secret") << id << QString() << QString() << false;
}

void TestWizard::saysWhatIsWrongWithAValue()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, saying);
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().beginNew();
    window.goTo(Step::Credentials);
    UiBench::find<QLineEdit>(window, "clientId")->setText(id);
    UiBench::find<QLineEdit>(window, "clientSecret")->setText(secret);
    const QString said = noticeIn(window, "clientIdNotice")->text()
                       + noticeIn(window, "clientSecretNotice")->text()
                       + UiBench::find<SymbolLine>(window, "clientIdFacts")->text();
    // A box is for what is to be looked at.
    QCOMPARE(noticeIn(window, "clientIdNotice")->isEmpty(),
             !UiBench::find<SymbolLine>(window, "clientIdFacts")->text().isEmpty());
    QVERIFY2(said.contains(saying), qPrintable(said));
    QTEST(UiBench::find<QPushButton>(window, "nextButton")->isEnabled(), "goesOn");
    QCOMPARE(UiBench::find<QLabel>(window, "missingText")->text().isEmpty(),
             UiBench::find<QPushButton>(window, "nextButton")->isEnabled());
}

void TestWizard::offersToSwap()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().beginNew();
    window.goTo(Step::Credentials);
    auto *id = UiBench::find<QLineEdit>(window, "clientId");
    auto *secret = UiBench::find<QLineEdit>(window, "clientSecret");
    id->setText(u"0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s);
    secret->setText(u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s);
    QVERIFY(noticeIn(window, "clientIdNotice")->isEmpty()
            && noticeIn(window, "clientSecretNotice")->isEmpty());
    QCOMPARE(accented(window), QStringList{u"swapButton"_s});
    UiBench::click(window, "swapButton");
    QCOMPARE(accented(window), QStringList{u"nextButton"_s});
    QCOMPARE(id->text(), u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s);
    QCOMPARE(secret->text(), u"0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s);
    QVERIFY(noticeIn(window, "swapNotice")->isEmpty());
    id->setText(u"65f0c0ffee65f0c0ffee65f0"_s);
    secret->setText(u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s);
    UiBench::click(window, "swapButton");
    QCOMPARE(id->text(), u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s);
    QCOMPARE(secret->text(), QString());
}

void TestWizard::aWrongSecretIsCorrectedWithoutANewConsent()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.browser = allowing();
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    UiBench::click(window, "backButton");
    auto *secret = UiBench::find<QLineEdit>(window, "clientSecret");
    secret->setText(u"0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s);
    next(window);
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Failed);
    const Notice *notice = noticeIn(window, "tokensNotice");
    QVERIFY2(notice->title().contains(u"client ID and client secret"_s), qPrintable(notice->title()));
    QVERIFY(!notice->text().isEmpty());
    UiBench::click(window, "fixCredentialsButton");
    QCOMPARE(window.step(), Step::Credentials);
    secret->setText(QString::fromUtf8(other.server().clientSecret()));
    next(window);
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QCOMPARE(bench.opened.size(), 1);
}

void TestWizard::aPortInUse()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.browser = allowing();
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    const quint16 port = window.session().draft().port;
    auto blocker = std::make_unique<QTcpServer>();
    QVERIFY(blocker->listen(QHostAddress(QHostAddress::LocalHost), port));
    UiBench::click(window, "openBrowserButton");
    const Notice *notice = noticeIn(window, "authorizeNotice");
    QTRY_VERIFY2(notice->title().contains(QString::number(port)), qPrintable(notice->title()));
    QCOMPARE(bench.opened.size(), 0);
    QCOMPARE(accented(window), QStringList{u"portAgainButton"_s});
    UiBench::click(window, "otherPortButton");
    const quint16 changed = window.session().draft().port;
    QVERIFY(changed != port);
    QVERIFY(notice->title().contains(QString::number(changed)));
    QVERIFY2(notice->text().contains(u"portal"_s), qPrintable(notice->text()));
    QCOMPARE(accented(window), QStringList{u"copyNewRedirectButton"_s});
    UiBench::click(window, "copyNewRedirectButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), RedirectUri::loopback(changed).text());
    QCOMPARE(accented(window), QStringList{u"portPortalButton"_s});
    UiBench::click(window, "portPortalButton");
    QCOMPARE(accented(window), QStringList{u"openBrowserButton"_s});
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QCOMPARE(window.pickup().connection().redirectUri, RedirectUri::loopback(changed).text());
}

void TestWizard::aRefusal()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.browser = [this](const QUrl &url) { m_browser.consent(url, FakeBrowser::Answer::Deny); };
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    const Notice *notice = noticeIn(window, "authorizeNotice");
    QTRY_VERIFY2(notice->title().contains(u"refused"_s), qPrintable(notice->title()));
    QCOMPARE(window.step(), Step::Authorize);
    bench.browser = allowing();
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
}

void TestWizard::cancelling()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(bench.opened.size(), 1);
    QVERIFY(!UiBench::find<QWidget>(window, "openBrowserButton")->isVisibleTo(&window));
    UiBench::click(window, "cancelWaitButton");
    QVERIFY(UiBench::find<QWidget>(window, "openBrowserButton")->isVisibleTo(&window));
    QCOMPARE(noticeIn(window, "authorizeNotice")->title(), u"Cancelled."_s);
    // The same port is to be had for the next attempt.
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(bench.opened.size(), 2);
    QVERIFY(bench.opened.at(0) != bench.opened.at(1)); // another state
    UiBench::click(window, "backButton");
    // The tab that was left behind gets a page that says so, and nothing comes of it.
    const QSignalSpy pages(&m_browser, &FakeBrowser::arrived);
    QUrl late(window.session().draft().redirectUri().text());
    late.setQuery(u"code=%1&state=%2"_s.arg(QString(40, u'0'), stateOf(bench.opened.at(1))));
    m_browser.open(late);
    QTRY_COMPARE(pages.count(), 1);
    QCOMPARE(pages.first().first().toInt(), 410);
    QVERIFY(window.session().code().isEmpty());
}

void TestWizard::timingOut()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    window.authorizePage().setTimeout(1ms);
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(noticeIn(window, "authorizeNotice")->title().contains(u"in time"_s));
    QVERIFY(UiBench::find<QWidget>(window, "openBrowserButton")->isVisibleTo(&window));
}

void TestWizard::anAnswerToAnotherSignIn()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    QUrl redirect;
    take(redirect, window);
    bench.browser = [this](const QUrl &url) {
        m_browser.consentUpToRedirect(url, FakeBrowser::Answer::AllowSubAccount);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(!redirect.isEmpty());
    m_browser.open(FakeBrowser::withState(redirect, u"of-another"_s));
    QTRY_VERIFY(noticeIn(window, "authorizeNotice")->title().contains(u"another sign-in"_s));
    QCOMPARE(window.step(), Step::Authorize);
    m_browser.open(redirect);
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
}

void TestWizard::anAnswerWithoutState_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::newRow("accepted") << true;
    QTest::newRow("ignored") << false;
}

void TestWizard::anAnswerWithoutState()
{
    QFETCH(bool, accepted);
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    QUrl redirect;
    take(redirect, window);
    bench.browser = [this](const QUrl &url) {
        m_browser.consentUpToRedirect(url, FakeBrowser::Answer::AllowSubAccount);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(!redirect.isEmpty());
    m_browser.open(FakeBrowser::withState(redirect, QString()));
    QTRY_VERIFY(window.findChild<QPushButton *>(u"acceptStateButton"_s));
    QCOMPARE(window.step(), Step::Authorize); // never by itself
    if (accepted) {
        UiBench::click(window, "acceptStateButton");
        QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Asking);
        UiBench::click(window, "acceptAccountButton");
    } else {
        UiBench::click(window, "declineStateButton");
        QCOMPARE(window.step(), Step::Authorize);
        QVERIFY(noticeIn(window, "authorizeNotice")->isEmpty());
        m_browser.open(redirect);
    }
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
}

/// As if the install were begun inside HighLevel: the same page, without a link of ours.
QUrl TestWizard::codeFromInside(WizardWindow &window)
{
    QUrl redirect;
    const auto connection = connect(&m_browser, &FakeBrowser::redirected, &window,
                                    [&redirect](const QUrl &url) { redirect = url; });
    m_browser.consentUpToRedirect(window.session().link().toUrl(), FakeBrowser::Answer::AllowSubAccount);
    [&redirect] { QTRY_VERIFY(!redirect.isEmpty()); }();
    disconnect(connection);
    return FakeBrowser::withState(redirect, QString());
}

void TestWizard::anInstallFromInside()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    UiBench::trigger(window, "awaitInstallAction");
    QTRY_VERIFY(UiBench::find<QWidget>(window, "cancelWaitButton")->isVisibleTo(&window));
    QVERIFY(bench.opened.isEmpty()); // she begins it herself
    QVERIFY(noticeIn(window, "authorizeNotice")->title().contains(u"in HighLevel"_s));

    m_browser.open(codeFromInside(window));
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Asking);
    QCOMPARE(window.step(), Step::Tokens);
    const QString question = noticeIn(window, "tokensNotice")->text();
    QVERIFY2(question.contains(window.pickup().connection().accountName), qPrintable(question));
    QVERIFY(!window.pickup().connection().accountName.isEmpty());
    QVERIFY(bench.workspace().connections().connections().isEmpty());
    QVERIFY(!UiBench::find<QWidget>(window, "tokenOwner")->isVisibleTo(&window));
    QCOMPARE(window.focusWidget(), UiBench::find<QWidget>(window, "declineAccountButton")); // not on "Yes"

    UiBench::click(window, "declineAccountButton");
    QCOMPARE(window.step(), Step::Authorize);
    QVERIFY(UiBench::find<QWidget>(window, "cancelWaitButton")->isVisibleTo(&window)); // it waits on
    QVERIFY(bench.workspace().connections().connections().isEmpty());
    QVERIFY(!window.pickup().tokens().isValid());

    m_browser.open(codeFromInside(window));
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Asking);
    UiBench::click(window, "acceptAccountButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QCOMPARE(bench.workspace().connections().connections().size(), 1);
}

void TestWizard::aWorthlessCodeEndsNoInstall()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    UiBench::trigger(window, "awaitInstallAction");
    QTRY_VERIFY(UiBench::find<QWidget>(window, "cancelWaitButton")->isVisibleTo(&window));
    QUrl worthless(window.session().draft().redirectUri().text());
    worthless.setQuery(u"code="_s + QString(40, u'0'));
    m_browser.open(worthless);
    QTRY_VERIFY(noticeIn(window, "authorizeNotice")->title().contains(u"waits on"_s));
    QCOMPARE(window.step(), Step::Authorize);
    m_browser.open(codeFromInside(window));
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Asking);
}

void TestWizard::pastingTheAddress()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    QUrl redirect;
    take(redirect, window);
    bench.browser = [this](const QUrl &url) {
        m_browser.consentUpToRedirect(url, FakeBrowser::Answer::AllowAgency);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(!redirect.isEmpty());
    UiBench::click(window, "pasteButton");
    auto *edit = UiBench::find<QLineEdit>(window, "pasteEdit");
    edit->setText(u"https://www.example.com/"_s);
    UiBench::click(window, "usePasteButton");
    QVERIFY(noticeIn(window, "pasteNotice")->text().contains(u"no code"_s));
    edit->setText(FakeBrowser::withState(redirect, u"of-another"_s).toString(QUrl::FullyEncoded));
    UiBench::click(window, "usePasteButton");
    QVERIFY(noticeIn(window, "pasteNotice")->text().contains(u"another attempt"_s));
    edit->setText(redirect.toString(QUrl::FullyEncoded));
    UiBench::click(window, "usePasteButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
}

void TestWizard::droppingTheAddress()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    QUrl redirect;
    take(redirect, window);
    bench.browser = [this](const QUrl &url) {
        m_browser.consentUpToRedirect(url, FakeBrowser::Answer::AllowAgency);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(!redirect.isEmpty());
    QMimeData mime;
    mime.setUrls({redirect});
    QVERIFY(drop(window, mime));
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
}

void TestWizard::droppingALink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::newRow("as text") << u" %1 "_s.arg(linkToSignInWith) << QList<QUrl>();
    QTest::newRow("with its caption") << u"Install the app"_s << QList<QUrl>{QUrl(linkToSignInWith)};
}

void TestWizard::droppingALink()
{
    QFETCH(QString, text);
    QFETCH(QList<QUrl>, urls);
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    QMimeData mime;
    mime.setUrls(urls);
    mime.setText(text);
    QVERIFY(drop(window, mime));
    auto *edit = UiBench::find<QPlainTextEdit>(window, "linkEdit");
    QCOMPARE(edit->toPlainText(), linkToSignInWith);
}

void TestWizard::signsInWithALink_data()
{
    QTest::addColumn<QString>("parameters");
    const QString own = u"&redirect_uri=https%3A%2F%2Fexample.com%2Fghl%2Fcallback"_s;
    const QString loopback = u"&redirect_uri=http%3A%2F%2Flocalhost%3A50001%2Foauth%2Fcallback"_s;
    const QString id = u"&client_id=65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    QTest::newRow("to this computer") << QString(id % loopback % u"&scope=contacts.readonly"_s);
    QTest::newRow("to another address, with a version")
        << QString(id % own % u"&scope=contacts.readonly&version_id=65f0c0ffee65f0c0ffee65f1"_s);
    QTest::newRow("for the agency") << QString(id % loopback % u"&scope=companies.readonly"_s);
}

void TestWizard::signsInWithALink()
{
    QFETCH(QString, parameters);
    const QUrl url(u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code"_s
                   % parameters);
    UiBench bench;
    WizardWindow window(bench.context());
    window.start();
    window.show();
    UiBench::click(window, "checkLinkButton");
    UiBench::find<QPlainTextEdit>(window, "linkEdit")->setPlainText(url.toString(QUrl::FullyEncoded));
    UiBench::click(window, "signInWithLinkButton");
    QCOMPARE(window.step(), Step::Credentials);
    QCOMPARE(window.session().link().toUrl(), url);
    const bool forAgency = parameters.contains(u"companies"_s);
    const UserType asked = window.session().draft().askedUserType();
    QVERIFY(asked == (forAgency ? UserType::Company : UserType::Location));
    QCOMPARE(UiBench::find<QLineEdit>(window, "clientId")->text(), window.session().draft().clientId);
    QVERIFY(!UiBench::find<QPushButton>(window, "nextButton")->isEnabled());
    UiBench::find<QLineEdit>(window, "clientSecret")->setText(u"0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s);
    UiBench::click(window, "nextButton");
    QCOMPARE(window.step(), Step::Authorize);
}

void TestWizard::asksBeforeALinkReplacesASignIn_data()
{
    QTest::addColumn<bool>("isOfAnEarlierRun");
    QTest::newRow("of this run") << false;
    QTest::newRow("of an earlier run") << true;
}

void TestWizard::asksBeforeALinkReplacesASignIn()
{
    QFETCH(bool, isOfAnEarlierRun);
    UiBench bench;
    WizardDraft draft;
    draft.scopes = {u"calendars.readonly"_s};
    draft.step = Step::Redirect;
    const DraftFile file(bench.directory());
    if (isOfAnEarlierRun)
        file.save(draft);
    WizardWindow window(bench.context());
    window.start();
    window.show();
    if (!isOfAnEarlierRun) {
        UiBench::click(window, "connectCard");
        window.goTo(Step::Scopes);
        window.session().selection().setScopes(draft.scopes);
        window.goTo(Step::Redirect);
    }
    QMimeData mime;
    mime.setText(linkToSignInWith);
    QVERIFY(drop(window, mime));
    UiBench::click(window, "signInWithLinkButton");
    const QPointer<QMessageBox> question = window.findChild<QMessageBox *>(u"closeQuestion"_s);
    QVERIFY(question);
    question->reject();
    QCOMPARE(window.step(), isOfAnEarlierRun ? Step::Start : Step::Redirect);
    QCOMPARE(file.load().value().scopes, draft.scopes);
    QCOMPARE(UiBench::find<QPlainTextEdit>(window, "linkEdit")->toPlainText(), linkToSignInWith);
    QTRY_VERIFY(!question);

    UiBench::click(window, "signInWithLinkButton");
    const auto *again = window.findChild<QMessageBox *>(u"closeQuestion"_s);
    QVERIFY(again);
    clickDestructive(*again);
    QCOMPARE(window.step(), Step::Credentials);
    QCOMPARE(window.session().link().toUrl(), QUrl(linkToSignInWith));
}

void TestWizard::unkeptTokensComeBeforeALink()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    window.show();
    walkToLink(window, other.server());
    bench.browser = [&](const QUrl &url) {
        bench.keychain().failWrites(SecretStatus::Denied);
        m_browser.consent(url, FakeBrowser::Answer::AllowSubAccount);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::NotKept);
    QMimeData mime;
    mime.setText(linkToSignInWith);
    QVERIFY(drop(window, mime));
    UiBench::click(window, "signInWithLinkButton");
    auto *edit = UiBench::find<QPlainTextEdit>(window, "linkEdit");
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->toPlainText(), linkToSignInWith);
    QVERIFY(!noticeIn(window, "signInNotice")->isEmpty());
    QCOMPARE(window.step(), Step::Tokens);
}

void TestWizard::tokensThatComeDuringTheQuestionStay()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    window.show();
    walkToLink(window, other.server());
    window.takeLink(linkToSignInWith);
    QUrl redirect;
    take(redirect, window);
    bench.browser = [&](const QUrl &url) {
        m_browser.consentUpToRedirect(url, FakeBrowser::Answer::AllowSubAccount);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(redirect.isValid());
    UiBench::click(window, "signInWithLinkButton");
    const auto *question = UiBench::find<QMessageBox>(window, "closeQuestion");
    bench.keychain().failWrites(SecretStatus::Denied);
    m_browser.open(redirect);
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::NotKept);
    clickDestructive(*question);
    QCOMPARE(window.pickup().state(), TokenPickup::State::NotKept);
    QCOMPARE(window.step(), Step::Tokens);
    QVERIFY(UiBench::find<QPlainTextEdit>(window, "linkEdit")->isVisible());
    QVERIFY(!noticeIn(window, "signInNotice")->isEmpty());
}

void TestWizard::oneLinkIsCheckedAtATime()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    QMimeData first;
    first.setText(u"https://example.com/first"_s);
    QVERIFY(drop(window, first));
    QMimeData second;
    second.setText(u"https://example.com/second"_s);
    QVERIFY(drop(window, second));
    const auto edits = window.findChildren<QPlainTextEdit *>(u"linkEdit"_s);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first()->toPlainText(), second.text());
    UiBench::click(window, "checkLinkButton"); // brings it up as it is
    QCOMPARE(edits.first()->toPlainText(), second.text());
}

void TestWizard::followsTheSizeOfTexts()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    const QSize opened = window.size();
    auto *legs = window.findChild<LegsPanel *>();
    const int wide = legs->sizeHint().width();
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QTRY_VERIFY(legs->sizeHint().width() < wide); // without its words now
    // There is less of it on a small one; on this small screen only that can be seen.
    QFont small = usual;
    small.setPointSizeF(usual.pointSizeF() / 2);
    QApplication::setFont(small);
    const WizardWindow other(bench.context());
    QVERIFY(other.width() < opened.width() && other.height() < opened.height());
}

/// Where there is little room, too; and what has the keyboard is in sight, whatever comes before it.
void TestWizard::saysFirstWhatBecameOfTheTokens()
{
    const LargeTexts large;
    OtherServer other;
    UiBench bench(other.servers());
    bench.browser = allowing();
    WizardWindow window(bench.context());
    window.show();
    window.resize(LargeTexts::screen);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    const auto *copy = UiBench::find<QPushButton>(window, "copyAccessTokenButton");
    QTRY_VERIFY(copy->hasFocus());
    QTRY_COMPARE(copy->visibleRegion().boundingRect(), copy->rect());
    QVERIFY(!noticeIn(window, "keptNotice")->visibleRegion().isEmpty());
}

void TestWizard::givesScopesTheirRoom()
{
    const LargeTexts large;
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    window.resize(LargeTexts::screen);
    window.session().beginNew();
    window.goTo(Step::Scopes);
    auto *tree = window.findChild<ScopeTree *>();
    tree->setSearch(u"message.readonly"_s);
    QTreeView &view = tree->view();
    const QModelIndex scope =
        view.model()
            ->match(view.model()->index(0, 0), Qt::DisplayRole, u"conversations/message.readonly"_s, 1,
                    Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    QVERIFY(scope.isValid());
    QTRY_VERIFY(view.visualRect(scope).width() >= view.sizeHintForIndex(scope).width());
    tree->setSearch({});
    const auto *note = window.findChild<ScopeNote *>();
    QTRY_VERIFY(note->mapTo(&window, QPoint()).y() > view.mapTo(&window, view.rect().bottomLeft()).y());
    QVERIFY(!UiBench::find<QLabel>(window, "scopeNoteText")->visibleRegion().isEmpty());
}

void TestWizard::whatIsNoLinkIsNotTaken()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    QMimeData text;
    text.setText(u"some words"_s);
    QVERIFY(!drop(window, text));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(u"/tmp/x"_s)});
    QVERIFY(!drop(window, file));
    QVERIFY(!window.findChild<QPlainTextEdit *>(u"linkEdit"_s));
}

void TestWizard::aRedirectOfOnesOwn()
{
    PracticeServer::Options options;
    options.redirectUris = {u"https://example.com/oauth/callback"_s};
    OtherServer other(options);
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    window.goTo(Step::Redirect);
    UiBench::click(window, "redirectOwn");
    UiBench::find<QLineEdit>(window, "ownRedirect")->setText(options.redirectUris.first());
    UiBench::click(window, "versionOwn");
    const auto *missing = UiBench::find<QLabel>(window, "missingText");
    const auto *problem = UiBench::find<SymbolLine>(window, "versionIdProblem");
    QVERIFY(!missing->text().isEmpty() && problem->text().isEmpty());
    UiBench::find<QLineEdit>(window, "versionId")->setText(u"65f0c0ffee"_s);
    QCOMPARE(problem->text(), missing->text());
    UiBench::click(window, "versionFromClientId");
    QVERIFY(problem->text().isEmpty() && missing->text().isEmpty());
    next(window);
    next(window);
    QUrl redirect;
    take(redirect, window);
    bench.browser = [this](const QUrl &url) {
        m_browser.consentUpToRedirect(url, FakeBrowser::Answer::AllowSubAccount);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(redirect.host() == "example.com"_L1);
    QVERIFY(UiBench::find<QWidget>(window, "pasteEdit")->isVisibleTo(&window)); // without being asked for
    UiBench::find<QLineEdit>(window, "pasteEdit")->setText(redirect.toString(QUrl::FullyEncoded));
    UiBench::click(window, "usePasteButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
}

void TestWizard::withoutBrowser()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.hasBrowser = false;
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(noticeIn(window, "authorizeNotice")->title().contains(u"No browser"_s));
    UiBench::click(window, "copyWaitingLinkButton");
    m_browser.consent(QUrl(QGuiApplication::clipboard()->text()), FakeBrowser::Answer::AllowSubAccount);
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
}

void TestWizard::withoutKeychain()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.keychain().failWrites(SecretStatus::Unavailable);
    bench.browser = allowing();
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    QTRY_VERIFY(window.findChild<QPushButton *>(u"sessionOnlyButton"_s));
    QCOMPARE(bench.opened.size(), 0); // no consent is spent on tokens that can't be kept
    QCOMPARE(accented(window), QStringList{u"keychainAgainButton"_s});
    UiBench::click(window, "sessionOnlyButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QVERIFY(window.pickup().connection().sessionOnly);
    QVERIFY(noticeIn(window, "keptNotice")->title().contains(u"session"_s));
    bench.restart();
    QVERIFY(bench.workspace().connections().connections().isEmpty());
}

void TestWizard::aKeychainThatBreaksInBetween()
{
    OtherServer other;
    UiBench bench(other.servers());
    WizardWindow window(bench.context());
    walkToLink(window, other.server());
    bench.browser = [&](const QUrl &url) {
        bench.keychain().failWrites(SecretStatus::Denied);
        m_browser.consent(url, FakeBrowser::Answer::AllowSubAccount);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::NotKept);
    QVERIFY(bench.workspace().connections().connections().isEmpty());
    QCOMPARE(UiBench::find<SecretField>(window, "accessToken")->value(),
             QString::fromUtf8(window.pickup().tokens().accessToken)); // they can be copied all the same
    UiBench::click(window, "keepAgainButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::NotKept);
    QCOMPARE(accented(window), QStringList{u"keepAgainButton"_s});
    UiBench::find<QWidget>(window, "keepAgainButton")->setFocus();
    bench.keychain().failWrites(SecretStatus::Ok);
    UiBench::click(window, "keepAgainButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QCOMPARE(accented(window), QStringList{u"copyAccessTokenButton"_s});
    QCOMPARE(window.focusWidget()->objectName(), u"copyAccessTokenButton"_s);
    QCOMPARE(bench.workspace().connections().connections().size(), 1);
}

void TestWizard::asksBeforeTokensAreLost()
{
    OtherServer other;
    UiBench bench(other.servers());
    const Connection former = bench.keep(u"Former"_s);
    WizardWindow window(bench.context());
    window.show();
    walkToLink(window, other.server());
    bench.browser = [&](const QUrl &url) {
        bench.keychain().failWrites(SecretStatus::Denied);
        m_browser.consent(url, FakeBrowser::Answer::AllowSubAccount);
    };
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::NotKept);
    window.signInAgain(former);
    QCOMPARE(window.pickup().state(), TokenPickup::State::NotKept);
    QCOMPARE(window.step(), Step::Tokens);
    QSignalSpy closed(&window, &WizardWindow::closed);
    QVERIFY(!window.close());
    const QPointer<QMessageBox> question = window.findChild<QMessageBox *>(u"closeQuestion"_s);
    QVERIFY(question);
    QVERIFY(window.isVisible());
    QCOMPARE(question->buttons().size(), 2);
    clickDestructive(*question);
    QTRY_COMPARE(closed.size(), 1);
}

void TestWizard::signsInAgain()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.browser = allowing();
    Connection made;
    {
        WizardWindow window(bench.context());
        walkToLink(window, other.server());
        UiBench::click(window, "openBrowserButton");
        QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
        QTRY_VERIFY(!window.pickup().connection().accountName.isEmpty());
        made = window.pickup().connection();
        window.close();
    }
    WizardWindow window(bench.context());
    window.signInAgain(made);
    QTRY_COMPARE(window.step(), Step::Authorize);
    QCOMPARE(window.session().credentials().secret, other.server().clientSecret());
    QCOMPARE(window.session().link().toUrl(), [&made] {
        AuthorizationLink link;
        link.marketplace = made.servers.marketplace;
        link.clientId = made.clientId;
        link.redirectUri = made.redirectUri;
        link.scopes = made.askedScopes;
        link.versionId = made.versionId;
        return link.toUrl();
    }());
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QCOMPARE(bench.workspace().connections().connections().size(), 1);
    QCOMPARE(window.pickup().connection().id, made.id);
    QCOMPARE(window.pickup().connection().name, made.name);
}

void TestWizard::namesTheConnection()
{
    OtherServer other;
    UiBench bench(other.servers());
    bench.keep(u"Taken"_s);
    bench.browser = allowing();
    WizardWindow window(bench.context());
    window.show();
    walkToLink(window, other.server());
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    QTRY_VERIFY(!window.pickup().connection().accountName.isEmpty());
    auto *name = UiBench::find<QLineEdit>(window, "connectionName");
    QVERIFY2(name->text().contains(window.pickup().connection().accountName), qPrintable(name->text()));
    name->setText(u"taken"_s);
    Q_EMIT name->editingFinished();
    const auto *problem = UiBench::find<QLabel>(window, "connectionNameProblem");
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(!UiBench::find<QPushButton>(window, "nextButton")->isEnabled());
    Q_EMIT window.pickup().connectionChanged(); // as when the account's name comes late
    QCOMPARE(name->text(), u"taken"_s);
    QVERIFY(!problem->text().isEmpty());
    name->setText(window.pickup().connection().name);
    Q_EMIT name->editingFinished();
    QVERIFY(problem->text().isEmpty());
    QVERIFY(UiBench::find<QPushButton>(window, "nextButton")->isEnabled());
    name->setText(u"My dentist"_s);
    Q_EMIT name->editingFinished();
    QVERIFY(UiBench::find<QPushButton>(window, "nextButton")->isEnabled());
    QVERIFY(bench.workspace().connections().find(u"My dentist"_s));
}

QTEST_MAIN(TestWizard)

#include "tst_wizard.moc"
