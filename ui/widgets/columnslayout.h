#pragma once

#include "widgets/itemlayout.h"

namespace hloauth {

/// Two items side by side where there is room, else one under the other. Both are as high as their
/// contents need at their width; one alone keeps to the first column.
class ColumnsLayout : public ItemLayout {
    Q_OBJECT

public:
    /// \a widthForTwo: pixels from which on there are two columns; \a firstShare: the first one's part
    /// of the width.
    ColumnsLayout(int widthForTwo, double firstShare, QWidget *parent = nullptr);

    /// Lets two that stand side by side end at the same height: for boxes that one sees the edges of.
    void alignBottoms() { m_alignsBottoms = true; }
    /// Between two that stand one under the other; else it is spacing().
    void setStackedSpacing(int pixels) { m_stackedSpacing = pixels; }

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    QSize minimumSize() const override;
    QSize sizeHint() const override;

protected:
    int arrange(const QRect &rect, bool apply) const override;

private:
    /// The first column's width; nothing if there is room for one column only.
    int firstWidth(int width) const;
    int arrangeStacked(const QRect &rect, bool apply) const;

    int m_widthForTwo;
    double m_firstShare;
    int m_stackedSpacing = -1;
    bool m_alignsBottoms = false;
};

} // namespace hloauth
