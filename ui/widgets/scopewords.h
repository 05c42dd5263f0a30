#pragma once

#include "catalog/scoperules.h"

namespace hloauth {

/// What the window says about a scope under some rules.
namespace ScopeWords {

/// The heading under which scopes of a tier are shown.
QString tierTitle(PlanTier tier);

/// One or two sentences why \a scope can't be had; empty if it can.
QString whyNot(const ScopeRules &rules, const Scope &scope);
/// The same in two or three words.
QString whyNotInShort(const ScopeRules &rules, const Scope &scope);
/// What to do to get it; empty if it can be had.
QString wayToGet(const ScopeRules &rules, const Scope &scope);
/// What is to be known about it beside that, a sentence each.
QStringList caveats(const ScopeRules &rules, const Scope &scope);

} // namespace ScopeWords

} // namespace hloauth
