#include "catalog/scoperules.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

using Fit = ScopeVerdict::Fit;
using Limit = ScopeVerdict::Limit;

class TestScopeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatCanBeHad_data();
    void saysWhatCanBeHad();
    void aDisputedAccessIsUncertain();
    void namesCaveats_data();
    void namesCaveats();

private:
    std::optional<ScopeCatalog> m_catalog;
};

void TestScopeRules::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

void TestScopeRules::saysWhatCanBeHad_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<PlanTier>("plan");
    QTest::addColumn<AppType>("appType");
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<Limit>("limit");
    const auto row = [](const char *name, const QString &scope, PlanTier plan, AppType type, Fit fit,
                        Limit limit) { QTest::newRow(name) << scope << plan << type << fit << limit; };
    row("any plan", u"contacts.write"_s, PlanTier::Any, AppType::SubAccount, Fit::Fits, Limit::None);
    row("a sub-account's scope for an agency's app", u"contacts.write"_s, PlanTier::Agency, AppType::Agency,
        Fit::Fits, Limit::None);
    row("documented plan", u"locations.write"_s, PlanTier::Agency, AppType::Agency, Fit::Unfit, Limit::Plan);
    row("the plan for it", u"locations.write"_s, PlanTier::AgencyPro, AppType::Agency, Fit::Fits,
        Limit::None);
    row("app type before plan", u"locations.write"_s, PlanTier::Any, AppType::SubAccount, Fit::Unfit,
        Limit::AppType);
    row("concluded plan", u"snapshots.readonly"_s, PlanTier::Any, AppType::Agency, Fit::Uncertain,
        Limit::Plan);
    row("a plan that a page names", u"companies.readonly"_s, PlanTier::Any, AppType::Both, Fit::Unfit,
        Limit::Plan);
    row("disputed token class", u"oauth.write"_s, PlanTier::AgencyPro, AppType::SubAccount, Fit::Uncertain,
        Limit::AppType);
    row("disputed only for agencies", u"invoices.readonly"_s, PlanTier::Any, AppType::SubAccount, Fit::Fits,
        Limit::None);
    row("tier depends on the token", u"users.write"_s, PlanTier::Any, AppType::SubAccount, Fit::Fits,
        Limit::None);
}

void TestScopeRules::saysWhatCanBeHad()
{
    QFETCH(QString, scope);
    QFETCH(PlanTier, plan);
    QFETCH(AppType, appType);
    const Scope *known = m_catalog->find(scope);
    QVERIFY(known);
    const ScopeVerdict verdict = ScopeRules{plan, appType}.check(*known);
    QTEST(verdict.fit, "fit");
    QTEST(verdict.limit, "limit");
    QCOMPARE(ScopeRules({plan, appType}).allows(*known), verdict.fit == Fit::Fits);
    if (verdict.limit == Limit::Plan)
        QCOMPARE(verdict.needed, known->tier);
}

void TestScopeRules::aDisputedAccessIsUncertain()
{
    Scope scope;
    scope.subAccountAccess = scope.agencyAccess = true;
    const ScopeRules rules{PlanTier::AgencyPro, AppType::SubAccount};
    QCOMPARE(rules.check(scope).fit, Fit::Fits); // nobody says otherwise
    scope.accessByReference = Scope::Access{false, true};
    QCOMPARE(rules.check(scope).fit, Fit::Fits); // one document alone can't disagree
    scope.accessByScopeList = Scope::Access{true, true};
    QCOMPARE(rules.check(scope).fit, Fit::Uncertain);
    QVERIFY(scope.isSubAccountAccessDisputed());
}

void TestScopeRules::namesCaveats_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<AppType>("appType");
    QTest::addColumn<QList<ScopeCaveat>>("caveats");
    QTest::newRow("nothing to say") << u"contacts.write"_s << AppType::SubAccount << QList<ScopeCaveat>();
    QTest::newRow("sub-account's own, agency's app")
        << u"contacts.write"_s << AppType::Agency << QList{ScopeCaveat::OnlyThroughLocationTokens};
    QTest::newRow("users.write") << u"users.write"_s << AppType::Both
                                 << QList{ScopeCaveat::AgencyTokenNeedsAgencyPro};
    QTest::newRow("users.readonly") << u"users.readonly"_s << AppType::Both
                                    << QList{ScopeCaveat::AgencyTokenNeedsAgency};
    QTest::newRow("disputed") << u"invoices.write"_s << AppType::SubAccount
                              << QList{ScopeCaveat::AgencyTokenNeedsAgency, ScopeCaveat::AccessDisputed};
}

void TestScopeRules::namesCaveats()
{
    QFETCH(QString, scope);
    QFETCH(AppType, appType);
    QTEST((ScopeRules{PlanTier::AgencyPro, appType}.caveats(*m_catalog->find(scope))), "caveats");
}

QTEST_GUILESS_MAIN(TestScopeRules)

#include "tst_scoperules.moc"
