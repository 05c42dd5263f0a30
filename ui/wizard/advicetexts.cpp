#include "wizard/advicetexts.h"

#include "widgets/text.h"

namespace hloauth {

namespace {

constexpr int mostNamed = 4; // scopes in one sentence

} // namespace

QString AdviceTexts::appType(const AppAdvice &advice)
{
    switch (advice.typeReason) {
    case AppAdvice::TypeReason::NothingChosen:
        return tr("Recommended for now: Sub-Account. It depends on the scopes: some need an agency's token. "
                  "If you choose one of those later, come back before you save the app.");
    case AppAdvice::TypeReason::SubAccountScopes:
        return tr("Recommended: Sub-Account, because a sub-account's token can use every scope that you "
                  "chose.");
    case AppAdvice::TypeReason::AgencyScopes:
        return tr("Recommended: Agency, because you chose scopes that need an agency's token: %1.")
            .arg(someOf(advice.agencyScopes, mostNamed));
    case AppAdvice::TypeReason::SeveralAccounts:
        return tr("Recommended: Both, because it is to work in several sub-accounts: each can install it by "
                  "itself, or the agency in many at once.");
    case AppAdvice::TypeReason::SeveralOnStarter:
        break;
    }
    return tr("Recommended: Sub-Account, because on the $97 plan each of your sub-accounts installs it by "
              "itself.");
}

QString AdviceTexts::chooseType(const AppAdvice &advice)
{
    switch (advice.appType) {
    case AppType::SubAccount:
        return tr("Choose Sub-Account");
    case AppType::Agency:
        return tr("Choose Agency");
    case AppType::Both:
        break;
    }
    return tr("Choose Both");
}

QString AdviceTexts::audience(const AppAdvice &advice)
{
    switch (advice.audience) {
    case AppAdvice::AudienceReason::OnlyForMyself:
        return tr("Recommended: Private, because it is only for yourself.");
    case AppAdvice::AudienceReason::ForOthers:
        return tr("Recommended: Private to begin with. It is for others, too, but five agencies can use it "
                  "without a review, and you can publish it later.");
    case AppAdvice::AudienceReason::Unknown:
        break;
    }
    return tr("Recommended: Private. You can publish it later, when it works.");
}

QString AdviceTexts::price(const AppAdvice &advice)
{
    if (advice.audience == AppAdvice::AudienceReason::OnlyForMyself)
        return tr("Recommended: Free, because nobody but you uses it.");
    return tr("Recommended: Free. The link goes on working, and you can take payment elsewhere.");
}

AdviceTexts::Warning AdviceTexts::agencyWarning(const AppConflict &conflict)
{
    const QString scopes = someOf(conflict.scopes, mostNamed);
    switch (conflict.kind) {
    case AppConflict::Kind::TypeLacksAgencyToken:
        return {tr("The type does not fit your scopes."),
                tr("An app for sub-accounts gets no agency's token, and these need one: %1. HighLevel would "
                   "refuse the sign-in.")
                    .arg(scopes),
                tr("Choose A&gency")};
    case AppConflict::Kind::AsksForSubAccountToken:
        return {tr("This sign-in asks for the wrong token."),
                tr("A sub-account's token can't use these: %1.").arg(scopes),
                tr("Ask for the a&gency's token")};
    default:
        break;
    }
    return {tr("The target user does not fit your scopes."),
            tr("These need the agency's own token: %1. With sub-accounts as target user, HighLevel may let "
               "you sign in to sub-accounts only.")
                .arg(scopes),
            tr("Make the a&gency the target user")};
}

AdviceTexts::Warning AdviceTexts::locationTokensWarning(const AppConflict &conflict)
{
    const QString title = tr("The agency's token is not enough for your scopes.");
    const QString text = tr("It can't use these by itself: %1.").arg(someOf(conflict.scopes, mostNamed));
    if (conflict.choices.appType == AppType::Both)
        return {title, text, tr("Ask for a sub-account's &token")};
    if (conflict.choices.appType == AppType::SubAccount)
        return {title, text, tr("Choose Sub-Accoun&t")};
    return {
        title,
        inARow(
            {text, tr("With oauth.readonly and oauth.write it makes a token for each of its sub-accounts.")}),
        tr("Add &these scopes")};
}

AdviceTexts::Warning AdviceTexts::planWarning(const AppConflict &conflict)
{
    const QString scopes = someOf(conflict.scopes, mostNamed);
    const QString remedy = tr("Take t&hem out");
    if (conflict.kind == AppConflict::Kind::PlanTooSmall)
        return {tr("Your plan can't have all of your scopes."),
                tr("These need a bigger plan: %1.").arg(scopes), remedy};
    return {tr("Your plan may be too small for some scopes."),
            tr("HighLevel does not say so clearly, but these seem to need a bigger plan: %1.").arg(scopes),
            remedy};
}

AdviceTexts::Warning AdviceTexts::warning(const AppConflict &conflict)
{
    switch (conflict.kind) {
    case AppConflict::Kind::TypeLacksAgencyToken:
    case AppConflict::Kind::TargetLacksAgencyToken:
    case AppConflict::Kind::AsksForSubAccountToken:
        return agencyWarning(conflict);
    case AppConflict::Kind::NeedsLocationTokens:
        return locationTokensWarning(conflict);
    case AppConflict::Kind::PlanTooSmall:
    case AppConflict::Kind::PlanPerhapsTooSmall:
        return planWarning(conflict);
    case AppConflict::Kind::PaidStopsLink:
        break;
    }
    return {tr("A paid app can't be connected by a link."),
            tr("It is bought in HighLevel's marketplace, also by you, its owner. Connect and test everything "
               "while it is free."),
            tr("Choose Free")};
}

QString AdviceTexts::portalChoices(const AppChoices &choices)
{
    const QString type = choices.isPublic ? tr("Public") : tr("Private");
    if (choices.appType == AppType::Agency && choices.targetUser == TargetUser::Agency)
        return tr("Choose there: app type “%1”; target user “Agency”.").arg(type);
    if (choices.appType == AppType::Agency)
        return tr("Choose there: app type “%1”; target user “Sub-account”; who can install it: “Agency "
                  "Only”.")
            .arg(type);
    return tr("Choose there: app type “%1”; target user “Sub-account”; who can install it: “Both Agency & "
              "Sub-account”, which a sub-account's token needs, too.")
        .arg(type);
}

} // namespace hloauth
