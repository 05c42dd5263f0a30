#include "widgets/scopewords.h"

#include "widgets/text.h"

#include <QCoreApplication>

namespace hloauth::ScopeWords {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::ScopeWords)
};

QString owners(const Scope::Access &access)
{
    if (access.subAccount && access.agency)
        return Texts::tr("sub-account and agency tokens");
    return access.agency ? Texts::tr("agency tokens only") : Texts::tr("sub-account tokens only");
}

/// Who says what, when the two documents differ.
QString dispute(const Scope &scope)
{
    return Texts::tr("HighLevel's documents disagree: the scope list names %1, the API reference %2.")
        .arg(owners(*scope.accessByScopeList), owners(*scope.accessByReference));
}

} // namespace

QString tierTitle(PlanTier tier)
{
    switch (tier) {
    case PlanTier::Any:
        return Texts::tr("Any plan");
    case PlanTier::Agency:
        return Texts::tr("Agency ($297 or $497)");
    case PlanTier::AgencyPro:
        break;
    }
    return Texts::tr("Agency Pro ($497) only");
}

QString whyNot(const ScopeRules &rules, const Scope &scope)
{
    const ScopeVerdict verdict = rules.check(scope);
    const bool uncertain = verdict.fit == ScopeVerdict::Fit::Uncertain;
    switch (verdict.limit) {
    case ScopeVerdict::Limit::None:
        return {};
    case ScopeVerdict::Limit::AppType:
        return uncertain ? inARow({Texts::tr("Your app is for sub-accounts only."), dispute(scope)})
                         : Texts::tr("Needs an agency token; your app is for sub-accounts only.");
    case ScopeVerdict::Limit::Plan:
        break;
    }
    const bool isPro = verdict.needed == PlanTier::AgencyPro;
    if (!uncertain)
        return isPro ? Texts::tr("Needs the Agency Pro plan ($497).")
                     : Texts::tr("Needs an agency plan ($297 or $497).");
    return isPro
             ? Texts::tr("Probably needs the Agency Pro plan ($497). HighLevel's documents disagree or are "
                         "silent here: no scope list names a plan for it.")
             : Texts::tr("Probably needs an agency plan ($297 or $497). HighLevel's documents disagree or "
                         "are silent here: no scope list names a plan for it.");
}

QString whyNotInShort(const ScopeRules &rules, const Scope &scope)
{
    const ScopeVerdict verdict = rules.check(scope);
    const bool uncertain = verdict.fit == ScopeVerdict::Fit::Uncertain;
    switch (verdict.limit) {
    case ScopeVerdict::Limit::None:
        return {};
    case ScopeVerdict::Limit::AppType:
        return uncertain ? Texts::tr("Agency apps only?") : Texts::tr("Agency apps only");
    case ScopeVerdict::Limit::Plan:
        break;
    }
    return uncertain ? Texts::tr("%1?").arg(tierTitle(verdict.needed)) : tierTitle(verdict.needed);
}

QString wayToGet(const ScopeRules &rules, const Scope &scope)
{
    const ScopeVerdict verdict = rules.check(scope);
    switch (verdict.limit) {
    case ScopeVerdict::Limit::None:
        return {};
    case ScopeVerdict::Limit::AppType:
        return Texts::tr(
            "To get it: make an app for the agency, or for both, and choose that type on the page before. "
            "The type of an app that is there can't be changed.");
    case ScopeVerdict::Limit::Plan:
        break;
    }
    return verdict.needed == PlanTier::AgencyPro
             ? Texts::tr(
                 "To get it: move to the Agency Pro plan ($497) at HighLevel, then choose that plan on "
                 "the page before.")
             : Texts::tr(
                 "To get it: move to an agency plan ($297 or $497) at HighLevel, then choose that plan "
                 "on the page before.");
}

QStringList caveats(const ScopeRules &rules, const Scope &scope)
{
    QStringList sentences;
    const QList<ScopeCaveat> found = rules.caveats(scope);
    for (const ScopeCaveat caveat : found) {
        switch (caveat) {
        case ScopeCaveat::OnlyThroughLocationTokens:
            sentences +=
                Texts::tr("An agency token can't use it itself: make location tokens from it, and ask for "
                          "oauth.write and oauth.readonly too.");
            break;
        case ScopeCaveat::AgencyTokenNeedsAgency:
            sentences +=
                Texts::tr("It depends on the token: a sub-account's can have it on any plan, an agency's "
                          "probably on $297 or $497 only.");
            break;
        case ScopeCaveat::AgencyTokenNeedsAgencyPro:
            sentences +=
                Texts::tr("It depends on the token: a sub-account's can have it on any plan, an agency's on "
                          "Agency Pro ($497) only.");
            break;
        case ScopeCaveat::AccessDisputed:
            if (rules.allows(scope)) // else whyNot() says it
                sentences += dispute(scope);
            break;
        }
    }
    return sentences;
}

} // namespace hloauth::ScopeWords
