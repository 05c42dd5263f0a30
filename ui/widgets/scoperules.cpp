#include "widgets/scoperules.h"

namespace hloauth {

QString ScopeRules::whyNot(const Scope &scope) const
{
    if (appType == AppType::SubAccount && !scope.subAccountAccess)
        return tr("Needs an agency token; your app is for sub-accounts only.");
    if (scope.tier > plan) {
        return scope.tier == PlanTier::AgencyPro ? tr("Needs the Agency Pro plan ($497).")
                                                 : tr("Needs an agency plan ($297 or $497).");
    }
    return {};
}

QString ScopeRules::whyNotInShort(const Scope &scope) const
{
    if (appType == AppType::SubAccount && !scope.subAccountAccess)
        return tr("Agency apps only");
    return scope.tier > plan ? tierTitle(scope.tier) : QString();
}

QString tierTitle(PlanTier tier)
{
    switch (tier) {
    case PlanTier::Any:
        return ScopeRules::tr("Any plan");
    case PlanTier::Agency:
        return ScopeRules::tr("Agency ($297 or $497)");
    case PlanTier::AgencyPro:
        break;
    }
    return ScopeRules::tr("Agency Pro ($497) only");
}

} // namespace hloauth
