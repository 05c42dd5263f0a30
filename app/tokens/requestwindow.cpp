#include "tokens/requestwindow.h"

#include <algorithm>
#include <cmath>

namespace hloauth {

namespace {

using namespace std::chrono_literals;

constexpr int mostAtOnce = 48;

} // namespace

RequestWindow::Time RequestWindow::freeAfter() const
{
    // Clocks count in whole milliseconds and differ in pace.
    const Time margin = 2ms + Time(m_interval) / 1000;
    // The shortest way there and the shortest way back, which seldom come together, are less than the
    // shortest way there and back.
    const Time shortest = m_shortest == Time::max() ? Time(0) : m_shortest;
    const Time certain = std::max(Time(0), shortest - 3ms);
    return std::max(Time(m_interval) / 2, Time(m_interval) - certain) + margin;
}

std::optional<RequestWindow::Time> RequestWindow::next(Time now)
{
    if (!m_isAnswered && m_underWay > 0)
        return std::nullopt;
    while (!m_answered.empty() && m_answered.front().counted + 2 * Time(m_interval) < now)
        m_answered.pop_front();
    recover(now);

    const auto freed = std::find_if(m_answered.begin(), m_answered.end(),
                                    [&](const Answered &entry) { return entry.counted + freeAfter() > now; });
    const int taken = m_underWay + int(m_answered.end() - freed);
    const int allowed = std::max(1, m_requests - m_caution);
    const int others = now < m_othersUntil ? m_others : 0;
    const int excess = taken + others - allowed + 1; // so many places have to come free first
    if (excess <= 0)
        return std::max(now, m_heldUntil);

    std::optional<Time> time;
    if (excess <= m_answered.end() - freed)
        time = (freed + (excess - 1))->counted + freeAfter();
    if (others > 0 && taken < allowed)
        time = time ? std::min(*time, m_othersUntil) : m_othersUntil;
    return time ? std::optional(std::max(*time, m_heldUntil)) : std::nullopt;
}

void RequestWindow::begin(Time)
{
    ++m_underWay;
}

void RequestWindow::end(Time begun, Time head, Time now, const RateLimits &limits)
{
    --m_underWay;
    m_isAnswered = true;
    m_opened = std::min(m_opened + 1, mostAtOnce);
    const Time taken = now - begun;
    m_shortest = std::min(m_shortest, head - begun);
    m_usual = m_usual == Time(0) ? taken : (7 * m_usual + taken) / 8;
    learn(limits);
    const auto later = std::find_if(m_answered.rbegin(), m_answered.rend(),
                                    [head](const Answered &entry) { return entry.counted <= head; });
    m_answered.insert(later.base(), {begun, head});
    if (limits.remaining)
        countOthers(begun, head, *limits.remaining);
}

void RequestWindow::learn(const RateLimits &limits)
{
    if (limits.requests)
        m_requests = *limits.requests;
    if (limits.interval)
        m_interval = *limits.interval;
}

/// How many of the window's requests are not ours: between two bounds that hold for every kind of window.
void RequestWindow::countOthers(Time begun, Time now, int remaining)
{
    const int used = std::max(0, m_requests - remaining);
    int most = m_underWay; // of ours that may be among them
    int least = 1; // of ours that must be
    for (const Answered &entry : m_answered) {
        if (entry.counted >= begun - Time(m_interval))
            ++most;
        if (entry.counted <= begun && entry.begun > now - Time(m_interval))
            ++least;
    }
    if (now >= m_othersUntil)
        m_others = 0;
    const int certain = used - most;
    if (certain > 0 && certain >= m_others) {
        m_others = certain;
        m_othersUntil = now + freeAfter();
    }
    m_others = std::clamp(m_others, 0, std::max(0, used - least));
}

void RequestWindow::refuse(Time now, Time until)
{
    hold(until);
    if (now < m_othersUntil || now - m_cautionChanged < Time(m_interval))
        return; // explained, or the same window once more
    m_caution = std::min(m_requests / 2, m_caution + std::max(1, m_requests / 20));
    m_cautionChanged = now;
}

/// Gives the places back, one in each interval without a refusal.
void RequestWindow::recover(Time now)
{
    if (m_caution == 0 || now - m_cautionChanged < 2 * Time(m_interval))
        return;
    --m_caution;
    m_cautionChanged = now - Time(m_interval);
}

int RequestWindow::usefulAtOnce() const
{
    const double perMicrosecond = m_requests / double(Time(m_interval).count());
    const int needed = int(std::ceil(perMicrosecond * double(m_usual.count()) * 1.5)) + 4;
    return std::clamp(needed, leastAtOnce, m_opened);
}

} // namespace hloauth
