#include "locations/accountsmodel.h"
#include "locations/locationtokenswindow.h"
#include "support/agencyscript.h"
#include "support/uibench.h"
#include "tokens/locationjournal.h"
#include "widgets/emptyview.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace hloauth;
using namespace Qt::StringLiterals;
using Format = LocationTokenFile::Format;

namespace {

void asAgency(Connection &connection)
{
    connection.userType = UserType::Company;
    connection.locationId.clear();
}

QByteArray inactive()
{
    return ScriptedServer::answer(400, R"({"message":"Location is not active","traceId":"trace-9"})");
}

/// An agency with sub-accounts, and the window that has listed them.
struct Agency {
    explicit Agency(int accounts, MintScript mint = {})
        : minting(std::move(mint)),
          server(agencyScript(accounts,
                              [this](const QString &id, const QByteArray &bearer) {
                                  minted.append(id);
                                  return minting ? minting(id, bearer) : locationTokenAnswer(id, true);
                              })),
          bench({server.url(), server.url()}), connection(bench.keep(u"Agency"_s, asAgency)),
          window(bench.context(), connection)
    {
        const bool isListed = QTest::qWaitFor(
            [this] {
                return model().rowCount() == view().model()->rowCount() && button("reloadButton").isEnabled();
            },
            20000);
        if (!isListed)
            qFatal("the list did not come");
    }

    AccountsModel &model() { return *window.findChild<AccountsModel *>(); }
    QTreeView &view() { return *UiBench::find<QTreeView>(window, "accountView"); }
    QPushButton &button(const char *name) { return *UiBench::find<QPushButton>(window, name); }
    Notice &notice() { return *UiBench::find<Notice>(window, "locationTokensNotice"); }
    QString path(const QString &name = u"out.json"_s) { return bench.directory() + u'/' + name; }
    QString state(int row)
    {
        return model().index(row, AccountsModel::StateColumn).data(Qt::DisplayRole).toString();
    }
    QStringList written(const QString &name = u"out.json"_s);

    MintScript minting;
    QStringList minted;
    ScriptedServer server;
    UiBench bench;
    Connection connection;
    LocationTokensWindow window;
};

/// Who has a token in the file.
QStringList Agency::written(const QString &name)
{
    QFile file(path(name));
    QStringList ids;
    const QJsonArray rows =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value("access_token"_L1).isString())
            ids.append(row.toObject().value("location_id"_L1).toString());
    }
    ids.sort();
    return ids;
}

} // namespace

class TestLocationTokensWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryPage();
    void saysThatThereIsNone();
    void saysWhyTheListDidNotCome();
    void choosesWhatTheSearchFinds();
    void ticksWithTheKeyboard();
    void makesTheChosenOnes();
    void showsARowsOwnError();
    void showsWhatCanBePressed();
    void doesNotAccentWhatIsOutOfSight();
    void saysTheOutcomeAboveTheTable();
    void pausesAndGoesOn();
    void cancelsAndGoesOn();
    void asksAboutAnUnfinishedRun_data();
    void asksAboutAnUnfinishedRun();
    void keepsThemAsConnections();
    void endsTheRunBeforeItCloses();
    void offersTheSignIn();
    void staysFluidWithTenThousand();
};

void TestLocationTokensWindow::listsEveryPage()
{
    Agency agency(250);
    QCOMPARE(agency.model().rowCount(), 250);
    QCOMPARE(agency.model().tickedCount(), 250);
    QCOMPARE(agency.model().index(249, AccountsModel::NameColumn).data().toString(), u"Account 249"_s);
    QVERIFY(agency.button("makeTokensButton").isEnabled());
    QVERIFY(!agency.button("pauseButton").isEnabled());
    QVERIFY(agency.notice().isEmpty());
}

void TestLocationTokensWindow::saysThatThereIsNone()
{
    Agency agency(0);
    QCOMPARE(agency.notice().tone(), Tone::Info);
    QCOMPARE(UiBench::find<EmptyView>(agency.window, "noAccounts")->title(), u"No sub-accounts"_s);
    QVERIFY(!agency.button("makeTokensButton").isEnabled());
}

void TestLocationTokensWindow::saysWhyTheListDidNotCome()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        401, R"({"statusCode":401,"message":"The token is not authorized for this scope."})")));
    UiBench bench({server.url(), server.url()});
    LocationTokensWindow window(bench.context(), bench.keep(u"Agency"_s, asAgency));
    auto *notice = UiBench::find<Notice>(window, "locationTokensNotice");
    QTRY_COMPARE(notice->tone(), Tone::Bad);
    QVERIFY2(notice->title().contains(u"scope"_s), qPrintable(notice->title()));
    QCOMPARE(UiBench::find<EmptyView>(window, "noAccounts")->title(), u"Not listed"_s);
    const auto asked = server.requests().size();
    UiBench::click(window, "listAgainButton");
    QTRY_VERIFY(server.requests().size() > asked);
}

void TestLocationTokensWindow::choosesWhatTheSearchFinds()
{
    Agency agency(120);
    UiBench::click(agency.window, "tickNoneButton");
    QCOMPARE(agency.model().tickedCount(), 0);
    QVERIFY(!agency.button("makeTokensButton").isEnabled());
    UiBench::find<QLineEdit>(agency.window, "accountSearch")->setText(u"account 11"_s);
    QCOMPARE(agency.view().model()->rowCount(), 11);
    UiBench::click(agency.window, "tickAllButton");
    QCOMPARE(agency.model().tickedCount(), 11);
    const QString counts = UiBench::find<QLabel>(agency.window, "accountCounts")->text();
    QVERIFY2(counts.contains(u"11"_s) && counts.contains(u"120"_s), qPrintable(counts));
    UiBench::find<QLineEdit>(agency.window, "accountSearch")->setText(u"id119"_s);
    UiBench::click(agency.window, "tickNoneButton");
    QCOMPARE(agency.model().tickedCount(), 10);
}

void TestLocationTokensWindow::ticksWithTheKeyboard()
{
    Agency agency(5);
    QTreeView &view = agency.view();
    view.setCurrentIndex(view.model()->index(1, 2)); // not in the column of the box
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(agency.model().tickedIds(), (QStringList{u"id0"_s, u"id2"_s, u"id3"_s, u"id4"_s}));
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(agency.model().tickedCount(), 5);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(agency.model().tickedCount(), 0);
}

void TestLocationTokensWindow::makesTheChosenOnes()
{
    Agency agency(30);
    agency.model().tickOnly({u"id3"_s, u"id7"_s});
    const auto before = agency.server.requests().size();
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_COMPARE_WITH_TIMEOUT(agency.notice().tone(), Tone::Good, 20000);
    QVERIFY(agency.notice().title().contains(agency.path()));
    QCOMPARE(agency.written(), (QStringList{u"id3"_s, u"id7"_s}));
    QCOMPARE(agency.server.requests().size() - before, 2); // their names are known: no list
    QCOMPARE(agency.state(3), u"Has its token"_s);
    QCOMPARE(agency.state(4), QString());
    // The file dialog asks before a file is replaced.
    agency.model().tickOnly({u"id1"_s});
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_COMPARE_WITH_TIMEOUT(agency.written(), QStringList{u"id1"_s}, 20000);
}

void TestLocationTokensWindow::showsARowsOwnError()
{
    Agency agency(4, [](const QString &id, const QByteArray &) {
        return id == u"id2" ? inactive() : locationTokenAnswer(id);
    });
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_COMPARE_WITH_TIMEOUT(agency.notice().tone(), Tone::Warning, 20000);
    QCOMPARE(agency.written().size(), 3);
    QVERIFY2(agency.state(2).contains(u"trace-9"_s), qPrintable(agency.state(2)));
    auto *reason = UiBench::find<QLabel>(agency.window, "accountReason");
    QVERIFY(reason->isHidden());
    agency.view().setCurrentIndex(agency.view().model()->index(2, 0));
    QVERIFY(!reason->isHidden() && reason->text().contains(agency.state(2)));
    QFile file(agency.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [](const QJsonValue &row) { return row.toObject().contains("error"_L1); });
    QVERIFY(found != rows.end());
    QCOMPARE(found->toObject().value("error"_L1).toString(), agency.state(2)); // in the same words
}

void TestLocationTokensWindow::showsWhatCanBePressed()
{
    Agency agency(30);
    const auto shown = [&agency] {
        QStringList names;
        for (const char *name : {"makeTokensButton", "pauseButton", "cancelRunButton", "reloadButton"}) {
            if (!agency.button(name).isHidden())
                names.append(QString::fromLatin1(name));
        }
        return names;
    };
    const QStringList idle{u"makeTokensButton"_s, u"reloadButton"_s};
    QCOMPARE(shown(), idle);
    QStringList during;
    agency.minting = [&](const QString &id, const QByteArray &) {
        during = shown();
        return locationTokenAnswer(id);
    };
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_COMPARE_WITH_TIMEOUT(agency.written().size(), 30, 20000);
    QCOMPARE(during, (QStringList{u"pauseButton"_s, u"cancelRunButton"_s}));
    QCOMPARE(shown(), idle);
}

void TestLocationTokensWindow::doesNotAccentWhatIsOutOfSight()
{
    Agency agency(120);
    auto *search = UiBench::find<QLineEdit>(agency.window, "accountSearch");
    const QPushButton &make = agency.button("makeTokensButton");
    QVERIFY(make.isDefault());
    search->setText(u"account 11"_s);
    QVERIFY(make.isDefault()); // they are chosen, too
    UiBench::click(agency.window, "tickNoneButton");
    QVERIFY(make.isEnabled());
    QVERIFY(!make.isDefault());
    search->clear();
    QVERIFY(make.isDefault());
}

void TestLocationTokensWindow::saysTheOutcomeAboveTheTable()
{
    Agency agency(3);
    agency.window.show();
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_VERIFY_WITH_TIMEOUT(agency.notice().isVisible(), 20000);
    const auto topOf = [&agency](const QWidget &widget) {
        return widget.mapTo(&agency.window, QPoint()).y();
    };
    QTRY_VERIFY(topOf(agency.notice()) < topOf(*UiBench::find<QLineEdit>(agency.window, "accountSearch")));
}

void TestLocationTokensWindow::pausesAndGoesOn()
{
    Agency agency(60);
    agency.minting = [&agency](const QString &id, const QByteArray &) {
        if (agency.minted.size() == 1)
            agency.button("pauseButton").click();
        return locationTokenAnswer(id);
    };
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_VERIFY_WITH_TIMEOUT(
        UiBench::find<QLabel>(agency.window, "locationTokensProgress")->text().startsWith(u"Paused"_s),
        20000);
    QVERIFY(agency.minted.size() < 60);
    QCOMPARE(agency.written(), QStringList());
    QVERIFY(agency.button("pauseButton").isDefault()); // goes on
    agency.button("pauseButton").click();
    QVERIFY(!agency.button("pauseButton").isDefault());
    QTRY_COMPARE_WITH_TIMEOUT(agency.written().size(), 60, 20000);
    QCOMPARE(agency.minted.size(), 60);
    QVERIFY(agency.button("makeTokensButton").isDefault());
}

void TestLocationTokensWindow::cancelsAndGoesOn()
{
    Agency agency(60);
    agency.minting = [&agency](const QString &id, const QByteArray &) {
        if (agency.minted.size() == 5)
            agency.button("cancelRunButton").click();
        return locationTokenAnswer(id);
    };
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_VERIFY_WITH_TIMEOUT(agency.window.findChild<QPushButton *>(u"goOnButton"_s), 20000);
    QVERIFY(!QFile::exists(agency.path()));
    const auto before = agency.minted.size();
    QVERIFY(before < 60);
    UiBench::click(agency.window, "goOnButton");
    QTRY_COMPARE_WITH_TIMEOUT(agency.written().size(), 60, 20000);
    QCOMPARE(agency.minted.size(), 60);
    QCOMPARE(agency.notice().tone(), Tone::Good);
}

void TestLocationTokensWindow::asksAboutAnUnfinishedRun_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("go on") << u"&Go on"_s << QStringList{u"id0"_s, u"id1"_s};
    QTest::newRow("anew") << u"&Begin anew"_s << QStringList{u"id2"_s};
    QTest::newRow("neither") << u"&Neither"_s << QStringList{};
}

void TestLocationTokensWindow::asksAboutAnUnfinishedRun()
{
    QFETCH(const QString, answer);
    QFETCH(const QStringList, written);
    Agency agency(3);
    {
        LocationJournal journal(agency.path());
        QVERIFY(journal.lock()
                && journal.create(
                    {agency.connection.id, agency.connection.servers.api.toString(), {u"id0"_s, u"id1"_s}}));
        TokenSet tokens;
        tokens.accessToken = "earlier";
        QVERIFY(journal.append(LocationTokenFile::row({u"id0"_s, u"Account 0"_s, {}, {}}, tokens)));
    }
    agency.model().tickOnly({u"id2"_s});
    agency.window.makeTo(agency.path(), Format::Json);
    auto *question = agency.window.findChild<QMessageBox *>(u"earlierRunQuestion"_s);
    QVERIFY(question);
    const auto buttons = question->buttons();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](const QAbstractButton *button) { return button->text() == answer; });
    QVERIFY(found != buttons.end());
    (*found)->click();
    if (!written.isEmpty())
        QTRY_COMPARE_WITH_TIMEOUT(agency.notice().tone(), Tone::Good, 20000);
    QCOMPARE(agency.written(), written);
    QCOMPARE(agency.minted.size(), written.isEmpty() ? 0 : 1);
    QCOMPARE(QFile::exists(agency.path() + u".journal"_s), written.isEmpty());
}

void TestLocationTokensWindow::keepsThemAsConnections()
{
    Agency agency(2);
    UiBench::find<QCheckBox>(agency.window, "keepConnections")->setChecked(true);
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_COMPARE_WITH_TIMEOUT(agency.notice().tone(), Tone::Good, 20000);
    QCOMPARE(agency.bench.workspace().connections().connections().size(), 3);
    QFile file(agency.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("r-id"));
}

void TestLocationTokensWindow::endsTheRunBeforeItCloses()
{
    Agency agency(60);
    agency.window.show();
    agency.minting = [&agency](const QString &id, const QByteArray &) {
        if (agency.minted.size() == 5)
            agency.window.close();
        return locationTokenAnswer(id);
    };
    agency.window.makeTo(agency.path(), Format::Json);
    QTRY_VERIFY_WITH_TIMEOUT(!agency.window.isVisible(), 20000);
    QFile journal(agency.path() + u".journal"_s);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    QCOMPARE(journal.readAll().count("access_token"), int(agency.minted.size()));
}

void TestLocationTokensWindow::offersTheSignIn()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        400, R"({"statusCode":400,"message":"Invalid grant: refresh token is invalid"})")));
    UiBench bench({server.url(), server.url()});
    LocationTokensWindow window(bench.context(), bench.keep(u"Agency"_s, [](Connection &connection) {
        asAgency(connection);
        connection.expiresAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    }));
    QSignalSpy wanted(&window, &LocationTokensWindow::signInAgain);
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QPushButton *>(u"noticeSignInButton"_s), 20000);
    UiBench::click(window, "noticeSignInButton");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), window.connectionId());
}

/// No timing: what grows with the square of their number would not end before the test's time is over.
void TestLocationTokensWindow::staysFluidWithTenThousand()
{
    Agency agency(1);
    agency.window.show();
    QList<SubAccount> many;
    for (int i = 0; i < 10000; ++i)
        many.append({u"more%1"_s.arg(i), u"Shop %1"_s.arg(i), u"Main Street"_s, {}});
    agency.model().add(many);
    for (int i = 0; i < 10000; ++i)
        agency.model().setDone(u"more%1"_s.arg(i));
    UiBench::find<QLineEdit>(agency.window, "accountSearch")->setText(u"shop 99"_s);
    QCOMPARE(agency.view().model()->rowCount(), 111);
    UiBench::click(agency.window, "tickNoneButton");
    QCOMPARE(agency.model().tickedCount(), 10001 - 111);
    agency.view().sortByColumn(AccountsModel::StateColumn, Qt::DescendingOrder);
    QCOMPARE(agency.view().model()->index(0, AccountsModel::StateColumn).data().toString(),
             u"Has its token"_s);
}

QTEST_MAIN(TestLocationTokensWindow)
#include "tst_locationtokenswindow.moc"
