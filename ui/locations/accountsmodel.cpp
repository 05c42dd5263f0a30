#include "locations/accountsmodel.h"

#include "widgets/symbol.h"
#include "widgets/tonedelegate.h"

#include <algorithm>

namespace hloauth {

void AccountsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_ticked = 0;
    endResetModel();
    Q_EMIT ticksChanged();
}

void AccountsModel::add(const QList<SubAccount> &accounts)
{
    std::vector<Row> fresh;
    for (const SubAccount &account : accounts) {
        if (m_rowOf.contains(account.id))
            continue;
        m_rowOf.insert(account.id, int(m_rows.size() + fresh.size()));
        fresh.push_back({account, true, State::None, {}});
    }
    if (fresh.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    m_ticked += int(fresh.size());
    endInsertRows();
    Q_EMIT ticksChanged();
}

void AccountsModel::setTickable(bool tickable)
{
    if (std::exchange(m_isTickable, tickable) != tickable)
        announceAll();
}

bool AccountsModel::setTicked(Row &row, bool ticked)
{
    if (row.ticked == ticked)
        return false;
    row.ticked = ticked;
    m_ticked += ticked ? 1 : -1;
    return true;
}

void AccountsModel::tick(const QModelIndexList &indexes, bool ticked)
{
    bool isChanged = false;
    for (const QModelIndex &index : indexes)
        isChanged = (m_isTickable && setTicked(m_rows.at(index.row()), ticked)) || isChanged;
    if (!isChanged)
        return;
    announceAll();
    Q_EMIT ticksChanged();
}

void AccountsModel::tickOnly(const QStringList &ids)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (Row &row : m_rows)
        setTicked(row, wanted.contains(row.account.id));
    announceAll();
    Q_EMIT ticksChanged();
}

QList<SubAccount> AccountsModel::accounts() const
{
    QList<SubAccount> accounts;
    accounts.reserve(qsizetype(m_rows.size()));
    for (const Row &row : m_rows)
        accounts.append(row.account);
    return accounts;
}

QStringList AccountsModel::tickedIds() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (row.ticked)
            ids.append(row.account.id);
    }
    return ids;
}

void AccountsModel::beginRun(const QSet<QString> &done)
{
    for (Row &row : m_rows) {
        row.reason.clear();
        const bool isDone = done.contains(row.account.id);
        row.state = isDone ? State::Done : row.ticked ? State::Waiting : State::None;
    }
    announceAll();
}

void AccountsModel::endRun()
{
    for (Row &row : m_rows) {
        if (row.state == State::Waiting)
            row.state = State::None;
    }
    announceAll();
}

void AccountsModel::setDone(const QString &id)
{
    setState(id, State::Done, {});
}

void AccountsModel::setFailed(const QString &id, const QString &reason)
{
    setState(id, State::Failed, reason);
}

void AccountsModel::setState(const QString &id, State state, const QString &reason)
{
    const auto found = m_rowOf.constFind(id);
    if (found == m_rowOf.constEnd())
        return;
    Row &row = m_rows.at(std::size_t(*found));
    row.state = state;
    row.reason = reason;
    const QModelIndex changed = index(*found, StateColumn);
    Q_EMIT dataChanged(changed, changed);
}

void AccountsModel::announceAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountsModel::stateText(const Row &row) const
{
    switch (row.state) {
    case State::None:
        break;
    case State::Waiting:
        return tr("Waiting");
    case State::Done:
        return tr("Has its token");
    case State::Failed:
        return row.reason;
    }
    return {};
}

QVariant AccountsModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.account.name.isEmpty() ? tr("(without a name)") : row.account.name;
    case AddressColumn:
        return row.account.address;
    case IdColumn:
        return row.account.id;
    default:
        return stateText(row);
    }
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(std::size_t(index.row()));
    const bool isState = index.column() == StateColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // columns can be too narrow for a reason
        return textOf(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == NameColumn)
            return row.ticked ? Qt::Checked : Qt::Unchecked;
        break;
    case ToneDelegate::ToneRole:
        if (isState && row.state == State::Done)
            return int(Tone::Good);
        if (isState && row.state == State::Failed)
            return int(Tone::Bad);
        break;
    case ToneDelegate::SymbolRole:
        if (isState && row.state == State::Done)
            return int(Symbol::Tick);
        if (isState && row.state == State::Failed)
            return int(Symbol::Cross);
        break;
    default:
        break;
    }
    return {};
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Sub-account");
    case AddressColumn:
        return tr("Address");
    case IdColumn:
        return tr("ID");
    default:
        return tr("Token");
    }
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && m_isTickable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool AccountsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn || !m_isTickable)
        return false;
    if (setTicked(m_rows.at(std::size_t(index.row())), value.toInt() == Qt::Checked)) {
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT ticksChanged();
    }
    return true;
}

} // namespace hloauth
