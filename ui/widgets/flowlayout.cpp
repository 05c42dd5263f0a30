#include "widgets/flowlayout.h"

#include "widgets/scale.h"

#include <utility>

namespace hloauth {

FlowLayout::FlowLayout(QWidget *parent) : ItemLayout(parent)
{
    setSpacing(space::small);
}

QSize FlowLayout::withMargins(const QSize &size) const
{
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items()) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return withMargins(size);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        const int gap = size.width() > 0 ? spacing() : 0;
        size = QSize(size.width() + gap + item->sizeHint().width(),
                     std::max(size.height(), item->sizeHint().height()));
    }
    return withMargins(size);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QRect row(area.topLeft(), QSize(0, 0)); // what the items in it take
    QList<QLayoutItem *> inRow;
    for (QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(area, *item);
        if (!inRow.isEmpty() && row.width() + spacing() + size.width() > area.width()) {
            if (apply)
                putRow(inRow, area, row);
            inRow.clear();
            row = QRect(area.x(), row.y() + row.height() + spacing(), 0, 0);
        }
        row.setWidth(row.width() + (inRow.isEmpty() ? 0 : spacing()) + size.width());
        row.setHeight(std::max(row.height(), size.height()));
        inRow.append(item);
    }
    if (apply)
        putRow(inRow, area, row);
    return row.y() + row.height() - rect.y() + contentsMargins().bottom();
}

QSize FlowLayout::sizeIn(const QRect &area, const QLayoutItem &item)
{
    const int width = std::min(item.sizeHint().width(), std::max(area.width(), 0));
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height()};
}

void FlowLayout::putRow(const QList<QLayoutItem *> &inRow, const QRect &area, const QRect &row) const
{
    int x = row.x();
    int left = area.width() - row.width(); // over
    for (QLayoutItem *item : inRow) {
        QSize size = sizeIn(area, *item);
        if (item->expandingDirections().testFlag(Qt::Horizontal))
            size.rwidth() += std::exchange(left, 0);
        else if (item->alignment().testFlag(Qt::AlignRight))
            x += std::exchange(left, 0);
        put(*item, area, QRect(QPoint(x, row.y()), size));
        x += size.width() + spacing();
    }
}

} // namespace hloauth
