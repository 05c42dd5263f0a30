#include "catalog/scopereview.h"

#include "catalog/scopecatalog.h"
#include "catalog/scopeselection.h"

#include <algorithm>

namespace hloauth {

namespace {

void sortByPath(QStringList *endpoints)
{
    std::sort(endpoints->begin(), endpoints->end(), [](const QString &a, const QString &b) {
        const int order = QStringView(a).mid(a.indexOf(u' ')).compare(QStringView(b).mid(b.indexOf(u' ')));
        return order != 0 ? order < 0 : a < b;
    });
}

void tidy(QStringList *names)
{
    names->removeDuplicates();
    names->sort();
}

bool canDelete(const Scope &scope)
{
    return std::any_of(scope.endpoints.cbegin(), scope.endpoints.cend(), [](const QString &endpoint) {
        return endpoint.startsWith(QStringLiteral("DELETE "));
    });
}

QStringList withoutAllOf(QStringList names, const QSet<QString> &others)
{
    names.removeIf([&others](const QString &name) { return others.contains(name); });
    return names;
}

} // namespace

ScopeReview ScopeReview::of(const ScopeCatalog &catalog, const ScopeSelection &selection)
{
    ScopeReview review;
    const QStringList chosen = selection.scopes();
    for (const QString &name : chosen) {
        const Scope *scope = catalog.find(name);
        if (!scope)
            continue;
        review.endpoints += scope->endpoints;
        review.events += scope->webhookEvents;
        review.probableEvents += scope->guessedWebhookEvents;
        if (!scope->isReadOnly())
            review.changes += scope->resource;
        if (canDelete(*scope))
            review.deletes += scope->resource;
    }
    review.endpoints.removeDuplicates();
    sortByPath(&review.endpoints);
    for (QStringList *names : {&review.events, &review.probableEvents, &review.changes, &review.deletes})
        tidy(names);
    review.probableEvents =
        withoutAllOf(review.probableEvents, QSet<QString>(review.events.cbegin(), review.events.cend()));
    review.unasked = selection.unaskedScopes();
    review.unmet = selection.unmetWishes();
    return review;
}

ScopeLoss ScopeLoss::of(const ScopeCatalog &catalog, const ScopeSelection &selection, const QString &name)
{
    ScopeLoss loss;
    const Scope *scope = catalog.find(name);
    if (!scope)
        return loss;
    QSet<QString> endpoints;
    QSet<QString> events;
    const QStringList chosen = selection.scopes();
    for (const QString &otherName : chosen) {
        const Scope *other = catalog.find(otherName);
        if (!other || other == scope)
            continue;
        endpoints += QSet<QString>(other->endpoints.cbegin(), other->endpoints.cend());
        for (const QStringList &brought : {other->webhookEvents, other->guessedWebhookEvents})
            events += QSet<QString>(brought.cbegin(), brought.cend());
    }
    loss.endpoints = withoutAllOf(scope->endpoints, endpoints);
    sortByPath(&loss.endpoints);
    loss.events = withoutAllOf(scope->webhookEvents + scope->guessedWebhookEvents, events);
    const QList<ScopeWish> asking = selection.wishesFor(name);
    for (const ScopeWish &wish : asking) {
        QStringList others = wish.candidates(catalog);
        others.removeAll(name);
        const bool anotherWillDo =
            !wish.needsAll()
            && std::any_of(others.cbegin(), others.cend(),
                           [&selection](const QString &other) { return selection.contains(other); });
        if (!anotherWillDo)
            loss.wishes += wish;
    }
    return loss;
}

} // namespace hloauth
