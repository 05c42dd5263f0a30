#pragma once

#include "widgets/itemlayout.h"

namespace hloauth {

/// Puts its items in a row and goes on in a new row when there is no room left: for buttons, whose
/// texts are longer in some languages and with bigger fonts. What is left of a row goes to the first in it
/// that expands, or to the space before the first that is aligned to the right.
class FlowLayout : public ItemLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);

    Qt::Orientations expandingDirections() const override { return {}; }
    QSize minimumSize() const override;
    QSize sizeHint() const override;

protected:
    int arrange(const QRect &rect, bool apply) const override;

private:
    QSize withMargins(const QSize &size) const;
    static QSize sizeIn(const QRect &area, const QLayoutItem &item);
    void putRow(const QList<QLayoutItem *> &inRow, const QRect &area, const QRect &row) const;
};

} // namespace hloauth
