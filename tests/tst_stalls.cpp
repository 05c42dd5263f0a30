// What a person does in the windows, each as one event: nothing of it may hold the window up.

#include "connections/connectionswindow.h"
#include "exporting/exportdialog.h"
#include "locations/locationtokenswindow.h"
#include "stallwatch/stalllimit.h"
#include "stallwatch/stallwatch.h"
#include "support/agencyscript.h"
#include "support/fakebrowser.h"
#include "support/uibench.h"
#include "webhooks/bodyfield.h"
#include "webhooks/webhookdelivery.h"
#include "webhooks/webhookswindow.h"
#include "wizard/knownerrorsdialog.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"
#include "wizard/wizardwindow.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace hloauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Over when all is done that the windows leave until she pauses: the search for similar scopes, the draft,
/// the check of a webhook.
std::function<bool()> paused()
{
    return [end = QDeadlineTimer(700ms)] { return end.hasExpired(); };
}

} // namespace

class TestStalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wizard();
    void learn();
    void knownErrors();
    void connections();
    void webhooks();
    void manySubAccounts();

private:
    void act(
        const QString &what, const std::function<void()> &action,
        const std::function<bool()> &isOver = [] { return true; });
    static bool happensAgain();

    QStringList m_computing;
    QStringList m_waiting;
};

void TestStalls::init()
{
    m_computing.clear();
    m_waiting.clear();
}

/// Does it in the event loop, which goes on until the windows have followed and \a isOver.
void TestStalls::act(const QString &what, const std::function<void()> &action,
                     const std::function<bool()> &isOver)
{
    StallWatch watch(stallLimit, [&](const StallWatch::Handler &handler) {
        const QString words = u"%1: %2 ms computed, %3 ms waited in %4"_s.arg(what)
                                  .arg(handler.computed.count(), 0, 'f', 1)
                                  .arg(handler.waited.count(), 0, 'f', 1)
                                  .arg(handler.what);
        if (computesTooLong(handler))
            m_computing += words;
        else if (waitsTooLong(handler))
            m_waiting += words;
    });
    QEventLoop loop;
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (isOver())
            loop.quit();
    });
    QObject person;
    person.setObjectName(u"person"_s);
    const auto begin = [&] {
        action();
        look.start(20ms); // Qt waits a few milliseconds before it paints
    };
    QMetaObject::invokeMethod(&person, begin, Qt::QueuedConnection);
    loop.exec();
}

/// In a process of its own, for much is done only once in one.
bool TestStalls::happensAgain()
{
    const char *again = "HLOAUTH_TEST_AGAIN";
    if (qEnvironmentVariableIsSet(again))
        return true; // it just did
    qputenv(again, "1");
    const int failed = QProcess::execute(QCoreApplication::applicationFilePath(),
                                         {QString::fromLatin1(QTest::currentTestFunction())});
    qunsetenv(again);
    return failed != 0;
}

void TestStalls::cleanup()
{
    const QString over = u"over %1 ms: "_s.arg(stallLimit.count());
    QVERIFY2(m_computing.isEmpty(), qPrintable(over + m_computing.join(u'\n')));
    // On a busy machine anything may have to wait once.
    QVERIFY2(m_waiting.isEmpty() || !happensAgain(), qPrintable(over + m_waiting.join(u'\n')));
}

void TestStalls::wizard()
{
    UiBench bench;
    FakeBrowser browser;
    bench.browser = [&browser](const QUrl &url) {
        browser.consent(url, FakeBrowser::Answer::AllowSubAccount);
    };
    std::unique_ptr<WizardWindow> window;
    const auto click = [&](const char *button) {
        return [&window, button] { UiBench::click(*window, button); };
    };
    act(u"start"_s, [&] {
        window = std::make_unique<WizardWindow>(bench.context());
        window->show();
        window->start();
    });
    act(u"practise"_s, click("practiceCard"));
    for (const Step step :
         {Step::CreateApp, Step::Scopes, Step::Redirect, Step::Credentials, Step::Authorize}) {
        act(u"page %1"_s.arg(int(step)), click("nextButton"));
        QCOMPARE(window->step(), step);
        if (step == Step::Scopes) {
            auto *search = UiBench::find<QLineEdit>(*window, "scopeSearch");
            act(
                u"search"_s, [&] { search->setText(u"contacts"_s); }, paused());
            act(
                u"all scopes"_s, [&] { search->clear(); }, paused());
        }
        if (step == Step::Redirect)
            UiBench::find<QSpinBox>(*window, "redirectPort")->setValue(UiBench::freePort());
    }
    act(u"browser"_s, click("openBrowserButton"),
        [&] { return window->pickup().state() == TokenPickup::State::Kept; });
    act(u"test"_s, click("testTokenButton"),
        [&] { return UiBench::find<QAbstractButton>(*window, "testTokenButton")->isEnabled(); });
    act(u"finish"_s, click("nextButton"), paused());
}

void TestStalls::learn()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    act(u"open"_s, [&] { window.setLearnVisible(true); });
    act(u"contents"_s, [&] { UiBench::click(window, "learnContentsButton"); });
    act(u"search"_s, [&] { UiBench::find<QLineEdit>(window, "learnSearch")->setText(u"token"_s); });
    act(
        u"another page"_s, [&] { window.goTo(Step::Scopes); }, paused());
}

void TestStalls::knownErrors()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    act(u"to the consent"_s, [&] { UiBench::click(window, "practiseFaultsButton"); });
    act(u"open"_s, [&] { UiBench::click(window, "seeErrorButton"); });
    auto *dialog = window.findChild<KnownErrorsDialog *>();
    QVERIFY(dialog);
    for (const QString &text : {u"No integration found with the id: 65f0c0ffee65f0c0ffee65f0"_s, u"qwertz"_s,
                                QString(u"nothing that is known "_s.repeated(500))})
        act(u"text"_s, [&] { dialog->setText(text); });
    act(u"search"_s, [&] { UiBench::find<QLineEdit>(*dialog, "errorSearch")->setText(u"token"_s); });
}

void TestStalls::connections()
{
    UiBench bench;
    const Connection connection = bench.keep(u"Sunrise Dental"_s);
    std::unique_ptr<ConnectionsWindow> window;
    act(u"start"_s, [&] {
        window = std::make_unique<ConnectionsWindow>(bench.context());
        window->show();
        window->choose(connection.id);
    });
    std::unique_ptr<ExportDialog> dialog;
    act(u"export"_s, [&] {
        dialog = std::make_unique<ExportDialog>(bench.context(), connection, true,
                                                [](const ExportDialog::Done &) {});
        dialog->show();
    });
    act(u"format"_s, [&] { dialog->choose(u"postman"_s); });
    dialog.reset();
    const ConnectionList &list = bench.workspace().connections();
    act(
        u"remove"_s, [&] { UiBench::trigger(*window, "removeAction"); },
        [&] { return window->findChild<QPushButton *>(u"undoRemoveButton"_s); });
    QVERIFY(!list.findById(connection.id));
    act(
        u"undo"_s, [&] { UiBench::click(*window, "undoRemoveButton"); },
        [&] { return list.findById(connection.id); });
}

void TestStalls::webhooks()
{
    UiBench bench;
    std::unique_ptr<WebhooksWindow> window;
    act(u"open"_s, [&] {
        window = std::make_unique<WebhooksWindow>(bench.context());
        window->show();
    });
    using Tab = WebhooksWindow::Tab;
    for (const Tab tab : {Tab::Receive, Tab::Events, Tab::Keys, Tab::Check})
        act(u"tab %1"_s.arg(int(tab)), [&] { window->choose(tab); });
    auto *body = UiBench::find<BodyField>(*window, "webhookBody");
    const QByteArray longest = "{\"type\":\"" + QByteArray(WebhookDelivery::longestBody - 100, 'x') + "\"}";
    act(
        u"check"_s, [&] { body->setBytes(longest); }, paused());
}

void TestStalls::manySubAccounts()
{
    constexpr int accounts = 10000;
    const auto neverAsked = [](const QString &id, const QByteArray &) { return locationTokenAnswer(id); };
    ScriptedServer server(agencyScript(accounts, neverAsked));
    UiBench bench({server.url(), server.url()});
    const Connection agency = bench.keep(u"Our agency"_s, [](Connection &connection) {
        connection.userType = UserType::Company;
        connection.locationId.clear();
    });
    std::unique_ptr<LocationTokensWindow> window;
    act(
        u"list"_s,
        [&] {
            window = std::make_unique<LocationTokensWindow>(bench.context(), agency);
            window->show();
        },
        [&] { return UiBench::find<QAbstractButton>(*window, "reloadButton")->isEnabled(); });
    auto *search = UiBench::find<QLineEdit>(*window, "accountSearch");
    act(u"search"_s, [&] { search->setText(u"Account 1"_s); });
    act(u"tick none"_s, [&] { UiBench::click(*window, "tickNoneButton"); });
    act(u"all"_s, [&] { search->clear(); });
}

QTEST_MAIN(TestStalls)
#include "tst_stalls.moc"
