#include "connections/connectionsmodel.h"

#include "connections/connectionlist.h"

#include <algorithm>

namespace hloauth {

namespace {

QList<Connection> sorted(QList<Connection> connections)
{
    std::sort(connections.begin(), connections.end(), [](const Connection &one, const Connection &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return connections;
}

} // namespace

ConnectionsModel::ConnectionsModel(ConnectionList &list, std::function<QDateTime()> now, QObject *parent)
    : QAbstractListModel(parent), m_list(list), m_now(std::move(now)),
      m_connections(sorted(list.connections()))
{
    connect(&m_list, &ConnectionList::changed, this, &ConnectionsModel::reload);
}

void ConnectionsModel::reload()
{
    const QList<Connection> connections = sorted(m_list.connections());
    const auto sameIds = [](const Connection &one, const Connection &other) { return one.id == other.id; };
    if (std::equal(connections.begin(), connections.end(), m_connections.begin(), m_connections.end(),
                   sameIds)) {
        m_connections = connections;
        tick();
        return;
    }
    beginResetModel();
    m_connections = connections;
    endResetModel();
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_connections.size());
}

ConnectionState ConnectionsModel::stateOf(const Connection &connection) const
{
    return ConnectionState::of(connection, m_now(), m_refreshing.contains(connection.id));
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    const Connection *connection = at(index);
    if (!connection)
        return {};
    const ConnectionState state = stateOf(*connection);
    switch (role) {
    case Qt::DisplayRole:
        return connection->name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(connection->name, ownerText(*connection), state.word);
    case Qt::ToolTipRole:
        return state.why;
    case OwnerRole:
        return ownerText(*connection);
    case StateWordRole:
        return state.word;
    case ToneRole:
        return QVariant::fromValue(static_cast<int>(state.tone));
    case SymbolRole:
        return QVariant::fromValue(static_cast<int>(state.symbol));
    case IdRole:
        return connection->id;
    default:
        return {};
    }
}

const Connection *ConnectionsModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_connections.size() ? &m_connections.at(index.row()) : nullptr;
}

QModelIndex ConnectionsModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_connections.size(); ++row) {
        if (m_connections.at(row).id == id)
            return index(row);
    }
    return {};
}

void ConnectionsModel::setRefreshing(const QString &id, bool refreshing)
{
    int &count = m_refreshing[id];
    count = std::max(0, count + (refreshing ? 1 : -1));
    if (count == 0)
        m_refreshing.remove(id);
    tick();
}

void ConnectionsModel::tick()
{
    if (!m_connections.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace hloauth
