#pragma once

#include "catalog/scopewish.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hloauth {

class ScopeCatalog;
class ScopeSelection;

/// What a selection amounts to: for asking whether it is more than is needed.
struct ScopeReview {
    QStringList endpoints; ///< calls that it allows; by path, then by method
    QStringList events; ///< webhook events that HighLevel's documents tie to it; by name
    QStringList probableEvents; ///< events that it probably brings too; by name
    QStringList changes; ///< resources in which it can change something
    QStringList deletes; ///< of them, those in which it can delete something
    QStringList unasked; ///< chosen scopes that no wish needs
    QList<ScopeWish> unmet; ///< wishes for which a scope is missing

    static ScopeReview of(const ScopeCatalog &catalog, const ScopeSelection &selection);

    qsizetype eventCount() const { return events.size() + probableEvents.size(); }
    bool operator==(const ScopeReview &) const = default;
};

/// What stops working when one scope is taken out of a selection.
struct ScopeLoss {
    QStringList endpoints; ///< calls that no other chosen scope allows
    QStringList events; ///< webhook events that no other chosen scope brings, the probable ones too
    QList<ScopeWish> wishes; ///< wishes that are met now and would not be

    /// As if \a scope were chosen; also tells what it would bring when it is not.
    static ScopeLoss of(const ScopeCatalog &catalog, const ScopeSelection &selection, const QString &scope);

    bool isEmpty() const { return endpoints.isEmpty() && events.isEmpty() && wishes.isEmpty(); }
    bool operator==(const ScopeLoss &) const = default;
};

} // namespace hloauth
