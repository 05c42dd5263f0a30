#pragma once

#include "webhooks/webhookinbox.h"

#include <QAbstractTableModel>

#include <deque>

namespace hloauth {

/// The webhooks that came last, the newest first, as a table.
class ReceivedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, VerdictColumn, AccountColumn, SizeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over what changed in the inbox.
    void update(const WebhookInbox &inbox);
    quint64 total() const { return m_last; } ///< that ever came
    WebhookInbox::Entry at(const QModelIndex &index) const; ///< nullptr if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const ReceivedWebhook &webhook, int column) const;
    void removeOldest(int count);

    std::deque<WebhookInbox::Entry> m_entries; ///< the newest first
    quint64 m_last = 0;
};

} // namespace hloauth
