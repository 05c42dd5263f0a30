#include "widgets/tonedelegate.h"

#include "widgets/symbol.h"

#include <QIcon>

#include <algorithm>

namespace hloauth {

QSize ToneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), option.fontMetrics.height() * 3 / 2)};
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant symbol = index.data(SymbolRole);
    if (!symbol.isValid())
        return;
    const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
    const int side = option->fontMetrics.ascent();
    const double ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(side, side);
    option->icon = symbolIcon(static_cast<Symbol>(symbol.toInt()), tone, side, ratio, option->palette);
    // A selected row keeps its own colours, which the tone's has no contrast with.
    if (!option->state.testFlag(QStyle::State_Selected))
        option->palette.setColor(QPalette::Text, toneColor(tone, option->palette));
}

} // namespace hloauth
