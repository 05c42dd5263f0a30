#pragma once

#include "catalog/scoperules.h"
#include "widgets/scopefilter.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace hloauth {

class EmptyView;
class ScopeModel;
class ScopeSelection;
class WishModel;

/// Chooses scopes: checkboxes by plan tier and resource, views, and All / Read-only / None; a search that
/// also finds purposes, calls and webhook events, which bring the scopes that they need.
class ScopeTree : public QWidget {
    Q_OBJECT

public:
    ScopeTree(const ScopeCatalog &catalog, ScopeSelection &selection, QWidget *parent = nullptr);

    void setRules(const ScopeRules &rules);
    ScopeModel &model() { return *m_model; }
    ScopeFilter &filter() { return *m_filter; }
    QTreeView &view() { return *m_view; }
    QTreeView &wishView() { return *m_wishView; }
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
    QWidget *makeWishes();
    QWidget *makeChoiceRow();
    void refilter();
    void spanGroups(const QModelIndex &parent);
    void fitWishes();
    void showWishes();
    void addSearchedScope();
    void updateTexts();
    QString foundText() const;
    QString nothingFound(const QString &searched) const;
    void nameSimilarCalls();

    ScopeSelection &m_selection;
    ScopeModel *m_model;
    ScopeFilter *m_filter;
    QLineEdit *m_search;
    QComboBox *m_viewBox;
    QPushButton *m_all;
    QPushButton *m_readOnly;
    QPushButton *m_none;
    QCheckBox *m_unusual;
    WishModel *m_wishModel;
    QWidget *m_wishBox = nullptr; ///< heading and view; there while something is searched
    QTreeView *m_wishView;
    QTreeView *m_view;
    EmptyView *m_nothing;
    QTimer m_similar; ///< until the typing rests
    QPushButton *m_addAnyway;
    int m_nameWidth = 0; ///< pixels
};

} // namespace hloauth
