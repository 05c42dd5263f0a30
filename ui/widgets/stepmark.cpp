#include "widgets/stepmark.h"

#include "widgets/icon.h"
#include "widgets/symbol.h"

#include <QPainter>
#include <QPainterPath>

namespace hloauth {

StepMark::StepMark(const QString &icon, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setState(LegsPanel::State state)
{
    m_state = state;
    update();
}

void StepMark::setFilled(double filled)
{
    m_filled = filled;
    update();
}

QSize StepMark::sizeHint() const
{
    const int height = fontMetrics().height();
    return {height * 2, m_icon.isEmpty() ? height : height * 2}; // one below the other
}

void StepMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = m_icon.isEmpty() ? height() * 0.8 : height() - 1.0;
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(rect()).center());
    if (m_icon.isEmpty())
        paintStep(painter, disc);
    else
        paintLeg(painter, disc);
}

void StepMark::paintLeg(QPainter &painter, const QRectF &disc) const
{
    const QColor accent = accentColor(palette());
    const QColor ink = m_state == LegsPanel::State::ToDo ? mutedColor(palette()) : accent;
    QPainterPath round;
    round.addEllipse(disc.adjusted(1, 1, -1, -1));
    QRectF picture(0, 0, disc.width() / 2, disc.height() / 2);
    picture.moveCenter(disc.center());
    QRectF full = disc;
    full.setTop(disc.bottom() - disc.height() * m_filled);

    paintIcon(painter, picture, m_icon, ink);
    painter.save();
    painter.setClipRect(full);
    painter.fillPath(round, accent);
    paintIcon(painter, picture, m_icon, accentTextColor(palette()));
    painter.restore();
    painter.strokePath(round, QPen(ink, 1.6));
}

void StepMark::paintStep(QPainter &painter, const QRectF &disc) const
{
    if (m_state == LegsPanel::State::Done) {
        paintSymbol(painter, disc, Symbol::Tick, Tone::Good, palette());
        return;
    }
    const bool isCurrent = m_state == LegsPanel::State::Current;
    const QColor ink = isCurrent ? accentColor(palette()) : mutedColor(palette());
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    if (!isCurrent)
        return;
    const double inset = disc.width() * 0.3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
}

} // namespace hloauth
