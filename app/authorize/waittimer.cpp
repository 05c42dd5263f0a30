#include "authorize/waittimer.h"

#include <algorithm>

namespace hloauth {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds tick = 1s;
constexpr std::chrono::milliseconds sleepAtLeast = 10s; // a busy computer is late by less

} // namespace

WaitTimer::WaitTimer(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_ticks.setSingleShot(true);
    connect(&m_ticks, &QTimer::timeout, this, &WaitTimer::look);
}

void WaitTimer::start(std::chrono::milliseconds timeout)
{
    m_timeout = timeout;
    m_left = timeout;
    m_last = m_clock();
    tickOnce();
}

void WaitTimer::stop()
{
    m_ticks.stop();
}

std::chrono::milliseconds WaitTimer::timeLeft() const
{
    if (!isActive())
        return 0ms;
    return std::max<std::chrono::milliseconds>(m_left - std::clamp(m_clock() - m_last, 0ms, tick), 0ms);
}

void WaitTimer::look()
{
    const std::chrono::milliseconds now = m_clock();
    const std::chrono::milliseconds passed = now - m_last;
    m_last = now;
    const bool slept = passed >= sleepAtLeast;
    if (slept)
        m_left = std::max(m_left - tick, std::min<std::chrono::milliseconds>(m_timeout, restAfterSleep));
    else
        m_left -= std::max(passed, 0ms);
    if (m_left <= 0ms) {
        m_ticks.stop();
        Q_EMIT timedOut();
        return;
    }
    tickOnce();
    if (slept)
        Q_EMIT wokeUp();
}

void WaitTimer::tickOnce()
{
    m_ticks.start(std::min(m_left, tick));
}

} // namespace hloauth
