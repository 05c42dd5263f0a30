#pragma once

#include <QStyledItemDelegate>

namespace hloauth {

/// Draws what became of a sub-account: a symbol and its text, in the tone's colour.
class AccountDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hloauth
