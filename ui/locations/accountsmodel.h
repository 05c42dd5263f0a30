#pragma once

#include "tokens/locationlister.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace hloauth {

/// An agency's sub-accounts with a checkbox each, and what became of each in a run.
class AccountsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, AddressColumn, IdColumn, StateColumn, ColumnCount };
    enum class State { None, Waiting, Done, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const QList<SubAccount> &accounts); ///< ticked
    /// Whether boxes can be ticked; not while a run has what was chosen.
    void setTickable(bool tickable);
    void tick(const QModelIndexList &indexes, bool ticked); ///< any column
    void tickOnly(const QStringList &ids);

    QList<SubAccount> accounts() const;
    QStringList tickedIds() const; ///< in the list's order
    int tickedCount() const { return m_ticked; }

    /// A run begins: \a done of the ticked ones have their tokens already, the others wait.
    void beginRun(const QSet<QString> &done);
    /// Who still waits does so no longer.
    void endRun();
    void setDone(const QString &id);
    void setFailed(const QString &id, const QString &reason);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row {
        SubAccount account;
        bool ticked = true;
        State state = State::None;
        QString reason; ///< why it failed
    };

    QVariant textOf(const Row &row, int column) const;
    QString stateText(const Row &row) const;
    void setState(const QString &id, State state, const QString &reason);
    bool setTicked(Row &row, bool ticked);
    void announceAll();

    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOf; ///< by id
    int m_ticked = 0;
    bool m_isTickable = true;
};

} // namespace hloauth
