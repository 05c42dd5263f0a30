#include "widgets/columnslayout.h"

#include "widgets/scale.h"

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
    if (items().size() < 2 || width < m_widthForTwo)
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
    QPoint at = rect.topLeft();
    int height = 0;
    for (qsizetype i = 0; i < items().size(); ++i) {
        QLayoutItem *item = items().at(i);
        int width = rect.width();
        if (first > 0)
            width = i == 0 ? first : rect.width() - spacing() - first;
        const int itemHeight = heightOf(*item, width);
        if (apply)
            put(*item, rect, QRect(at, QSize(width, itemHeight)));
        height = std::max(height, at.y() + itemHeight - rect.y());
        at += first > 0 ? QPoint(width + spacing(), 0) : QPoint(0, itemHeight + spacing());
    }
    return height;
}

} // namespace hloauth
