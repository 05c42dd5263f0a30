#include "widgets/scopemodel.h"

#include "catalog/scopeselection.h"
#include "widgets/scopewords.h"

#include <array>

namespace hloauth {

struct ScopeModel::Node {
    QString title; ///< of a tier or a resource
    const Scope *scope = nullptr;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(const QString &text, const Scope *ofScope)
    {
        auto node = std::make_unique<Node>();
        node->title = text;
        node->scope = ofScope;
        node->parent = this;
        node->row = static_cast<int>(children.size());
        children.push_back(std::move(node));
        return children.back().get();
    }

    void count(const ScopeSelection &selection, int *all, int *chosen) const
    {
        if (scope) {
            *chosen += selection.contains(scope->name) ? 1 : 0;
            *all += scope->hidden ? 0 : 1;
        }
        for (const auto &child : children)
            child->count(selection, all, chosen);
    }
};

ScopeModel::ScopeModel(const ScopeCatalog &catalog, ScopeSelection &selection, QObject *parent)
    : QAbstractItemModel(parent), m_catalog(catalog), m_selection(selection)
{
    build();
    connect(&m_selection, &ScopeSelection::changed, this, [this] { announce({}); });
}

ScopeModel::~ScopeModel() = default;

void ScopeModel::build()
{
    m_root = std::make_unique<Node>();
    for (const PlanTier tier : {PlanTier::Any, PlanTier::Agency, PlanTier::AgencyPro}) {
        Node *tierNode = m_root->add(ScopeWords::tierTitle(tier), nullptr);
        Node *resourceNode = nullptr;
        const auto scopes = m_catalog.forTier(tier);
        for (const Scope *scope : scopes) { // by resource
            if (!resourceNode || resourceNode->title != scope->resource)
                resourceNode = tierNode->add(scope->resource, nullptr);
            resourceNode->add(scope->name, scope);
        }
    }
}

void ScopeModel::setRules(const ScopeRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    announce({});
}

const Scope *ScopeModel::scopeAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->scope : nullptr;
}

ScopeModel::Node *ScopeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

void ScopeModel::announce(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        announce(index(row, 0, parent));
}

QModelIndex ScopeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex ScopeModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeAt(index)->parent;
    return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

int ScopeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int ScopeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ScopeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Scope") : tr("Webhook events");
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    const Node &node = *nodeAt(index);
    return node.scope ? scopeData(*node.scope, index.column(), role) : groupData(node, index.column(), role);
}

QVariant ScopeModel::scopeData(const Scope &scope, int column, int role) const
{
    const QString whyNot = ScopeWords::whyNot(m_rules, scope);
    QStringList events = scope.webhookEvents;
    if (!scope.guessedWebhookEvents.isEmpty())
        events.append(tr("probably %1").arg(scope.guessedWebhookEvents.join(QStringLiteral(", "))));
    const QString beside = events.join(QStringLiteral(", "));
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return scope.name;
        return whyNot.isEmpty() ? beside : ScopeWords::whyNotInShort(m_rules, scope);
    case Qt::CheckStateRole:
        if (column == NameColumn)
            return m_selection.contains(scope.name) ? Qt::Checked : Qt::Unchecked;
        break;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines{scope.name, whyNot, beside, scope.tierReason, scope.note};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    default:
        break;
    }
    return {};
}

QVariant ScopeModel::groupData(const Node &node, int column, int role) const
{
    int all = 0;
    int chosen = 0;
    node.count(m_selection, &all, &chosen);
    if (column != NameColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return chosen == 0 ? tr("%1 (%2)").arg(node.title).arg(all)
                           : tr("%1 (%2 of %3)").arg(node.title).arg(chosen).arg(std::max(all, chosen));
    case Qt::CheckStateRole:
        return chosen == 0 ? Qt::Unchecked : chosen < all ? Qt::PartiallyChecked : Qt::Checked;
    default:
        break;
    }
    return {};
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    const Scope *scope = scopeAt(index);
    // What can't be had is greyed; but what was chosen before can be taken back.
    if (scope && !isAvailable(*scope) && !m_selection.contains(scope->name))
        flags &= ~Qt::ItemIsEnabled;
    return flags;
}

bool ScopeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Scope *scope = scopeAt(index);
    if (role != Qt::CheckStateRole || !scope)
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted && !isAvailable(*scope))
        return false;
    m_selection.set(scope->name, wanted);
    return true;
}

} // namespace hloauth
