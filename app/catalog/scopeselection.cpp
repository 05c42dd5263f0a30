#include "catalog/scopeselection.h"

#include "catalog/scopecatalog.h"

#include <QRegularExpression>

#include <algorithm>

namespace hloauth {

ScopeSelection::ScopeSelection(const ScopeCatalog &catalog, QObject *parent)
    : QObject(parent), m_catalog(catalog)
{
}

QStringList ScopeSelection::scopes() const
{
    QStringList chosen;
    for (const Scope &scope : m_catalog.scopes()) {
        if (m_chosen.contains(scope.name))
            chosen += scope.name;
    }
    return chosen + m_unknown;
}

QStringList ScopeSelection::unknownScopes() const
{
    return m_unknown;
}

void ScopeSelection::setScopes(const QStringList &scopes)
{
    if (replace(scopes))
        Q_EMIT changed();
}

bool ScopeSelection::replace(const QStringList &scopes)
{
    // One list may hold what another object still has as a single text.
    const QStringList wanted = split(scopes.join(u' '));
    const QSet<QString> chosen(wanted.cbegin(), wanted.cend());
    QStringList unknown;
    for (const QString &scope : wanted) {
        if (!m_catalog.contains(scope))
            unknown += scope;
    }
    if (chosen == m_chosen && unknown == m_unknown)
        return false;
    m_chosen = chosen;
    m_byWish.intersect(chosen);
    m_unknown = unknown;
    return true;
}

void ScopeSelection::set(const QString &scope, bool chosen)
{
    if (scope.isEmpty() || m_chosen.contains(scope) == chosen)
        return;
    QStringList wanted = scopes();
    if (chosen)
        wanted += scope;
    else
        wanted.removeAll(scope);
    setScopes(wanted);
}

void ScopeSelection::selectAll()
{
    QStringList all = scopes();
    for (const Scope &scope : m_catalog.scopes()) {
        if (!scope.hidden)
            all += scope.name;
    }
    setScopes(all);
}

void ScopeSelection::selectReadOnly()
{
    QStringList reading;
    for (const Scope &scope : m_catalog.scopes()) {
        if (!scope.hidden && scope.isReadOnly())
            reading += scope.name;
    }
    setScopes(reading);
}

void ScopeSelection::clear()
{
    restore({}, {});
}

void ScopeSelection::restore(const QStringList &scopes, const QList<ScopeWish> &wishes)
{
    const QList<ScopeWish> before = this->wishes();
    m_asked.clear();
    for (const ScopeWish &wish : wishes) {
        const QStringList candidates = wish.candidates(m_catalog);
        if (!candidates.isEmpty() && !hasWish(wish))
            m_asked += Asked{wish, candidates};
    }
    const bool replaced = replace(scopes);
    m_byWish.clear();
    for (const QString &scope : std::as_const(m_chosen)) {
        if (!wishesFor(scope).isEmpty())
            m_byWish += scope;
    }
    if (replaced || before != this->wishes())
        Q_EMIT changed();
}

QList<ScopeWish> ScopeSelection::wishes() const
{
    QList<ScopeWish> found;
    for (const Asked &asked : m_asked)
        found += asked.wish;
    return found;
}

bool ScopeSelection::hasWish(const ScopeWish &wish) const
{
    return std::any_of(m_asked.cbegin(), m_asked.cend(),
                       [&wish](const Asked &asked) { return asked.wish == wish; });
}

void ScopeSelection::addWish(const ScopeWish &wish, const std::function<bool(const Scope &)> &allowed)
{
    const Asked asked{wish, wish.candidates(m_catalog)};
    if (asked.candidates.isEmpty() || hasWish(wish))
        return;
    m_asked += asked;
    QStringList adding;
    if (!missing(asked).isEmpty()) {
        for (const QString &scope : asked.candidates) {
            const bool enough = !wish.needsAll() && !adding.isEmpty();
            if (!enough && !m_chosen.contains(scope) && allowed(*m_catalog.find(scope)))
                adding += scope;
        }
    }
    replace(scopes() + adding);
    m_byWish += QSet<QString>(adding.cbegin(), adding.cend());
    Q_EMIT changed();
}

void ScopeSelection::removeWish(const ScopeWish &wish)
{
    const auto found = std::find_if(m_asked.cbegin(), m_asked.cend(),
                                    [&wish](const Asked &asked) { return asked.wish == wish; });
    if (found == m_asked.cend())
        return;
    const QStringList candidates = found->candidates;
    m_asked.erase(found);
    QStringList kept = scopes();
    for (const QString &scope : candidates) {
        if (m_byWish.contains(scope) && wishesFor(scope).isEmpty())
            kept.removeAll(scope);
    }
    replace(kept);
    Q_EMIT changed();
}

QStringList ScopeSelection::missing(const Asked &asked) const
{
    QStringList lacking;
    for (const QString &scope : asked.candidates) {
        if (!m_chosen.contains(scope))
            lacking += scope;
    }
    if (asked.wish.needsAll())
        return lacking;
    return lacking.size() == asked.candidates.size() ? lacking.mid(0, 1) : QStringList();
}

bool ScopeSelection::needs(const Asked &asked, const QString &scope) const
{
    if (asked.wish.needsAll())
        return asked.candidates.contains(scope);
    const auto first = std::find_if(asked.candidates.cbegin(), asked.candidates.cend(),
                                    [this](const QString &one) { return m_chosen.contains(one); });
    return first != asked.candidates.cend() && *first == scope;
}

QList<ScopeWish> ScopeSelection::wishesFor(const QString &scope) const
{
    QList<ScopeWish> found;
    for (const Asked &asked : m_asked) {
        if (needs(asked, scope))
            found += asked.wish;
    }
    return found;
}

QList<ScopeWish> ScopeSelection::unmetWishes() const
{
    QList<ScopeWish> found;
    for (const Asked &asked : m_asked) {
        if (!missing(asked).isEmpty())
            found += asked.wish;
    }
    return found;
}

QStringList ScopeSelection::missingFor(const ScopeWish &wish) const
{
    return missing({wish, wish.candidates(m_catalog)});
}

QStringList ScopeSelection::unaskedScopes() const
{
    QStringList found = scopes();
    found.removeIf([this](const QString &scope) { return !wishesFor(scope).isEmpty(); });
    return found;
}

QStringList ScopeSelection::split(const QString &text)
{
    // Web pages put no-break spaces between words, so "space" is Unicode's.
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    QStringList scopes = text.split(separators, Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

} // namespace hloauth
