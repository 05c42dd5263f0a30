// What is advised for an app from the chosen scopes, the plan and the answers, and which choices go against
// them.

#include "catalog/appadvice.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

using Kind = AppConflict::Kind;
using Type = AppAdvice::TypeReason;
using Audience = AppAdvice::AudienceReason;

QStringList names(const QString &scopes)
{
    return scopes.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestAppAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void advisesTheType_data();
    void advisesTheType();
    void advisesDistribution_data();
    void advisesDistribution();
    void findsConflicts_data();
    void findsConflicts();
    void everyRemedyHelps();
    void adviceIsFreeOfConflicts_data();
    void adviceIsFreeOfConflicts();
    void choicesSayWhoseToken_data();
    void choicesSayWhoseToken();
    void needLeadsToAWay_data();
    void needLeadsToAWay();

private:
    QList<Kind> kinds(const QStringList &scopes, const AppChoices &choices) const;

    std::optional<ScopeCatalog> m_catalog;
};

void TestAppAdvice::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

QList<Kind> TestAppAdvice::kinds(const QStringList &scopes, const AppChoices &choices) const
{
    QList<Kind> found;
    for (const AppConflict &conflict : conflictsOf(*m_catalog, scopes, choices))
        found.append(conflict.kind);
    return found;
}

void TestAppAdvice::advisesTheType_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<std::optional<PlanTier>>("plan");
    QTest::addColumn<std::optional<bool>>("oneSubAccount");
    QTest::addColumn<AppType>("type");
    QTest::addColumn<TargetUser>("target");
    QTest::addColumn<Type>("reason");
    QTest::addColumn<QString>("agencyScopes");
    const std::optional<PlanTier> unknown;
    const std::optional<bool> unanswered;
    const auto sub = TargetUser::SubAccount;
    const auto agency = TargetUser::Agency;

    QTest::newRow("nothing") << QString() << unknown << unanswered << AppType::SubAccount << sub
                             << Type::NothingChosen << QString();
    QTest::newRow("nothing, one account") << QString() << unknown << std::optional(true)
                                          << AppType::SubAccount << sub << Type::NothingChosen << QString();
    QTest::newRow("nothing, several accounts") << QString() << unknown << std::optional(false)
                                               << AppType::Both << sub << Type::SeveralAccounts << QString();
    QTest::newRow("several accounts on $97")
        << QString() << std::optional(PlanTier::Any) << std::optional(false) << AppType::SubAccount << sub
        << Type::SeveralOnStarter << QString();
    QTest::newRow("several accounts on $297")
        << u"contacts.write"_s << std::optional(PlanTier::Agency) << std::optional(false) << AppType::Both
        << sub << Type::SeveralAccounts << QString();
    QTest::newRow("sub-account scopes") << u"contacts.readonly contacts.write"_s << unknown << unanswered
                                        << AppType::SubAccount << sub << Type::SubAccountScopes << QString();
    QTest::newRow("either token will do")
        << u"users.write locations.readonly"_s << unknown << unanswered << AppType::SubAccount << sub
        << Type::SubAccountScopes << QString();
    QTest::newRow("unknown scope") << u"brandnew.write"_s << unknown << unanswered << AppType::SubAccount
                                   << sub << Type::SubAccountScopes << QString();
    QTest::newRow("agency scopes") << u"oauth.write companies.readonly"_s << unknown << unanswered
                                   << AppType::Agency << agency << Type::AgencyScopes
                                   << u"oauth.write companies.readonly"_s;
    QTest::newRow("mixed") << u"contacts.readonly locations.write"_s << unknown << unanswered
                           << AppType::Agency << agency << Type::AgencyScopes << u"locations.write"_s;
    QTest::newRow("scopes count more than answers")
        << u"saas/company.write"_s << std::optional(PlanTier::Any) << std::optional(true) << AppType::Agency
        << agency << Type::AgencyScopes << u"saas/company.write"_s;
}

void TestAppAdvice::advisesTheType()
{
    QFETCH(QString, scopes);
    QFETCH(std::optional<PlanTier>, plan);
    QFETCH(std::optional<bool>, oneSubAccount);
    QFETCH(AppType, type);
    QFETCH(TargetUser, target);
    QFETCH(Type, reason);
    QFETCH(QString, agencyScopes);
    NeedAnswers need;
    need.oneSubAccount = oneSubAccount;
    const AppAdvice advice = AppAdvice::from(*m_catalog, names(scopes), plan, need);
    QCOMPARE(advice.appType, type);
    QCOMPARE(advice.targetUser, target);
    QCOMPARE(advice.typeReason, reason);
    QCOMPARE(advice.agencyScopes, names(agencyScopes));
}

void TestAppAdvice::advisesDistribution_data()
{
    QTest::addColumn<std::optional<bool>>("onlyForMyself");
    QTest::addColumn<Audience>("audience");
    QTest::newRow("not answered") << std::optional<bool>() << Audience::Unknown;
    QTest::newRow("for myself") << std::optional(true) << Audience::OnlyForMyself;
    QTest::newRow("for others") << std::optional(false) << Audience::ForOthers;
}

void TestAppAdvice::advisesDistribution()
{
    QFETCH(std::optional<bool>, onlyForMyself);
    QFETCH(Audience, audience);
    NeedAnswers need;
    need.onlyForMyself = onlyForMyself;
    const AppAdvice advice = AppAdvice::from(*m_catalog, {}, {}, need);
    QCOMPARE(advice.audience, audience);
    QVERIFY(!advice.isPublic); // it can be published later; paid can't be undone
    QVERIFY(!advice.isPaid);
}

void TestAppAdvice::findsConflicts_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::addColumn<AppChoices>("choices");
    QTest::addColumn<QList<Kind>>("found");
    QTest::addColumn<QString>("first"); // scopes of the first conflict

    const auto choices = [](AppType type, TargetUser target = TargetUser::Agency,
                            TargetUser tokenFor = TargetUser::SubAccount) {
        AppChoices made;
        made.appType = type;
        made.targetUser = target;
        made.tokenFor = tokenFor;
        return made;
    };
    const auto withPlan = [&choices](PlanTier plan) {
        AppChoices made = choices(AppType::Agency);
        made.plan = plan;
        return made;
    };
    const auto row = [](const char *name, const QString &scopes, const AppChoices &made,
                        const QList<Kind> &found,
                        const QString &first) { QTest::newRow(name) << scopes << made << found << first; };
    const QString mixed = u"contacts.write companies.readonly"_s;
    row("nothing chosen", {}, choices(AppType::SubAccount), {}, {});
    row("sub-account", u"contacts.write"_s, choices(AppType::SubAccount), {}, {});
    row("sub-account, target does not count", u"contacts.write"_s,
        choices(AppType::SubAccount, TargetUser::Agency, TargetUser::Agency), {}, {});
    row("sub-account without agency token", mixed, choices(AppType::SubAccount), {Kind::TypeLacksAgencyToken},
        u"companies.readonly"_s);
    row("disputed scope", u"oauth.write"_s, choices(AppType::SubAccount), {Kind::TypeLacksAgencyToken},
        u"oauth.write"_s);
    row("agency", u"companies.readonly users.readonly"_s, choices(AppType::Agency), {}, {});
    row("agency for sub-accounts", u"companies.readonly"_s, choices(AppType::Agency, TargetUser::SubAccount),
        {Kind::TargetLacksAgencyToken}, u"companies.readonly"_s);
    row("agency for sub-accounts, by location tokens", u"contacts.write oauth.write oauth.readonly"_s,
        choices(AppType::Agency, TargetUser::SubAccount), {}, {});
    row("agency's token, sub-account's scope", mixed, choices(AppType::Agency), {Kind::NeedsLocationTokens},
        u"contacts.write"_s);
    row("half of what location tokens need", u"contacts.write oauth.write"_s, choices(AppType::Agency),
        {Kind::NeedsLocationTokens}, u"contacts.write"_s);
    row("location tokens", u"contacts.write oauth.write oauth.readonly"_s, choices(AppType::Agency), {}, {});
    row("both, a sub-account's token", u"contacts.write"_s, choices(AppType::Both), {}, {});
    row("both, the wrong token", u"companies.readonly"_s, choices(AppType::Both),
        {Kind::AsksForSubAccountToken}, u"companies.readonly"_s);
    row("both, the agency's token", u"contacts.write"_s,
        choices(AppType::Both, TargetUser::Agency, TargetUser::Agency), {Kind::NeedsLocationTokens},
        u"contacts.write"_s);
    row("plan is not known", u"locations.write"_s, choices(AppType::Agency), {}, {});
    row("plan is enough", u"locations.write"_s, withPlan(PlanTier::AgencyPro), {}, {});
    row("plan too small", u"locations.write"_s, withPlan(PlanTier::Agency), {Kind::PlanTooSmall},
        u"locations.write"_s);
    row("plan perhaps too small", u"snapshots.readonly"_s, withPlan(PlanTier::Any),
        {Kind::PlanPerhapsTooSmall}, u"snapshots.readonly"_s);
    row("unknown scopes say nothing", u"brandnew.write"_s, withPlan(PlanTier::Any), {}, {});
    AppChoices paid;
    paid.isPaid = true;
    row("paid", {}, paid, {Kind::PaidStopsLink}, {});
}

void TestAppAdvice::findsConflicts()
{
    QFETCH(QString, scopes);
    QFETCH(AppChoices, choices);
    QFETCH(QList<Kind>, found);
    QFETCH(QString, first);
    const QList<AppConflict> conflicts = conflictsOf(*m_catalog, names(scopes), choices);
    QCOMPARE(kinds(names(scopes), choices), found);
    if (!conflicts.isEmpty())
        QCOMPARE(conflicts.first().scopes, names(first));
}

/// Pressing one button after the other ends, with nothing left to warn of.
void TestAppAdvice::everyRemedyHelps()
{
    const QStringList scopeLists{QString(),
                                 u"contacts.write"_s,
                                 u"companies.readonly"_s,
                                 u"contacts.write companies.readonly"_s,
                                 u"contacts.write oauth.write snapshots.readonly"_s,
                                 u"saas/location.write locations.write brandnew.write"_s};
    int tried = 0;
    for (const QString &list : scopeLists) {
        for (int code = 0; code < 3 * 2 * 2 * 2 * 4; ++code) {
            AppChoices choices;
            choices.appType = static_cast<AppType>(code % 3);
            choices.targetUser = static_cast<TargetUser>(code / 3 % 2);
            choices.tokenFor = static_cast<TargetUser>(code / 6 % 2);
            choices.isPaid = code / 12 % 2 == 1;
            if (code / 24 < 3)
                choices.plan = static_cast<PlanTier>(code / 24);
            QStringList scopes = names(list);
            int steps = 0;
            QList<AppConflict> conflicts = conflictsOf(*m_catalog, scopes, choices);
            while (!conflicts.isEmpty() && steps++ < 10) {
                const AppConflict conflict = conflicts.first();
                choices = conflict.choices;
                scopes = conflict.chosenScopes;
                QVERIFY(!kinds(scopes, choices).contains(conflict.kind));
                conflicts = conflictsOf(*m_catalog, scopes, choices);
                ++tried;
            }
            QVERIFY2(conflicts.isEmpty(), qPrintable(u"%1, choices %2"_s.arg(list).arg(code)));
        }
    }
    QVERIFY(tried > 100);
}

void TestAppAdvice::adviceIsFreeOfConflicts_data()
{
    QTest::addColumn<QString>("scopes");
    QTest::newRow("none") << QString();
    QTest::newRow("sub-account") << u"contacts.write forms.readonly"_s;
    QTest::newRow("agency") << u"companies.readonly oauth.write"_s;
    QTest::newRow("location tokens") << u"contacts.write oauth.readonly oauth.write"_s;
}

void TestAppAdvice::adviceIsFreeOfConflicts()
{
    QFETCH(QString, scopes);
    for (const std::optional<bool> several :
         {std::optional<bool>(), std::optional(true), std::optional(false)}) {
        NeedAnswers need;
        need.oneSubAccount = several;
        const AppAdvice advice = AppAdvice::from(*m_catalog, names(scopes), {}, need);
        AppChoices choices;
        choices.appType = advice.appType;
        choices.targetUser = advice.targetUser;
        choices.isPublic = advice.isPublic;
        choices.isPaid = advice.isPaid;
        QVERIFY(kinds(names(scopes), choices).isEmpty());
    }
}

void TestAppAdvice::choicesSayWhoseToken_data()
{
    QTest::addColumn<AppType>("type");
    QTest::addColumn<TargetUser>("target");
    QTest::addColumn<TargetUser>("tokenFor");
    QTest::addColumn<TargetUser>("used");
    QTest::addColumn<bool>("agencyToken");
    const auto sub = TargetUser::SubAccount;
    const auto agency = TargetUser::Agency;
    QTest::newRow("sub-account") << AppType::SubAccount << agency << agency << sub << false;
    QTest::newRow("agency") << AppType::Agency << agency << sub << agency << true;
    QTest::newRow("agency for sub-accounts") << AppType::Agency << sub << sub << sub << true;
    QTest::newRow("both, a sub-account") << AppType::Both << agency << sub << sub << false;
    QTest::newRow("both, the agency") << AppType::Both << agency << agency << sub << true;
}

void TestAppAdvice::choicesSayWhoseToken()
{
    QFETCH(AppType, type);
    QFETCH(TargetUser, target);
    QFETCH(TargetUser, tokenFor);
    QFETCH(TargetUser, used);
    QFETCH(bool, agencyToken);
    AppChoices choices;
    choices.appType = type;
    choices.targetUser = target;
    choices.tokenFor = tokenFor;
    QCOMPARE(choices.usedTargetUser(), used);
    QCOMPARE(choices.asksForAgencyToken(), agencyToken);
}

void TestAppAdvice::needLeadsToAWay_data()
{
    QTest::addColumn<NeedAnswers>("need");
    QTest::addColumn<ApiWay>("way");
    QTest::newRow("nothing") << NeedAnswers{} << ApiWay::Open;
    QTest::newRow("two yes") << NeedAnswers{true, {}, true} << ApiWay::Open;
    QTest::newRow("all yes") << NeedAnswers{true, true, true} << ApiWay::PrivateIntegration;
    QTest::newRow("one no") << NeedAnswers{{}, false, {}} << ApiWay::OAuth;
    QTest::newRow("two yes, one no") << NeedAnswers{true, true, false} << ApiWay::OAuth;
}

void TestAppAdvice::needLeadsToAWay()
{
    QFETCH(NeedAnswers, need);
    QFETCH(ApiWay, way);
    QCOMPARE(need.way(), way);
    QCOMPARE(need.isEmpty(), need == NeedAnswers());
}

QTEST_GUILESS_MAIN(TestAppAdvice)

#include "tst_appadvice.moc"
