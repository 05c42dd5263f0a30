#include "connections/searchmodel.h"

#include "connections/connectionsmodel.h"

namespace hloauth {

SearchModel::SearchModel(ConnectionsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void SearchModel::setSearch(const QString &text)
{
    m_words = WordSearch(text);
    invalidateFilter();
}

const Connection *SearchModel::at(const QModelIndex &index) const
{
    return m_model.at(mapToSource(index));
}

QModelIndex SearchModel::indexOf(const QString &connectionId) const
{
    return mapFromSource(m_model.indexOf(connectionId));
}

bool SearchModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Connection *connection = m_model.at(m_model.index(row));
    return connection
        && (m_words.isEmpty()
            || m_words.matches(QStringList{connection->name, ownerText(*connection), connection->accountName,
                                           connection->id, connection->locationId, connection->companyId,
                                           connection->clientId}
                                   .join(u' ')));
}

} // namespace hloauth
