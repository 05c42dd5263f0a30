#include "catalog/scopeselection.h"
#include "wizard/allowancepanel.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const ScopeWish contacts{ScopeWish::Kind::Preset, u"contacts"_s};

bool anyScope(const Scope &)
{
    return true;
}

} // namespace

class TestAllowancePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsWhatIsAllowed();
    void asksForAnExample();
    void tellsHowMuchThatIs();
    void offersWhatNothingAskedFor();
    void dropsAWish();
    void completesAWish();

private:
    QListWidget &list(const char *name) const
    {
        return *m_panel->findChild<QListWidget *>(QLatin1String(name));
    }
    QString meter() const { return m_panel->findChild<QLabel *>(u"scopeMeter"_s)->text(); }
    QPushButton &button(const char *name) const
    {
        return *m_panel->findChild<QPushButton *>(QLatin1String(name));
    }

    std::optional<ScopeCatalog> m_catalog;
    std::unique_ptr<ScopeSelection> m_selection;
    std::unique_ptr<AllowancePanel> m_panel;
};

void TestAllowancePanel::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

void TestAllowancePanel::init()
{
    m_panel.reset();
    m_selection = std::make_unique<ScopeSelection>(*m_catalog);
    m_panel = std::make_unique<AllowancePanel>(*m_catalog, *m_selection);
}

void TestAllowancePanel::showsWhatIsAllowed()
{
    QCOMPARE(list("allowedCalls").count(), 0);
    m_selection->set(u"contacts.readonly"_s, true);
    QCOMPARE(list("allowedCalls").count(), 10);
    QCOMPARE(list("allowedEvents").count(), 11);
    QCOMPARE(list("allowedEvents").findItems(u"ContactUpdate (probably)"_s, Qt::MatchExactly).size(), 1);
    m_selection->set(u"contacts.readonly"_s, false);
    QCOMPARE(list("allowedCalls").count(), 0);
}

void TestAllowancePanel::asksForAnExample()
{
    QSignalSpy wanted(m_panel.get(), &AllowancePanel::exampleWanted);
    auto *tabs = m_panel->findChild<QTabWidget *>();
    tabs->setCurrentWidget(&list("allowedEvents"));
    QVERIFY(button("showExampleButton").isHidden()); // there is no event yet
    m_selection->set(u"contacts.readonly"_s, true);
    QVERIFY(!button("showExampleButton").isHidden());
    list("allowedEvents")
        .setCurrentItem(
            list("allowedEvents").findItems(u"ContactUpdate (probably)"_s, Qt::MatchExactly).first());
    button("showExampleButton").click();
    QCOMPARE(wanted.takeFirst().first().toString(), u"ContactUpdate"_s);
    QTest::keyClick(&list("allowedEvents"), Qt::Key_Up);
    QTest::keyClick(&list("allowedEvents"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().toString() != u"ContactUpdate"_s);
    tabs->setCurrentIndex(0);
    QVERIFY(button("showExampleButton").isHidden());
}

void TestAllowancePanel::tellsHowMuchThatIs()
{
    QVERIFY(meter().contains(u"Nothing is chosen"_s));
    m_selection->setScopes({u"calendars.readonly"_s});
    QVERIFY2(meter().contains(u"only reads"_s), qPrintable(meter()));
    QVERIFY2(!meter().contains(u"webhook"_s), qPrintable(meter()));
    m_selection->setScopes({u"contacts.readonly"_s, u"contacts.write"_s});
    QVERIFY2(meter().contains(u"Can change: Contacts."_s), qPrintable(meter()));
    QVERIFY2(meter().contains(u"Can delete in: Contacts."_s), qPrintable(meter()));
    QVERIFY2(meter().contains(u"11 webhook events"_s), qPrintable(meter()));
}

void TestAllowancePanel::offersWhatNothingAskedFor()
{
    QSignalSpy wanted(m_panel.get(), &AllowancePanel::unaskedWanted);
    m_selection->set(u"users.readonly"_s, true);
    QVERIFY(button("showUnaskedButton").isHidden()); // she said nothing of what she wants
    m_selection->addWish(contacts, anyScope);
    QVERIFY(!button("showUnaskedButton").isHidden());
    QVERIFY2(meter().contains(u"users.readonly"_s), qPrintable(meter()));
    button("showUnaskedButton").click();
    QCOMPARE(wanted.size(), 1);
}

void TestAllowancePanel::dropsAWish()
{
    m_selection->addWish(contacts, anyScope);
    QCOMPARE(list("chosenWishes").count(), 1);
    list("chosenWishes").item(0)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(m_selection->wishes().isEmpty());
    QVERIFY(m_selection->isEmpty());
    QCOMPARE(list("chosenWishes").count(), 0);
}

void TestAllowancePanel::completesAWish()
{
    m_selection->addWish(contacts, anyScope);
    QVERIFY(button("completeWishesButton").isHidden());
    m_selection->set(u"contacts.write"_s, false);
    QVERIFY(list("chosenWishes").item(0)->text().contains(u"missing: contacts.write"_s));
    QVERIFY(!button("completeWishesButton").isHidden());
    button("completeWishesButton").click();
    QVERIFY(m_selection->unmetWishes().isEmpty());
    // What can't be had is not offered.
    m_panel->setRules({PlanTier::Any, AppType::SubAccount});
    m_selection->addWish({ScopeWish::Kind::Endpoint, u"POST /locations/"_s},
                         [](const Scope &) { return false; });
    QCOMPARE(m_selection->unmetWishes().size(), 1);
    QVERIFY(button("completeWishesButton").isHidden());
}

QTEST_MAIN(TestAllowancePanel)

#include "tst_allowancepanel.moc"
