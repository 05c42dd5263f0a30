#include "widgets/columnslayout.h"

#include <QStyle>
#include <QWidget>

#include <cmath>

namespace hloauth {

ColumnsLayout::ColumnsLayout(int widthForTwo, double firstShare, QWidget *parent)
    : QLayout(parent), m_widthForTwo(widthForTwo), m_firstShare(firstShare)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(24);
}

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ColumnsLayout::heightOf(const QLayoutItem &item, int width)
{
    const int natural = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return std::max(natural, item.minimumSize().height());
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(QSize(item->minimumSize().width(), 0));
    return size;
}

QSize ColumnsLayout::sizeHint() const
{
    return {m_widthForTwo, heightForWidth(m_widthForTwo)};
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ColumnsLayout::arrange(const QRect &rect, bool apply) const
{
    const bool isWide = rect.width() >= m_widthForTwo && m_items.size() > 1;
    const int room = rect.width() - (isWide ? spacing() : 0);
    const int first = static_cast<int>(std::lround(room * m_firstShare));
    const bool two = isWide && first >= m_items.first()->minimumSize().width()
                  && room - first >= m_items.last()->minimumSize().width();
    int x = rect.x();
    int y = rect.y();
    int height = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items.at(i);
        const int width = !two ? rect.width() : i == 0 ? first : room - first;
        const int itemHeight = heightOf(*item, width);
        if (apply) {
            const Qt::LayoutDirection direction =
                parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(x, y, width, itemHeight)));
        }
        if (two) {
            x += width + spacing();
            height = std::max(height, itemHeight);
        } else {
            y += itemHeight + spacing();
            height = y - spacing() - rect.y();
        }
    }
    return height;
}

} // namespace hloauth
