#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QTabWidget;

namespace hloauth {

class ScopeCatalog;
class ScopeSelection;
struct Scope;

/// What the chosen scopes allow: API calls and webhook events; and a note on the current scope.
class AllowancePanel : public QWidget {
    Q_OBJECT

public:
    AllowancePanel(const ScopeCatalog &catalog, const ScopeSelection &selection, QWidget *parent = nullptr);

    void refresh();
    /// \a whyNot as ScopeRules says; nullptr hides the note.
    void showScope(const Scope *scope, const QString &whyNot);

private:
    void fillCalls();
    void fillEvents();

    const ScopeCatalog &m_catalog;
    const ScopeSelection &m_selection;
    QTabWidget *m_tabs;
    QListWidget *m_calls;
    QListWidget *m_events;
    QLabel *m_scopeName;
    QLabel *m_scopeNote;
};

} // namespace hloauth
