#pragma once

#include "catalog/scopecatalog.h"

#include <QList>

namespace hloauth {

/// Who can install the app. The portal lets it be chosen once.
enum class AppType { SubAccount, Agency, Both };

/// Whether a scope can be had.
struct ScopeVerdict {
    enum class Fit {
        Fits,
        Uncertain, ///< something speaks against it, but HighLevel's documents disagree or are silent
        Unfit
    };
    enum class Limit { None, AppType, Plan };

    Fit fit = Fit::Fits;
    Limit limit = Limit::None; ///< what speaks against it
    PlanTier needed = PlanTier::Any; ///< with Limit::Plan

    bool operator==(const ScopeVerdict &) const = default;
};

/// What is to be known about a scope that can be had.
enum class ScopeCaveat {
    OnlyThroughLocationTokens, ///< the app gets agency tokens, and they can't use it themselves
    AgencyTokenNeedsAgency, ///< an agency token can use it on $297 or $497 only
    AgencyTokenNeedsAgencyPro, ///< an agency token can use it on $497 only
    AccessDisputed ///< HighLevel's documents disagree on whose token can have it
};

/// What the user's plan and app can have.
struct ScopeRules {
    PlanTier plan = PlanTier::AgencyPro; ///< Any is the Starter plan
    AppType appType = AppType::Both;

    ScopeVerdict check(const Scope &scope) const;
    bool allows(const Scope &scope) const { return check(scope).fit == ScopeVerdict::Fit::Fits; }
    QList<ScopeCaveat> caveats(const Scope &scope) const;

    bool operator==(const ScopeRules &) const = default;
};

} // namespace hloauth
