// The decisions about an app: what is recommended, what goes against the chosen scopes, and the buttons that
// put it right.

#include "support/uibench.h"
#include "widgets/decisionbox.h"
#include "widgets/notice.h"
#include "widgets/symbolline.h"
#include "wizard/draftfile.h"
#include "wizard/signinsession.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QString &scopes)
{
    return scopes.split(u' ', Qt::SkipEmptyParts);
}

QString advice(const WizardWindow &window, const char *box)
{
    return UiBench::find<DecisionBox>(window, box)->advice();
}

bool isChecked(const WizardWindow &window, const char *option)
{
    return UiBench::find<QRadioButton>(window, option)->isChecked();
}

bool isShown(const WizardWindow &window, const char *widget)
{
    return UiBench::find<QWidget>(window, widget)->isVisibleTo(&window);
}

Notice *warning(const WizardWindow &window, const char *box)
{
    return UiBench::find<Notice>(window, qPrintable(QString::fromLatin1(box) + u"Warning"_s));
}

/// The button that puts it right; none without a warning.
QPushButton *remedy(const WizardWindow &window, const char *box)
{
    return window.findChild<QPushButton *>(QString::fromLatin1(box) + u"RemedyButton"_s);
}

QString portalChoices(const WizardWindow &window)
{
    return UiBench::find<QCheckBox>(window, "checklist-choices")->accessibleName();
}

} // namespace

class TestCreateAppPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recommendsAType_data();
    void recommendsAType();
    void takesTheRecommendedType();
    void recommendsForWhom_data();
    void recommendsForWhom();
    void warnsOfTheType_data();
    void warnsOfTheType();
    void warnsOfThePlan();
    void warnsOfAPrice();
    void followsTheScopes();
    void asksOnlyWhatCounts();
    void saysWhatToChooseInThePortal_data();
    void saysWhatToChooseInThePortal();
    void saysWhatCanNeverBeUndone();
    void tellsMore();
    void remembersTheChoices();
};

void TestCreateAppPage::recommendsAType_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<NeedAnswers>("need");
    QTest::addColumn<QString>("chosen"); // radio button
    QTest::addColumn<QString>("recommended"); // parts of what is said
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("offer"); // empty: it is what was chosen
    QTest::newRow("nothing known") << QString() << NeedAnswers() << u"appTypeSubAccount"_s
                                   << u"for now: Sub-Account"_s << u"depends on the scopes"_s << QString();
    QTest::newRow("nothing known, another chosen")
        << QString() << NeedAnswers() << u"appTypeBoth"_s << u"Sub-Account"_s << u"depends on the scopes"_s
        << u"Choose Sub-Account"_s;
    QTest::newRow("sub-account scopes")
        << u"contacts.write"_s << NeedAnswers() << u"appTypeSubAccount"_s << u"Recommended: Sub-Account"_s
        << u"every scope that you chose"_s << QString();
    QTest::newRow("agency scopes") << u"oauth.write companies.readonly"_s << NeedAnswers()
                                   << u"appTypeAgency"_s << u"Recommended: Agency"_s
                                   << u"companies.readonly, oauth.write"_s << QString();
    QTest::newRow("several accounts")
        << QString() << NeedAnswers{false, {}, {}} << u"appTypeSubAccount"_s << u"Recommended: Both"_s
        << u"several sub-accounts"_s << u"Choose Both"_s;
}

void TestCreateAppPage::recommendsAType()
{
    QFETCH(QString, scopes);
    QFETCH(NeedAnswers, need);
    QFETCH(QString, chosen);
    QFETCH(QString, recommended);
    QFETCH(QString, reason);
    QFETCH(QString, offer);
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().draft().need = need;
    window.session().selection().setScopes(names(scopes));
    window.goTo(Step::CreateApp);
    UiBench::click(window, qPrintable(chosen));
    QVERIFY2(advice(window, "appType").contains(recommended), qPrintable(advice(window, "appType")));
    QVERIFY2(advice(window, "appType").contains(reason), qPrintable(advice(window, "appType")));
    QCOMPARE(isShown(window, "appTypeOfferButton"), !offer.isEmpty());
    if (!offer.isEmpty())
        QCOMPARE(UiBench::find<QPushButton>(window, "appTypeOfferButton")->text(), offer);
}

void TestCreateAppPage::takesTheRecommendedType()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.session().selection().setScopes({u"contacts.write"_s});
    window.goTo(Step::CreateApp);
    UiBench::click(window, "appTypeBoth");
    auto *offer = UiBench::find<QPushButton>(window, "appTypeOfferButton");
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_Return);
    QCOMPARE(window.step(), Step::CreateApp); // Return presses the button, not Next
    QVERIFY(isChecked(window, "appTypeSubAccount"));
    QVERIFY(window.session().draft().appType == AppType::SubAccount);
    QVERIFY(!offer->isVisible());
    const QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused && focused->isVisible() && window.isAncestorOf(focused)); // the keyboard is not lost
}

void TestCreateAppPage::recommendsForWhom_data()
{
    QTest::addColumn<NeedAnswers>("need");
    QTest::addColumn<QString>("distribution");
    QTest::addColumn<QString>("price");
    QTest::newRow("not answered") << NeedAnswers() << u"publish it later"_s << u"The link goes on"_s;
    QTest::newRow("for herself") << NeedAnswers{{}, true, {}} << u"only for yourself"_s
                                 << u"nobody but you"_s;
    QTest::newRow("for others") << NeedAnswers{{}, false, {}} << u"five agencies"_s << u"The link goes on"_s;
}

void TestCreateAppPage::recommendsForWhom()
{
    QFETCH(NeedAnswers, need);
    QFETCH(QString, distribution);
    QFETCH(QString, price);
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().draft().need = need;
    window.goTo(Step::CreateApp);
    QVERIFY(advice(window, "distribution").startsWith(u"Recommended: Private"_s));
    QVERIFY(advice(window, "distribution").contains(distribution));
    QVERIFY(advice(window, "price").startsWith(u"Recommended: Free"_s));
    QVERIFY(advice(window, "price").contains(price));
    QVERIFY(!isShown(window, "distributionOfferButton"));
    UiBench::click(window, "distributionPublic");
    QVERIFY(window.session().draft().isPublic);
    UiBench::click(window, "distributionOfferButton");
    QVERIFY(!window.session().draft().isPublic);
    QVERIFY(isChecked(window, "distributionPrivate"));
}

void TestCreateAppPage::warnsOfTheType_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<QString>("named"); // in the warning; empty: there is none
    QTest::addColumn<QString>("checkedThen");
    QTest::addColumn<QString>("scopesThen");
    const QString mixed = u"contacts.write companies.readonly"_s;
    QTest::newRow("nothing against it")
        << u"contacts.write"_s << QStringList() << QString() << QString() << QString();
    QTest::newRow("sub-account") << u"companies.readonly"_s << QStringList{u"appTypeSubAccount"_s}
                                 << u"companies.readonly"_s << u"appTypeAgency"_s << u"companies.readonly"_s;
    QTest::newRow("both, the wrong token")
        << u"companies.readonly"_s << QStringList{u"appTypeBoth"_s, u"tokenForSubAccount"_s}
        << u"companies.readonly"_s << u"tokenForAgency"_s << u"companies.readonly"_s;
    QTest::newRow("both, the other wrong token")
        << u"contacts.write"_s << QStringList{u"appTypeBoth"_s, u"tokenForAgency"_s} << u"contacts.write"_s
        << u"tokenForSubAccount"_s << u"contacts.write"_s;
    QTest::newRow("target user") << u"companies.readonly"_s
                                 << QStringList{u"appTypeAgency"_s, u"targetUserSubAccount"_s}
                                 << u"companies.readonly"_s << u"targetUserAgency"_s
                                 << u"companies.readonly"_s;
    QTest::newRow("location tokens") << mixed << QStringList{u"appTypeAgency"_s} << u"contacts.write"_s
                                     << u"appTypeAgency"_s
                                     << QString(mixed + u" oauth.readonly oauth.write"_s);
}

void TestCreateAppPage::warnsOfTheType()
{
    QFETCH(QString, scopes);
    QFETCH(QStringList, clicks);
    QFETCH(QString, named);
    QFETCH(QString, checkedThen);
    QFETCH(QString, scopesThen);
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().selection().setScopes(names(scopes));
    window.goTo(Step::CreateApp);
    for (const QString &click : clicks)
        UiBench::click(window, qPrintable(click));
    QCOMPARE(warning(window, "appType")->isEmpty(), named.isEmpty());
    if (named.isEmpty())
        return;
    QVERIFY2(warning(window, "appType")->text().contains(named),
             qPrintable(warning(window, "appType")->text()));
    QVERIFY(!isShown(window, "appTypeOfferButton")); // one button for it is enough
    remedy(window, "appType")->click();
    QVERIFY(isChecked(window, qPrintable(checkedThen)));
    QStringList chosen = window.session().selection().scopes();
    QStringList expected = names(scopesThen);
    chosen.sort();
    expected.sort();
    QCOMPARE(chosen, expected);
    QVERIFY(warning(window, "appType")->isEmpty());
}

void TestCreateAppPage::warnsOfThePlan()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.session().selection().setScopes(
        {u"locations.write"_s, u"snapshots.readonly"_s, u"users.readonly"_s});
    window.goTo(Step::CreateApp);
    QVERIFY(warning(window, "plan")->isEmpty()); // the plan is not known
    UiBench::click(window, "planAgencyPro");
    QVERIFY(warning(window, "plan")->isEmpty());
    UiBench::click(window, "planStarter");
    QVERIFY(warning(window, "plan")->title().contains(u"can't have"_s));
    QVERIFY(warning(window, "plan")->text().contains(u"locations.write"_s));
    remedy(window, "plan")->click();
    // What is inferred only is said more carefully.
    QVERIFY(warning(window, "plan")->title().contains(u"may be too small"_s));
    QVERIFY(warning(window, "plan")->text().contains(u"snapshots.readonly"_s));
    remedy(window, "plan")->click();
    QVERIFY(warning(window, "plan")->isEmpty());
    QCOMPARE(window.session().selection().scopes(), QStringList{u"users.readonly"_s});
    QVERIFY(isChecked(window, "planStarter"));
}

void TestCreateAppPage::warnsOfAPrice()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::CreateApp);
    QVERIFY(isChecked(window, "priceFree"));
    UiBench::click(window, "pricePaid");
    QVERIFY(window.session().draft().isPaid);
    QVERIFY(warning(window, "price")->title().contains(u"can't be connected by a link"_s));
    remedy(window, "price")->click();
    QVERIFY(isChecked(window, "priceFree"));
    QVERIFY(!window.session().draft().isPaid);
    QVERIFY(warning(window, "price")->isEmpty());
}

void TestCreateAppPage::followsTheScopes()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::CreateApp);
    QVERIFY(advice(window, "appType").contains(u"for now"_s));
    window.goTo(Step::Scopes);
    window.session().selection().setScopes({u"companies.readonly"_s});
    window.goTo(Step::CreateApp);
    QVERIFY(advice(window, "appType").contains(u"Agency"_s));
    QVERIFY(!warning(window, "appType")->isEmpty());
    window.session().selection().setScopes({u"contacts.readonly"_s});
    window.goTo(Step::Scopes);
    window.goTo(Step::CreateApp);
    QVERIFY(advice(window, "appType").contains(u"Recommended: Sub-Account"_s));
    QVERIFY(warning(window, "appType")->isEmpty());
}

void TestCreateAppPage::asksOnlyWhatCounts()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::CreateApp);
    const auto shown = [&window] {
        return std::pair(isShown(window, "targetUserAgency"), isShown(window, "tokenForAgency"));
    };
    QCOMPARE(shown(), std::pair(false, false));
    UiBench::click(window, "appTypeAgency");
    QCOMPARE(shown(), std::pair(true, false));
    UiBench::click(window, "appTypeBoth");
    QCOMPARE(shown(), std::pair(false, true));
    UiBench::click(window, "tokenForAgency");
    QVERIFY(window.session().draft().askedUserType() == UserType::Company);
}

void TestCreateAppPage::saysWhatToChooseInThePortal_data()
{
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<QStringList>("quoted");
    QTest::newRow("sub-account") << QStringList{u"appTypeSubAccount"_s}
                                 << QStringList{u"Private"_s, u"Sub-account"_s,
                                                u"Both Agency & Sub-account"_s};
    QTest::newRow("both") << QStringList{u"appTypeBoth"_s}
                          << QStringList{u"Private"_s, u"Sub-account"_s, u"Both Agency & Sub-account"_s};
    QTest::newRow("agency, public") << QStringList{u"appTypeAgency"_s, u"distributionPublic"_s}
                                    << QStringList{u"Public"_s, u"Agency"_s};
    QTest::newRow("agency for sub-accounts") << QStringList{u"appTypeAgency"_s, u"targetUserSubAccount"_s}
                                             << QStringList{u"Private"_s, u"Sub-account"_s, u"Agency Only"_s};
}

void TestCreateAppPage::saysWhatToChooseInThePortal()
{
    QFETCH(QStringList, clicks);
    QFETCH(QStringList, quoted);
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::CreateApp);
    for (const QString &click : clicks)
        UiBench::click(window, qPrintable(click));
    QStringList found;
    QRegularExpression quotes(u"“([^”]*)”"_s);
    for (auto matches = quotes.globalMatch(portalChoices(window)); matches.hasNext();)
        found.append(matches.next().captured(1));
    QCOMPARE(found, quoted);
}

void TestCreateAppPage::saysWhatCanNeverBeUndone()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.goTo(Step::CreateApp);
    for (const char *name : {"appTypeUndoing", "priceUndoing"}) {
        QVERIFY(isShown(window, name));
        QVERIFY(UiBench::find<SymbolLine>(window, name)->text().contains(u"never be undone"_s));
    }
    QVERIFY(isShown(window, "distributionUndoing"));
    QVERIFY(!UiBench::find<SymbolLine>(window, "distributionUndoing")->text().contains(u"never"_s));
}

void TestCreateAppPage::tellsMore()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    window.goTo(Step::CreateApp);
    auto *button = UiBench::find<QToolButton>(window, "priceMoreButton");
    const QString before = button->accessibleName();
    QVERIFY(before.contains(u"What does it cost?"_s));
    QVERIFY(!isShown(window, "priceMore"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(window.step(), Step::CreateApp);
    QVERIFY(isShown(window, "priceMore"));
    QVERIFY(UiBench::find<QLabel>(window, "priceMore")->text().contains(u"July 2024"_s));
    QVERIFY(button->accessibleName() != before);
    button->click();
    QVERIFY(!isShown(window, "priceMore"));
    QCOMPARE(button->accessibleName(), before);
    QVERIFY(!isShown(window, "planMoreButton")); // there is no more about it
}

void TestCreateAppPage::remembersTheChoices()
{
    UiBench bench;
    {
        WizardWindow window(bench.context());
        window.start();
        UiBench::click(window, "connectCard");
        window.goTo(Step::CreateApp);
        for (const char *name : {"appTypeAgency", "targetUserSubAccount", "distributionPublic", "pricePaid",
                                 "planUnlimited", "checklist-create"})
            UiBench::click(window, name);
        window.close();
    }
    WizardWindow window(bench.context());
    window.start();
    UiBench::click(window, "continueDraftButton");
    window.goTo(Step::CreateApp);
    for (const char *name :
         {"appTypeAgency", "targetUserSubAccount", "distributionPublic", "pricePaid", "planUnlimited"})
        QVERIFY2(isChecked(window, name), name);
    QVERIFY(UiBench::find<QCheckBox>(window, "checklist-create")->isChecked());
    QVERIFY(!UiBench::find<QCheckBox>(window, "checklist-save")->isChecked());
}

QTEST_MAIN(TestCreateAppPage)

#include "tst_createapppage.moc"
