#include "widgets/scopemodel.h"

#include "catalog/scopeimport.h"
#include "catalog/scopeselection.h"
#include "widgets/scopewords.h"

#include <array>

namespace hloauth {

struct ScopeModel::Node {
    enum class Kind { Group, Scope, Unknown };

    Kind kind = Kind::Group;
    QString title; ///< of a tier or a resource; of a scope its name
    const Scope *scope = nullptr;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(Kind ofKind, const QString &text, const Scope *ofScope = nullptr)
    {
        auto node = std::make_unique<Node>();
        node->kind = ofKind;
        node->title = text;
        node->scope = ofScope;
        node->parent = this;
        node->row = static_cast<int>(children.size());
        children.push_back(std::move(node));
        return children.back().get();
    }

    void count(const ScopeSelection &selection, int *all, int *chosen) const
    {
        if (kind != Kind::Group) {
            *chosen += selection.contains(title) ? 1 : 0;
            *all += scope && scope->hidden ? 0 : 1;
        }
        for (const auto &child : children)
            child->count(selection, all, chosen);
    }
};

ScopeModel::ScopeModel(const ScopeCatalog &catalog, ScopeSelection &selection, QObject *parent)
    : QAbstractItemModel(parent), m_catalog(catalog), m_selection(selection)
{
    build();
    connect(&m_selection, &ScopeSelection::changed, this, [this] {
        showUnknown();
        announce({});
    });
}

ScopeModel::~ScopeModel() = default;

void ScopeModel::build()
{
    m_root = std::make_unique<Node>();
    for (const PlanTier tier : {PlanTier::Any, PlanTier::Agency, PlanTier::AgencyPro}) {
        Node *tierNode = m_root->add(Node::Kind::Group, ScopeWords::tierTitle(tier));
        Node *resourceNode = nullptr;
        const auto scopes = m_catalog.forTier(tier);
        for (const Scope *scope : scopes) { // by resource
            if (!resourceNode || resourceNode->title != scope->resource)
                resourceNode = tierNode->add(Node::Kind::Group, scope->resource);
            resourceNode->add(Node::Kind::Scope, scope->name, scope);
        }
    }
    m_unknown = m_root->add(Node::Kind::Group, tr("Not in HighLevel's documents"));
    showUnknown();
}

void ScopeModel::showUnknown()
{
    const QStringList wanted = m_selection.unknownScopes();
    QStringList shown;
    for (const auto &node : m_unknown->children)
        shown += node->title;
    if (shown == wanted)
        return;
    const QModelIndex group = createIndex(m_unknown->row, 0, m_unknown);
    if (!shown.isEmpty()) {
        beginRemoveRows(group, 0, static_cast<int>(shown.size()) - 1);
        m_unknown->children.clear();
        endRemoveRows();
    }
    if (!wanted.isEmpty()) {
        beginInsertRows(group, 0, static_cast<int>(wanted.size()) - 1);
        for (const QString &name : wanted)
            m_unknown->add(Node::Kind::Unknown, name);
        endInsertRows();
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

QString ScopeModel::nameAt(const QModelIndex &index) const
{
    return index.isValid() && nodeAt(index)->kind != Node::Kind::Group ? nodeAt(index)->title : QString();
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
    return section == NameColumn ? tr("Scope") : tr("Event or reason");
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    const Node &node = *nodeAt(index);
    switch (node.kind) {
    case Node::Kind::Group:
        break;
    case Node::Kind::Scope:
        return scopeData(*node.scope, index.column(), role);
    case Node::Kind::Unknown:
        return unknownData(node, index.column(), role);
    }
    return groupData(node, index.column(), role);
}

QVariant ScopeModel::unknownData(const Node &node, int column, int role) const
{
    const QString meant = ScopeImport::meantBy(node.title, m_catalog).value(0);
    const QString said = meant.isEmpty() ? tr("Kept as it is") : tr("Did you mean %1?").arg(meant);
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? node.title : said;
    case Qt::CheckStateRole:
        if (column == NameColumn)
            return m_selection.contains(node.title) ? Qt::Checked : Qt::Unchecked;
        break;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("HighLevel documents no scope of this name. %1").arg(said);
    default:
        break;
    }
    return {};
}

QVariant ScopeModel::scopeData(const Scope &scope, int column, int role) const
{
    const QString whyNot = ScopeWords::whyNot(m_rules, scope);
    QStringList events = scope.webhookEvents;
    if (scope.agencyTokenTier == PlanTier::AgencyPro && scope.tier != PlanTier::AgencyPro)
        events.append(tr("$497 with an agency token"));
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
        QStringList lines{whyNot, ScopeWords::wayToGet(m_rules, scope), beside};
        lines += ScopeWords::caveats(m_rules, scope);
        if (role == Qt::ToolTipRole)
            lines.prepend(scope.name); // it may be cut; a screen reader has said it already
        lines.removeAll(QString());
        const QString all = lines.join(QLatin1Char('\n'));
        // The cell beside the name has no more to say than this.
        const bool isSaid = role == Qt::AccessibleDescriptionRole && column != NameColumn && all == beside;
        return isSaid ? QString() : all;
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
    const Scope *scope = scopeAt(index);
    // What was chosen before can be taken back.
    const bool canBeTicked = !scope || isAvailable(*scope) || m_selection.contains(scope->name);
    if (index.column() == NameColumn && canBeTicked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ScopeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = nameAt(index);
    if (role != Qt::CheckStateRole || name.isEmpty())
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    const Scope *scope = scopeAt(index);
    if (wanted && scope && !isAvailable(*scope))
        return false;
    m_selection.set(name, wanted);
    return true;
}

} // namespace hloauth
