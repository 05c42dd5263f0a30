#pragma once

#include <QProxyStyle>

namespace hloauth {

/// Qt's Fusion style with an outline around check boxes and radio buttons that can be seen on a dark
/// background too: Fusion's own is darker than the background, whatever the palette.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    /// Whether \a style is the one that needs it.
    static bool isFor(const QStyle &style);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace hloauth
