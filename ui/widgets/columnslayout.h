#pragma once

#include "widgets/itemlayout.h"

namespace hloauth {

/// Two items side by side where there is room, else one under the other. Both are as high as their
/// contents need at their width.
class ColumnsLayout : public ItemLayout {
    Q_OBJECT

public:
    /// \a widthForTwo: pixels from which on there are two columns; \a firstShare: the first one's part
    /// of the width.
    ColumnsLayout(int widthForTwo, double firstShare, QWidget *parent = nullptr);

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    QSize minimumSize() const override;
    QSize sizeHint() const override;

protected:
    int arrange(const QRect &rect, bool apply) const override;

private:
    /// The first column's width; nothing if there is room for one column only.
    int firstWidth(int width) const;

    int m_widthForTwo;
    double m_firstShare;
};

} // namespace hloauth
