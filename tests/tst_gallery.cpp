// Every page and state of the windows, in light and dark, from right to left, and with text of twice the size
// on a screen of 1024x600: nothing is cut or faint, everything can be reached by keyboard and screen reader,
// and it looks as in the pictures that were approved (tests/gallery). With HLOAUTH_GALLERY_DIR set, the
// pictures are written there. In the pseudo-language (tests/translations), no text is left untranslated.

#include "aboutdialog.h"
#include "authorize/portowner.h"
#include "connections/connectionswindow.h"
#include "connections/sidebar.h"
#include "custompages/custompagesessiondialog.h"
#include "exporting/claimsdialog.h"
#include "exporting/exportdialog.h"
#include "link/redirecturi.h"
#include "locations/locationtokenswindow.h"
#include "practice/practiceserver.h"
#include "support/accessiblecheck.h"
#include "support/agencyscript.h"
#include "support/approvedpictures.h"
#include "support/contrastcheck.h"
#include "support/fakebrowser.h"
#include "support/heldanswers.h"
#include "support/languagecheck.h"
#include "support/scriptedserver.h"
#include "support/settling.h"
#include "support/standins.h"
#include "support/uibench.h"
#include "support/webhooksigner.h"
#include "support/windowcheck.h"
#include "tokens/tokenclaims.h"
#include "webhooks/eventexampledialog.h"
#include "webhooks/eventguideview.h"
#include "webhooks/keysbox.h"
#include "webhooks/receivedmodel.h"
#include "webhooks/webhookcheckview.h"
#include "webhooks/webhookreceiverview.h"
#include "webhooks/webhookreplay.h"
#include "webhooks/webhookswindow.h"
#include "widgets/linkcheckdialog.h"
#include "widgets/notice.h"
#include "widgets/outlinedstyle.h"
#include "widgets/scopetree.h"
#include "wizard/authorizepage.h"
#include "wizard/browserchecklist.h"
#include "wizard/consentstory.h"
#include "wizard/knownerrorsdialog.h"
#include "wizard/scopeimportdialog.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTextBrowser>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>
#include <QUrlQuery>

using namespace hloauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(50, 50, 50));
    palette.setColor(QPalette::Base, QColor(36, 36, 36));
    palette.setColor(QPalette::AlternateBase, QColor(43, 43, 43));
    palette.setColor(QPalette::Light, QColor(90, 90, 90));
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
    palette.setColor(QPalette::Link, QColor(120, 180, 255));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(140, 140, 140));
    return palette;
}

const QSize usualSize(1024, 700);
const QSize smallScreen(1024, 576); // 1024x600 without a title bar

/// As translations are called; "pseudo" for the language that does not exist.
QString language()
{
    const QString file = QFileInfo(qEnvironmentVariable("HLOAUTH_TEST_LANGUAGE")).completeBaseName();
    return file.isEmpty() ? u"en"_s : file.section(u'_', 1);
}

bool isPseudoLanguage()
{
    return language() == u"pseudo"_s;
}

/// Time stands still then, in a zone that is everywhere the same.
QDateTime galleryTime()
{
    return QDateTime(QDate(2026, 11, 27), QTime(16, 20), Qt::UTC);
}

/// What windows stand on, as it looks in each run.
class Bench : public UiBench {
public:
    explicit Bench(StandIns &standIns, const Servers &servers = Servers::highLevel())
        : UiBench(servers, galleryTime())
    {
        const QString folder = u"highlevel-oauth-helper"_s;
        standIns.add(directory(), u"/home/ann/.local/share/"_s % folder);
        standIns.add(QFileInfo(directory()).fileName(), folder);
        for (const QUrl &server : {servers.marketplace, servers.api}) {
            if (server.port() > 1024) // one of the test's
                standIns.add(QString::number(server.port()), u"40080"_s);
        }
    }
};

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

class TestGallery : public QObject {
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
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
    void exporting_data() { themes(); }
    void exporting();
    void customPages_data() { themes(); }
    void customPages();
    void eventGuide_data() { themes(); }
    void eventGuide();
    void webhooks_data() { themes(); }
    void webhooks();
    void locationTokens_data() { themes(); }
    void locationTokens();
    void connections_data() { themes(); }
    void connections();
    void learn_data() { themes(); }
    void learn();
    void followsThePalette_data() { themes(); }
    void followsThePalette();

private:
    static void themes();
    static void selectScope(ScopeTree &tree, const QString &name);
    void look(QWidget &window, const QString &name);
    void lookAtMenu(const QWidget &window, const char *menu, const QString &name);
    static void letSettle(QWidget &window);
    static void letFade(const QWidget &window);
    QString compare(const QImage &picture, const QString &name) const;
    static QStringList overlookedIn(const QWidget &window, const QImage &picture);
    bool isLarge() const { return m_variant.textSize > 100; }
    quint16 freePort();
    static void waitPatiently(const WizardWindow &window);
    void practise(UiBench &bench, WizardWindow &window);
    std::unique_ptr<WizardWindow> wizard(UiBench &bench, Step step);

    ScopeCatalog m_catalog = *ScopeCatalog::builtIn(nullptr);
    QFont m_usualFont;
    bool m_isMirrored = false;
    ApprovedPictures::Variant m_variant;
    StandIns m_standIns;
    QString m_findings; ///< names of the test function's windows that have some
};

/// Before anything of the system's is asked for.
void TestGallery::initMain()
{
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("PATH", "/nonexistent"); // no gsettings there: the desktop says nothing of motion
    qputenv("XDG_CONFIG_HOME", "/nonexistent"); // nor of what starts at login
}

void TestGallery::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
    QApplication::setCursorFlashTime(0);
    m_usualFont = QApplication::font();
    m_usualFont.setFamilies({u"DejaVu Sans"_s}); // the approved pictures', whatever the desktop's is
}

void TestGallery::selectScope(ScopeTree &tree, const QString &name)
{
    const auto found = tree.filter().match(tree.filter().index(0, 0), Qt::DisplayRole, name, 1,
                                           Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY2(!found.isEmpty(), qPrintable(name));
    tree.view().setCurrentIndex(found.first());
}

void TestGallery::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false << false;
    if (isPseudoLanguage())
        return;
    QTest::newRow("dark") << true << false << false;
    QTest::newRow("large") << false << true << false;
    QTest::newRow("large, dark") << true << true << false;
    if (language() == u"en"_s)
        QTest::newRow("from right to left") << false << false << true;
}

void TestGallery::init()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, large);
    QFETCH(const bool, mirrored);
    m_variant = {language(), large ? 200 : 100, dark};
    m_isMirrored = mirrored;
    QPalette palette = dark ? darkPalette() : QApplication::style()->standardPalette();
    QApplication::style()->polish(palette); // as is done with the system's
    QApplication::setPalette(palette);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = m_usualFont;
    font.setPointSizeF(font.pointSizeF() * m_variant.textSize / 100);
    QApplication::setFont(font);
    m_standIns.clear();
    m_standIns.add(QRegularExpression(u"(?<=[?&]state=)[\\w-]{43}"_s),
                   u"Gm0uV7bqT3xKc9PzR5aYw2LhN8sDfJe4QiB6tXo1MkE"_s);
}

void TestGallery::cleanup()
{
    const QString findings = std::exchange(m_findings, {});
    QVERIFY2(findings.isEmpty(), qPrintable(u"Look above at "_s % findings));
}

void TestGallery::look(QWidget &window, const QString &name)
{
    if (!window.isVisible()) {
        if (qobject_cast<WizardWindow *>(&window) || qobject_cast<ConnectionsWindow *>(&window))
            window.resize(window.size().expandedTo(usualSize)); // the test's screen is smaller
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    if (isLarge())
        window.resize(window.size().boundedTo(smallScreen));
    letSettle(window);
    letLayoutsSettle();
    QStringList findings;
    if (!m_isMirrored && !isPseudoLanguage()) {
        const QImage picture = m_standIns.pictureOf(window);
        findings.append(compare(picture, name));
        // It takes its time; and of a higher window, seen elsewhere in its parts, the picture is smaller.
        if (m_variant.name() == u"en-100-light" && window.height() <= usualSize.height())
            findings += overlookedIn(window, picture);
    }
    findings += findingsIn(window);
    findings += faintTextsIn(window);
    findings.append(unspokenIn(window));
    if (isLarge() && !QRect({}, smallScreen).contains(window.rect()))
        findings.append(u"It needs %1x%2, because of %3"_s.arg(window.width())
                            .arg(window.height())
                            .arg(widestIn(window, smallScreen.width() / 2)));
    if (isPseudoLanguage())
        findings += untranslatedIn(window, m_catalog);
    findings.removeAll(QString());
    if (findings.isEmpty())
        return;
    m_findings += name % u' ';
    qWarning().noquote() << name << Qt::endl << findings.join(u'\n'); // whole, which a failure's text is not
}

/// At a copy: the menu itself is open only as long as it has the keyboard.
void TestGallery::lookAtMenu(const QWidget &window, const char *menu, const QString &name)
{
    QMenu copy;
    copy.addActions(UiBench::find<QMenu>(window, menu)->actions());
    copy.show();
    copy.resize(copy.sizeHint()); // the test's screen is smaller
    look(copy, name);
}

/// A field's own button to clear it fades in when there is a text, and out again.
void TestGallery::letFade(const QWidget &window)
{
    const auto buttons = window.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        const auto *field = qobject_cast<const QLineEdit *>(button->parentWidget());
        const QAction *action = button->defaultAction();
        if (!field || !field->isVisible() || !action || action->objectName() != u"_q_qlineeditclearaction")
            continue;
        const double opacity = field->text().isEmpty() ? 0 : 1;
        QTRY_COMPARE(button->property("opacity").toDouble(), opacity);
    }
}

/// What comes by itself, and later: the focus, and the story, of which the end is shown.
void TestGallery::letSettle(QWidget &window)
{
    if (window.windowType() != Qt::Popup) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    letFade(window);
    const auto stories = window.findChildren<ConsentStory *>();
    for (ConsentStory *story : stories) {
        if (!story->isVisible())
            continue;
        auto *again = UiBench::find<QToolButton>(*story, "storyAgainButton");
        QTRY_VERIFY(again->isVisible());
        if (story->isPlaying()) {
            story->hide();
            story->show();
        }
    }
}

/// The buttons with a caption or an icon that could be missing without anybody noticing it in the picture,
/// even if their place stays empty and nothing else moves. Not those of which a scroll area shows an edge at
/// most, nor those that can't be pressed, which are faint.
QStringList TestGallery::overlookedIn(const QWidget &window, const QImage &picture)
{
    const QImage whole = ApprovedPictures::reduced(picture);
    QStringList overlooked;
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const QRect seen =
            button->visibleRegion().boundingRect().translated(button->mapTo(&window, QPoint()));
        const bool isNamed = !button->text().isEmpty() || !button->icon().isNull();
        if (!button->isEnabled() || !isNamed || seen.height() < button->height() / 2)
            continue;
        QImage without = picture;
        const QPoint beside(std::max(0, seen.left() - 2), seen.center().y());
        QPainter(&without).fillRect(seen, picture.pixelColor(beside));
        const bool isDrawn = without != picture; // one that clears a field is not, while there is no text
        if (isDrawn && ApprovedPictures::areAlike(whole, ApprovedPictures::reduced(without)))
            overlooked.append(u"Nobody would notice in the picture if %1 (%2) were missing"_s.arg(
                button->objectName(), button->text()));
    }
    return overlooked;
}

/// With the approved picture. Keeps it, if that is asked for or if it looks different.
QString TestGallery::compare(const QImage &picture, const QString &name) const
{
    const QString folder = qEnvironmentVariable("HLOAUTH_GALLERY_DIR");
    const QString file = u"%1-%2.png"_s.arg(name, m_variant.name());
    if (!folder.isEmpty()) {
        const QDir cells(folder % u"/cells"_s);
        const bool isKept = cells.mkpath(u"."_s) && picture.save(QDir(folder).filePath(file))
                         && ApprovedPictures::reduced(picture).save(cells.filePath(file));
        return isKept ? QString() : u"The picture can't be written to "_s % folder;
    }
    const QString approved = qEnvironmentVariable("HLOAUTH_GALLERY_APPROVED"); // where fonts are as there
    if (approved.isEmpty())
        return {};
    const QString difference = ApprovedPictures(approved).differenceOf(name, m_variant, picture);
    if (difference.isEmpty())
        return {};
    const QDir failed(QCoreApplication::applicationDirPath() % u"/gallery"_s);
    const bool isKept = failed.mkpath(u"."_s) && picture.save(failed.filePath(file));
    return isKept ? QString(difference % u" It is now "_s % failed.filePath(file)) : difference;
}

/// The checklist would go on by itself at some moment.
void TestGallery::waitPatiently(const WizardWindow &window)
{
    if (auto *checklist = window.findChild<BrowserChecklist *>())
        checklist->setPatience(1h);
}

/// With an app and a server that look the same each time.
void TestGallery::practise(UiBench &bench, WizardWindow &window)
{
    QString problem;
    QVERIFY2(window.session().beginPractice(&problem), qPrintable(problem));
    const PracticeServer &server = *bench.practice().server();
    m_standIns.add(QString::number(server.baseUrl().port()), u"40080"_s);
    m_standIns.add(server.clientId().section(u'-', 0, 0), u"65f0c0ffee65f0c0ffee65f0"_s);
}

/// Is the usual one in the pictures.
quint16 TestGallery::freePort()
{
    const quint16 port = UiBench::freePort();
    m_standIns.add(QString::number(port), QString::number(RedirectUri::standard().port()));
    return port;
}

std::unique_ptr<WizardWindow> TestGallery::wizard(UiBench &bench, Step step)
{
    auto window = std::make_unique<WizardWindow>(bench.context());
    window->resize(1024, 700);
    window->session().beginNew(filledDraft(freePort()));
    window->session().setClientSecret("0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b");
    window->goTo(step);
    waitPatiently(*window);
    return window;
}

void TestGallery::start()
{
    Bench bench(m_standIns);
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

void TestGallery::need()
{
    Bench bench(m_standIns);
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

void TestGallery::purpose()
{
    Bench bench(m_standIns);
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

void TestGallery::createApp()
{
    Bench bench(m_standIns);
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

void TestGallery::scopes()
{
    Bench bench(m_standIns);
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

void TestGallery::scopeImport()
{
    Bench bench(m_standIns);
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

void TestGallery::linkCheck()
{
    Bench bench(m_standIns);
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

void TestGallery::redirect()
{
    Bench bench(m_standIns);
    auto window = wizard(bench, Step::Redirect);
    look(*window, u"redirect"_s);
    UiBench::click(*window, "redirectOwn");
    UiBench::click(*window, "versionOwn");
    UiBench::find<QLineEdit>(*window, "ownRedirect")->setText(u"https://example.com/ghl/callback"_s);
    look(*window, u"redirect-own"_s);
    UiBench::find<QLineEdit>(*window, "ownRedirect")->setText(u"http://example.com/callback"_s);
    look(*window, u"redirect-wrong"_s);
    Bench other(m_standIns, {QUrl(u"http://127.0.0.1:8080"_s), QUrl(u"http://127.0.0.1:8080"_s)});
    auto elsewhere = wizard(other, Step::Redirect);
    elsewhere->setLearnVisible(true);
    look(*elsewhere, u"redirect-other-server"_s);
}

void TestGallery::credentials()
{
    Bench bench(m_standIns);
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

void TestGallery::authorize()
{
    Bench bench(m_standIns);
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

void TestGallery::installFromInside()
{
    Bench bench(m_standIns);
    auto window = wizard(bench, Step::Authorize);
    UiBench::trigger(*window, "awaitInstallAction");
    QTRY_VERIFY(UiBench::find<QWidget>(*window, "cancelWaitButton")->isVisibleTo(window.get()));
    look(*window, u"install-awaited"_s);
    UiBench::click(*window, "cancelWaitButton");

    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        200, R"({"access_token":"eyJhbGciOiJub25lIn0.e30.","refresh_token":"r",)"
             R"("expires_in":86399,"userType":"Location","locationId":"lGvC7V89pAQOTIY4Axq7",)"
             R"("companyId":"ve9EPM428h8vShlRW1KT","scope":"contacts.readonly"})")));
    Bench other(m_standIns, {server.url(), server.url()});
    auto asking = wizard(other, Step::Authorize);
    asking->session().setCode("0123456789abcdef", asking->session().draft().redirectUri().text());
    asking->session().setAccountInQuestion(true);
    asking->goTo(Step::Tokens);
    QTRY_COMPARE(asking->pickup().state(), TokenPickup::State::Asking);
    look(*asking, u"install-asking"_s);
}

void TestGallery::authorizeProblems()
{
    Bench bench(m_standIns);
    auto window = wizard(bench, Step::Authorize);
    lookAtMenu(*window, "otherWaysMenu", u"authorize-other-ways"_s);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), window->session().draft().port));
    UiBench::click(*window, "openBrowserButton");
    QTRY_VERIFY(window->findChild<QPushButton *>(u"otherPortButton"_s));
    if (const auto owner = portOwner(window->session().draft().port))
        m_standIns.add(owner->words(), PortOwner{4711, u"tst_gallery"_s}.words());
    const QRegularExpression number(u"\\d{5}"_s);
    const auto *otherPort = UiBench::find<QPushButton>(*window, "otherPortButton");
    m_standIns.add(number.match(otherPort->text()).captured(), u"53683"_s);
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

void TestGallery::faults()
{
    Bench bench(m_standIns);
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

void TestGallery::tokens()
{
    Bench bench(m_standIns);
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
    m_standIns.add(dots % QString::fromLatin1(tokens.accessToken.right(4)), dots % u"K3vQ"_s);
    m_standIns.add(dots % QString::fromLatin1(tokens.refreshToken.right(4)), dots % u"z7Tn"_s);
    look(window, u"tokens"_s);
    window.setLearnVisible(true);
    look(window, u"tokens-learn"_s);
}

void TestGallery::tokenProblems()
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
    Bench bench(m_standIns, {QUrl(u"http://127.0.0.1:1"_s), server.url()});
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
    bench.keychain().failWrites(SecretStatus::Ok);
    UiBench::click(*window, "keepAgainButton");
    QTRY_COMPARE(window->pickup().state(), TokenPickup::State::Kept);
    look(*window, u"tokens-kept"_s);
}

void TestGallery::exporting()
{
    Bench bench(m_standIns);
    const Connection connection = bench.keep(u"Sunrise Dental"_s);
    ExportDialog dialog(bench.context(), connection, true, [](const ExportDialog::Done &) {});
    dialog.choose(u"postman"_s);
    UiBench::find<QCheckBox>(dialog, "withRefreshToken")->setChecked(true);
    look(dialog, u"export"_s);
    const QByteArray payload =
        R"({"authClass":"Location","authClassId":"LocationIdLocation01","channel":"OAUTH","iat":1785756000,)"
        R"("exp":1785842400,"oauthMeta":{"agencyPlan":"agency_monthly_497","client":"65f0c0ffee65f0c0ffee65f0",)"
        R"("scopes":["contacts.readonly","locations.readonly"]},"primaryAuthClassId":"CompanyIdCompanyId01",)"
        R"("source":"INTEGRATION","sourceId":"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"})";
    const auto claims =
        TokenClaims::decode("e30." + payload.toBase64(QByteArray::Base64UrlEncoding) + ".c2ln");
    QVERIFY(claims);
    ClaimsDialog told(*claims, bench.clipboard());
    look(told, u"claims"_s);
}

void TestGallery::customPages()
{
    Bench bench(m_standIns);
    const Connection connection = bench.keep(u"Sunrise Dental"_s);
    CustomPageSessionDialog dialog(bench.context());
    dialog.resize(1024, 600);
    look(dialog, u"custom-page-empty"_s);
    // Made by openssl, as those in tst_custompagesession.
    UiBench::find<QPlainTextEdit>(dialog, "payloadEdit")
        ->setPlainText(
            u"U2FsdGVkX1//7t3Mu6qZiDVRT2kXH9ObsRW1w6cikOH45v/"
            u"oOWrrak9HksHmA7zhiPhFNfaBiSSfuMQ2aJipRxDznU96mlZY"
            u"O+nd4betg501yJoE95QyJpDYUfqOBmD6W6IMZlwvhR5hp0GXhWNKaTRSQ3BrRZeDJ7AkFkko5nEmJoxMngu30+"
            u"pQ2pPwApFnJcwB5l9TLRiWVd7Vqh29qNwJhlF8vcOqpIPVqEeeNq8XaiNsCPk16ufKLeALbN0B"_s);
    auto *secret = UiBench::find<QLineEdit>(dialog, "sharedSecretEdit");
    secret->setText(u"something else"_s);
    look(dialog, u"custom-page-wrong-secret"_s);
    secret->setText(u" b7f0d6c2-1a44-4c8e-9f0b-2d6c5a9e1f37"_s);
    dialog.chooseConnection(connection.id);
    QTRY_VERIFY(UiBench::find<QPushButton>(dialog, "keepSharedSecret")->isVisible());
    look(dialog, u"custom-page-blank"_s);
    UiBench::click(dialog, "keepSharedSecret");
    QTRY_VERIFY(UiBench::find<QPushButton>(dialog, "forgetSharedSecret")->isVisible());
    look(dialog, u"custom-page"_s);
    UiBench::find<QTabWidget>(dialog, "sessionTabs")->setCurrentIndex(1);
    look(dialog, u"custom-page-code"_s);
}

void TestGallery::eventGuide()
{
    Bench bench(m_standIns);
    bench.keep(u"Sunrise Dental"_s);
    EventGuideView view(bench.context());
    view.resize(1024, 600);
    view.choose(u"InboundMessage"_s);
    look(view, u"events"_s);
    view.choose(u"AppInstall"_s);
    look(view, u"events-without-scope"_s);
    auto *choice = UiBench::find<QComboBox>(view, "eventChoice");
    choice->setCurrentIndex(choice->findText(u"Sunrise Dental"_s, Qt::MatchContains));
    view.choose(u"ContactUpdate"_s);
    look(view, u"events-brought"_s);
    view.choose(u"OrderCreate"_s);
    look(view, u"events-missing"_s);
    QPointer<EventExampleDialog> dialog =
        EventExampleDialog::openFor(bench.context(), u"ContactDndUpdate"_s, &view);
    QVERIFY(dialog);
    look(*dialog, u"event-example"_s);
}

void TestGallery::webhooks()
{
    Bench bench(m_standIns);
    const WebhookSigner signer(QByteArray(32, 's'));
    WebhooksWindow window(bench.context());
    window.resize(1024, 600);
    look(window, u"webhook-empty"_s);
    const QByteArray body =
        R"({"type":"ContactCreate","locationId":"ve9EPM428h8vShlRW1KT",)"
        R"("id":"nmFmQEsNgz6AVpgLVUJ0","firstName":"John","timestamp":"2026-11-28T16:50:00Z",)"
        R"("webhookId":"3f0b1c9e-7d0a-4a52-9a5e-0a1b2c3d4e5f"})";
    WebhookCheckView &check = window.checkView();
    QSignalSpy checked(&check, &WebhookCheckView::checked);
    const auto showSigned = [&](const QByteArray &given) {
        checked.clear(); // of the keys before
        check.show({{{"X-GHL-Signature", signer.sign(body)}}, given, bench.context().now()});
        QTRY_VERIFY(!checked.isEmpty());
    };
    showSigned(body);
    look(window, u"webhook-other-key"_s);
    window.choose(WebhooksWindow::Tab::Keys);
    auto *keys = window.findChild<KeysBox *>();
    QTest::qWait(0); // a page that has just come up stays at its top
    keys->takeKey("-----BEGIN PRIVATE KEY-----");
    look(window, u"webhook-keys"_s);
    keys->takeKey(signer.key().spki.toBase64());
    look(window, u"webhook-own-key"_s);
    window.choose(WebhooksWindow::Tab::Check);
    showSigned(body);
    look(window, u"webhook-genuine"_s);
    showSigned(QByteArray(body).replace(",", ", ").replace(":\"", ": \""));
    look(window, u"webhook-rewritten"_s);

    window.choose(WebhooksWindow::Tab::Receive);
    look(window, u"receive-off"_s);
    WebhookReceiverView &receiver = window.receiverView();
    receiver.start(0);
    m_standIns.add(QString::number(QUrl(receiver.address()).port()), u"53683"_s);
    WebhookReplay sender;
    QSignalSpy sent(&sender, &WebhookReplay::finished);
    for (const bool isSigned : {true, false, true, true}) {
        WebhookDelivery delivery{{}, body, {}};
        if (isSigned)
            delivery.headers = {{"X-GHL-Signature", signer.sign(body)}};
        sender.send(delivery, QUrl(receiver.address()));
        QTRY_VERIFY(!sent.isEmpty());
        sent.clear();
    }
    QTRY_COMPARE(receiver.model().rowCount(), 4);
    look(window, u"receive-list"_s);
    UiBench::find<QTreeView>(window, "receivedView")
        ->setCurrentIndex(UiBench::find<QTreeView>(window, "receivedView")->model()->index(2, 0));
    QThreadPool::globalInstance()->waitForDone(); // finds out what is wrong with it
    QCoreApplication::sendPostedEvents();
    look(window, u"receive-unsigned"_s);
    window.choose(WebhooksWindow::Tab::Events);
    look(window, u"webhook-events"_s);
    receiver.stop();
}

void TestGallery::locationTokens()
{
    bool isGone = false;
    HeldAnswers answers(agencyScript(80, [&](const QString &id, const QByteArray &) {
        if (isGone)
            return ScriptedServer::answer(503, {});
        if (id == u"id4")
            return ScriptedServer::answer(400, R"({"message":"Location is not active","traceId":"9b2f"})");
        return locationTokenAnswer(id);
    }));
    ScriptedServer server(
        [&](const ReceivedRequest &request, QTcpSocket &socket) { answers.answer(request, socket); });
    const auto holdFrom = [&answers](int account) {
        answers.hold([account](const ReceivedRequest &request) {
            return request.form().value(u"locationId"_s).mid(2).toInt() >= account;
        });
    };
    Bench bench(m_standIns, {Servers::highLevel().marketplace, server.url()});
    const Connection agency = bench.keep(u"Our agency"_s, [](Connection &connection) {
        connection.userType = UserType::Company;
        connection.locationId.clear();
    });
    holdFrom(0);
    LocationTokensWindow window(bench.context(), agency);
    QTRY_COMPARE(answers.waiting(), 1);
    look(window, u"location-tokens-listing"_s);
    holdFrom(30);
    QTRY_VERIFY(UiBench::find<QPushButton>(window, "reloadButton")->isEnabled());
    look(window, u"location-tokens"_s);
    auto *search = UiBench::find<QLineEdit>(window, "accountSearch");
    search->setText(u"Account 1"_s);
    UiBench::click(window, "tickNoneButton");
    look(window, u"location-tokens-search"_s);
    search->clear();
    // It keeps room for what it said of the pace, which is another each time: so for more than that.
    auto *progress = UiBench::find<QLabel>(window, "locationTokensProgress");
    progress->setMinimumWidth(70 * progress->fontMetrics().averageCharWidth());
    window.makeTo(bench.directory() + u"/tokens.csv"_s, LocationTokenFile::Format::Csv);
    // Of those before the one that waits, all but the eleven that were found and unticked.
    auto *bar = UiBench::find<QProgressBar>(window, "locationTokensBar");
    QTRY_COMPARE(bar->value(), 30 - 11);
    UiBench::click(window, "pauseButton");
    window.resize(1024, 700);
    look(window, u"location-tokens-paused"_s);
    UiBench::click(window, "pauseButton");
    holdFrom(60);
    QTRY_COMPARE(bar->value(), 60 - 11);
    isGone = true; // or else it would be chance how many of those under way are answered before the end
    UiBench::click(window, "cancelRunButton");
    answers.letGo();
    QTRY_VERIFY(window.findChild<QPushButton *>(u"goOnButton"_s));
    look(window, u"location-tokens-cancelled"_s);
    isGone = false;
    UiBench::find<QTreeView>(window, "accountView")
        ->setCurrentIndex(UiBench::find<QTreeView>(window, "accountView")->model()->index(4, 0));
    UiBench::click(window, "goOnButton");
    auto *notice = UiBench::find<Notice>(window, "locationTokensNotice");
    QTRY_COMPARE_WITH_TIMEOUT(notice->tone(), Tone::Warning, 60000);
    look(window, u"location-tokens-done"_s);
    window.makeTo(bench.directory() + u"/nowhere/tokens.csv"_s, LocationTokenFile::Format::Csv);
    look(window, u"location-tokens-no-folder"_s);
}

void TestGallery::connections()
{
    ScriptedServer server([](const ReceivedRequest &request, QTcpSocket &socket) {
        const bool isRefresh = request.target.startsWith("/oauth");
        socket.write(isRefresh ? ScriptedServer::answer(400, R"({"statusCode":400,)"
                                                             R"("message":"Invalid grant: refresh token is )"
                                                             R"(invalid","traceId":"9b2f"})")
                               : ScriptedServer::answer(200, R"({"location":{"name":"Sunrise Dental"}})"));
        socket.disconnectFromHost();
    });
    Bench bench(m_standIns, {Servers::highLevel().marketplace, server.url()});
    ConnectionsWindow empty(bench.context());
    look(empty, u"connections-empty"_s);
    bench.keep(u"Sunrise Dental"_s, [](Connection &connection) {
        connection.accountName = u"Sunrise Dental"_s;
        connection.keepFresh = true;
    });
    bench.keep(u"Our agency"_s, [](Connection &connection) {
        connection.accountName = u"Blue Hill Marketing"_s;
        connection.userType = UserType::Company;
        connection.locationId.clear();
        connection.expiresAt = galleryTime().addSecs(-60);
    });
    bench.keep(u"Quick Plumbing"_s, [](Connection &connection) {
        connection.accountName = u"Quick Plumbing and Heating of Northern Minnesota"_s;
        connection.signInNeeded = u"Invalid grant: refresh token is invalid"_s;
        connection.askedScopes.append(u"users.readonly"_s);
    });
    bench.keeper().start();
    ConnectionsWindow window(bench.context());
    window.choose(u"id-of-Sunrise Dental"_s);
    look(window, u"connections"_s);
    lookAtMenu(window, "moreMenu", u"connections-more"_s);
    UiBench::click(window, "testButton");
    QTRY_VERIFY(UiBench::find<QWidget>(window, "connectionNotice")->isVisible());
    look(window, u"connections-tested"_s);
    window.choose(u"id-of-Quick Plumbing"_s);
    look(window, u"connections-sign-in"_s);
    window.choose(u"id-of-Our agency"_s);
    UiBench::click(window, "refreshButton");
    auto *notice = UiBench::find<QWidget>(window, "connectionNotice");
    QTRY_VERIFY(notice->isVisible());
    look(window, u"connections-refused"_s);
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(UiBench::find<QWidget>(window, "removalNotice")->isVisible());
    look(window, u"connections-removed"_s);
    for (int number = 1; number <= Sidebar::mostWithoutSearch; ++number)
        bench.keep(u"Sunrise Dental %1"_s.arg(number),
                   [](Connection &connection) { connection.accountName = u"Sunrise Dental"_s; });
    auto *search = UiBench::find<QLineEdit>(window, "connectionSearch");
    search->setText(u"sunrise"_s);
    look(window, u"connections-search"_s);
    search->setText(u"nobody"_s);
    look(window, u"connections-search-none"_s);
}

void TestGallery::learn()
{
    Bench bench(m_standIns);
    bench.keep(u"Sunrise Dental"_s,
               [](Connection &connection) { connection.accountName = u"Sunrise Dental"_s; });
    ConnectionsWindow window(bench.context());
    window.choose(u"id-of-Sunrise Dental"_s);
    window.setLearnVisible(true);
    auto *search = UiBench::find<QLineEdit>(window, "learnSearch");
    look(window, u"learn"_s);
    UiBench::click(window, "learnContentsButton");
    look(window, u"learn-contents"_s);
    search->setText(u"refresh once"_s);
    look(window, u"learn-search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    look(window, u"learn-found"_s);
    search->setText(u"supercalifragilisticexpialidocious nonsense"_s);
    look(window, u"learn-search-none"_s);
    for (const char *topic : {"first-calls", "webhook-events", "requests", "authorization-errors"}) {
        search->clear();
        Q_EMIT UiBench::find<QTextBrowser>(window, "learnText")
            ->anchorClicked(QUrl(u"%1.md"_s.arg(QLatin1String(topic))));
        look(window, u"learn-%1"_s.arg(QLatin1String(topic)));
    }
}

/// A window that was open when the colours changed looks like one that is opened now.
void TestGallery::followsThePalette()
{
    QFETCH(bool, dark);
    const QPalette wanted = QApplication::palette();
    const QPalette former = dark ? QApplication::style()->standardPalette() : darkPalette();
    Bench bench(m_standIns);
    bench.keep(u"Sunrise Dental"_s);
    const auto pictureOf = [](QWidget &window) {
        window.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowActive(&window);
        QCoreApplication::sendPostedEvents();
        return window.grab().toImage();
    };
    const auto compare = [&](const std::function<std::unique_ptr<QWidget>()> &open, const QString &name) {
        QApplication::setPalette(former);
        const auto window = open();
        const QImage before = pictureOf(*window);
        QApplication::setPalette(wanted);
        const QImage changed = pictureOf(*window);
        const QImage fresh = pictureOf(*open());
        QVERIFY2(changed != before, qPrintable(name));
        QVERIFY2(changed == fresh, qPrintable(name));
    };
    for (const Step step :
         {Step::Start, Step::Need, Step::Purpose, Step::CreateApp, Step::Scopes, Step::Credentials})
        compare([&] { return wizard(bench, step); }, u"wizard page %1"_s.arg(static_cast<int>(step)));
    compare([&] { return std::make_unique<ConnectionsWindow>(bench.context()); }, u"connections"_s);
    compare([&] { return std::make_unique<WebhooksWindow>(bench.context()); }, u"webhooks"_s);
}

QTEST_MAIN(TestGallery)

#include "tst_gallery.moc"
