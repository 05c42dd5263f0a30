#include "catalog/scopeselection.h"
#include "wizard/scopenote.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestScopeNote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void says_data();
    void says();
    void followsTheSelection();
    void whatIsUncertainCanBeChosenAllTheSame();

private:
    QString textOf(const ScopeNote &note) const
    {
        return note.findChild<QLabel *>(u"scopeNoteText"_s)->text().remove(QChar(0x200B));
    }

    std::optional<ScopeCatalog> m_catalog;
};

void TestScopeNote::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

void TestScopeNote::says_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<PlanTier>("plan");
    QTest::addColumn<AppType>("appType");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("app type") << u"locations.write"_s << PlanTier::AgencyPro << AppType::SubAccount
                              << QStringList{u"Needs an agency token"_s,
                                             u"To get it: make an app for the agency"_s};
    QTest::newRow("plan") << u"locations.write"_s << PlanTier::Agency << AppType::Agency
                          << QStringList{u"Needs the Agency Pro plan ($497)"_s, u"To get it: move to"_s};
    QTest::newRow("disputed") << u"oauth.readonly"_s << PlanTier::Agency << AppType::SubAccount
                              << QStringList{u"HighLevel's documents disagree"_s, u"agency tokens only"_s};
    QTest::newRow("silent") << u"snapshots.readonly"_s << PlanTier::Any << AppType::Agency
                            << QStringList{u"documents disagree or are silent"_s};
    QTest::newRow("tier by token") << u"users.write"_s << PlanTier::Agency << AppType::Both
                                   << QStringList{u"It depends on the token"_s, u"$497"_s,
                                                  u"It would allow 3 calls"_s};
    QTest::newRow("agency app") << u"contacts.write"_s << PlanTier::Agency << AppType::Agency
                                << QStringList{u"location tokens"_s, u"oauth.write"_s};
}

void TestScopeNote::says()
{
    QFETCH(QString, scope);
    QFETCH(PlanTier, plan);
    QFETCH(AppType, appType);
    QFETCH(QStringList, texts);
    ScopeSelection selection(*m_catalog);
    ScopeNote note(*m_catalog, selection);
    note.setRules({plan, appType});
    note.setScope(m_catalog->find(scope));
    for (const QString &text : texts)
        QVERIFY2(textOf(note).contains(text), qPrintable(textOf(note)));
    QCOMPARE(textOf(note).count(u"documents disagree"), texts.join(u' ').count(u"documents disagree"));
}

void TestScopeNote::followsTheSelection()
{
    ScopeSelection selection(*m_catalog);
    ScopeNote note(*m_catalog, selection);
    note.setScope(m_catalog->find(u"contacts.readonly"_s));
    QVERIFY2(textOf(note).contains(u"It would allow 10 calls (GET /contacts/"_s), qPrintable(textOf(note)));
    selection.set(u"contacts.readonly"_s, true);
    QVERIFY2(textOf(note).contains(u"Chosen by hand"_s), qPrintable(textOf(note)));
    QVERIFY2(textOf(note).contains(u"these stop working: 10 calls"_s), qPrintable(textOf(note)));
    QVERIFY2(textOf(note).contains(u"11 webhook events (ContactCreate"_s), qPrintable(textOf(note)));
    selection.addWish({ScopeWish::Kind::Preset, u"contacts"_s}, [](const Scope &) { return true; });
    QVERIFY2(textOf(note).contains(u"Chosen for: Contacts in and out."_s), qPrintable(textOf(note)));
    QVERIFY2(textOf(note).contains(u"“Contacts in and out” would not be complete"_s),
             qPrintable(textOf(note)));
    note.setScope(nullptr);
    QVERIFY(!textOf(note).contains(u"Contacts in and out"_s));
}

void TestScopeNote::whatIsUncertainCanBeChosenAllTheSame()
{
    ScopeSelection selection(*m_catalog);
    ScopeNote note(*m_catalog, selection);
    note.setRules({PlanTier::AgencyPro, AppType::SubAccount});
    auto *choose = note.findChild<QPushButton *>(u"chooseAnywayButton"_s);
    note.setScope(m_catalog->find(u"locations.write"_s)); // no doubt about it
    QVERIFY(choose->isHidden());
    note.setScope(m_catalog->find(u"oauth.write"_s));
    QVERIFY(!choose->isHidden());
    choose->click();
    QCOMPARE(selection.scopes(), QStringList{u"oauth.write"_s});
    QVERIFY(choose->isHidden());
}

QTEST_MAIN(TestScopeNote)

#include "tst_scopenote.moc"
