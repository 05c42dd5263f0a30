#include "catalog/scopeselection.h"

#include "catalog/scopecatalog.h"

#include <QRegularExpression>

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
    // One list may hold what another object still has as a single text.
    const QStringList wanted = split(scopes.join(u' '));
    const QSet<QString> chosen(wanted.cbegin(), wanted.cend());
    QStringList unknown;
    for (const QString &scope : wanted) {
        if (!m_catalog.contains(scope))
            unknown += scope;
    }
    if (chosen == m_chosen && unknown == m_unknown)
        return;
    m_chosen = chosen;
    m_unknown = unknown;
    Q_EMIT changed();
}

void ScopeSelection::set(const QString &scope, bool chosen)
{
    if (scope.isEmpty() || m_chosen.contains(scope) == chosen)
        return;
    if (chosen)
        m_chosen.insert(scope);
    else
        m_chosen.remove(scope);
    if (!m_catalog.contains(scope)) {
        if (chosen)
            m_unknown += scope;
        else
            m_unknown.removeAll(scope);
    }
    Q_EMIT changed();
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
    setScopes({});
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
