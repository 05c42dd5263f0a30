#pragma once

#include <QString>

namespace hloauth {

class ScopeCatalog;
class ScopeSelection;
struct ScopeWish;

/// A selection as text for people.
namespace ScopeExport {

/// One scope a line, in the order in which the portal's list is gone through.
QString portalList(const ScopeSelection &selection);

/// For the app's documentation, as Markdown: each scope with what it was chosen for, what it allows and
/// which webhook events it brings.
QString reasons(const ScopeCatalog &catalog, const ScopeSelection &selection);

/// A wish in words: a preset's title, a call, an event.
QString nameOf(const ScopeCatalog &catalog, const ScopeWish &wish);

} // namespace ScopeExport

} // namespace hloauth
