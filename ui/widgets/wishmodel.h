#pragma once

#include "catalog/scoperules.h"
#include "catalog/scopewish.h"

#include <QAbstractTableModel>

namespace hloauth {

class ScopeSelection;

/// Purposes, calls and webhook events with checkboxes; beside each the scopes that it takes, or why it
/// can't be had.
class WishModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ScopesColumn, ColumnCount };

    WishModel(const ScopeCatalog &catalog, ScopeSelection &selection, QObject *parent = nullptr);

    void setWishes(const QList<ScopeWish> &wishes);
    void setRules(const ScopeRules &rules);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QList<const Scope *> scopesFor(const ScopeWish &wish) const; ///< those that it takes
    QString beside(const ScopeWish &wish) const;
    QString whyNot(const ScopeWish &wish) const; ///< one sentence; empty if it can be had
    void announce();

    const ScopeCatalog &m_catalog;
    ScopeSelection &m_selection;
    ScopeRules m_rules;
    QList<ScopeWish> m_wishes;
};

} // namespace hloauth
