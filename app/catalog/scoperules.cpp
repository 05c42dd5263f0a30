#include "catalog/scoperules.h"

namespace hloauth {

ScopeVerdict ScopeRules::check(const Scope &scope) const
{
    using Fit = ScopeVerdict::Fit;
    const bool subAccountOnly = appType == AppType::SubAccount;
    const bool planTooSmall = scope.tier > plan;
    const ScopeVerdict byType{Fit::Unfit, ScopeVerdict::Limit::AppType, PlanTier::Any};
    const ScopeVerdict byPlan{scope.tierIsInferred ? Fit::Uncertain : Fit::Unfit, ScopeVerdict::Limit::Plan,
                              scope.tier};
    if (subAccountOnly && !scope.subAccountAccess)
        return byType;
    if (planTooSmall && byPlan.fit == Fit::Unfit)
        return byPlan;
    if (subAccountOnly && scope.isSubAccountAccessDisputed())
        return {Fit::Uncertain, byType.limit, byType.needed};
    return planTooSmall ? byPlan : ScopeVerdict{};
}

QList<ScopeCaveat> ScopeRules::caveats(const Scope &scope) const
{
    QList<ScopeCaveat> found;
    if (appType == AppType::Agency && !scope.agencyAccess)
        found += ScopeCaveat::OnlyThroughLocationTokens;
    const bool dependsOnToken =
        scope.subAccountAccess && scope.agencyTokenTier && *scope.agencyTokenTier > scope.tier;
    if (dependsOnToken) {
        found += *scope.agencyTokenTier == PlanTier::AgencyPro ? ScopeCaveat::AgencyTokenNeedsAgencyPro
                                                               : ScopeCaveat::AgencyTokenNeedsAgency;
    }
    if (scope.isAccessDisputed())
        found += ScopeCaveat::AccessDisputed;
    return found;
}

} // namespace hloauth
