#pragma once

#include "widgets/scopefilter.h"
#include "catalog/scoperules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace hloauth {

class ScopeModel;
class ScopeSelection;

/// Chooses scopes: checkboxes by plan tier and resource, search, views, and All / Read-only / None.
class ScopeTree : public QWidget {
    Q_OBJECT

public:
    ScopeTree(const ScopeCatalog &catalog, ScopeSelection &selection, QWidget *parent = nullptr);

    void setRules(const ScopeRules &rules);
    ScopeModel &model() { return *m_model; }
    ScopeFilter &filter() { return *m_filter; }
    QTreeView &view() { return *m_view; }
    void setSearch(const QString &text);
    void setView(ScopeFilter::View view);

    void chooseAll(); ///< all that are shown and may be chosen
    void chooseReadOnly(); ///< of those, the ones that only read and no others
    void chooseNone(); ///< takes back those that are shown

Q_SIGNALS:
    /// The scope that the keyboard or the mouse is on; nullptr on a group.
    void currentChanged(const Scope *scope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int widestName(const ScopeCatalog &catalog) const; ///< pixels, with check box and indentation
    QWidget *makeSearchRow();
    QWidget *makeChoiceRow();
    void refilter();
    void addSearchedScope();
    void updateTexts();

    ScopeSelection &m_selection;
    ScopeModel *m_model;
    ScopeFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_viewBox;
    QPushButton *m_all;
    QPushButton *m_readOnly;
    QPushButton *m_none;
    QCheckBox *m_unusual;
    QTreeView *m_view;
    QLabel *m_nothing;
    QPushButton *m_addAnyway;
    int m_nameWidth = 0; ///< pixels
};

} // namespace hloauth
