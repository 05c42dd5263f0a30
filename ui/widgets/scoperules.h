#pragma once

#include "catalog/scopecatalog.h"

#include <QCoreApplication>

namespace hloauth {

/// Who can install the app. The portal lets it be chosen once.
enum class AppType { SubAccount, Agency, Both };

/// What the user's plan and app can have.
struct ScopeRules {
    Q_DECLARE_TR_FUNCTIONS(ScopeRules)

public:
    PlanTier plan = PlanTier::AgencyPro; ///< Any is the Starter plan
    AppType appType = AppType::Both;

    /// One sentence why \a scope can't be had; empty if it can.
    QString whyNot(const Scope &scope) const;
    /// The same in two or three words.
    QString whyNotInShort(const Scope &scope) const;

    bool operator==(const ScopeRules &) const = default;
};

/// The heading under which scopes of a tier are shown.
QString tierTitle(PlanTier tier);

} // namespace hloauth
