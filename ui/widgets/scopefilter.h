#pragma once

#include "catalog/scopesearch.h"

#include <QSortFilterProxyModel>

namespace hloauth {

class ScopeModel;
struct Scope;

/// Which scopes of a ScopeModel are shown: by a search text, by view, and whether unusual ones are.
class ScopeFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class View { All, BringsEvents, Chosen, Unasked };

    explicit ScopeFilter(ScopeModel &model, QObject *parent = nullptr);

    void setSearch(const QString &text); ///< as ScopeSearch takes it
    const ScopeSearch &search() const { return m_search; }
    void setView(View view);
    void setShowsUnusual(bool shows);
    bool isNarrowed() const { return !m_search.isEmpty() || m_view != View::All; }

    QList<const Scope *> shown() const; ///< of the catalogue's
    /// Those of them that may be chosen.
    QList<const Scope *> shownAvailable() const;

    /// A group's checkbox chooses what is shown of it, or takes it back if all of that was chosen.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void collect(const QModelIndex &parent, QList<const Scope *> *scopes) const;

    ScopeModel &m_model;
    ScopeSearch m_search;
    View m_view = View::All;
    bool m_showsUnusual = false;
};

} // namespace hloauth
