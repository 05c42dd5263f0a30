#include "widgets/uncheckabledelegate.h"

#include "widgets/tone.h"

namespace hloauth {

void UncheckableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QModelIndex first = index.siblingAtColumn(0);
    const bool hasBox = first.data(Qt::CheckStateRole).isValid();
    if (hasBox && !first.flags().testFlag(Qt::ItemIsUserCheckable)) {
        option->state &= ~QStyle::State_Enabled;
        // Grey, but to be read; a selected row keeps its colours.
        if (!option->state.testFlag(QStyle::State_Selected))
            option->palette.setColor(QPalette::Disabled, QPalette::Text, mutedColor(option->palette));
    }
}

} // namespace hloauth
