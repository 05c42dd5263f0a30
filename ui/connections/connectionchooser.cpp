#include "connections/connectionchooser.h"

#include "connections/connectiondelegate.h"
#include "connections/connectionsmodel.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

ConnectionChooser::ConnectionChooser(ConnectionsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_list(new QListView)
{
    auto *create =
        pageButton(QStringLiteral("newConnectionButton"), tr("Ne&w connection"), {}, QStringLiteral("add"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, 0, space::medium);
    layout->addWidget(m_list, 1);
    layout->addWidget(create);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    connect(create, &QPushButton::clicked, this, &ConnectionChooser::newConnection);
    makeList();
}

void ConnectionChooser::makeList()
{
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConnectionChooser::noteChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ConnectionChooser::changed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QModelIndex former = m_model.indexOf(m_chosenId);
        m_list->setCurrentIndex(former.isValid() ? former : m_model.index(0));
        Q_EMIT changed();
    });
    m_list->setCurrentIndex(m_model.index(0));
}

void ConnectionChooser::noteChosen()
{
    if (const Connection *connection = chosen())
        m_chosenId = connection->id;
    Q_EMIT changed();
}

const Connection *ConnectionChooser::chosen() const
{
    return m_model.at(m_list->currentIndex());
}

QString ConnectionChooser::chosenId() const
{
    const Connection *connection = chosen();
    return connection ? connection->id : QString();
}

void ConnectionChooser::choose(const QString &connectionId)
{
    const QModelIndex index = m_model.indexOf(connectionId);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

} // namespace hloauth
