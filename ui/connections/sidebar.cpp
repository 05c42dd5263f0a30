#include "connections/sidebar.h"

#include "connections/connectiondelegate.h"
#include "connections/connectionsmodel.h"
#include "connections/searchmodel.h"
#include "widgets/direction.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/searchfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace hloauth {

Sidebar::Sidebar(ConnectionsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_found(new SearchModel(model, this)), m_search(new QLineEdit),
      m_list(new QListView)
{
    auto *create =
        pageButton(QStringLiteral("newConnectionButton"), tr("Ne&w connection"), {}, QStringLiteral("add"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(mirrored(space::medium, space::medium, 0, space::medium));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(create);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    connect(create, &QPushButton::clicked, this, &Sidebar::newConnection);
    makeSearch();
    makeList();
}

void Sidebar::makeSearch()
{
    m_search->setObjectName(QStringLiteral("connectionSearch"));
    m_search->setAccessibleName(tr("Search connections"));
    m_search->setAccessibleDescription(tr("By name, account or id"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(m_search->accessibleDescription());
    m_search->installEventFilter(this);
    makeSearchField(*m_search);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), m_search);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &Sidebar::search);
    showSearch();
}

void Sidebar::makeList()
{
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust); // a row's height follows from its width
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::noteChosen);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &Sidebar::changed);
    connect(m_found, &QAbstractItemModel::modelReset, this, [this] {
        showSearch();
        chooseSomething();
    });
    chooseSomething();
}

void Sidebar::showSearch()
{
    const bool isLong = m_model.rowCount() > mostWithoutSearch;
    if (!isLong)
        m_search->clear();
    m_search->setVisible(isLong);
}

void Sidebar::search(const QString &text)
{
    m_isSearching = true; // the view goes from row to row as they leave
    m_found->setSearch(text);
    m_isSearching = false;
    chooseSomething();
}

void Sidebar::endSearch()
{
    m_search->clear();
}

QString Sidebar::searchText() const
{
    return m_search->text().trimmed();
}

/// Never one that is not in sight: what is done next would be done to it.
void Sidebar::chooseSomething()
{
    const QModelIndex former = m_found->indexOf(m_chosenId);
    m_list->setCurrentIndex(former.isValid() ? former : m_found->index(0, 0));
    Q_EMIT changed();
}

void Sidebar::noteChosen()
{
    if (m_isSearching)
        return;
    if (const Connection *connection = chosen())
        m_chosenId = connection->id;
    Q_EMIT changed();
}

const Connection *Sidebar::chosen() const
{
    return m_found->at(m_list->currentIndex());
}

QString Sidebar::chosenId() const
{
    const Connection *connection = chosen();
    return connection ? connection->id : QString();
}

void Sidebar::choose(const QString &connectionId)
{
    if (!m_model.indexOf(connectionId).isValid())
        return;
    if (!m_found->indexOf(connectionId).isValid())
        endSearch();
    m_list->setCurrentIndex(m_found->indexOf(connectionId));
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_list->setFocus();
            return true;
        case Qt::Key_Escape:
            endSearch();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hloauth
