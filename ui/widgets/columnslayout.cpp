#include "widgets/columnslayout.h"

#include "widgets/scale.h"

#include <algorithm>
#include <cmath>

namespace hloauth {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    const int natural = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return std::max(natural, item.minimumSize().height());
}

} // namespace

ColumnsLayout::ColumnsLayout(int widthForTwo, double firstShare, QWidget *parent)
    : ItemLayout(parent), m_widthForTwo(widthForTwo), m_firstShare(firstShare)
{
    setSpacing(space::page);
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items())
        size = size.expandedTo(QSize(item->minimumSize().width(), 0));
    return size;
}

QSize ColumnsLayout::sizeHint() const
{
    return {m_widthForTwo, heightForWidth(m_widthForTwo)};
}

int ColumnsLayout::firstWidth(int width) const
{
    if (items().isEmpty() || width < m_widthForTwo)
        return 0;
    const int room = width - spacing();
    const int first = static_cast<int>(std::lround(room * m_firstShare));
    const bool bothFit = first >= items().first()->minimumSize().width()
                      && room - first >= items().last()->minimumSize().width();
    return bothFit ? first : 0;
}

int ColumnsLayout::arrange(const QRect &rect, bool apply) const
{
    const int first = firstWidth(rect.width());
    if (first == 0)
        return arrangeStacked(rect, apply);
    const QList<QRect> columns{
        QRect(rect.x(), rect.y(), first, 0),
        QRect(rect.x() + first + spacing(), rect.y(), rect.width() - spacing() - first, 0)};
    QList<int> heights;
    for (qsizetype i = 0; i < items().size(); ++i)
        heights.append(heightOf(*items().at(i), columns.at(i).width()));
    const int highest = *std::max_element(heights.cbegin(), heights.cend());
    for (qsizetype i = 0; apply && i < items().size(); ++i) {
        QRect place = columns.at(i);
        place.setHeight(m_alignsBottoms ? highest : heights.at(i));
        put(*items().at(i), rect, place);
    }
    return highest;
}

int ColumnsLayout::arrangeStacked(const QRect &rect, bool apply) const
{
    const int gap = m_stackedSpacing < 0 ? spacing() : m_stackedSpacing;
    int height = 0;
    for (QLayoutItem *item : items()) {
        const int top = height > 0 ? height + gap : 0;
        const int itemHeight = heightOf(*item, rect.width());
        if (apply)
            put(*item, rect, QRect(rect.x(), rect.y() + top, rect.width(), itemHeight));
        height = top + itemHeight;
    }
    return height;
}

} // namespace hloauth
