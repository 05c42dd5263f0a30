#include "widgets/symbol.h"

#include <QIcon>
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

/// A mark on a square from 0 to 1: lines through points; a point alone is a dot.
using Line = QList<QPointF>;

QList<Line> linesOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Tick:
        return {{{0.28, 0.52}, {0.44, 0.68}, {0.73, 0.34}}};
    case Symbol::Cross:
        return {{{0.33, 0.33}, {0.67, 0.67}}, {{0.67, 0.33}, {0.33, 0.67}}};
    case Symbol::Warning:
        return {{{0.5, 0.38}, {0.5, 0.66}}, {{0.5, 0.82}}};
    case Symbol::Info:
        return {{{0.5, 0.27}}, {{0.5, 0.46}, {0.5, 0.74}}};
    case Symbol::Clock:
        return {{{0.5, 0.24}, {0.5, 0.52}, {0.68, 0.62}}};
    case Symbol::Refresh:
        return {{{0.72, 0.44}, {0.5, 0.28}, {0.29, 0.47}, {0.36, 0.68}, {0.64, 0.68}},
                {{0.74, 0.26}, {0.72, 0.44}, {0.54, 0.44}}};
    case Symbol::Practice: // a P
        return {{{0.40, 0.76}, {0.40, 0.26}, {0.56, 0.26}, {0.65, 0.39}, {0.56, 0.52}, {0.40, 0.52}}};
    case Symbol::None:
    case Symbol::Dot:
        break;
    }
    return {};
}

QPainterPath strokes(Symbol symbol)
{
    QPainterPath path;
    const QList<Line> lines = linesOf(symbol);
    for (const Line &line : lines) {
        path.moveTo(line.first());
        for (const QPointF &point : line)
            path.lineTo(point);
        if (line.size() == 1)
            path.lineTo(line.first() + QPointF(0, 0.01)); // a line of no length is not drawn
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

QIcon symbolIcon(Symbol symbol, Tone tone, int side, double devicePixelRatio, const QPalette &palette)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSymbol(painter, QRectF(0, 0, side, side), symbol, tone, palette);
    return QIcon(pixmap);
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
