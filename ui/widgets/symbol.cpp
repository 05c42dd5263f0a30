#include "widgets/symbol.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace hloauth {

namespace {

QPainterPath triangle(const QRectF &area)
{
    QPainterPath path;
    path.moveTo(area.center().x(), area.top());
    path.lineTo(area.right(), area.bottom());
    path.lineTo(area.left(), area.bottom());
    path.closeSubpath();
    return path;
}

/// The mark's strokes on a square from 0 to 1.
QPainterPath strokes(Symbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case Symbol::Tick:
        path.moveTo(0.28, 0.52);
        path.lineTo(0.44, 0.68);
        path.lineTo(0.73, 0.34);
        break;
    case Symbol::Cross:
        path.moveTo(0.33, 0.33);
        path.lineTo(0.67, 0.67);
        path.moveTo(0.67, 0.33);
        path.lineTo(0.33, 0.67);
        break;
    case Symbol::Warning:
        path.moveTo(0.5, 0.38);
        path.lineTo(0.5, 0.66);
        path.moveTo(0.5, 0.82);
        path.lineTo(0.5, 0.83);
        break;
    case Symbol::Info:
        path.moveTo(0.5, 0.27);
        path.lineTo(0.5, 0.28);
        path.moveTo(0.5, 0.46);
        path.lineTo(0.5, 0.74);
        break;
    case Symbol::Clock:
        path.moveTo(0.5, 0.24);
        path.lineTo(0.5, 0.52);
        path.lineTo(0.68, 0.62);
        break;
    case Symbol::Refresh:
        path.arcMoveTo(QRectF(0.28, 0.28, 0.44, 0.44), 60);
        path.arcTo(QRectF(0.28, 0.28, 0.44, 0.44), 60, 290);
        path.moveTo(0.61, 0.14);
        path.lineTo(0.62, 0.32);
        path.lineTo(0.79, 0.30);
        break;
    case Symbol::Practice:
        path.moveTo(0.40, 0.74);
        path.lineTo(0.40, 0.28);
        path.lineTo(0.54, 0.28);
        path.arcTo(QRectF(0.40, 0.28, 0.28, 0.24), 90, -180);
        path.lineTo(0.40, 0.52);
        break;
    case Symbol::None:
    case Symbol::Dot:
        break;
    }
    return path;
}

} // namespace

Symbol symbolFor(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Symbol::Tick;
    case Tone::Warning:
        return Symbol::Warning;
    case Tone::Bad:
        return Symbol::Cross;
    case Tone::Practice:
        return Symbol::Practice;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return Symbol::Info;
}

void paintSymbol(QPainter &painter, const QRectF &area, Symbol symbol, Tone tone, const QPalette &palette)
{
    if (symbol == Symbol::None)
        return;
    const double side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(tone, palette));
    if (symbol == Symbol::Warning)
        painter.drawPath(triangle(square));
    else if (symbol == Symbol::Dot)
        painter.drawEllipse(square.adjusted(side * 0.28, side * 0.28, -side * 0.28, -side * 0.28));
    else
        painter.drawEllipse(square);
    painter.translate(square.topLeft());
    painter.scale(side, side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Base), 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(strokes(symbol));
    painter.restore();
}

SymbolView::SymbolView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolView::setSymbol(Symbol symbol, Tone tone)
{
    m_symbol = symbol;
    m_tone = tone;
    update();
}

void SymbolView::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize SymbolView::sizeHint() const
{
    const int side = static_cast<int>(std::lround(fontMetrics().height() * m_scale));
    return {side, side};
}

void SymbolView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSymbol(painter, rect(), m_symbol, m_tone, palette());
}

} // namespace hloauth
