#include "support/uibench.h"
#include "support/webhooksigner.h"
#include "toolsmenu.h"
#include "webhooks/bodyfield.h"
#include "webhooks/checklater.h"
#include "webhooks/keysbox.h"
#include "webhooks/receivedmodel.h"
#include "webhooks/receivedview.h"
#include "webhooks/webhookcheckview.h"
#include "webhooks/webhookreceiverview.h"
#include "webhooks/webhookswindow.h"
#include "webhooks/webhooktools.h"
#include "widgets/emptyview.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

constexpr int patience = 20000; // milliseconds

const WebhookSigner &signer()
{
    static const WebhookSigner made(WebhookKey::Algorithm::Ed25519);
    return made;
}

/// The window, with the test's own key in the place of HighLevel's.
struct Desk {
    Desk() : window(bench.context())
    {
        QString error;
        if (!window.tools().replaceKey(signer().key(), &error))
            qFatal("%s", qPrintable(error));
    }

    template <typename T>
    T &find(const char *name)
    {
        return *UiBench::find<T>(window, name);
    }
    Notice &verdict() { return find<Notice>("webhookVerdict"); }
    BodyField &body() { return find<BodyField>("webhookBody"); }
    QPlainTextEdit &headers() { return find<QPlainTextEdit>("webhookHeaders"); }
    /// Sends it to the receiver, and waits until it is in the list.
    bool receive(const QByteArray &text, bool isSigned = true)
    {
        const quint64 before = window.receiverView().model().total();
        WebhookDelivery delivery{{}, text, {}};
        if (isSigned)
            delivery.headers = {{"X-GHL-Signature", signer().sign(text)}};
        WebhookReplay sender;
        sender.send(delivery, QUrl(window.receiverView().address()));
        return QTest::qWaitFor([&] { return window.receiverView().model().total() > before; }, patience);
    }

    UiBench bench;
    WebhooksWindow window;
};

void paste(QPlainTextEdit &edit, const QString &text)
{
    QApplication::clipboard()->setText(text);
    edit.paste();
}

QString headerFor(const QByteArray &body)
{
    return u"X-GHL-Signature: "_s + QString::fromLatin1(signer().sign(body));
}

} // namespace

class TestWebhooksWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsBytesAsPasted_data();
    void keepsBytesAsPasted();
    void takesFiles();
    void showsLongBodiesInPart();
    void saysVerdict();
    void aCheckOutlivesItsView();
    void takesWholeRequestApart();
    void saysWhatIsNoHeader();
    void usesAndForgetsOwnKeys();
    void namesBrokenKeyFile();
    void showsWhatComes();
    void saysWhyItDoesNotListen();
    void isOffAtFirst();
    void returnBeginsOnlyFromThePort();
    void keepsChoiceWhileMoreComes();
    void listsTheLastThousand();
    void savesExactly();
    void replays();
    void asksBeforeForgetting();
    void toolsOpenOnce();
};

void TestWebhooksWindow::keepsBytesAsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"{\"a\":1}"_s;
    QTest::newRow("Windows' line ends") << u"{\r\n\"a\":1\r\n}\r\n"_s;
    QTest::newRow("no-break space") << u"{\"a\":\"b\u00a0c\"}"_s;
    QTest::newRow("separators") << u"{\"a\":\"\u2028\u2029\"}"_s;
    QTest::newRow("tab and line break at the end") << u"\t{}\n\n"_s;
}

void TestWebhooksWindow::keepsBytesAsPasted()
{
    QFETCH(QString, text);
    BodyField field;
    paste(field, text);
    QCOMPARE(field.bytes(), text.toUtf8());
    // What is edited then is what is seen.
    field.moveCursor(QTextCursor::Start);
    field.insertPlainText(u"x"_s);
    QVERIFY(field.bytes().startsWith('x'));
    QVERIFY(!field.bytes().contains('\r'));
    field.undo();
    QCOMPARE(field.bytes(), text.toUtf8());
    paste(field, u"more"_s); // into what is there
    QVERIFY(field.bytes().contains("more"));
    QVERIFY(field.bytes().size() > 4);
}

void TestWebhooksWindow::takesFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"body"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes("{\r\n\0\xff}", 6);
    file.write(bytes);
    file.close();
    BodyField field;
    QSignalSpy failed(&field, &BodyField::loadFailed);
    field.load(path);
    QCOMPARE(field.bytes(), bytes);
    for (const QString &bad : {folder.path(), folder.filePath(u"none"_s)})
        field.load(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(WebhookDelivery::longestBody + 1, 'x'));
    file.close();
    field.load(path);
    QCOMPARE(failed.size(), 3);
    QCOMPARE(field.bytes(), bytes); // nothing is lost
}

void TestWebhooksWindow::showsLongBodiesInPart()
{
    Desk desk;
    const QByteArray text = "{\"type\":\"" + QByteArray(100000, 'x') + "\"}";
    desk.headers().setPlainText(headerFor(text));
    desk.body().setBytes(text);
    QVERIFY(desk.body().toPlainText().size() < text.size());
    QVERIFY(desk.find<QLabel>("webhookBodyFacts").text().contains(u"only the beginning"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.verdict().title(), u"Genuine"_s, patience);
    UiBench::click(desk.window, "clearWebhookButton");
    QVERIFY(!desk.body().isReadOnly());
    QTRY_VERIFY(desk.verdict().isEmpty());
}

void TestWebhooksWindow::saysVerdict()
{
    Desk desk;
    const QByteArray text = R"({"type":"ContactCreate","id":"1"})";
    paste(desk.headers(), headerFor(text));
    paste(desk.body(), QString::fromLatin1(text));
    QTRY_COMPARE_WITH_TIMEOUT(desk.verdict().title(), u"Genuine"_s, patience);
    QVERIFY(desk.verdict().text().contains(u"X-GHL-Signature, Ed25519"));
    desk.body().setBytes(R"({"type": "ContactCreate", "id": "1"})");
    QTRY_VERIFY_WITH_TIMEOUT(desk.verdict().text().contains(u"Only white space"), patience);
    QCOMPARE(desk.verdict().tone(), Tone::Bad);
    desk.body().setBytes(R"({"id":"1","type":"ContactCreate"})");
    QTRY_VERIFY_WITH_TIMEOUT(desk.verdict().text().contains(u"order of the keys"), patience);
    desk.headers().setPlainText(u"Host: x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.verdict().text().contains(u"no signature"), patience);
    desk.headers().clear();
    QTRY_VERIFY_WITH_TIMEOUT(desk.verdict().isEmpty(), patience);
}

void TestWebhooksWindow::aCheckOutlivesItsView()
{
    UiBench bench;
    QWidget window;
    const WebhookTools tools(bench.context(), &window);
    bool isTold = false;
    {
        QObject view;
        checkLater(tools.check(), {{}, "{}", {}}, &view, [&isTold](const WebhookReport &) { isTold = true; });
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void TestWebhooksWindow::takesWholeRequestApart()
{
    Desk desk;
    const QByteArray text = "{\"a\":\r\n1}";
    paste(desk.body(),
          u"POST /x HTTP/1.1\r\nHost: y\r\n"_s + headerFor(text) + u"\r\n\r\n"_s + QString::fromLatin1(text));
    QTRY_COMPARE_WITH_TIMEOUT(desk.verdict().title(), u"Genuine"_s, patience);
    QCOMPARE(desk.body().bytes(), text);
    QVERIFY(desk.headers().toPlainText().startsWith(u"Host: y"));
}

void TestWebhooksWindow::saysWhatIsNoHeader()
{
    Desk desk;
    desk.body().setBytes("{}");
    desk.headers().setPlainText(u"it came by mail"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.verdict().text().contains(u"it came by mail"), patience);
    QCOMPARE(desk.headers().toPlainText(), u"it came by mail"_s);
}

void TestWebhooksWindow::usesAndForgetsOwnKeys()
{
    Desk desk;
    auto *keys = desk.window.findChild<KeysBox *>();
    auto &notice = desk.find<Notice>("keysNotice");
    keys->takeKey("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----");
    QVERIFY(notice.text().contains(u"private key"));
    QVERIFY(!notice.text().contains(u"AAAA"));
    QVERIFY(WebhooksWindow(desk.bench.context()).tools().keys().hasOwn()); // kept for the next start
    UiBench::click(desk.window, "builtInKeysButton");
    QVERIFY(!desk.window.tools().keys().hasOwn());
    QVERIFY(!WebhooksWindow(desk.bench.context()).tools().keys().hasOwn());
    QApplication::clipboard()->setText(QString::fromLatin1(signer().key().spki.toBase64()));
    UiBench::click(desk.window, "pasteKeyButton");
    QVERIFY(desk.window.tools().keys().hasOwn());
}

void TestWebhooksWindow::namesBrokenKeyFile()
{
    UiBench bench;
    QFile file(bench.directory() + u"/webhook-keys.json");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    WebhooksWindow window(bench.context());
    QVERIFY(UiBench::find<Notice>(window, "keysNotice")->text().contains(u"webhook-keys.json"));
    QCOMPARE(window.tools().keys().all().size(), 2);
    QVERIFY(file.exists());
}

void TestWebhooksWindow::isOffAtFirst()
{
    Desk desk;
    QVERIFY(!desk.window.receiverView().isListening());
    QVERIFY(desk.find<QLabel>("receiverState").text().startsWith(u"Off"));
    QVERIFY(!desk.find<QPushButton>("copyReceiverAddress").isEnabled());
}

void TestWebhooksWindow::returnBeginsOnlyFromThePort()
{
    Desk desk;
    desk.window.choose(WebhooksWindow::Tab::Receive);
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    auto &receive = desk.find<QPushButton>("receiveButton");
    QVERIFY(receive.isDefault());
    desk.find<QSpinBox>("receiverPort").setValue(UiBench::freePort());
    for (const char *name : {"receivedSearch", "replayAddress"}) {
        desk.find<QLineEdit>(name).setFocus();
        QTest::keyClick(&desk.find<QLineEdit>(name), Qt::Key_Return);
        QVERIFY2(!desk.window.receiverView().isListening(), name);
    }
    desk.find<QSpinBox>("receiverPort").setFocus();
    QTest::keyClick(&desk.find<QSpinBox>("receiverPort"), Qt::Key_Return);
    QVERIFY(desk.window.receiverView().isListening());
    QVERIFY(!receive.isDefault());
}

void TestWebhooksWindow::showsWhatComes()
{
    Desk desk;
    const quint16 port = UiBench::freePort();
    desk.find<QSpinBox>("receiverPort").setValue(port);
    UiBench::click(desk.window, "receiveButton");
    QVERIFY(desk.window.receiverView().isListening());
    QCOMPARE(desk.window.receiverView().address(), u"http://localhost:%1/"_s.arg(port));
    UiBench::click(desk.window, "copyReceiverAddress");
    QCOMPARE(QApplication::clipboard()->text(), desk.window.receiverView().address());
    QVERIFY(desk.receive(R"({"type":"ContactCreate","locationId":"loc"})"));
    QVERIFY(desk.receive(R"({"contact_id":"1","workflow":{}})", false));
    const auto *model = desk.find<QTreeView>("receivedView").model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(1, ReceivedModel::EventColumn).data(), u"ContactCreate"_s);
    QCOMPARE(model->index(1, ReceivedModel::VerdictColumn).data(), u"genuine"_s);
    QCOMPARE(model->index(1, ReceivedModel::AccountColumn).data(), u"loc"_s);
    QCOMPARE(model->index(0, ReceivedModel::VerdictColumn).data(), u"not signed"_s); // the newest first
    desk.find<QTreeView>("receivedView").setCurrentIndex(model->index(0, 0));
    QVERIFY(desk.find<Notice>("receivedVerdict").text().contains(u"workflow"));
    QVERIFY(desk.find<QPlainTextEdit>("receivedText").toPlainText().contains(u"{\"contact_id\":\"1\""));
    auto &search = desk.find<QLineEdit>("receivedSearch");
    const auto &nothing = desk.find<EmptyView>("noWebhooks");
    search.setText(u"qwertz"_s);
    QCOMPARE(nothing.title(), u"Nothing found"_s);
    UiBench::click(desk.window, "clearReceivedButton");
    QCOMPARE(nothing.title(), u"No webhooks yet"_s);
    QVERIFY(desk.receive(R"({"contact_id":"1","workflow":{}})", false));
    QVERIFY(desk.receive(R"({"type":"ContactCreate","locationId":"loc"})"));
    QTRY_COMPARE(nothing.title(), u"Nothing found"_s);
    search.setText(u"contactcr"_s);
    QCOMPARE(model->rowCount(), 1);
    UiBench::click(desk.window, "receiveButton");
    QVERIFY(!desk.window.receiverView().isListening());
    QCOMPARE(desk.window.receiverView().model().rowCount(), 2);
    UiBench::click(desk.window, "clearReceivedButton");
    QCOMPARE(desk.window.receiverView().model().rowCount(), 0);
}

void TestWebhooksWindow::saysWhyItDoesNotListen()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    Desk desk;
    desk.window.receiverView().start(other.serverPort());
    QVERIFY(!desk.window.receiverView().isListening());
    QVERIFY(desk.find<Notice>("receiverNotice").text().contains(QString::number(other.serverPort())));
    desk.window.receiverView().start(0);
    QVERIFY(desk.find<Notice>("receiverNotice").isEmpty());
}

void TestWebhooksWindow::keepsChoiceWhileMoreComes()
{
    Desk desk;
    desk.window.receiverView().start(0);
    QVERIFY(desk.receive(R"({"type":"First"})"));
    auto &view = desk.find<QTreeView>("receivedView");
    view.setCurrentIndex(view.model()->index(0, 0));
    auto *details = desk.window.findChild<ReceivedView *>();
    QCOMPARE(details->entry()->report.type, u"First");
    QVERIFY(desk.receive(R"({"type":"Second"})"));
    QCOMPARE(details->entry()->report.type, u"First");
    QCOMPARE(view.currentIndex().row(), 1);
    // With another key it goes on, and is checked anew.
    UiBench::click(desk.window, "builtInKeysButton");
    QVERIFY(desk.window.receiverView().isListening());
    QVERIFY(desk.receive(R"({"type":"Third"})"));
    QCOMPARE(view.model()->index(0, ReceivedModel::VerdictColumn).data(), u"not genuine"_s);
    QVERIFY(desk.receive(R"({"type":"Fourth"})"));
}

void TestWebhooksWindow::listsTheLastThousand()
{
    ReceivedModel model;
    WebhookInbox inbox;
    const auto add = [&inbox](int count) {
        for (int i = 0; i < count; ++i) {
            ReceivedWebhook webhook;
            webhook.report.isGenuine = true;
            inbox.add(std::move(webhook));
        }
    };
    for (const int count : {3, 700, 0, 600, 5000}) {
        add(count);
        model.update(inbox);
        const quint64 last = model.total();
        QCOMPARE(model.rowCount(), int(std::min<quint64>(last, 1000)));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.at(model.index(row, 0))->number, last - quint64(row));
    }
    inbox.clear();
    model.update(inbox);
    QCOMPARE(model.rowCount(), 0);
    add(1);
    model.update(inbox);
    QCOMPARE(model.rowCount(), 1);
}

void TestWebhooksWindow::savesExactly()
{
    Desk desk;
    ReceivedView view(desk.window.tools());
    const QTemporaryDir folder;
    QVERIFY(!view.saveTo(folder.filePath(u"none"_s)).isEmpty());
    auto webhook = std::make_shared<ReceivedWebhook>();
    webhook->path = "/hook";
    webhook->delivery = {{{"X-GHL-Signature", "abc="}}, QByteArray("{\r\n\0\xff}", 6), {}};
    webhook->report.findings = {WebhookFinding::of(WebhookFinding::Kind::Changed)};
    view.show(webhook);
    const auto content = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString body = folder.filePath(u"event.json"_s);
    QCOMPARE(view.saveTo(body), QString());
    QCOMPARE(content(body), webhook->delivery.body);
    const QString whole = folder.filePath(u"event.http"_s);
    QCOMPARE(view.saveTo(whole), QString());
    QCOMPARE(WebhookDelivery::fromRequest(content(whole)), webhook->delivery);
    QVERIFY(!view.saveTo(folder.filePath(u"no/such/folder"_s)).isEmpty());
}

void TestWebhooksWindow::replays()
{
    Desk desk;
    desk.window.receiverView().start(0);
    const QByteArray text = R"({"type":"ContactCreate","webhookId":"w"})";
    QVERIFY(desk.receive(text));
    auto &view = desk.find<QTreeView>("receivedView");
    view.setCurrentIndex(view.model()->index(0, 0));
    auto &notice = desk.find<Notice>("receivedNotice");
    desk.find<QLineEdit>("replayAddress").setText(u"https://example.com/hook"_s);
    UiBench::click(desk.window, "replayButton");
    QVERIFY(notice.text().contains(u"http://"));
    desk.find<QLineEdit>("replayAddress").setText(desk.window.receiverView().address());
    UiBench::click(desk.window, "replayButton");
    QTRY_VERIFY_WITH_TIMEOUT(notice.text().contains(u"HTTP 200"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(view.model()->rowCount(), 2, patience);
    QCOMPARE(view.model()->index(0, ReceivedModel::VerdictColumn).data(), u"repeated"_s);
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    const quint16 port = closed.serverPort();
    closed.close();
    desk.find<QLineEdit>("replayAddress").setText(u"localhost:%1"_s.arg(port));
    UiBench::click(desk.window, "replayButton");
    QTRY_COMPARE_WITH_TIMEOUT(notice.title(), u"No answer came"_s, patience);
}

void TestWebhooksWindow::asksBeforeForgetting()
{
    Desk desk;
    desk.window.show();
    desk.window.receiverView().start(0);
    QVERIFY(desk.receive("{}"));
    const auto answerWith = [](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, qApp, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            box->button(button)->click();
        });
    };
    answerWith(QMessageBox::Cancel);
    desk.window.reject();
    QVERIFY(desk.window.isVisible());
    QVERIFY(desk.window.receiverView().isListening());
    answerWith(QMessageBox::Ok);
    desk.window.reject();
    QVERIFY(!desk.window.isVisible());
    QVERIFY(!desk.window.receiverView().isListening());
}

void TestWebhooksWindow::toolsOpenOnce()
{
    UiBench bench;
    QWidget window;
    ToolsMenu menu(bench.context(), window);
    menu.openWebhooks();
    menu.openWebhooks();
    QCOMPARE(window.findChildren<WebhooksWindow *>().size(), 1);
    auto *dialog = window.findChild<WebhooksWindow *>();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(window.findChildren<WebhooksWindow *>().isEmpty());
    menu.openCustomPageSession();
    QVERIFY(window.findChild<QDialog *>(u"customPageSessionDialog"_s)->isVisible());
}

QTEST_MAIN(TestWebhooksWindow)
#include "tst_webhookswindow.moc"
