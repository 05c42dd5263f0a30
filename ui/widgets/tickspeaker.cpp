#include "widgets/tickspeaker.h"

#include <QAbstractItemView>
#include <QAccessible>

#include <utility>

namespace hloauth {

TickSpeaker::TickSpeaker(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &TickSpeaker::remember);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &TickSpeaker::compare);
}

void TickSpeaker::remember(const QModelIndex &current)
{
    m_row = current.siblingAtColumn(0);
    m_ticked = ticked();
}

int TickSpeaker::ticked() const
{
    return m_row.data(Qt::CheckStateRole).toInt();
}

void TickSpeaker::compare()
{
    const int before = std::exchange(m_ticked, ticked());
    if (m_ticked == before || !m_row.isValid())
        return;
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&m_view);
    const QPoint place = m_view.viewport()->mapToGlobal(m_view.visualRect(m_row).center());
    QAccessibleInterface *row = view ? view->childAt(place.x(), place.y()) : nullptr;
    if (!row)
        return; // scrolled out of sight, so it was not her who ticked it
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(row, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace hloauth
