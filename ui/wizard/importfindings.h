#pragma once

#include "catalog/importdecisions.h"
#include "catalog/scoperules.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hloauth {

class EmptyView;

/// What an import found, and the questions that it leaves open. Says nothing but names of scopes and
/// its own sentences.
class ImportFindings : public QWidget {
    Q_OBJECT

public:
    ImportFindings(const ScopeCatalog &catalog, const ScopeRules &rules, QWidget *parent = nullptr);

    /// The keyboard comes to the questions after \a widget, whenever they are made.
    void setTabOrderAfter(QWidget *widget) { m_before = widget; }
    /// Replaces what was shown; decisions on names that are found again stay.
    void show(const ScopeImport &found);
    void clear();
    QString summary() const; ///< a sentence; empty before anything was looked through
    QStringList scopes() const; ///< all that come of it, as it is decided now

Q_SIGNALS:
    void changed(); ///< scopes()

private:
    void addKnown();
    void addMisspelt();
    void addUnknown();
    void addOddities();
    void addUnfitting();
    void addHeading(const QString &text);
    void addLine(const QString &text, bool isWarning);
    void putInTabOrder();
    void decide(const QString &name, const QString &scope);
    void showUnfitting();
    QString nothingText() const;
    QString knownText() const;

    const ScopeCatalog &m_catalog;
    ScopeRules m_rules;
    ScopeImport m_found;
    qsizetype m_surplus = 0;
    ImportDecisions m_decisions;
    QVBoxLayout *m_layout;
    EmptyView *m_nothing;
    QWidget *m_before = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_unfitting = nullptr;
};

} // namespace hloauth
