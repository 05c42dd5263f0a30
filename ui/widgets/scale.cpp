#include "widgets/scale.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>

namespace hloauth {

namespace {

double factor(TextSize size)
{
    switch (size) {
    case TextSize::Body:
        break;
    case TextSize::Lead:
        return 1.2;
    case TextSize::Title:
        return 1.6;
    }
    return 1;
}

} // namespace

QFont scaled(const QFont &font, TextSize size)
{
    QFont result = font;
    if (size == TextSize::Body)
        return result;
    result.setBold(true);
    // The system's font may be given in pixels; only QFontInfo has points for each.
    result.setPointSizeF(QFontInfo(font).pointSizeF() * factor(size));
    return result;
}

QFont fixedFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        fixed.setPointSizeF(font.pointSizeF());
    else
        fixed.setPixelSize(font.pixelSize());
    return fixed;
}

} // namespace hloauth
