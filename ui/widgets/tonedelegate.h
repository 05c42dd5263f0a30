#pragma once

#include <QStyledItemDelegate>

namespace hloauth {

/// Draws the items that have a symbol with it, and their text in the tone's colour.
class ToneDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The roles by which a model says it; integers.
    enum Role { ToneRole = Qt::UserRole + 100, SymbolRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// With room around the text, and the same with and without a symbol.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hloauth
