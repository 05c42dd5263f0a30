#include "widgets/outlinedstyle.h"

#include "widgets/tone.h"

#include <QPainter>
#include <QStyleOption>

namespace hloauth {

namespace {
const QString fusion = QStringLiteral("fusion");
}

OutlinedStyle::OutlinedStyle() : QProxyStyle(fusion) { }

bool OutlinedStyle::isFor(const QStyle &style)
{
    return style.name().compare(fusion, Qt::CaseInsensitive) == 0;
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!isBox && element != PE_IndicatorRadioButton) || !isDark(option->palette))
        return;
    QColor outline = mutedColor(option->palette);
    if (!option->state.testFlag(State_Enabled))
        outline.setAlphaF(0.5F); // seen, and seen to be off
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRect(rect);
    else
        painter->drawEllipse(rect);
    painter->restore();
}

} // namespace hloauth
