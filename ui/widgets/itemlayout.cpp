#include "widgets/itemlayout.h"

#include <QStyle>
#include <QWidget>

namespace hloauth {

ItemLayout::ItemLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ItemLayout::~ItemLayout()
{
    qDeleteAll(m_items);
}

void ItemLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *ItemLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ItemLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void ItemLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void ItemLayout::put(QLayoutItem &item, const QRect &area, const QRect &place) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item.setGeometry(QStyle::visualRect(direction, area, place));
}

} // namespace hloauth
