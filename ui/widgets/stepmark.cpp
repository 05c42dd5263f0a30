#include "widgets/stepmark.h"

#include "widgets/symbol.h"

#include <QPainter>

namespace hloauth {

StepMark::StepMark(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setState(LegsPanel::State state)
{
    m_state = state;
    update();
}

QSize StepMark::sizeHint() const
{
    const int height = fontMetrics().height();
    const int side = m_number > 0 ? height * 3 / 2 : height;
    return {height * 3 / 2, side};
}

void StepMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = m_number > 0 ? height() - 1.0 : height() * 0.8;
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(rect()).center());
    if (m_state == LegsPanel::State::Done) {
        paintSymbol(painter, disc, Symbol::Tick, Tone::Good, palette());
        return;
    }
    const bool current = m_state == LegsPanel::State::Current;
    const QColor ink = current ? palette().color(QPalette::Highlight) : mutedColor(palette());
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(current && m_number > 0 ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    if (m_number > 0) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(current ? palette().color(QPalette::HighlightedText) : ink);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    } else if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(disc.adjusted(side * 0.3, side * 0.3, -side * 0.3, -side * 0.3));
    }
}

} // namespace hloauth
