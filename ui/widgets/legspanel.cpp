#include "widgets/legspanel.h"

#include "widgets/scale.h"
#include "widgets/stepmark.h"
#include "widgets/text.h"
#include "widgets/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hloauth {

LegsPanel::LegsPanel(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::medium, space::large, space::medium, space::large);
    m_layout->setSpacing(space::small);
    m_layout->addStretch(1);
    setAccessibleName(tr("The three legs"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

LegsPanel::Row LegsPanel::makeRow(const QString &title, StepMark *mark, QLabel *label)
{
    Row row;
    row.title = title;
    row.line = new QWidget;
    row.mark = mark;
    row.label = label;
    row.label->setWordWrap(false);
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(row.mark);
    line->addWidget(row.label, 1);
    m_layout->insertWidget(m_layout->count() - 1, row.line);
    return row;
}

void LegsPanel::addLeg(const QString &title, const QString &icon)
{
    m_legs.append(makeRow(title, new StepMark(icon), headingLabel(title)));
    if (m_legs.size() > 1)
        m_legs.last().line->layout()->setContentsMargins(0, space::small, 0, 0);
    showRow(m_legs.last());
}

int LegsPanel::addStep(const QString &title)
{
    Row row = makeRow(title, new StepMark(QString()), wrappedLabel(title));
    row.leg = static_cast<int>(m_legs.size()) - 1;
    m_steps.append(row);
    showRow(m_steps.last());
    return static_cast<int>(m_steps.size()) - 1;
}

void LegsPanel::setState(int step, State state)
{
    m_steps[step].state = state;
    showRow(m_steps[step]);
    updateLegs();
}

LegsPanel::State LegsPanel::state(int step) const
{
    return m_steps.at(step).state;
}

void LegsPanel::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    for (QList<Row> *rows : {&m_legs, &m_steps}) {
        for (Row &row : *rows)
            showRow(row);
    }
    updateGeometry();
}

double LegsPanel::filled(int leg) const
{
    int steps = 0;
    int done = 0;
    for (const Row &step : m_steps) {
        steps += step.leg == leg ? 1 : 0;
        done += step.leg == leg && step.state == State::Done ? 1 : 0;
    }
    return steps == 0 ? 0 : static_cast<double>(done) / steps;
}

void LegsPanel::updateLegs()
{
    QStringList progress;
    for (int leg = 0; leg < m_legs.size(); ++leg) {
        const bool isCurrent = std::any_of(m_steps.cbegin(), m_steps.cend(), [leg](const Row &step) {
            return step.leg == leg && step.state == State::Current;
        });
        Row &row = m_legs[leg];
        row.state = isCurrent ? State::Current : filled(leg) >= 1 ? State::Done : State::ToDo;
        row.mark->setFilled(filled(leg));
        showRow(row);
        progress.append(row.label->accessibleName());
    }
    setAccessibleDescription(progress.join(QStringLiteral("; ")));
    showSteps();
    update();
}

void LegsPanel::showRow(Row &row)
{
    row.mark->setState(row.state);
    QString word;
    switch (row.state) {
    case State::ToDo:
        word = tr("still to come");
        break;
    case State::Current:
        word = tr("you are here");
        break;
    case State::Done:
        word = tr("done");
        break;
    }
    const QString whole = tr("%1: %2").arg(row.title, word);
    row.label->setAccessibleName(whole);
    row.label->setVisible(!m_isNarrow);
    row.mark->setAccessibleName(m_isNarrow ? whole : QString()); // else it would be read twice
    row.mark->setToolTip(m_isNarrow ? whole : QString());
}

int LegsPanel::heightWith(int steps) const
{
    const auto heightOf = [](const Row &row) { return row.line->sizeHint().height() + space::small; };
    int height = 2 * space::large;
    if (!m_legs.isEmpty())
        height += static_cast<int>(m_legs.size()) * heightOf(m_legs.last());
    if (!m_steps.isEmpty())
        height += steps * heightOf(m_steps.first());
    return height;
}

QSize LegsPanel::sizeHint() const
{
    int width = 0;
    for (const QList<Row> *rows : {&m_legs, &m_steps}) {
        for (const Row &row : *rows)
            width = std::max(width, row.line->sizeHint().width());
    }
    return {width + 2 * space::medium, heightWith(static_cast<int>(m_steps.size()))};
}

QSize LegsPanel::minimumSizeHint() const
{
    return {sizeHint().width(), heightWith(0)};
}

void LegsPanel::showSteps()
{
    const bool isRoom = height() >= sizeHint().height();
    for (const Row &step : std::as_const(m_steps))
        step.line->setVisible(isRoom || m_legs.at(step.leg).state == State::Current);
}

void LegsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSteps();
}

void LegsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(toneBorder(Tone::Neutral, palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());

    // The way from mark to mark.
    const StepMark *former = nullptr;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *line = m_layout->itemAt(i)->widget();
        const auto *mark = line && !line->isHidden() ? line->findChild<StepMark *>() : nullptr;
        if (!mark)
            continue;
        if (former) {
            const QRectF above(former->mapTo(this, QPoint(0, 0)), former->size());
            const QRectF below(mark->mapTo(this, QPoint(0, 0)), mark->size());
            const bool isWalked = mark->state() != State::ToDo;
            painter.setPen(QPen(isWalked ? accentColor(palette()) : toneBorder(Tone::Neutral, palette()), 2));
            painter.drawLine(QPointF(above.center().x(), above.bottom() + 1),
                             QPointF(below.center().x(), below.top() - 1));
        }
        former = mark;
    }
}

} // namespace hloauth
