#include "widgets/flowlayout.h"

#include "widgets/scale.h"

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
    int x = area.x();
    int y = area.y();
    int rowHeight = 0;
    for (QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(area.width(), 0), QLAYOUTSIZE_MAX));
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            x = area.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (apply)
            put(*item, area, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.y() + contentsMargins().bottom();
}

} // namespace hloauth
