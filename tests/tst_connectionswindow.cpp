#include "connections/connectionlock.h"
#include "connections/connectionsmodel.h"
#include "connections/connectionswindow.h"
#include "connections/removal.h"
#include "connections/sidebar.h"
#include "desktop.h"
#include "locations/locationtokenswindow.h"
#include "practice/practiceserver.h"
#include "support/agencyscript.h"
#include "support/fakebrowser.h"
#include "support/scriptedserver.h"
#include "support/uibench.h"
#include "widgets/copiedbubble.h"
#include "widgets/emptyview.h"
#include "widgets/notice.h"
#include "wizard/signinsession.h"
#include "wizard/wizardwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char newTokens[] =
    R"({"access_token":"new-access-token","refresh_token":"new-refresh-token","expires_in":86399,)"
    R"("scope":"contacts.readonly locations.readonly","userType":"Location","companyId":"CompanyIdCompanyId01",)"
    R"("locationId":"LocationIdLocation01"})";

void expire(Connection &connection)
{
    connection.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-60);
}

QString idOf(const QString &name)
{
    return u"id-of-"_s + name;
}

} // namespace

class TestConnectionsWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void tellsTheState_data();
    void tellsTheState();
    void copiesAValidToken();
    void refreshesBeforeCopyingAnOldOne();
    void refreshesOnRequest();
    void showsThatItRefreshes();
    void explainsARefusedRefresh_data();
    void explainsARefusedRefresh();
    void explainsALockedKeychain();
    void keepsTokensThatTheKeychainDidNotTake();
    void testsTheToken_data();
    void testsTheToken();
    void exportsAnOldTokenFreshly();
    void saysWhenATokenHasNoClaims();
    void opensAnAgencysLocationTokens();
    void isKeptFreshOnRequest();
    void saysWhenItTriesAgain();
    void asksBeforeItTakesAnotherProgramsAccess();
    void renewsNoOtherThanItAskedAbout();
    void startsAtLogin();
    void findsInALongList();
    void findsNothing();
    void hasTheRestInAMenu();
    void takesKeysInTheList();
    void renames();
    void removesAndUndoes();
    void undoesNoLongerThanSaid();
    void keepsWhatCanNotBeRemovedOrRestored();
    void canBeClosedWhileItBringsOneBack();
    void canTryAgainAfterItWasClosed();
    void leavesTheKeyboardToWhoTypes();
    void removesAfterARefresh();
    void holdsNothingOnceItIsClosed();
    void undoesEach();
    void canUndoWhatWasRemovedDuringAnUndo();
    void saysWhatIsInTheWay();
    void bringsBackUnderAFreeName();
    void noticesWhatAnotherProgramChanged();
    void saysWhyTheListCantBeRead();
    void opensTheRightWindow();
    void refreshesAPracticeConnection();
};

void TestConnectionsWindow::tellsTheState_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<QString>("signInNeeded");
    QTest::addColumn<QString>("word");
    QTest::newRow("hours") << qint64(21 * 3600 + 125) << QString() << u"Valid for 21\u00a0h 2\u00a0min"_s;
    QTest::newRow("minutes") << qint64(130) << QString() << u"Valid for 2\u00a0min"_s;
    QTest::newRow("over") << qint64(-5) << QString() << u"Expired"_s;
    QTest::newRow("refused") << qint64(3600) << u"refresh token is invalid"_s << u"Needs a new sign-in"_s;
}

void TestConnectionsWindow::tellsTheState()
{
    QFETCH(qint64, secondsLeft);
    QFETCH(QString, signInNeeded);
    QFETCH(QString, word);
    UiBench bench;
    bench.keep(u"A"_s, [&](Connection &connection) {
        connection.expiresAt = QDateTime::currentDateTimeUtc().addSecs(secondsLeft);
        connection.signInNeeded = signInNeeded;
    });
    ConnectionsWindow window(bench.context());
    const QString shown = UiBench::find<QLabel>(window, "detailState")->text();
    QVERIFY2(shown.startsWith(word), qPrintable(shown));
    const QAbstractItemModel *model = UiBench::find<QListView>(window, "connectionList")->model();
    QCOMPARE(model->index(0, 0).data(ConnectionsModel::StateWordRole).toString(), shown);
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(shown));
}

void TestConnectionsWindow::copiesAValidToken()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(200, newTokens)));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "copyTokenButton");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"access-token-of-A"_s);
    QVERIFY(bench.clipboard().holdsSecret());
    QCOMPARE(server.requests().size(), 0);
}

void TestConnectionsWindow::refreshesBeforeCopyingAnOldOne()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(200, newTokens)));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s, expire);
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "copyTokenButton");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"new-access-token"_s);
    QTRY_VERIFY(UiBench::find<QLabel>(window, "detailState")->text().startsWith(u"Valid for 23\u00a0h"_s));
}

void TestConnectionsWindow::refreshesOnRequest()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(200, newTokens)));
    UiBench bench({server.url(), server.url()});
    const Connection connection = bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "refreshButton");
    QTRY_VERIFY(!UiBench::find<Notice>(window, "connectionNotice")->isEmpty());
    QCOMPARE(UiBench::find<Notice>(window, "connectionNotice")->tone(), Tone::Good);
    QCOMPARE(server.requests().first().form().value(u"refresh_token"_s), u"refresh-token-of-A"_s);
    TokenSet kept;
    bench.workspace().vault().readTokens(
        connection, [&kept](const SecretResult &, const TokenSet &tokens) { kept = tokens; });
    QTRY_COMPARE(kept.refreshToken, QByteArray("new-refresh-token"));
}

void TestConnectionsWindow::showsThatItRefreshes()
{
    QPointer<QTcpSocket> waiting;
    ScriptedServer server([&waiting](const ReceivedRequest &, QTcpSocket &socket) { waiting = &socket; });
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "refreshButton");
    QTRY_VERIFY(waiting);
    QCOMPARE(UiBench::find<QLabel>(window, "detailState")->text(), u"Refreshing"_s);
    QVERIFY(!UiBench::find<QPushButton>(window, "refreshButton")->isEnabled());
    waiting->write(ScriptedServer::answer(200, newTokens));
    waiting->disconnectFromHost();
    QTRY_VERIFY(UiBench::find<QPushButton>(window, "refreshButton")->isEnabled());
}

void TestConnectionsWindow::explainsARefusedRefresh_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("button"); // that does the fix
    QTest::newRow("refresh token used")
        << 400 << QByteArray(R"({"message":"Invalid grant: refresh token is invalid"})")
        << u"noticeSignInButton"_s;
    QTest::newRow("account paused") << 400 << QByteArray(R"({"message":"Location is not active"})")
                                    << u"refreshAgainButton"_s;
    QTest::newRow("server fault") << 503 << QByteArray("<html>Service Unavailable</html>")
                                  << u"refreshAgainButton"_s;
}

void TestConnectionsWindow::explainsARefusedRefresh()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, button);
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(status, body)));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "refreshButton");
    const auto *notice = UiBench::find<Notice>(window, "connectionNotice");
    QTRY_VERIFY(!notice->isEmpty());
    QCOMPARE(notice->tone(), Tone::Bad);
    QVERIFY(!notice->title().isEmpty());
    QVERIFY(!notice->text().isEmpty());
    QVERIFY(window.findChild<QPushButton *>(button));
    if (button == "noticeSignInButton"_L1) {
        QCOMPARE(UiBench::find<QLabel>(window, "detailState")->text(), u"Needs a new sign-in"_s);
        QSignalSpy asked(&window, &ConnectionsWindow::signInAgain);
        UiBench::click(window, "noticeSignInButton");
        QCOMPARE(asked.value(0).value(0).toString(), idOf(u"A"_s));
    }
}

void TestConnectionsWindow::explainsALockedKeychain()
{
    UiBench bench;
    bench.keep(u"A"_s);
    bench.keychain().failReads(SecretStatus::Unavailable);
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "copyTokenButton");
    const auto *notice = UiBench::find<Notice>(window, "connectionNotice");
    QTRY_VERIFY2(notice->title().contains(u"keychain"_s), qPrintable(notice->title()));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestConnectionsWindow::keepsTokensThatTheKeychainDidNotTake()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(200, newTokens)));
    UiBench bench({server.url(), server.url()});
    const Connection connection = bench.keep(u"A"_s);
    bench.keep(u"B"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    bench.keychain().failWrites(SecretStatus::Denied);
    UiBench::click(window, "refreshButton");
    QTRY_VERIFY(window.findChild<QPushButton *>(u"keepAgainButton"_s));
    QVERIFY(!window.close()); // asks first
    const QPointer<QMessageBox> question = window.findChild<QMessageBox *>(u"closeQuestion"_s);
    QVERIFY(question);
    question->reject();
    QVERIFY(window.isVisible());
    QTRY_VERIFY(!question);
    for (int time = 0; time < 2; ++time) { // it may be opened from the tray again: each time it asks
        QVERIFY(!window.close());
        const auto *again = UiBench::find<QMessageBox>(window, "closeQuestion");
        for (QAbstractButton *button : again->buttons()) {
            if (again->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QVERIFY(!window.isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window.show();
    }
    UiBench::click(window, "copyUnkeptButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"new-refresh-token"_s);
    const auto *bubble = window.findChild<CopiedBubble *>();
    QVERIFY(bubble && bubble->isVisible());
    QCOMPARE(bubble->text(), CopiedBubble::sentence(bench.clipboard()));
    window.choose(idOf(u"B"_s));
    QVERIFY(UiBench::find<Notice>(window, "connectionNotice")->isEmpty());
    window.choose(idOf(u"A"_s));
    UiBench::click(window, "copyUnkeptButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"new-refresh-token"_s);
    QVERIFY(window.findChild<CopiedBubble *>());
    UiBench::click(window, "keepAgainButton");
    QTRY_VERIFY(window.findChild<QPushButton *>(u"keepAgainButton"_s));
    bench.keychain().failWrites(SecretStatus::Ok);
    UiBench::click(window, "keepAgainButton");
    TokenSet kept;
    QTRY_VERIFY([&] {
        bench.workspace().vault().readTokens(
            connection, [&kept](const SecretResult &, const TokenSet &tokens) { kept = tokens; });
        return kept.refreshToken == "new-refresh-token";
    }());
    QVERIFY(window.close());
}

void TestConnectionsWindow::testsTheToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("told");
    QTest::newRow("works") << 200 << QByteArray(R"({"location":{"name":"Acme"}})") << Tone::Good
                           << u"The token works: Acme, 21\u00a0h left."_s;
    QTest::newRow("dead") << 401 << QByteArray(R"({"message":"Invalid JWT"})") << Tone::Bad
                          << u"Refresh the connection"_s;
    QTest::newRow("scope") << 401
                           << QByteArray(R"({"message":"The token is not authorized for this scope."})")
                           << Tone::Warning << u"lacks the scope locations.readonly"_s;
    QTest::newRow("portal") << 200 << QByteArray("<html>Log in") << Tone::Warning << u"web page"_s;
}

void TestConnectionsWindow::testsTheToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(status, body)));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "testButton");
    auto *notice = UiBench::find<Notice>(window, "connectionNotice");
    QTRY_VERIFY(!notice->isEmpty());
    QTEST(notice->tone(), "tone");
    QVERIFY2(notice->text().contains(told), qPrintable(notice->text()));
    QCOMPARE(server.requests().first().headers.value("authorization"),
             QByteArray("Bearer access-token-of-A"));
    QCOMPARE(window.findChild<QPushButton *>(u"refreshAfterTestButton"_s) != nullptr,
             QByteArray(QTest::currentDataTag()) == "dead");
}

void TestConnectionsWindow::exportsAnOldTokenFreshly()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(200, newTokens)));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s, expire);
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "exportButton");
    auto *dialog = window.findChild<QDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(server.requests().size(), 0);
    UiBench::click(*dialog, "exportCopyButton");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"new-access-token"_s));
    QVERIFY(bench.clipboard().holdsSecret());
}

void TestConnectionsWindow::saysWhenATokenHasNoClaims()
{
    UiBench bench;
    bench.keep(u"A"_s); // whose token is no JWT
    ConnectionsWindow window(bench.context());
    UiBench::trigger(window, "claimsAction");
    auto *notice = UiBench::find<Notice>(window, "connectionNotice");
    QTRY_VERIFY(!notice->isEmpty());
    QVERIFY(notice->text().contains(u"says nothing of itself"_s));
}

void TestConnectionsWindow::isKeptFreshOnRequest()
{
    UiBench bench;
    bench.keep(u"A"_s);
    bench.keeper().start();
    ConnectionsWindow window(bench.context());
    auto *box = UiBench::find<QCheckBox>(window, "keepFreshBox");
    auto *status = UiBench::find<QLabel>(window, "freshnessStatus");
    QVERIFY(!box->isChecked());
    QVERIFY(status->text().contains(u"Make or Zapier"_s));
    box->click();
    QVERIFY(bench.workspace().connections().findById(idOf(u"A"_s))->keepFresh);
    QVERIFY2(status->text().startsWith(u"New tokens come in "_s), qPrintable(status->text()));
    box->click();
    QVERIFY(!bench.workspace().connections().findById(idOf(u"A"_s))->keepFresh);
}

void TestConnectionsWindow::saysWhenItTriesAgain()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(503, R"({"message":"down"})")));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s, [](Connection &connection) {
        expire(connection);
        connection.keepFresh = true;
    });
    ConnectionsWindow window(bench.context());
    bench.keeper().start();
    auto *status = UiBench::find<QLabel>(window, "freshnessStatus");
    QTRY_VERIFY(status->text().startsWith(u"The last try did not work"_s));
    QVERIFY2(status->text().contains(u"the next try is in "_s), qPrintable(status->text()));
    QVERIFY(UiBench::find<QPushButton>(window, "refreshButton")->isEnabled());
}

void TestConnectionsWindow::renewsNoOtherThanItAskedAbout()
{
    UiBench bench;
    const Connection asked = bench.keep(u"A"_s, [](Connection &connection) {
        connection.giveRefreshTokenAway(QDateTime::currentDateTimeUtc());
    });
    bench.keep(u"B"_s);
    ConnectionsWindow window(bench.context());
    window.choose(asked.id);
    UiBench::click(window, "refreshButton");
    auto *question = UiBench::find<QMessageBox>(window, "sharedTokenQuestion");
    QVERIFY(bench.workspace().connections().remove(asked.id)); // as another program does
    QCOMPARE(window.chosenId(), idOf(u"B"_s));
    UiBench::click(*question, "renewHereButton");
    QVERIFY(!bench.workspace().refresher().isBusy());
}

void TestConnectionsWindow::asksBeforeItTakesAnotherProgramsAccess()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(200, newTokens)));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"A"_s, [](Connection &connection) {
        connection.giveRefreshTokenAway(QDateTime::currentDateTimeUtc());
    });
    ConnectionsWindow window(bench.context());
    UiBench::click(window, "copyTokenButton"); // it is long enough: nothing is renewed
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"access-token-of-A"_s);
    QVERIFY(!window.findChild<QMessageBox *>(u"sharedTokenQuestion"_s));

    UiBench::click(window, "refreshButton");
    QPointer<QMessageBox> question = window.findChild<QMessageBox *>(u"sharedTokenQuestion"_s);
    QVERIFY(question);
    question->reject();
    QTRY_VERIFY(!question);
    QCOMPARE(server.requests().size(), 0);

    auto *box = UiBench::find<QCheckBox>(window, "keepFreshBox");
    box->click();
    question = window.findChild<QMessageBox *>(u"sharedTokenQuestion"_s);
    QVERIFY(question && !box->isChecked());
    question->reject();
    QTRY_VERIFY(!question);
    QVERIFY(!bench.workspace().connections().findById(idOf(u"A"_s))->keepFresh);

    UiBench::click(window, "refreshButton");
    question = window.findChild<QMessageBox *>(u"sharedTokenQuestion"_s);
    UiBench::click(*question, "renewHereButton");
    QTRY_COMPARE(server.requests().size(), 1);
    QTRY_VERIFY(!bench.workspace().connections().findById(idOf(u"A"_s))->refreshTokenGivenAt.isValid());

    // Kept fresh here, it is nobody else's any more.
    bench.workspace().connections().update(idOf(u"A"_s), [](Connection &connection) {
        connection.giveRefreshTokenAway(QDateTime::currentDateTimeUtc());
    });
    box->click();
    question = window.findChild<QMessageBox *>(u"sharedTokenQuestion"_s);
    QVERIFY(question);
    UiBench::click(*question, "renewHereButton");
    QTRY_VERIFY(bench.workspace().connections().findById(idOf(u"A"_s))->keepFresh);
    QVERIFY(!bench.workspace().connections().findById(idOf(u"A"_s))->refreshTokenGivenAt.isValid());
}

void TestConnectionsWindow::startsAtLogin()
{
    const QTemporaryDir folder;
    const auto restore =
        qScopeGuard([former = qgetenv("XDG_CONFIG_HOME")] { qputenv("XDG_CONFIG_HOME", former); });
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    const QString entry = folder.filePath(u"autostart/highlevel-oauth-helper.desktop"_s);
    UiBench bench;
    bench.keep(u"A"_s, [](Connection &connection) { connection.keepFresh = true; });
    ConnectionsWindow window(bench.context());
    window.show();
    auto *box = UiBench::find<QCheckBox>(window, "startAtLoginBox");
    QVERIFY(box->isVisible() && !box->isChecked());
    box->click();
    QVERIFY(box->isChecked() && QFile::exists(entry));

    // The system is asked when it is shown, not before.
    ConnectionsWindow another(bench.context());
    auto *anothersBox = UiBench::find<QCheckBox>(another, "startAtLoginBox");
    QVERIFY(!anothersBox->isChecked());
    another.show();
    QVERIFY(anothersBox->isVisible() && anothersBox->isChecked());
    another.close();
    box->click();
    QVERIFY(!box->isChecked() && !QFile::exists(entry));

    // Where it can't be written, the box says what is.
    QVERIFY(QFile(folder.filePath(u"autostart"_s)).remove() || QDir(folder.path()).rmdir(u"autostart"_s));
    QFile inTheWay(folder.filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    box->click();
    QVERIFY(!box->isChecked());
    QVERIFY(UiBench::find<Notice>(window, "connectionNotice")->text().contains(u"can't be written"_s));
}

void TestConnectionsWindow::opensAnAgencysLocationTokens()
{
    ScriptedServer server(
        agencyScript(3, [](const QString &id, const QByteArray &) { return locationTokenAnswer(id); }));
    UiBench bench({server.url(), server.url()});
    bench.keep(u"Shop"_s);
    bench.keep(u"Agency"_s, [](Connection &connection) { connection.userType = UserType::Company; });
    ConnectionsWindow window(bench.context());
    window.choose(idOf(u"Shop"_s));
    QVERIFY(UiBench::find<QPushButton>(window, "locationTokensButton")->isHidden());
    window.choose(idOf(u"Agency"_s));
    QVERIFY(!UiBench::find<QPushButton>(window, "locationTokensButton")->isHidden());
    UiBench::click(window, "locationTokensButton");
    UiBench::click(window, "locationTokensButton");
    const auto opened = window.findChildren<LocationTokensWindow *>();
    QCOMPARE(opened.size(), 1); // the one that is open comes forward
    QCOMPARE(opened.first()->connectionId(), idOf(u"Agency"_s));
    QSignalSpy signIn(&window, &ConnectionsWindow::signInAgain);
    Q_EMIT opened.first()->signInAgain(opened.first()->connectionId());
    QCOMPARE(signIn.size(), 1);
    const QPointer<LocationTokensWindow> one = opened.first();
    QTRY_VERIFY(UiBench::find<QPushButton>(*one, "reloadButton")->isEnabled());
    one->close();
    QTRY_VERIFY(!one);
}

namespace {

/// More than can be looked through at a glance: A and Others, of which each has the account's number.
void keepMany(UiBench &bench)
{
    bench.keep(u"A"_s, [](Connection &connection) {
        connection.accountName = u"Café Zoë"_s;
        connection.locationId = u"ve9EPM428h8vShlRW1KT"_s;
    });
    for (int number = 1; number <= Sidebar::mostWithoutSearch; ++number)
        bench.keep(u"Other %1"_s.arg(number));
}

QStringList shownIn(const QListView &list)
{
    QStringList names;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        names.append(list.model()->index(row, 0).data().toString());
    return names;
}

} // namespace

void TestConnectionsWindow::findsInALongList()
{
    UiBench bench;
    keepMany(bench);
    ConnectionsWindow window(bench.context());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.choose(idOf(u"Other 2"_s));
    const auto &list = *UiBench::find<QListView>(window, "connectionList");
    auto *search = UiBench::find<QLineEdit>(window, "connectionSearch");
    QVERIFY(search->isVisible());
    QTest::keySequence(&window, QKeySequence::Find);
    QVERIFY(search->hasFocus());
    for (const QString &words : {u"cafe zoe"_s, u"VE9EPM"_s, u"id-of-A"_s}) {
        search->setText(words);
        QCOMPARE(shownIn(list), QStringList{u"A"_s});
        // What is done next is done to what is seen.
        QCOMPARE(window.chosenId(), idOf(u"A"_s));
        QCOMPARE(UiBench::find<QLabel>(window, "detailName")->text(), u"A"_s);
    }
    search->setText(u"other"_s);
    QCOMPARE(list.model()->rowCount(), Sidebar::mostWithoutSearch);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list.hasFocus());
    window.choose(idOf(u"A"_s)); // as after a sign-in
    QCOMPARE(window.chosenId(), idOf(u"A"_s));
    QVERIFY(search->text().isEmpty());

    // With few of them there is nothing to look through.
    search->setText(u"other"_s);
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(!search->isVisible());
    QCOMPARE(list.model()->rowCount(), Sidebar::mostWithoutSearch);
}

void TestConnectionsWindow::findsNothing()
{
    UiBench bench;
    keepMany(bench);
    ConnectionsWindow window(bench.context());
    window.show();
    window.choose(idOf(u"Other 2"_s));
    auto *search = UiBench::find<QLineEdit>(window, "connectionSearch");
    search->setText(u"nobody's"_s);
    const auto *nothing = UiBench::find<EmptyView>(window, "nothingChosen");
    QVERIFY(nothing->isVisible());
    QVERIFY2(nothing->text().contains(u"nobody's"_s), qPrintable(nothing->text()));
    QVERIFY(window.chosenId().isEmpty());
    UiBench::trigger(window, "removeAction");
    UiBench::click(window, "showAllButton");
    QCOMPARE(window.chosenId(), idOf(u"Other 2"_s));
    QVERIFY(!nothing->isVisible());
    QCOMPARE(bench.workspace().connections().connections().size(), Sidebar::mostWithoutSearch + 1);
}

void TestConnectionsWindow::hasTheRestInAMenu()
{
    UiBench bench;
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    auto *more = UiBench::find<QPushButton>(window, "moreButton");
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(more);
    QCOMPARE(told->role(), QAccessible::ButtonMenu);
    QCOMPARE(told->text(QAccessible::Name), u"More"_s);

    // What can't be undone by the next click stands apart, at the end.
    const QList<QAction *> entries = more->menu()->actions();
    QCOMPARE(entries.last()->objectName(), u"removeAction"_s);
    QVERIFY(entries.at(entries.size() - 2)->isSeparator());
    QCOMPARE(UiBench::find<QListView>(window, "connectionList")->actions(), entries);

    // By keyboard alone. The menu holds up who opens it.
    QTimer::singleShot(0, more->menu(), [menu = more->menu()] { QTest::keyClick(menu, Qt::Key_E); });
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    const auto *help = window.findChild<QDialog *>(u"knownErrorsDialog"_s);
    QVERIFY(help && help->isVisible());
}

void TestConnectionsWindow::takesKeysInTheList()
{
    UiBench bench;
    bench.keep(u"A"_s);
    bench.keep(u"B"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = UiBench::find<QListView>(window, "connectionList");
    UiBench::find<QPushButton>(window, "copyTokenButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QVERIFY(!window.findChild<QDialog *>(u"renameDialog"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto *dialog = window.findChild<QDialog *>(u"renameDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(UiBench::find<QLineEdit>(*dialog, "newName")->text(), u"A"_s);
    dialog->reject();
    QTRY_VERIFY(window.isActiveWindow());
    QCOMPARE(bench.workspace().connections().connections().size(), 2);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(!bench.workspace().connections().findById(idOf(u"A"_s)));
    QVERIFY(bench.workspace().connections().findById(idOf(u"B"_s)));
}

void TestConnectionsWindow::renames()
{
    UiBench bench;
    bench.keep(u"A"_s);
    bench.keep(u"B"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    window.choose(idOf(u"A"_s));
    UiBench::trigger(window, "renameAction");
    const QPointer<QDialog> dialog = UiBench::find<QDialog>(window, "renameDialog");
    const auto *notice = UiBench::find<Notice>(*dialog, "renameNotice");
    const auto enter = [&dialog](const QString &name) {
        UiBench::find<QLineEdit>(*dialog, "newName")->setText(name);
        dialog->accept();
    };
    enter(u"b"_s); // another has it
    QVERIFY(dialog->isVisible() && !notice->isEmpty());
    QVERIFY(bench.workspace().connections().find(u"A"_s));
    enter(u"   "_s);
    QVERIFY(dialog->isVisible() && notice->text().contains(u"needs a name"_s));
    enter(u"  Renamed  one "_s);
    QTRY_VERIFY(!dialog);
    QCOMPARE(UiBench::find<QLabel>(window, "detailName")->text(), u"Renamed one"_s);
    QVERIFY(bench.workspace().connections().find(u"Renamed one"_s));
    QCOMPARE(window.chosenId(), idOf(u"A"_s));
}

namespace {
bool holdsSecretsOf(UiBench &bench, const QString &id)
{
    const auto keys = bench.keychain().memory().values().keys();
    return std::any_of(keys.begin(), keys.end(), [&id](const QString &key) { return key.contains(id); });
}
} // namespace

void TestConnectionsWindow::removesAndUndoes()
{
    UiBench bench;
    bench.keep(u"A"_s, [](Connection &connection) { connection.keepFresh = true; });
    const Connection former = *bench.workspace().connections().findById(idOf(u"A"_s));
    bench.workspace().vault().saveSharedSecret(former, "shared", [](const SecretResult &) {});
    bench.keep(u"B"_s);
    const auto values = bench.keychain().memory().values();
    ConnectionsWindow window(bench.context());
    window.show();
    window.choose(former.id);
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(!bench.workspace().connections().findById(former.id));
    QCOMPARE(window.chosenId(), idOf(u"B"_s));
    QVERIFY(!holdsSecretsOf(bench, former.id));
    auto *notice = UiBench::find<Notice>(window, "removalNotice");
    QVERIFY(notice->title().contains(u"A"_s));

    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(bench.workspace().connections().findById(former.id));
    QCOMPARE(bench.workspace().connections().findById(former.id)->toJson(), former.toJson());
    QTRY_COMPARE(bench.keychain().memory().values(), values);
    QCOMPARE(window.chosenId(), former.id);
    QVERIFY(notice->isEmpty());
    QVERIFY(notice->parentWidget()->isHidden()); // nor is its room left over
}

void TestConnectionsWindow::undoesNoLongerThanSaid()
{
    UiBench bench;
    bench.keep(u"A"_s);
    bench.keep(u"B"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    auto *removal = window.findChild<Removal *>();
    removal->setPatience(1ms);
    QSignalSpy expired(removal, &Removal::expired);
    window.choose(idOf(u"A"_s));
    UiBench::trigger(window, "removeAction");
    QVERIFY(expired.wait());
    QVERIFY(UiBench::find<Notice>(window, "removalNotice")->isEmpty());
    // Neither after the window was closed: it may stay, hidden.
    removal->setPatience(1h);
    window.choose(idOf(u"B"_s));
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(removal->canUndo());
    window.close();
    QVERIFY(!removal->canUndo());
    removal->undo();
    QVERIFY(bench.workspace().connections().connections().isEmpty());
}

void TestConnectionsWindow::keepsWhatCanNotBeRemovedOrRestored()
{
    UiBench bench;
    const Connection former = bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    bench.keychain().failRemovals(SecretStatus::Unavailable);
    auto *notice = UiBench::find<Notice>(window, "removalNotice");
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(notice->title().contains(u"not be removed"_s));
    QVERIFY(notice->text().contains(u"keychain"_s));
    QVERIFY(bench.workspace().connections().findById(former.id));
    UiBench::click(window, "keepConnectionButton");
    QVERIFY(notice->isEmpty());
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(!notice->isEmpty());
    bench.keychain().failRemovals(SecretStatus::Ok);
    UiBench::click(window, "removeAgainButton");
    QTRY_VERIFY(!bench.workspace().connections().findById(former.id));

    bench.keychain().failWrites(SecretStatus::Unavailable);
    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(notice->title().contains(u"not be brought back"_s));
    QVERIFY(notice->text().contains(u"keychain"_s));
    bench.keychain().failWrites(SecretStatus::Ok);
    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(bench.workspace().connections().findById(former.id));
    QVERIFY(holdsSecretsOf(bench, former.id));
}

void TestConnectionsWindow::canBeClosedWhileItBringsOneBack()
{
    UiBench bench;
    const Connection former = bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(!bench.workspace().connections().findById(former.id));
    // Another program has it, so that bringing it back has to wait.
    ConnectionLock other(bench.directory(), former.id);
    other.acquire(0ms, [](ConnectionLock::Answer answer) { QCOMPARE(answer, ConnectionLock::Answer::Held); });
    UiBench::click(window, "undoRemoveButton");
    QVERIFY(!bench.workspace().connections().findById(former.id));
    window.close();
    other.release();
    QTRY_VERIFY(bench.workspace().connections().findById(former.id));
    QVERIFY(holdsSecretsOf(bench, former.id));
}

void TestConnectionsWindow::canTryAgainAfterItWasClosed()
{
    UiBench bench;
    const Connection former = bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    auto *removal = window.findChild<Removal *>();
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(removal->canUndo());
    ConnectionLock other(bench.directory(), former.id);
    other.acquire(0ms, [](ConnectionLock::Answer answer) { QCOMPARE(answer, ConnectionLock::Answer::Held); });
    UiBench::click(window, "undoRemoveButton");
    window.close();
    bench.keychain().failWrites(SecretStatus::Denied);
    other.release();
    QTRY_VERIFY(removal->canUndo());
    bench.keychain().failWrites(SecretStatus::Ok);
    window.show();
    QVERIFY(UiBench::find<Notice>(window, "removalNotice")->title().contains(u"could not be brought back"_s));
    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(bench.workspace().connections().findById(former.id));
}

void TestConnectionsWindow::leavesTheKeyboardToWhoTypes()
{
    UiBench bench;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s})
        bench.keep(name);
    ConnectionsWindow window(bench.context());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.choose(idOf(u"A"_s));
    ConnectionLock other(bench.directory(), idOf(u"A"_s)); // so that removing it has to wait
    other.acquire(0ms, [](ConnectionLock::Answer answer) { QCOMPARE(answer, ConnectionLock::Answer::Held); });
    UiBench::find<QListView>(window, "connectionList")->setFocus();
    UiBench::trigger(window, "removeAction");
    auto *search = UiBench::find<QLineEdit>(window, "connectionSearch");
    search->setFocus();
    other.release();
    QTRY_VERIFY(window.findChild<QPushButton *>(u"undoRemoveButton"_s));
    QVERIFY(search->hasFocus());
}

void TestConnectionsWindow::removesAfterARefresh()
{
    QPointer<QTcpSocket> waiting;
    ScriptedServer server([&waiting](const ReceivedRequest &, QTcpSocket &socket) { waiting = &socket; });
    UiBench bench({server.url(), server.url()});
    const Connection former = bench.keep(u"A"_s);
    bench.keep(u"B"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    window.choose(former.id);
    UiBench::click(window, "refreshButton");
    QTRY_VERIFY(waiting);
    UiBench::trigger(window, "removeAction");
    auto *notice = UiBench::find<Notice>(window, "removalNotice");
    QVERIFY2(notice->title().contains(u"being removed"_s), qPrintable(notice->title()));
    QVERIFY(!UiBench::find<QAction>(window, "removeAction")->isEnabled());
    window.choose(idOf(u"B"_s));
    QVERIFY(UiBench::find<QAction>(window, "removeAction")->isEnabled());
    QVERIFY(bench.workspace().connections().findById(former.id));
    waiting->write(ScriptedServer::answer(200, newTokens));
    waiting->disconnectFromHost();
    QTRY_VERIFY(window.findChild<QPushButton *>(u"undoRemoveButton"_s));
    QVERIFY(!bench.workspace().connections().findById(former.id));
    QVERIFY(!holdsSecretsOf(bench, former.id));

    // The refresh has used up the refresh token that it had when Remove was pressed.
    UiBench::click(window, "undoRemoveButton");
    QTRY_COMPARE(window.chosenId(), former.id);
    TokenSet kept;
    bench.workspace().vault().readTokens(
        former, [&kept](const SecretResult &, const TokenSet &tokens) { kept = tokens; });
    QTRY_COMPARE(kept.refreshToken, QByteArray("new-refresh-token"));
    QCOMPARE(bench.workspace().connections().findById(former.id)->expiresAt.toSecsSinceEpoch(),
             kept.expiresAt.toSecsSinceEpoch()); // the list has whole seconds
}

void TestConnectionsWindow::holdsNothingOnceItIsClosed()
{
    UiBench bench;
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    const auto *removal = window.findChild<Removal *>();
    ConnectionLock other(bench.directory(), idOf(u"A"_s));
    other.acquire(0ms, [](ConnectionLock::Answer answer) { QCOMPARE(answer, ConnectionLock::Answer::Held); });
    UiBench::trigger(window, "removeAction");
    QVERIFY(removal->isRemoving(idOf(u"A"_s)));
    window.close();
    other.release();
    QTRY_VERIFY(!removal->isRemoving(idOf(u"A"_s)));
    QVERIFY(bench.workspace().connections().connections().isEmpty());
    QVERIFY(bench.keychain().memory().values().isEmpty());
    QVERIFY(!removal->canUndo());
    QVERIFY(UiBench::find<Notice>(window, "removalNotice")->isEmpty());
}

void TestConnectionsWindow::undoesEach()
{
    UiBench bench;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        bench.keep(name);
    const auto values = bench.keychain().memory().values();
    ConnectionsWindow window(bench.context());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window)); // for the key
    const auto &list = bench.workspace().connections();
    window.choose(idOf(u"A"_s));
    // Twice where the next one takes the first one's place.
    for (const QString &name : {u"A"_s, u"B"_s}) {
        QCOMPARE(window.chosenId(), idOf(name));
        UiBench::trigger(window, "removeAction");
        QTRY_VERIFY(!list.findById(idOf(name)));
        QTRY_VERIFY(window.findChild<QPushButton *>(u"undoRemoveButton"_s));
    }
    const auto *notice = UiBench::find<Notice>(window, "removalNotice");
    QTRY_VERIFY(notice->title().contains(u"“B”"_s));
    QVERIFY2(notice->text().contains(u"“A”"_s), qPrintable(notice->text()));
    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(list.findById(idOf(u"B"_s)));
    QTRY_VERIFY(notice->title().contains(u"“A”"_s));
    QVERIFY2(!notice->text().contains(u"“B”"_s), qPrintable(notice->text()));
    QTest::keySequence(&window, QKeySequence::Undo);
    QTRY_VERIFY(list.findById(idOf(u"A"_s)));
    QTRY_VERIFY(notice->isEmpty());
    QTRY_COMPARE(bench.keychain().memory().values(), values);
}

void TestConnectionsWindow::canUndoWhatWasRemovedDuringAnUndo()
{
    UiBench bench;
    bench.keep(u"A"_s);
    bench.keep(u"B"_s);
    const auto &list = bench.workspace().connections();
    ConnectionsWindow window(bench.context());
    window.show();
    const auto *removal = window.findChild<Removal *>();
    window.choose(idOf(u"A"_s));
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(removal->canUndo());
    // Another program has it, so that bringing it back has to wait.
    ConnectionLock other(bench.directory(), idOf(u"A"_s));
    other.acquire(0ms, [](ConnectionLock::Answer answer) { QCOMPARE(answer, ConnectionLock::Answer::Held); });
    UiBench::click(window, "undoRemoveButton");
    QVERIFY(!removal->canUndo());
    UiBench::trigger(window, "removeAction");
    QTRY_COMPARE(removal->undoable(), QStringList(u"B"_s));
    other.release();
    QTRY_VERIFY(list.findById(idOf(u"A"_s)));
    QCOMPARE(removal->undoable(), QStringList(u"B"_s));
    QTRY_VERIFY(UiBench::find<Notice>(window, "removalNotice")->title().contains(u"“B”"_s));
    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(list.findById(idOf(u"B"_s)));
    QVERIFY(holdsSecretsOf(bench, idOf(u"A"_s)) && holdsSecretsOf(bench, idOf(u"B"_s)));
}

void TestConnectionsWindow::saysWhatIsInTheWay()
{
    UiBench bench;
    bench.keep(u"A"_s);
    bench.keep(u"B"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    window.choose(idOf(u"A"_s));
    const QString locks = bench.directory() + u"/locks";
    QVERIFY(QDir(locks).removeRecursively());
    QFile inTheWay(locks);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto *notice = UiBench::find<Notice>(window, "removalNotice");
    UiBench::trigger(window, "removeAction");
    window.choose(idOf(u"B"_s));
    QTRY_VERIFY(notice->title().contains(u"“A” could not be removed"_s));
    QVERIFY2(notice->text().contains(u"can't be written"_s), qPrintable(notice->text()));
    QVERIFY(!notice->text().contains(u"keychain"_s));
    QVERIFY(inTheWay.remove());
    UiBench::click(window, "removeAgainButton"); // means the same as before
    QTRY_VERIFY(!bench.workspace().connections().findById(idOf(u"A"_s)));
    QVERIFY(bench.workspace().connections().findById(idOf(u"B"_s)));

    QTRY_VERIFY(window.findChild<QPushButton *>(u"undoRemoveButton"_s));
    QVERIFY(QDir(locks).removeRecursively());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(notice->title().contains(u"“A” could not be brought back"_s));
    QVERIFY2(notice->text().contains(u"can't be written"_s), qPrintable(notice->text()));
    QVERIFY(!notice->text().contains(u"keychain"_s));
    QVERIFY(inTheWay.remove());
    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(bench.workspace().connections().findById(idOf(u"A"_s)));
}

void TestConnectionsWindow::bringsBackUnderAFreeName()
{
    UiBench bench;
    const Connection former = bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(window.findChild<QPushButton *>(u"undoRemoveButton"_s));
    bench.keep(u"New"_s, [](Connection &connection) { connection.name = u"a"_s; });
    UiBench::click(window, "undoRemoveButton");
    QTRY_COMPARE(window.chosenId(), former.id);
    QCOMPARE(UiBench::find<QLabel>(window, "detailName")->text(), u"A 2"_s);
    QVERIFY(holdsSecretsOf(bench, former.id));
}

void TestConnectionsWindow::noticesWhatAnotherProgramChanged()
{
    UiBench bench;
    bench.keep(u"A"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    ConnectionList other(bench.directory());
    QVERIFY(other.reload());
    QVERIFY(other.update(idOf(u"A"_s), [](Connection &connection) { connection.name = u"From outside"_s; }));
    QEvent activation(QEvent::ActivationChange);
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    QCoreApplication::sendEvent(&window, &activation);
    QTRY_COMPARE(UiBench::find<QLabel>(window, "detailName")->text(), u"From outside"_s);
}

void TestConnectionsWindow::saysWhyTheListCantBeRead()
{
    UiBench bench;
    QFile file(QDir(bench.directory()).filePath(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not JSON");
    file.close();
    bench.restart();
    Desktop desktop(bench.context());
    desktop.start();
    QVERIFY(desktop.connectionsWindow());
    QVERIFY(!desktop.wizard());
    const QString said = UiBench::find<EmptyView>(*desktop.connectionsWindow(), "nothingChosen")->text();
    QVERIFY2(said.contains(u"connections.json"_s), qPrintable(said));
}

void TestConnectionsWindow::opensTheRightWindow()
{
    UiBench bench;
    {
        Desktop first(bench.context());
        QSignalSpy ended(&first, &Desktop::ended);
        first.start();
        QVERIFY(first.wizard());
        QVERIFY(!first.connectionsWindow());
        first.wizard()->close();
        QTRY_COMPARE(ended.size(), 1);
    }
    bench.keep(u"A"_s);
    Desktop second(bench.context());
    QSignalSpy ended(&second, &Desktop::ended);
    second.start();
    QVERIFY(second.connectionsWindow());
    QVERIFY(!second.wizard());
    UiBench::trigger(*second.connectionsWindow(), "signInAgainAction");
    QVERIFY(second.wizard());
    QTRY_COMPARE(second.wizard()->step(), Step::Authorize);
    second.connectionsWindow()->close();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 0); // the wizard is still open
    second.wizard()->close();
    QTRY_COMPARE(ended.size(), 1);
}

void TestConnectionsWindow::refreshesAPracticeConnection()
{
    UiBench bench;
    FakeBrowser browser;
    bench.browser = [&browser](const QUrl &url) { browser.consent(url, FakeBrowser::Answer::AllowAgency); };
    Desktop desktop(bench.context());
    desktop.start();
    WizardWindow &wizard = *desktop.wizard();
    UiBench::click(wizard, "practiceCard");
    wizard.session().draft().port = UiBench::freePort();
    wizard.goTo(Step::Authorize);
    UiBench::click(wizard, "openBrowserButton");
    QTRY_COMPARE(wizard.step(), Step::Tokens);
    QTRY_VERIFY(UiBench::find<QPushButton>(wizard, "nextButton")->isEnabled());
    UiBench::click(wizard, "nextButton");
    ConnectionsWindow *window = desktop.connectionsWindow();
    QVERIFY(window);
    UiBench::click(*window, "copyTokenButton");
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString before = QGuiApplication::clipboard()->text();
    QTRY_VERIFY(UiBench::find<QPushButton>(*window, "refreshButton")->isEnabled());
    UiBench::click(*window, "refreshButton");
    QTRY_COMPARE(UiBench::find<Notice>(*window, "connectionNotice")->tone(), Tone::Good);
    UiBench::click(*window, "copyTokenButton");
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != before);
}

QTEST_MAIN(TestConnectionsWindow)

#include "tst_connectionswindow.moc"
