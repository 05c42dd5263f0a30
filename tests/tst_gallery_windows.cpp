// Each state of the windows beside the wizard: see tests/support/gallery.h.

#include "connections/connectionswindow.h"
#include "connections/renamedialog.h"
#include "connections/sidebar.h"
#include "custompages/custompagesessiondialog.h"
#include "diagnosticsdialog.h"
#include "exporting/claimsdialog.h"
#include "exporting/exportdialog.h"
#include "locations/locationtokenswindow.h"
#include "support/agencyscript.h"
#include "support/gallery.h"
#include "support/heldanswers.h"
#include "support/scriptedserver.h"
#include "support/webhooksigner.h"
#include "tokens/tokenclaims.h"
#include "webhooks/eventexampledialog.h"
#include "webhooks/eventguideview.h"
#include "webhooks/keysbox.h"
#include "webhooks/receivedmodel.h"
#include "webhooks/webhookcheckview.h"
#include "webhooks/webhookreceiverview.h"
#include "webhooks/webhookreplay.h"
#include "webhooks/webhookswindow.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTcpSocket>
#include <QTest>
#include <QTextBrowser>
#include <QThreadPool>
#include <QTreeView>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestGalleryWindows : public Gallery {
    Q_OBJECT

private Q_SLOTS:
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
    void removing_data() { themes(); }
    void removing();
    void questions_data() { themes(); }
    void questions();
    void learn_data() { themes(); }
    void learn();
    void followsThePalette_data() { themes(); }
    void followsThePalette();
};

void TestGalleryWindows::exporting()
{
    Bench bench(standIns());
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

void TestGalleryWindows::customPages()
{
    Bench bench(standIns());
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

void TestGalleryWindows::eventGuide()
{
    Bench bench(standIns());
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

void TestGalleryWindows::webhooks()
{
    Bench bench(standIns());
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
    standIns().add(QString::number(QUrl(receiver.address()).port()), u"53683"_s);
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

void TestGalleryWindows::locationTokens()
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
    Bench bench(standIns(), {Servers::highLevel().marketplace, server.url()});
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

void TestGalleryWindows::connections()
{
    ScriptedServer server([](const ReceivedRequest &request, QTcpSocket &socket) {
        const bool isRefresh = request.target.startsWith("/oauth");
        socket.write(isRefresh ? ScriptedServer::answer(400, R"({"statusCode":400,)"
                                                             R"("message":"Invalid grant: refresh token is )"
                                                             R"(invalid","traceId":"9b2f"})")
                               : ScriptedServer::answer(200, R"({"location":{"name":"Sunrise Dental"}})"));
        socket.disconnectFromHost();
    });
    Bench bench(standIns(), {Servers::highLevel().marketplace, server.url()});
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
        connection.expiresAt = standingTime().addSecs(-60);
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

void TestGalleryWindows::removing()
{
    Bench bench(standIns());
    const Connection connection =
        bench.keep(u"Sunrise Dental"_s, [](Connection &kept) { kept.accountName = u"Sunrise Dental"_s; });
    bench.keep(u"Quick Plumbing"_s);
    {
        ConnectionsWindow window(bench.context());
        window.choose(connection.id);
        window.resize(usualSize);
        window.show();
        UiBench::click(window, "copyTokenButton");
        QTRY_VERIFY(window.findChild<QWidget *>(u"copiedBubble"_s));
        look(window, u"connections-copied"_s);
    }
    ConnectionsWindow window(bench.context());
    window.choose(connection.id);
    window.resize(usualSize);
    window.show();
    bench.keychain().failRemovals(SecretStatus::Denied);
    UiBench::trigger(window, "removeAction");
    QTRY_VERIFY(window.findChild<QWidget *>(u"removeAgainButton"_s));
    look(window, u"connections-not-removed"_s);
    bench.keychain().failRemovals(SecretStatus::Ok);
    UiBench::click(window, "removeAgainButton");
    QTRY_VERIFY(window.findChild<QWidget *>(u"undoRemoveButton"_s));
    bench.keychain().failWrites(SecretStatus::Denied);
    UiBench::click(window, "undoRemoveButton");
    QTRY_VERIFY(!bench.workspace().isBusy());
    look(window, u"connections-not-restored"_s);
    QFile list(bench.workspace().connections().path());
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("damaged");
    list.close();
    bench.restart();
    ConnectionsWindow unreadable(bench.context());
    look(unreadable, u"connections-unreadable"_s);
}

void TestGalleryWindows::questions()
{
    Bench bench(standIns());
    const Connection connection = bench.keep(u"Sunrise Dental"_s);
    bench.keep(u"Quick Plumbing"_s);
    RenameDialog rename(bench.workspace().connections(), connection, bench.clipboard(), nullptr);
    look(rename, u"rename"_s);
    UiBench::find<QLineEdit>(rename, "newName")->setText(u"Quick Plumbing"_s);
    rename.accept();
    look(rename, u"rename-taken"_s);
    ConnectionsWindow window(bench.context());
    window.show();
    UiBench::trigger(window, "removeEverythingAction");
    look(*UiBench::find<QMessageBox>(window, "removeEverythingQuestion"), u"remove-everything"_s);
    DiagnosticsDialog diagnostics(u"HighLevel OAuth Helper 0.1.0, Qt 6.4.2\nConnections: 2\n"_s,
                                  bench.clipboard());
    look(diagnostics, u"diagnostics"_s);
}

void TestGalleryWindows::learn()
{
    Bench bench(standIns());
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

void TestGalleryWindows::followsThePalette()
{
    Bench bench(standIns());
    bench.keep(u"Sunrise Dental"_s);
    followPalette([&] { return std::make_unique<ConnectionsWindow>(bench.context()); }, u"connections"_s);
    followPalette([&] { return std::make_unique<WebhooksWindow>(bench.context()); }, u"webhooks"_s);
}

QTEST_MAIN(TestGalleryWindows)

#include "tst_gallery_windows.moc"
