#include "link/authorizationlink.h"
#include "support/uibench.h"
#include "widgets/linkcheckdialog.h"
#include "widgets/linklegend.h"
#include "widgets/linkpanel.h"
#include "widgets/linkview.h"
#include "widgets/notice.h"
#include "widgets/symbolline.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const auto good = u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code"
                  "&client_id=65f0c0ffee65f0c0ffee65f0-ms4k2j9x"
                  "&redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Foauth%2Fcallback"
                  "&scope=contacts.readonly%20calendars%2Fevents.readonly"
                  "&version_id=65f0c0ffee65f0c0ffee65f0&state=Zk3v9Qw1LrT8xPbN2sYh5uCd"_s;

} // namespace

class TestLinkPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsPartsByKeyboard_data();
    void tellsPartsByKeyboard();
    void explainsTheColoursThatAreThere();
    void tellsWhatIsWrongWithAPart();
    void offersToChange();
    void checksWhatIsPasted();
    void showsAFindingOnASmallScreen();
    void putsItRightAndBack();
    void offersToSignIn();
    void saysWhyItCantBeSignedInWith_data();
    void saysWhyItCantBeSignedInWith();
    void takesADroppedLink_data();
    void takesADroppedLink();

private:
    LinkReport check(const QString &text) const { return LinkCheck(*m_catalog).check(text); }

    std::optional<ScopeCatalog> m_catalog;
};

void TestLinkPanel::init()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

void TestLinkPanel::tellsPartsByKeyboard_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("host") << u"marketplace"_s << u"marketplace.gohighlevel.com"_s;
    QTest::newRow("path") << u"chooselocation"_s << u"path"_s;
    QTest::newRow("client") << u"client_id"_s << u"your app"_s;
    QTest::newRow("redirect") << u"localhost"_s << u"http://localhost:53682/oauth/callback"_s;
    QTest::newRow("a scope") << u"contacts.readonly"_s << u"contacts.readonly:"_s;
    QTest::newRow("the second scope") << u"events.readonly"_s << u"calendars/events.readonly:"_s;
    QTest::newRow("version") << u"version_id"_s << u"version of the app"_s;
    QTest::newRow("state") << u"Zk3v"_s << u"seal"_s;
}

void TestLinkPanel::tellsPartsByKeyboard()
{
    QFETCH(QString, part);
    QFETCH(QString, meaning);
    LinkPanel panel;
    panel.setReport(check(good));
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *view = UiBench::find<LinkView>(panel, "linkView");
    auto *label = UiBench::find<QLabel>(panel, "linkMeaning");
    const auto *legend = UiBench::find<LinkLegend>(panel, "linkLegend");
    QVERIFY(legend->isVisible() && !label->isVisible());
    view->setFocus();
    for (qsizetype i = good.indexOf(part); i >= 0; --i)
        QTest::keyClick(view, Qt::Key_Right);
    QVERIFY2(label->text().contains(meaning), qPrintable(label->text()));
    QVERIFY(view->accessibleDescription().contains(meaning));
    view->clearFocus();
    QVERIFY(legend->isVisible() && !label->isVisible());
}

void TestLinkPanel::explainsTheColoursThatAreThere()
{
    const auto shown = [](const LinkPanel &panel) {
        QStringList texts;
        const auto labels = UiBench::find<LinkLegend>(panel, "linkLegend")->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(&panel))
                texts.append(label->text());
        }
        return texts;
    };
    LinkPanel panel;
    panel.setReport(check(good));
    QCOMPARE(shown(panel), (QStringList{u"Your app and its version"_s, u"Where the answer goes"_s,
                                        u"The scopes"_s, u"The seal (state)"_s}));
    panel.setReport(check(good.left(good.indexOf(u"&state"_s))));
    QVERIFY(!shown(panel).contains(u"The seal (state)"_s));
    panel.setLegendVisible(false);
    QVERIFY(shown(panel).isEmpty());
}

void TestLinkPanel::tellsWhatIsWrongWithAPart()
{
    QString link = good;
    link.replace(u"contacts.readonly"_s, u"contcts.readonly"_s);
    LinkView view;
    const LinkReport report = check(link);
    view.setLink(report.link);
    view.setFindings(report.findings);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const QSignalSpy parts(&view, &LinkView::partChanged);
    view.setFocus();
    QTextCursor cursor = view.textCursor();
    cursor.setPosition(static_cast<int>(link.indexOf(u"contcts"_s)) + 2);
    view.setTextCursor(cursor);
    QCOMPARE(parts.count(), 1);
    QVERIFY(parts.first().first().toString().contains(u"HighLevel has no scope “contcts.readonly”"_s));
    QCOMPARE(view.extraSelections().size(), 1);
    QCOMPARE(view.extraSelections().first().cursor.selectedText(), u"contcts.readonly"_s);
}

void TestLinkPanel::offersToChange()
{
    LinkPanel panel;
    panel.setReport(check(QString(good).replace(u"contacts.readonly"_s, u"lunch.order"_s)));
    QVERIFY(!panel.findChild<QPushButton *>());
    panel.setChangeable(true);
    panel.setReport(check(QString(good).replace(u"contacts.readonly"_s, u"lunch.order"_s)));
    auto *change = panel.findChild<QPushButton *>();
    QVERIFY(change);
    QSignalSpy requests(&panel, &LinkPanel::changeRequested);
    change->click();
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.first().first().value<LinkPanel::Place>(), LinkPanel::Place::Scopes);
}

void TestLinkPanel::checksWhatIsPasted()
{
    UiBench bench;
    LinkCheckDialog dialog(bench.catalog(), {}, bench.clipboard());
    auto *edit = UiBench::find<QPlainTextEdit>(dialog, "linkEdit");
    auto *summary = UiBench::find<QLabel>(dialog, "linkSummary");
    dialog.show();
    QVERIFY(summary->text().isEmpty());
    edit->setPlainText(good);
    QVERIFY(summary->text().contains(u"Nothing was found"_s));
    const auto *fix = UiBench::find<QPushButton>(dialog, "fixLinkButton");
    const auto *signIn = UiBench::find<QPushButton>(dialog, "signInWithLinkButton");
    QVERIFY(fix->isHidden());
    QVERIFY(signIn->isDefault());
    edit->setPlainText(u"Look: "_s + QString(good).replace(u"/v2/"_s, u"/"_s).replace(u"%20"_s, u"%2B"_s));
    QVERIFY(summary->text().startsWith(u"2 things"_s));
    QVERIFY(fix->isDefault());
    QVERIFY(!signIn->isDefault());
    QVERIFY(UiBench::find<SymbolLine>(dialog, "finding_older-path")->isVisible());
    QVERIFY(UiBench::find<SymbolLine>(dialog, "finding_scope-encoded-plus")->isVisible());
    edit->setPlainText(u"I have no link."_s);
    QVERIFY(UiBench::find<SymbolLine>(dialog, "finding_no-link")->isVisible());
}

void TestLinkPanel::showsAFindingOnASmallScreen()
{
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    UiBench bench;
    LinkCheckDialog dialog(bench.catalog(), {}, bench.clipboard());
    UiBench::find<QPlainTextEdit>(dialog, "linkEdit")
        ->setPlainText(QString(good).replace(u"/v2/"_s, u"/"_s).replace(u"%20"_s, u"%2B"_s));
    dialog.show();
    dialog.resize(1024, 576);
    const auto *finding = UiBench::find<SymbolLine>(dialog, "finding_older-path");
    QTRY_VERIFY(finding->visibleRegion().boundingRect().height() >= dialog.fontMetrics().height());
}

void TestLinkPanel::putsItRightAndBack()
{
    UiBench bench;
    LinkCheckDialog dialog(bench.catalog(), {}, bench.clipboard());
    auto *edit = UiBench::find<QPlainTextEdit>(dialog, "linkEdit");
    const QString broken = QString(good).replace(u"/v2/"_s, u"/"_s).replace(u"&"_s, u"&amp;"_s);
    edit->setPlainText(broken);
    dialog.show();
    UiBench::click(dialog, "copyFixedLinkButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), good);
    UiBench::click(dialog, "fixLinkButton");
    QCOMPARE(edit->toPlainText(), good);
    QVERIFY(UiBench::find<QLabel>(dialog, "linkSummary")->text().contains(u"Nothing was found"_s));
    edit->undo();
    QCOMPARE(edit->toPlainText(), broken);
}

void TestLinkPanel::offersToSignIn()
{
    UiBench bench;
    LinkCheckDialog dialog(bench.catalog(), {}, bench.clipboard());
    auto *edit = UiBench::find<QPlainTextEdit>(dialog, "linkEdit");
    const auto *button = UiBench::find<QPushButton>(dialog, "signInWithLinkButton");
    dialog.show();
    QVERIFY(!button->isEnabled());
    const QString scopes = u"&scope=contacts.readonly%20calendars%2Fevents.readonly"_s;
    for (const QString &text : {u"I have no link."_s, QString(good).remove(scopes)}) {
        edit->setPlainText(text);
        QVERIFY2(!button->isEnabled(), qPrintable(text));
        QVERIFY2(!UiBench::find<Notice>(dialog, "signInNotice")->isEmpty(), qPrintable(text));
    }
    std::optional<AuthorizationLink> wanted;
    connect(&dialog, &LinkCheckDialog::signInWanted, this,
            [&wanted](const AuthorizationLink &link) { wanted = link; });
    edit->setPlainText(QString(good).replace(u"/v2/"_s, u"/"_s));
    UiBench::click(dialog, "signInWithLinkButton");
    QVERIFY(wanted);
    QCOMPARE(wanted->toUrl(), QUrl(good)); // put right
}

void TestLinkPanel::saysWhyItCantBeSignedInWith_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<QString>("reason");
    QTest::newRow("this computer, no port") << u"http://localhost/callback"_s << u"without a port"_s;
    QTest::newRow("plain http to another") << u"http://crm.acme.io/callback"_s << u"http:// to another"_s;
    QTest::newRow("a password in it") << u"https://me:pw@crm.acme.io/callback"_s << u"password"_s;
}

void TestLinkPanel::saysWhyItCantBeSignedInWith()
{
    QFETCH(QString, redirect);
    QFETCH(QString, reason);
    UiBench bench;
    LinkCheckDialog dialog(bench.catalog(), {}, bench.clipboard());
    dialog.show();
    QUrl url(good);
    QUrlQuery query(url);
    query.removeAllQueryItems(u"redirect_uri"_s);
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirect)));
    url.setQuery(query);
    dialog.setLink(url.toString(QUrl::FullyEncoded));
    const auto *notice = UiBench::find<Notice>(dialog, "signInNotice");
    QVERIFY(!UiBench::find<QPushButton>(dialog, "signInWithLinkButton")->isEnabled());
    QVERIFY2(notice->text().contains(reason), qPrintable(notice->text()));
    dialog.setLink(good);
    QVERIFY(UiBench::find<QPushButton>(dialog, "signInWithLinkButton")->isEnabled());
    QVERIFY(notice->isEmpty());
}

void TestLinkPanel::takesADroppedLink_data()
{
    QTest::addColumn<bool>("onTheField");
    QTest::newRow("on the field") << true;
    QTest::newRow("beside it") << false;
}

void TestLinkPanel::takesADroppedLink()
{
    QFETCH(bool, onTheField);
    UiBench bench;
    LinkCheckDialog dialog(bench.catalog(), {}, bench.clipboard());
    auto *edit = UiBench::find<QPlainTextEdit>(dialog, "linkEdit");
    dialog.show();
    dialog.setLink(u"https://example.com/what-was-there"_s);
    QMimeData mime;
    mime.setText(good);
    QWidget &target = onTheField ? *edit->viewport() : static_cast<QWidget &>(dialog);
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
    QCOMPARE(edit->toPlainText(), good);
    edit->undo();
    QCOMPARE(edit->toPlainText(), u"https://example.com/what-was-there"_s);
}

QTEST_MAIN(TestLinkPanel)
#include "tst_linkpanel.moc"
