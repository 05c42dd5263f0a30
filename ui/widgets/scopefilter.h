#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace hloauth {

class ScopeModel;
struct Scope;

/// Which scopes of a ScopeModel are shown: by a search text, by view, and whether unusual ones are.
class ScopeFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class View { All, BringsEvents, Chosen };

    explicit ScopeFilter(ScopeModel &model, QObject *parent = nullptr);

    /// Words that must all be in name, resource, endpoints or events; or an endpoint.
    void setSearch(const QString &text);
    void setView(View view);
    void setShowsUnusual(bool shows);
    bool isNarrowed() const { return !m_words.isEmpty() || m_view != View::All; }

    QList<const Scope *> shown() const;
    /// Those of them that may be chosen.
    QList<const Scope *> shownAvailable() const;

    /// A group's checkbox chooses what is shown of it, or takes it back if all of that was chosen.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void collect(const QModelIndex &parent, QList<const Scope *> *scopes) const;
    bool matches(const Scope &scope) const;

    ScopeModel &m_model;
    QStringList m_words;
    QSet<QString> m_byEndpoint; ///< when the search is an endpoint of the catalogue
    View m_view = View::All;
    bool m_showsUnusual = false;
};

} // namespace hloauth
