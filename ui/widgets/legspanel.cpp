#include "widgets/legspanel.h"

#include "widgets/stepmark.h"
#include "widgets/text.h"
#include "widgets/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hloauth {

LegsPanel::LegsPanel(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(14, 18, 14, 14);
    m_layout->setSpacing(7);
    m_layout->addStretch(1);
    setAccessibleName(tr("The three legs"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

LegsPanel::Row LegsPanel::addRow(const QString &title, bool isLeg)
{
    Row row;
    row.title = title;
    row.mark = new StepMark(isLeg ? static_cast<int>(m_legs.size()) + 1 : 0);
    row.label = isLeg ? headingLabel(title) : wrappedLabel(title);
    row.label->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(9);
    line->addWidget(row.mark);
    line->addWidget(row.label, 1);
    if (isLeg && !m_legs.isEmpty())
        m_layout->insertSpacing(m_layout->count() - 1, 12);
    m_layout->insertLayout(m_layout->count() - 1, line);
    return row;
}

void LegsPanel::addLeg(const QString &title)
{
    m_legs.append(addRow(title, true));
    showRow(m_legs.last());
}

int LegsPanel::addStep(const QString &title)
{
    Row row = addRow(title, false);
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

void LegsPanel::updateLegs()
{
    for (int leg = 0; leg < m_legs.size(); ++leg) {
        bool allDone = true;
        bool anyCurrent = false;
        for (const Row &step : std::as_const(m_steps)) {
            if (step.leg != leg)
                continue;
            allDone = allDone && step.state == State::Done;
            anyCurrent = anyCurrent || step.state == State::Current;
        }
        m_legs[leg].state = anyCurrent ? State::Current : allDone ? State::Done : State::ToDo;
        showRow(m_legs[leg]);
    }
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
    row.label->setAccessibleName(tr("%1: %2").arg(row.title, word));
}

void LegsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(toneBorder(Tone::Neutral, palette()));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace hloauth
