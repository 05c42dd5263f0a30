#pragma once

#include "catalog/scoperules.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hloauth {

class ScopeSelection;

/// What is to be known about one scope: why it can't be had and how it can, why it is in the selection,
/// and what stops working without it.
class ScopeNote : public QWidget {
    Q_OBJECT

public:
    ScopeNote(const ScopeCatalog &catalog, ScopeSelection &selection, QWidget *parent = nullptr);

    /// nullptr: says how to get a note.
    void setScope(const Scope *scope);
    void setRules(const ScopeRules &rules);

private:
    void refresh();
    QString reasons() const;
    QString effect() const;

    const ScopeCatalog &m_catalog;
    ScopeSelection &m_selection;
    ScopeRules m_rules;
    const Scope *m_scope = nullptr;
    QLabel *m_name;
    QLabel *m_text;
    QPushButton *m_choose;
};

} // namespace hloauth
