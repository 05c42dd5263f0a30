#include "widgets/wishmodel.h"

#include "catalog/scopeexport.h"
#include "catalog/scopeselection.h"
#include "widgets/direction.h"
#include "widgets/scopewords.h"

namespace hloauth {

WishModel::WishModel(const ScopeCatalog &catalog, ScopeSelection &selection, QObject *parent)
    : QAbstractTableModel(parent), m_catalog(catalog), m_selection(selection)
{
    connect(&m_selection, &ScopeSelection::changed, this, &WishModel::announce);
}

void WishModel::announce()
{
    if (!m_wishes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void WishModel::setWishes(const QList<ScopeWish> &wishes)
{
    if (m_wishes == wishes)
        return;
    beginResetModel();
    m_wishes = wishes;
    endResetModel();
}

void WishModel::setRules(const ScopeRules &rules)
{
    m_rules = rules;
    announce();
}

int WishModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_wishes.size());
}

int WishModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QList<const Scope *> WishModel::scopesFor(const ScopeWish &wish) const
{
    QList<const Scope *> scopes;
    const QStringList candidates = wish.candidates(m_catalog);
    for (const QString &name : candidates)
        scopes += m_catalog.find(name);
    if (wish.needsAll() || scopes.isEmpty())
        return scopes;
    // One is enough: the least that can be had, or else the least.
    const auto best = std::find_if(scopes.cbegin(), scopes.cend(),
                                   [this](const Scope *one) { return m_rules.allows(*one); });
    return {best == scopes.cend() ? scopes.first() : *best};
}

QString WishModel::whyNot(const ScopeWish &wish) const
{
    const QList<const Scope *> scopes = scopesFor(wish);
    for (const Scope *scope : scopes) {
        if (!m_rules.allows(*scope))
            return scope->name + QStringLiteral(": ") + ScopeWords::whyNot(m_rules, *scope);
    }
    return {};
}

QString WishModel::beside(const ScopeWish &wish) const
{
    QStringList names;
    QStringList limits;
    const QList<const Scope *> scopes = scopesFor(wish);
    for (const Scope *scope : scopes) {
        names += scope->name;
        limits += ScopeWords::whyNotInShort(m_rules, *scope);
    }
    limits.removeAll(QString());
    limits.removeDuplicates();
    const ScopePreset *preset = wish.needsAll() ? m_catalog.preset(wish.what) : nullptr;
    const bool isSet = preset && preset->kind != ScopePreset::Kind::Purpose;
    const QString needed =
        isSet ? tr("%n scope(s)", nullptr, static_cast<int>(names.size())) : names.join(QStringLiteral(", "));
    return limits.isEmpty() || isSet ? needed : tr("%1 – %2").arg(needed, limits.join(QStringLiteral(", ")));
}

QVariant WishModel::data(const QModelIndex &index, int role) const
{
    const ScopeWish &wish = m_wishes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != NameColumn)
            return beside(wish);
        return wish.kind == ScopeWish::Kind::Preset ? ScopeExport::nameOf(m_catalog, wish) // in her language
                                                    : leftToRight(wish.what);
    case Qt::CheckStateRole:
        if (index.column() == NameColumn)
            return m_selection.hasWish(wish) ? Qt::Checked : Qt::Unchecked;
        break;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const ScopePreset *preset = wish.needsAll() ? m_catalog.preset(wish.what) : nullptr;
        QStringList lines{preset ? preset->sentence : QString(), tr("Takes: %1").arg(beside(wish)),
                          whyNot(wish)};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    default:
        break;
    }
    return {};
}

Qt::ItemFlags WishModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const ScopeWish &wish = m_wishes.at(index.row());
    const QList<const Scope *> scopes = scopesFor(wish);
    const bool somethingToBeHad = std::any_of(scopes.cbegin(), scopes.cend(),
                                              [this](const Scope *scope) { return m_rules.allows(*scope); });
    if (index.column() == NameColumn && (somethingToBeHad || m_selection.hasWish(wish)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool WishModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const ScopeWish wish = m_wishes.at(index.row());
    if (value.toInt() == Qt::Checked)
        m_selection.addWish(wish, [this](const Scope &scope) { return m_rules.allows(scope); });
    else
        m_selection.removeWish(wish);
    return true;
}

} // namespace hloauth
