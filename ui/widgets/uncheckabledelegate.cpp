#include "widgets/uncheckabledelegate.h"

namespace hloauth {

void UncheckableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QModelIndex first = index.siblingAtColumn(0);
    const bool hasBox = first.data(Qt::CheckStateRole).isValid();
    if (hasBox && !first.flags().testFlag(Qt::ItemIsUserCheckable)) {
        option->state &= ~QStyle::State_Enabled;
        // A selected row keeps its colours, which the palette's disabled group has no contrast for.
        if (!option->state.testFlag(QStyle::State_Selected))
            option->palette.setCurrentColorGroup(QPalette::Disabled);
    }
}

} // namespace hloauth
