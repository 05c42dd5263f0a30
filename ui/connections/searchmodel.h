#pragma once

#include "wordsearch.h"

#include <QSortFilterProxyModel>

namespace hloauth {

class ConnectionsModel;
struct Connection;

/// The connections that a search finds: by name, account and ids. Without words all of them.
class SearchModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit SearchModel(ConnectionsModel &model, QObject *parent = nullptr);

    void setSearch(const QString &text);
    const Connection *at(const QModelIndex &index) const; ///< nullptr if there is none
    QModelIndex indexOf(const QString &connectionId) const; ///< invalid if the search does not find it

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ConnectionsModel &m_model;
    WordSearch m_words;
};

} // namespace hloauth
