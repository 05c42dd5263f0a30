#include "widgets/scopefilter.h"

#include "catalog/scopeselection.h"
#include "widgets/scopemodel.h"

namespace hloauth {

ScopeFilter::ScopeFilter(ScopeModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_search(model.catalog())
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
    connect(&model.selection(), &ScopeSelection::changed, this, [this] {
        if (m_view == View::Chosen || m_view == View::Unasked)
            invalidateFilter();
    });
}

void ScopeFilter::setSearch(const QString &text)
{
    m_search.setText(text);
    invalidate(); // one new layout, instead of a message for each row that comes or goes
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

bool ScopeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model.index(row, 0, parent);
    const QString name = m_model.nameAt(index);
    if (name.isEmpty())
        return false; // a group is there for its scopes' sake
    const Scope *scope = m_model.scopeAt(index);
    const ScopeSelection &selection = m_model.selection();
    const bool chosen = selection.contains(name);
    if (scope && scope->hidden && !m_showsUnusual && !chosen)
        return false;
    switch (m_view) {
    case View::All:
        break;
    case View::BringsEvents:
        if (!scope || (scope->webhookEvents.isEmpty() && scope->guessedWebhookEvents.isEmpty()))
            return false;
        break;
    case View::Chosen:
        if (!chosen)
            return false;
        break;
    case View::Unasked:
        if (!chosen || !selection.wishesFor(name).isEmpty())
            return false;
        break;
    }
    return scope ? m_search.matches(*scope) : m_search.matches(name);
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
    if (role != Qt::CheckStateRole || !m_model.nameAt(mapToSource(index)).isEmpty())
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
