#include "widgets/scopewords.h"

#include <QCoreApplication>

namespace hloauth::ScopeWords {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("hloauth::ScopeWords", text);
}

QString owners(const Scope::Access &access)
{
    if (access.subAccount && access.agency)
        return tr("sub-account and agency tokens");
    return access.agency ? tr("agency tokens only") : tr("sub-account tokens only");
}

/// Who says what, when the two documents differ.
QString dispute(const Scope &scope)
{
    return tr("HighLevel's documents disagree: the scope list names %1, the API reference %2.")
        .arg(owners(*scope.accessByScopeList), owners(*scope.accessByReference));
}

QString neededPlan(PlanTier tier)
{
    return tier == PlanTier::AgencyPro ? tr("the Agency Pro plan ($497)")
                                       : tr("an agency plan ($297 or $497)");
}

} // namespace

QString tierTitle(PlanTier tier)
{
    switch (tier) {
    case PlanTier::Any:
        return tr("Any plan");
    case PlanTier::Agency:
        return tr("Agency ($297 or $497)");
    case PlanTier::AgencyPro:
        break;
    }
    return tr("Agency Pro ($497) only");
}

QString whyNot(const ScopeRules &rules, const Scope &scope)
{
    const ScopeVerdict verdict = rules.check(scope);
    const bool uncertain = verdict.fit == ScopeVerdict::Fit::Uncertain;
    switch (verdict.limit) {
    case ScopeVerdict::Limit::None:
        return {};
    case ScopeVerdict::Limit::AppType:
        return uncertain ? tr("Your app is for sub-accounts only.") + QLatin1Char(' ') + dispute(scope)
                         : tr("Needs an agency token; your app is for sub-accounts only.");
    case ScopeVerdict::Limit::Plan:
        break;
    }
    return uncertain
             ? tr("Probably needs %1. HighLevel's documents disagree or are silent here: no scope list "
                  "names a plan for it.")
                   .arg(neededPlan(verdict.needed))
             : tr("Needs %1.").arg(neededPlan(verdict.needed));
}

QString whyNotInShort(const ScopeRules &rules, const Scope &scope)
{
    const ScopeVerdict verdict = rules.check(scope);
    const bool uncertain = verdict.fit == ScopeVerdict::Fit::Uncertain;
    switch (verdict.limit) {
    case ScopeVerdict::Limit::None:
        return {};
    case ScopeVerdict::Limit::AppType:
        return uncertain ? tr("Agency apps only?") : tr("Agency apps only");
    case ScopeVerdict::Limit::Plan:
        break;
    }
    return uncertain ? tr("%1?").arg(tierTitle(verdict.needed)) : tierTitle(verdict.needed);
}

QString wayToGet(const ScopeRules &rules, const Scope &scope)
{
    const ScopeVerdict verdict = rules.check(scope);
    switch (verdict.limit) {
    case ScopeVerdict::Limit::None:
        return {};
    case ScopeVerdict::Limit::AppType:
        return tr(
            "To get it: make an app for the agency, or for both, and choose that type on the page before. "
            "The type of an app that is there can't be changed.");
    case ScopeVerdict::Limit::Plan:
        break;
    }
    return tr("To get it: move to %1 at HighLevel, then choose that plan on the page before.")
        .arg(neededPlan(verdict.needed));
}

QStringList caveats(const ScopeRules &rules, const Scope &scope)
{
    QStringList sentences;
    const QList<ScopeCaveat> found = rules.caveats(scope);
    for (const ScopeCaveat caveat : found) {
        switch (caveat) {
        case ScopeCaveat::OnlyThroughLocationTokens:
            sentences += tr("An agency token can't use it itself: make location tokens from it, and ask for "
                            "oauth.write and oauth.readonly too.");
            break;
        case ScopeCaveat::AgencyTokenNeedsAgency:
            sentences += tr("It depends on the token: a sub-account's can have it on any plan, an agency's "
                            "probably on $297 or $497 only.");
            break;
        case ScopeCaveat::AgencyTokenNeedsAgencyPro:
            sentences +=
                tr("It depends on the token: a sub-account's can have it on any plan, an agency's on "
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
