#include "widgets/busybar.h"

namespace hloauth {

BusyBar::BusyBar(MotionQuestion askMotion, QWidget *parent)
    : QProgressBar(parent), m_askMotion(std::move(askMotion))
{
    setTextVisible(false);
    showProgress();
}

void BusyBar::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    showProgress();
}

/// Styles move a bar without a range, whatever they say about animations.
void BusyBar::showProgress()
{
    if (m_total > 0) {
        setRange(0, m_total);
        setValue(m_done);
    } else {
        setRange(0, m_isStill ? 1 : 0);
        setValue(0);
    }
}

void BusyBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    m_askMotion(*this, [this](bool isReduced) {
        m_isStill = isReduced;
        showProgress();
    });
}

} // namespace hloauth
