#pragma once

#include <QStyledItemDelegate>

namespace hloauth {

/// Greys rows with a checkbox that can't be ticked, and leaves them within reach: the keyboard and screen
/// readers skip disabled rows, and with them the reason why they can't be had.
class UncheckableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hloauth
