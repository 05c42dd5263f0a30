#pragma once

#include "catalog/needanswers.h"
#include "catalog/scoperules.h"

#include <QStringList>

#include <optional>

namespace hloauth {

/// Whose token an app is for in the end. The portal calls it target user and lets it be chosen once.
enum class TargetUser { SubAccount, Agency };

/// What is decided about an app when it is made in the portal, and for this sign-in.
struct AppChoices {
    AppType appType = AppType::SubAccount;
    TargetUser targetUser = TargetUser::Agency; ///< counts only for AppType::Agency
    TargetUser tokenFor = TargetUser::SubAccount; ///< whose token to ask for now; counts only for Both
    bool isPublic = false;
    bool isPaid = false;
    std::optional<PlanTier> plan; ///< nothing: not known

    /// As the portal takes it: what sub-accounts install is for them.
    TargetUser usedTargetUser() const;
    bool asksForAgencyToken() const;

    bool operator==(const AppChoices &) const = default;
};

/// What is advised for an app, each with the reason.
struct AppAdvice {
    enum class TypeReason {
        NothingChosen, ///< no scopes yet: it will depend on them
        SubAccountScopes, ///< a sub-account's token can use every chosen scope
        AgencyScopes, ///< there are scopes that need an agency's token
        SeveralAccounts, ///< one program for several sub-accounts; an agency can install it in all
        SeveralOnStarter ///< the same, but on the $97 plan each sub-account installs it by itself
    };
    enum class AudienceReason { Unknown, OnlyForMyself, ForOthers };

    AppType appType = AppType::SubAccount;
    TargetUser targetUser = TargetUser::SubAccount;
    TypeReason typeReason = TypeReason::NothingChosen;
    QStringList agencyScopes; ///< the chosen ones that need an agency's token
    bool isPublic = false;
    bool isPaid = false;
    AudienceReason audience = AudienceReason::Unknown; ///< the reason for both

    /// \a scopes: the chosen ones; those that the catalogue does not know say nothing.
    static AppAdvice from(const ScopeCatalog &catalog, const QStringList &scopes,
                          std::optional<PlanTier> plan, const NeedAnswers &need);

    bool operator==(const AppAdvice &) const = default;
};

/// A choice that goes against the chosen scopes or against signing in by a link, and its remedy.
struct AppConflict {
    enum class Kind {
        TypeLacksAgencyToken, ///< a sub-account app, and scopes that need an agency's token
        TargetLacksAgencyToken, ///< the same for an agency's app whose target users are sub-accounts
        AsksForSubAccountToken, ///< an app for both, and this sign-in asks for the wrong one
        NeedsLocationTokens, ///< an agency's token that can't use these scopes by itself
        PlanTooSmall, ///< HighLevel documents that the plan can't have the scopes
        PlanPerhapsTooSmall, ///< the same, but inferred
        PaidStopsLink ///< a paid app is bought in the marketplace, not installed by a link
    };

    Kind kind;
    QStringList scopes; ///< at odds with the choice; in the catalogue's order
    AppChoices choices; ///< the remedy
    QStringList chosenScopes; ///< the remedy

    bool operator==(const AppConflict &) const = default;
};

QList<AppConflict> conflictsOf(const ScopeCatalog &catalog, const QStringList &scopes,
                               const AppChoices &choices);

} // namespace hloauth
