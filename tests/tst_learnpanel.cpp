#include "connections/connectionswindow.h"
#include "learn/bookbutton.h"
#include "learn/learnpanel.h"
#include "learn/lessonlist.h"
#include "support/fakebrowser.h"
#include "support/scriptedserver.h"
#include "support/uibench.h"
#include "widgets/notice.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"
#include "wizard/wizardpage.h"
#include "wizard/wizardwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// The addresses of the links that are shown, in order.
QStringList linksIn(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString address = part.fragment().charFormat().anchorHref();
            if (!address.isEmpty())
                links += address;
        }
    }
    return links;
}

/// A panel on its own, as a window would show it.
struct Reader {
    UiBench bench;
    LearnPanel panel{bench.context()};
    QTextBrowser *browser = UiBench::find<QTextBrowser>(panel, "learnText");
    QLineEdit *search = UiBench::find<QLineEdit>(panel, "learnSearch");
    LessonList *list = UiBench::find<LessonList>(panel, "learnList");
    Notice *notice = UiBench::find<Notice>(panel, "learnNotice");

    Reader()
    {
        panel.resize(300, 500);
        panel.setTopic(u"tokens"_s);
        panel.show();
        QApplication::setActiveWindow(&panel);
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel does not become active");
    }

    void follow(const QString &link) { Q_EMIT browser->anchorClicked(QUrl(link)); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows += list->model()->index(row, 0).data().toString();
        return rows;
    }
};

/// A page's own width beside the legs, but not one for Learn, too (pixels).
int narrowWidth(const QWidget &window)
{
    return window.fontMetrics().averageCharWidth() * 90;
}

void showWide(QWidget &window)
{
    window.resize(window.fontMetrics().averageCharWidth() * 160, window.height());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

void showActive(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class TestLearnPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void showsTheTopicOfThePage();
    void followsLinksAndGoesBack();
    void jumpsToAPart();
    void opensOnlySecurePagesOutside_data();
    void opensOnlySecurePagesOutside();
    void saysWhenThereIsNoBrowser();
    void linksWorkWithTheKeyboard();
    void listsTheContents();
    void searches();
    void searchesWithTheKeyboard();
    void marksWhatWasFound();
    void findsNothing();
    void goesBackToWhatWasFound();
    void enterIsNotNext();
    void aKeyBringsTheKeyboardThereAndBack();
    void standsBesideThePageWhereThereIsRoom();
    void takesThePagesPlaceWhereThereIsNot();
    void escapeClosesIt();
    void givesWayToAnotherPage();
    void givesWayToTheChosenConnection();
    void keepsNoWindowFromGettingSmall();
    void showsExamplesUntilThereAreTokens();
    void fitsTheKindOfToken();
    void copiesACommandOfTheWizard();
    void copiesACommandOfAConnection();
    void followsTheChosenConnection();
    void savesEverything();
    void saysWhenItCantBeSaved();
    void asksWhereToSave();
    void followsTheFont();
};

void TestLearnPanel::showsTheTopicOfThePage()
{
    Reader reader;
    QVERIFY(reader.panel.text().startsWith(u"Your tokens"_s));
    reader.follow(u"webhooks.md"_s);
    reader.panel.setTopic(u"scopes"_s);
    QVERIFY(reader.panel.text().startsWith(u"Scopes"_s));
    QVERIFY(!UiBench::find<QPushButton>(reader.panel, "learnBackButton")->isEnabled());
    reader.panel.setTopic(u"no-such-topic"_s);
    QVERIFY(reader.panel.text().contains("no text"_L1));
}

void TestLearnPanel::followsLinksAndGoesBack()
{
    Reader reader;
    auto *back = UiBench::find<QPushButton>(reader.panel, "learnBackButton");
    QVERIFY(!back->isEnabled());
    reader.browser->verticalScrollBar()->setValue(40);
    reader.follow(u"webhooks.md"_s);
    QCOMPARE(reader.panel.topic(), u"webhooks"_s);
    QCOMPARE(reader.browser->verticalScrollBar()->value(), 0);
    reader.follow(u"no-such-topic.md"_s);
    QCOMPARE(reader.panel.topic(), u"webhooks"_s);
    reader.follow(u"webhook-events.md"_s);
    back->click();
    QCOMPARE(reader.panel.topic(), u"webhooks"_s);
    QTest::keyClick(reader.browser, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reader.panel.topic(), u"tokens"_s);
    QCOMPARE(reader.browser->verticalScrollBar()->value(), 40);
    QVERIFY(!back->isEnabled());
}

void TestLearnPanel::jumpsToAPart()
{
    Reader reader;
    reader.follow(u"payloads.md#form"_s);
    QCOMPARE(reader.panel.topic(), u"payloads"_s);
    QVERIFY(reader.browser->verticalScrollBar()->value() > 0);
    const QTextCursor form =
        reader.browser->document()->find(u"Form"_s, 0, QTextDocument::FindCaseSensitively);
    QCOMPARE(form.block().text(), u"Form"_s);
    QVERIFY(reader.browser->viewport()->rect().contains(reader.browser->cursorRect(form).center()));
}

void TestLearnPanel::opensOnlySecurePagesOutside_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("opened");
    QTest::newRow("https") << u"https://help.gohighlevel.com"_s << 1;
    QTest::newRow("http") << u"http://help.gohighlevel.com"_s << 0;
    QTest::newRow("file") << u"file:///etc/passwd"_s << 0;
    QTest::newRow("script") << u"javascript:alert(1)"_s << 0;
    QTest::newRow("a command that is not there") << u"copy:7"_s << 0;
    QTest::newRow("no number") << u"copy:x"_s << 0;
    QTest::newRow("another folder") << u"../catalog/scopes.json"_s << 0;
}

void TestLearnPanel::opensOnlySecurePagesOutside()
{
    QFETCH(QString, link);
    Reader reader;
    reader.follow(link);
    QTEST(static_cast<int>(reader.bench.opened.size()), "opened");
    QCOMPARE(reader.panel.topic(), u"tokens"_s);
}

void TestLearnPanel::saysWhenThereIsNoBrowser()
{
    Reader reader;
    reader.bench.hasBrowser = false;
    reader.follow(u"https://help.gohighlevel.com"_s);
    QVERIFY(reader.notice->isVisible());
    QVERIFY(reader.notice->text().contains("help.gohighlevel.com"_L1));
}

void TestLearnPanel::linksWorkWithTheKeyboard()
{
    Reader reader;
    const QString first = linksIn(*reader.browser->document()).value(0);
    QVERIFY(first.endsWith(".md"_L1));
    reader.browser->setFocus();
    QTest::keyClick(reader.browser, Qt::Key_Tab);
    QTest::keyClick(reader.browser, Qt::Key_Return);
    QCOMPARE(reader.panel.topic() + u".md"_s, first);
}

void TestLearnPanel::listsTheContents()
{
    Reader reader;
    UiBench::click(reader.panel, "learnContentsButton");
    QVERIFY(reader.list->isVisible());
    QCOMPARE(reader.list->accessibleName(), u"Contents"_s);
    const QStringList rows = reader.rows();
    const Lessons lessons;
    for (const Lesson &lesson : lessons.all())
        QVERIFY2(rows.contains(lesson.title) && rows.contains(lesson.group), qPrintable(lesson.id));
    QCOMPARE(reader.list->currentIndex().data().toString(), u"Your tokens"_s);
    QTest::keyClick(reader.list, Qt::Key_Down);
    QTest::keyClick(reader.list, Qt::Key_Return);
    QCOMPARE(reader.panel.topic(), u"connections"_s);
    QVERIFY(reader.browser->isVisible());
    UiBench::click(reader.panel, "learnBackButton");
    QVERIFY(reader.list->isVisible());
    UiBench::click(reader.panel, "learnContentsButton"); // pressed a second time
    QVERIFY(reader.browser->isVisible());
    // As a screen reader does it.
    UiBench::find<QPushButton>(reader.panel, "learnContentsButton")->toggle();
    QVERIFY(reader.list->isVisible());
}

void TestLearnPanel::searches()
{
    Reader reader;
    QTest::keyClicks(reader.search, u"COLLECTION make"_s);
    QVERIFY(reader.list->isVisible());
    QVERIFY2(!reader.rows().filter(u"JSON and payloads: "_s).isEmpty(),
             qPrintable(reader.rows().join(u'\n')));
    for (const QString &row : reader.rows())
        QVERIFY2(row.contains(u": "_s), qPrintable(row)); // topic and line
    const QModelIndex first = reader.list->model()->index(0, 0);
    QTest::mouseClick(reader.list->viewport(), Qt::LeftButton, {}, reader.list->visualRect(first).center());
    QVERIFY(reader.browser->isVisible());
}

void TestLearnPanel::searchesWithTheKeyboard()
{
    Reader reader;
    reader.search->setFocus();
    QTest::keyClicks(reader.search, u"webhooks"_s);
    QTest::keyClick(reader.search, Qt::Key_Return);
    QCOMPARE(reader.panel.topic(), u"webhooks"_s);
    reader.search->setFocus();
    QTest::keyClick(reader.search, Qt::Key_Escape);
    QVERIFY(reader.search->text().isEmpty());
    QTest::keyClicks(reader.search, u"token"_s);
    QTest::keyClick(reader.search, Qt::Key_Down);
    QVERIFY(reader.list->hasFocus());
    QTest::keyClick(reader.list, Qt::Key_Down);
    const QString row = reader.list->currentIndex().data().toString();
    QTest::keyClick(reader.list, Qt::Key_Return);
    QVERIFY2(row.startsWith(reader.panel.text().section(u'\n', 0, 0)), qPrintable(row));
}

void TestLearnPanel::marksWhatWasFound()
{
    Reader reader;
    reader.search->setFocus();
    QTest::keyClicks(reader.search, u"InvoicePaid"_s);
    QTest::keyClick(reader.search, Qt::Key_Return);
    const auto marks = reader.browser->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.selectedText(), u"InvoicePaid"_s);
    const QRect place = reader.browser->cursorRect(marks.first().cursor);
    QVERIFY(reader.browser->viewport()->rect().contains(place.center()));
    reader.search->clear();
    QVERIFY(reader.browser->extraSelections().isEmpty());
}

void TestLearnPanel::findsNothing()
{
    Reader reader;
    QTest::keyClicks(reader.search, u"qwertzuiop"_s);
    auto *nothing = UiBench::find<QLabel>(reader.panel, "learnNothing");
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains("qwertzuiop"_L1));
    QTest::keyClick(reader.search, Qt::Key_Return);
    QCOMPARE(reader.panel.topic(), u"tokens"_s);
    reader.search->clear();
    QVERIFY(reader.browser->isVisible());
}

void TestLearnPanel::goesBackToWhatWasFound()
{
    Reader reader;
    reader.search->setFocus();
    QTest::keyClicks(reader.search, u"webhooks"_s);
    const QStringList found = reader.rows();
    QTest::keyClick(reader.search, Qt::Key_Return);
    reader.follow(u"webhook-events.md"_s);
    UiBench::click(reader.panel, "learnBackButton");
    QCOMPARE(reader.panel.topic(), u"webhooks"_s);
    UiBench::click(reader.panel, "learnBackButton");
    QVERIFY(reader.list->isVisible());
    QCOMPARE(reader.rows(), found);
}

void TestLearnPanel::enterIsNotNext()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().beginNew();
    window.goTo(Step::CreateApp);
    window.setLearnVisible(true);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *search = UiBench::find<QLineEdit>(window, "learnSearch");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClicks(search, u"webhooks"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.step(), Step::CreateApp);
    QVERIFY(UiBench::find<LearnPanel>(window, "learnPanel")->text().startsWith(u"Webhooks"_s));
    auto *contents = UiBench::find<QPushButton>(window, "learnContentsButton");
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Space);
    QVERIFY(UiBench::find<LessonList>(window, "learnList")->isVisible());
    QCOMPARE(window.step(), Step::CreateApp);
}

void TestLearnPanel::aKeyBringsTheKeyboardThereAndBack()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().beginNew();
    window.goTo(Step::Credentials);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *field = UiBench::find<QLineEdit>(window, "clientId");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    auto *text = UiBench::find<QTextBrowser>(window, "learnText");
    QVERIFY(text->isVisible() && text->hasFocus());
    QTest::keyClick(text, Qt::Key_F1);
    QVERIFY(!text->isVisible() && field->hasFocus());
    UiBench::click(window, "learnButton"); // by mouse: the field keeps it
    QVERIFY(text->isVisible() && field->hasFocus());
}

void TestLearnPanel::standsBesideThePageWhereThereIsRoom()
{
    UiBench bench;
    WizardWindow window(bench.context());
    showWide(window);
    QWidget *page = window.page(Step::Start);
    window.setLearnVisible(true);
    auto *panel = UiBench::find<LearnPanel>(window, "learnPanel");
    QVERIFY(page->isVisible() && panel->isVisible());
    const QPoint middle = page->mapTo(&window, page->rect().center());
    QVERIFY(!QRect(panel->mapTo(&window, QPoint(0, 0)), panel->size()).contains(middle));
    window.resize(narrowWidth(window), window.height());
    QTRY_VERIFY(!page->isVisible() && panel->isVisible());
    showWide(window);
    QTRY_VERIFY(page->isVisible() && panel->isVisible());
}

void TestLearnPanel::takesThePagesPlaceWhereThereIsNot()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().beginNew();
    window.goTo(Step::Credentials);
    window.resize(narrowWidth(window), window.height());
    showActive(window);
    auto *field = UiBench::find<QLineEdit>(window, "clientId");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    auto *text = UiBench::find<QTextBrowser>(window, "learnText");
    QVERIFY(text->isVisible() && text->hasFocus() && !field->isVisible());
    UiBench::click(window, "closeLearnButton");
    QVERIFY(!text->isVisible() && field->isVisible() && field->hasFocus());
    UiBench::click(window, "learnButton"); // by mouse: the field can't keep the keyboard out of sight
    QVERIFY(text->hasFocus() && !field->isVisible());
    QTest::keyClick(text, Qt::Key_F1);
    QVERIFY(field->hasFocus());
    QVERIFY(!UiBench::find<QPushButton>(window, "learnButton")->isChecked());
}

void TestLearnPanel::escapeClosesIt()
{
    UiBench bench;
    ConnectionsWindow window(bench.context());
    window.resize(narrowWidth(window), window.height());
    showActive(window);
    auto *button = UiBench::find<QPushButton>(window, "firstConnectionButton");
    button->setFocus();
    QTest::keyClick(&window, Qt::Key_F1);
    auto *search = UiBench::find<QLineEdit>(window, "learnSearch");
    QVERIFY(search->isVisible() && !button->isVisible());
    search->setFocus();
    QTest::keyClicks(search, u"webhooks"_s);
    QTest::keyClick(search, Qt::Key_Escape); // takes back the search first
    QVERIFY(search->isVisible() && search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->isVisible() && button->isVisible() && button->hasFocus());
}

void TestLearnPanel::givesWayToAnotherPage()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().beginNew();
    window.goTo(Step::Purpose);
    window.resize(narrowWidth(window), window.height());
    showActive(window);
    window.setLearnVisible(true);
    QVERIFY(!window.page(Step::Purpose)->isVisible());
    window.goTo(Step::CreateApp); // as when HighLevel's answer comes in
    QVERIFY(window.page(Step::CreateApp)->isVisible() && !window.isLearnVisible());
    QVERIFY(window.page(Step::CreateApp)->isAncestorOf(window.focusWidget()));
    showWide(window);
    window.setLearnVisible(true);
    window.goTo(Step::Scopes);
    QVERIFY(window.isLearnVisible()); // beside it
}

void TestLearnPanel::givesWayToTheChosenConnection()
{
    UiBench bench;
    bench.keep(u"Shop"_s);
    ConnectionsWindow window(bench.context());
    window.resize(narrowWidth(window), window.height());
    showActive(window);
    window.setLearnVisible(true);
    auto *list = UiBench::find<QWidget>(window, "connectionList");
    QVERIFY(!list->isVisible());
    window.choose(u"id-of-Shop"_s);
    QVERIFY(list->isVisible());
}

void TestLearnPanel::keepsNoWindowFromGettingSmall()
{
    UiBench bench;
    WizardWindow window(bench.context());
    showWide(window);
    const int least = window.minimumSizeHint().width();
    window.setLearnVisible(true);
    QCOMPARE(window.minimumSizeHint().width(), least);
}

void TestLearnPanel::showsExamplesUntilThereAreTokens()
{
    Reader reader;
    reader.follow(u"first-calls.md"_s);
    QVERIFY(reader.panel.text().contains("made up"_L1));
    QVERIFY(reader.panel.text().contains("/contacts/"_L1) && reader.panel.text().contains("/companies/"_L1));
    QVERIFY(linksIn(*reader.browser->document()).filter(u"copy:"_s).isEmpty());
}

void TestLearnPanel::fitsTheKindOfToken()
{
    UiBench bench;
    bench.keep(u"Shop"_s);
    bench.keep(u"Agency"_s, [](Connection &connection) {
        connection.userType = UserType::Company;
        connection.locationId.clear();
    });
    ConnectionsWindow window(bench.context());
    window.show();
    window.setLearnVisible(true);
    auto *panel = UiBench::find<LearnPanel>(window, "learnPanel");
    auto *browser = UiBench::find<QTextBrowser>(window, "learnText");
    Q_EMIT browser->anchorClicked(QUrl(u"first-calls.md"_s));
    window.choose(u"id-of-Shop"_s);
    QVERIFY(panel->text().contains("/contacts/?locationId=LocationIdLocation01&"_L1));
    QVERIFY(!panel->text().contains("/companies/"_L1));
    window.choose(u"id-of-Agency"_s);
    QVERIFY(panel->text().contains("/companies/CompanyIdCompanyId01"_L1));
    QVERIFY(!panel->text().contains("/contacts/?locationId"_L1));
}

void TestLearnPanel::copiesACommandOfTheWizard()
{
    UiBench bench;
    FakeBrowser user;
    bench.browser = [&user](const QUrl &url) { user.consent(url, FakeBrowser::Answer::AllowSubAccount); };
    WizardWindow window(bench.context());
    QString problem;
    QVERIFY2(window.session().beginPractice(&problem), qPrintable(problem));
    window.session().draft().port = UiBench::freePort();
    window.setLearnVisible(true);
    window.show();
    window.goTo(Step::Authorize);
    UiBench::click(window, "openBrowserButton");
    QTRY_COMPARE(window.pickup().state(), TokenPickup::State::Kept);
    auto *browser = UiBench::find<QTextBrowser>(window, "learnText");
    Q_EMIT browser->anchorClicked(QUrl(u"first-calls.md"_s));
    const TokenSet &tokens = window.pickup().tokens();
    const QString token = QString::fromUtf8(tokens.accessToken);
    QVERIFY(token.size() > 20);
    QVERIFY(browser->toPlainText().contains(tokens.locationId));
    QVERIFY(browser->toPlainText().contains(u"••••••••"_s + token.right(4)));
    for (const QString &text : {browser->toPlainText(), browser->toHtml(), browser->document()->toMarkdown()})
        QVERIFY(!text.contains(token.left(20)) && !text.contains(token.right(20)));
    QVERIFY(linksIn(*browser->document()).contains(u"copy:0"_s));
    Q_EMIT browser->anchorClicked(QUrl(u"copy:0"_s));
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(u"curl \"http://127.0.0.1:"_s));
    QVERIFY(command.contains(u"-H \"Authorization: Bearer "_s + token + u'"'));
    QVERIFY(!command.contains(u'\n'));
    QVERIFY(bench.clipboard().holdsSecret());
    QVERIFY(UiBench::find<Notice>(window, "learnNotice")->isVisible());

    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty() || QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("there is no curl here to run the command with");
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(shell, {u"-c"_s, command + u" -sS --noproxy '*'"_s});
    QVERIFY(finished.wait(30000));
    const QByteArray answer = process.readAllStandardOutput();
    const QByteArray said = answer.left(200) + '\n' + process.readAllStandardError();
    QVERIFY2(answer.contains(tokens.locationId.toUtf8()), said.constData());
}

void TestLearnPanel::copiesACommandOfAConnection()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(500, "{}")));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    window.setLearnVisible(true);
    auto *browser = UiBench::find<QTextBrowser>(window, "learnText");
    Q_EMIT browser->anchorClicked(QUrl(u"first-calls.md"_s));
    QVERIFY(!browser->toHtml().contains("access-token-of-A"_L1));
    Q_EMIT browser->anchorClicked(QUrl(u"copy:0"_s));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 u"curl \"%1/locations/LocationIdLocation01\" -H \"Authorization: Bearer "
                 "access-token-of-A\" -H \"Version: 2021-07-28\""_s.arg(server.url().toString()));
    QVERIFY(bench.clipboard().holdsSecret());
    QVERIFY(UiBench::find<Notice>(window, "learnNotice")->isVisible());
}

void TestLearnPanel::followsTheChosenConnection()
{
    UiBench bench;
    ConnectionsWindow window(bench.context());
    window.show();
    window.setLearnVisible(true);
    auto *panel = UiBench::find<LearnPanel>(window, "learnPanel");
    Q_EMIT UiBench::find<QTextBrowser>(window, "learnText")->anchorClicked(QUrl(u"requests.md"_s));
    QVERIFY(panel->text().contains("made up"_L1));
    bench.keep(u"A"_s);
    QTRY_VERIFY(panel->text().contains("LocationIdLocation01"_L1));
    QCOMPARE(panel->topic(), u"requests"_s);
}

void TestLearnPanel::savesEverything()
{
    Reader reader;
    auto *button = UiBench::find<BookButton>(reader.panel, "learnBookButton");
    const QString path = reader.bench.directory() + u"/All of it.html"_s;
    button->saveTo(path);
    QVERIFY(QFile::exists(path));
    QVERIFY(reader.notice->text().contains("All of it.html"_L1));
    UiBench::click(reader.panel, "openSavedButton");
    QCOMPARE(reader.bench.opened, QList<QUrl>{QUrl::fromLocalFile(path)});
    button->saveTo(reader.bench.directory() + u"/All of it.PDF"_s);
    QFile pdf(reader.bench.directory() + u"/All of it.PDF"_s);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
}

void TestLearnPanel::saysWhenItCantBeSaved()
{
    Reader reader;
    UiBench::find<BookButton>(reader.panel, "learnBookButton")->saveTo(u"/no/such/folder/learn.pdf"_s);
    QVERIFY(reader.notice->isVisible());
    QCOMPARE(reader.notice->tone(), Tone::Bad);
    QVERIFY(!reader.panel.findChild<QPushButton *>(u"openSavedButton"_s));
}

void TestLearnPanel::asksWhereToSave()
{
    Reader reader;
    auto *button = UiBench::find<BookButton>(reader.panel, "learnBookButton");
    for (const char *name : {"saveLearnPdf", "saveLearnHtml"}) {
        auto *action = button->menu()->findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY2(action, name);
        action->trigger();
        auto *dialog = button->findChild<QFileDialog *>(u"learnFileDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        const QString suffix = dialog->defaultSuffix();
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        const QString path = reader.bench.directory() + u'/' + QString::fromLatin1(name);
        dialog->setDirectory(reader.bench.directory());
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(!button->findChild<QFileDialog *>(u"learnFileDialog"_s));
        QVERIFY2(QFile::exists(path + u'.' + suffix), name);
    }
}

void TestLearnPanel::followsTheFont()
{
    Reader reader;
    const double before = reader.browser->document()->defaultFont().pointSizeF();
    QFont font = reader.panel.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    reader.panel.setFont(font);
    QVERIFY(reader.browser->document()->defaultFont().pointSizeF() > before * 1.4);
    QCOMPARE(reader.browser->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestLearnPanel)

#include "tst_learnpanel.moc"
