#pragma once

#include "catalog/scoperules.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace hloauth {

class ScopeSelection;

/// The catalogue as a tree with checkboxes: plan tier, resource, scope; and a group for chosen scopes that
/// the catalogue does not know. Beside each scope the webhook events that it brings, or why it can't be
/// had.
class ScopeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, EventsColumn, ColumnCount };

    ScopeModel(const ScopeCatalog &catalog, ScopeSelection &selection, QObject *parent = nullptr);
    ~ScopeModel() override;

    void setRules(const ScopeRules &rules);
    const ScopeRules &rules() const { return m_rules; }
    /// The scope in that row; nullptr for a tier, a resource, or a scope that the catalogue does not know.
    const Scope *scopeAt(const QModelIndex &index) const;
    /// The name of the scope in that row, known or not; empty for a tier or a resource.
    QString nameAt(const QModelIndex &index) const;
    /// It may be chosen under the rules.
    bool isAvailable(const Scope &scope) const { return m_rules.allows(scope); }
    const ScopeCatalog &catalog() const { return m_catalog; }
    ScopeSelection &selection() { return m_selection; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Node;

    void build();
    Node *nodeAt(const QModelIndex &index) const;
    void announce(const QModelIndex &parent);
    void showUnknown(); ///< brings that group up to date with the selection
    QVariant unknownData(const Node &node, int column, int role) const;
    QVariant scopeData(const Scope &scope, int column, int role) const;
    QVariant groupData(const Node &node, int column, int role) const;

    const ScopeCatalog &m_catalog;
    ScopeSelection &m_selection;
    ScopeRules m_rules;
    std::unique_ptr<Node> m_root;
    Node *m_unknown = nullptr; ///< the group of scopes that the catalogue does not know
};

} // namespace hloauth
