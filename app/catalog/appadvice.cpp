#include "catalog/appadvice.h"

#include <functional>

namespace hloauth {

namespace {

using Kind = AppConflict::Kind;

/// With these an agency's token lists the sub-accounts and makes tokens for them.
QStringList locationTokenScopes()
{
    return {QStringLiteral("oauth.readonly"), QStringLiteral("oauth.write")};
}

QStringList scopesThat(const ScopeCatalog &catalog, const QStringList &scopes,
                       const std::function<bool(const Scope &)> &fits)
{
    QStringList found;
    for (const QString &name : scopes) {
        const Scope *scope = catalog.find(name);
        if (scope && fits(*scope))
            found.append(name);
    }
    return found;
}

QStringList agencyScopesOf(const ScopeCatalog &catalog, const QStringList &scopes)
{
    return scopesThat(catalog, scopes,
                      [&catalog](const Scope &scope) { return catalog.needAgency({scope.name}); });
}

QStringList without(const QStringList &scopes, const QStringList &dropped)
{
    QStringList kept;
    for (const QString &name : scopes) {
        if (!dropped.contains(name))
            kept.append(name);
    }
    return kept;
}

/// Scopes that need an agency's token, in an app that does not get one.
void addAgencyConflict(const QStringList &agencyScopes, const QStringList &scopes, const AppChoices &choices,
                       QList<AppConflict> &found)
{
    AppChoices remedy = choices;
    if (choices.appType == AppType::SubAccount) {
        remedy.appType = AppType::Agency;
        remedy.targetUser = TargetUser::Agency;
        found.append({Kind::TypeLacksAgencyToken, agencyScopes, remedy, scopes});
    } else if (choices.appType == AppType::Both && choices.tokenFor == TargetUser::SubAccount) {
        remedy.tokenFor = TargetUser::Agency;
        found.append({Kind::AsksForSubAccountToken, agencyScopes, remedy, scopes});
    } else if (choices.appType == AppType::Agency && choices.targetUser == TargetUser::SubAccount) {
        // Making tokens for its sub-accounts is what such an app is for.
        const QStringList own = without(agencyScopes, locationTokenScopes());
        remedy.targetUser = TargetUser::Agency;
        if (!own.isEmpty())
            found.append({Kind::TargetLacksAgencyToken, own, remedy, scopes});
    }
}

/// Scopes that need a sub-account's token, in a sign-in that brings the agency's.
void addSubAccountConflict(const ScopeCatalog &catalog, const QStringList &agencyScopes,
                           const QStringList &scopes, const AppChoices &choices, QList<AppConflict> &found)
{
    const QStringList subAccountScopes =
        scopesThat(catalog, scopes, [](const Scope &scope) { return !scope.agencyAccess; });
    const QStringList missing = without(locationTokenScopes(), scopes);
    if (!choices.asksForAgencyToken() || subAccountScopes.isEmpty() || missing.isEmpty())
        return;
    AppChoices remedy = choices;
    remedy.tokenFor = TargetUser::SubAccount;
    if (agencyScopes.isEmpty() && choices.appType == AppType::Both) {
        found.append({Kind::NeedsLocationTokens, subAccountScopes, remedy, scopes});
    } else if (agencyScopes.isEmpty() && choices.plan == PlanTier::Any) {
        remedy.appType = AppType::SubAccount; // that plan can't have location tokens
        found.append({Kind::NeedsLocationTokens, subAccountScopes, remedy, scopes});
    } else {
        found.append({Kind::NeedsLocationTokens, subAccountScopes, choices, scopes + missing});
    }
}

void addPlanConflict(const ScopeCatalog &catalog, const QStringList &scopes, const AppChoices &choices,
                     bool isInferred, QList<AppConflict> &found)
{
    if (!choices.plan)
        return;
    const QStringList unfit = scopesThat(catalog, scopes, [&](const Scope &scope) {
        return scope.tier > *choices.plan && scope.tierIsInferred == isInferred;
    });
    if (!unfit.isEmpty()) {
        found.append({isInferred ? Kind::PlanPerhapsTooSmall : Kind::PlanTooSmall, unfit, choices,
                      without(scopes, unfit)});
    }
}

} // namespace

TargetUser AppChoices::usedTargetUser() const
{
    return appType == AppType::Agency ? targetUser : TargetUser::SubAccount;
}

bool AppChoices::asksForAgencyToken() const
{
    return appType == AppType::Agency || (appType == AppType::Both && tokenFor == TargetUser::Agency);
}

AppAdvice AppAdvice::from(const ScopeCatalog &catalog, const QStringList &scopes,
                          std::optional<PlanTier> plan, const NeedAnswers &need)
{
    AppAdvice advice;
    advice.agencyScopes = agencyScopesOf(catalog, scopes);
    if (!advice.agencyScopes.isEmpty()) {
        advice.appType = AppType::Agency;
        advice.targetUser = TargetUser::Agency;
        advice.typeReason = TypeReason::AgencyScopes;
    } else if (need.oneSubAccount == false && plan == PlanTier::Any) {
        advice.typeReason = TypeReason::SeveralOnStarter;
    } else if (need.oneSubAccount == false) {
        advice.appType = AppType::Both;
        advice.typeReason = TypeReason::SeveralAccounts;
    } else if (!scopes.isEmpty()) {
        advice.typeReason = TypeReason::SubAccountScopes;
    }
    if (need.onlyForMyself)
        advice.audience = *need.onlyForMyself ? AudienceReason::OnlyForMyself : AudienceReason::ForOthers;
    return advice;
}

QList<AppConflict> conflictsOf(const ScopeCatalog &catalog, const QStringList &scopes,
                               const AppChoices &choices)
{
    QList<AppConflict> found;
    const QStringList agencyScopes = agencyScopesOf(catalog, scopes);
    if (!agencyScopes.isEmpty())
        addAgencyConflict(agencyScopes, scopes, choices, found);
    addSubAccountConflict(catalog, agencyScopes, scopes, choices, found);
    addPlanConflict(catalog, scopes, choices, false, found);
    addPlanConflict(catalog, scopes, choices, true, found);
    if (choices.isPaid) {
        AppChoices free = choices;
        free.isPaid = false;
        found.append({Kind::PaidStopsLink, {}, free, scopes});
    }
    return found;
}

} // namespace hloauth
