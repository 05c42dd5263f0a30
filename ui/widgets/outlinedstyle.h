#pragma once

#include <QProxyStyle>

namespace hloauth {

/// Qt's Fusion style, which a desktop without a style of its own gets, with more air and fewer lines: room
/// in buttons, fields and rows, one round corner, and the button that goes on in the palette's highlight
/// colour. Fields of several lines and lists have an outline, too. Check boxes and radio buttons have an
/// outline that can be seen on a dark background too: Fusion's own is darker than the background, whatever
/// the palette.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    /// Whether \a style is the one that needs it.
    static bool isFor(const QStyle &style);
    /// Whether the application has it.
    static bool isInUse();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
};

} // namespace hloauth
