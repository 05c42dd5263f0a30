#pragma once

#include "connections/connection.h"
#include "connections/connectionstate.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QHash>

#include <functional>

namespace hloauth {

class ConnectionList;

/// The kept connections with their states, by name.
class ConnectionsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { OwnerRole = Qt::UserRole, StateWordRole, ToneRole, SymbolRole, IdRole };

    ConnectionsModel(ConnectionList &list, std::function<QDateTime()> now, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Connection *at(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;
    ConnectionState stateOf(const Connection &connection) const;
    /// Several may say so at once, each twice: when it begins and when it ends.
    void setRefreshing(const QString &id, bool refreshing);
    bool isRefreshing(const QString &id) const { return m_refreshing.contains(id); }
    void tick(); ///< time has passed: the states' words change

private:
    void reload();

    ConnectionList &m_list;
    std::function<QDateTime()> m_now;
    QList<Connection> m_connections;
    QHash<QString, int> m_refreshing; ///< how many say so
};

} // namespace hloauth
