#pragma once

#include <QStyledItemDelegate>

namespace hloauth {

/// Draws what became of a sub-account: a symbol and its text, in the tone's colour.
class AccountDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// With room around the text, and the same with and without a symbol.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hloauth
