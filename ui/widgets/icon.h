#pragma once

#include <QIcon>

class QPainter;

namespace hloauth {

/// The icon resources/icons/NAME.svg in the colours of the application's palette: of the button's text,
/// and of the disabled and the selected one's. It takes the palette at hand whenever it is drawn.
QIcon paletteIcon(const QString &name);

/// The same picture in \a color.
void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &color);

} // namespace hloauth
