#include "widgets/scopefilter.h"

#include "catalog/scopeselection.h"
#include "widgets/scopemodel.h"

namespace hloauth {

ScopeFilter::ScopeFilter(ScopeModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
    connect(&model.selection(), &ScopeSelection::changed, this, [this] {
        if (m_view == View::Chosen)
            invalidateFilter();
    });
}

void ScopeFilter::setSearch(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_byEndpoint.clear();
    if (text.contains(QLatin1Char('/'))) {
        const auto scopes = m_model.catalog().forEndpoint(text.trimmed());
        for (const Scope *scope : scopes)
            m_byEndpoint.insert(scope->name);
    }
    invalidateFilter();
}

void ScopeFilter::setView(View view)
{
    m_view = view;
    invalidateFilter();
}

void ScopeFilter::setShowsUnusual(bool shows)
{
    m_showsUnusual = shows;
    invalidateFilter();
}

bool ScopeFilter::matches(const Scope &scope) const
{
    if (m_words.isEmpty() || m_byEndpoint.contains(scope.name))
        return true;
    if (!m_byEndpoint.isEmpty())
        return false;
    const QStringList parts = QStringList{scope.name, scope.resource} + scope.endpoints + scope.webhookEvents
                            + scope.guessedWebhookEvents;
    const QString all = parts.join(QLatin1Char('\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool ScopeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const Scope *scope = m_model.scopeAt(m_model.index(row, 0, parent));
    if (!scope)
        return false; // a group is there for its scopes' sake
    const bool chosen = m_model.selection().contains(scope->name);
    if (scope->hidden && !m_showsUnusual && !chosen)
        return false;
    if (m_view == View::BringsEvents && scope->webhookEvents.isEmpty()
        && scope->guessedWebhookEvents.isEmpty())
        return false;
    if (m_view == View::Chosen && !chosen)
        return false;
    return matches(*scope);
}

void ScopeFilter::collect(const QModelIndex &parent, QList<const Scope *> *scopes) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex child = index(row, 0, parent);
        if (const Scope *scope = m_model.scopeAt(mapToSource(child)))
            scopes->append(scope);
        collect(child, scopes);
    }
}

QList<const Scope *> ScopeFilter::shown() const
{
    QList<const Scope *> scopes;
    collect({}, &scopes);
    return scopes;
}

QList<const Scope *> ScopeFilter::shownAvailable() const
{
    QList<const Scope *> scopes = shown();
    scopes.removeIf([this](const Scope *scope) { return !m_model.isAvailable(*scope); });
    return scopes;
}

bool ScopeFilter::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_model.scopeAt(mapToSource(index)))
        return QSortFilterProxyModel::setData(index, value, role);
    QList<const Scope *> scopes;
    collect(index, &scopes);
    ScopeSelection &selection = m_model.selection();
    const auto chosen = [&selection](const Scope *scope) { return selection.contains(scope->name); };
    const auto available = [this](const Scope *scope) { return m_model.isAvailable(*scope); };
    const bool choose = std::any_of(scopes.begin(), scopes.end(),
                                    [&](const Scope *scope) { return available(scope) && !chosen(scope); });
    QStringList wanted = selection.scopes();
    for (const Scope *scope : std::as_const(scopes)) {
        if (!choose)
            wanted.removeAll(scope->name);
        else if (available(scope) && !chosen(scope))
            wanted.append(scope->name);
    }
    selection.setScopes(wanted);
    return true;
}

} // namespace hloauth
