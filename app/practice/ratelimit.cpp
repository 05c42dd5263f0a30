#include "practice/ratelimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr qint64 dayMilliseconds = 24LL * 60 * 60 * 1000;

/// Begins a new period if the old one is over. A clock that was set back ends it, too.
void renew(QDateTime &begin, int &used, const QDateTime &now, qint64 length)
{
    const qint64 age = begin.isValid() ? begin.msecsTo(now) : length;
    if (age >= 0 && age < length)
        return;
    begin = now;
    used = 0;
}

int secondsLeft(const QDateTime &begin, const QDateTime &now, qint64 length)
{
    const qint64 milliseconds = length - begin.msecsTo(now);
    return static_cast<int>(std::max<qint64>(1, (milliseconds + 999) / 1000));
}

} // namespace

RateLimit::RateLimit(int requests, int windowMilliseconds)
    : m_requests(std::max(0, requests)), m_windowMilliseconds(std::max(1, windowMilliseconds))
{
}

RateLimit::Count RateLimit::add(const QString &account, const QDateTime &now)
{
    Usage &usage = m_usage[account];
    renew(usage.windowBegin, usage.inWindow, now, m_windowMilliseconds);
    renew(usage.dayBegin, usage.inDay, now, dayMilliseconds);

    Count count;
    if (usage.inDay >= dailyRequests) {
        count.allowed = false;
        count.retryAfterSeconds = secondsLeft(usage.dayBegin, now, dayMilliseconds);
    } else if (usage.inWindow >= m_requests) {
        count.allowed = false;
        count.retryAfterSeconds = secondsLeft(usage.windowBegin, now, m_windowMilliseconds);
    } else {
        ++usage.inWindow;
        ++usage.inDay;
    }
    count.remaining = m_requests - usage.inWindow;
    count.remainingToday = dailyRequests - usage.inDay;
    return count;
}

void RateLimit::describe(const Count &count, PracticeAnswer &answer) const
{
    answer.headers.append({"X-RateLimit-Limit-Daily", QByteArray::number(dailyRequests)});
    answer.headers.append({"X-RateLimit-Daily-Remaining", QByteArray::number(count.remainingToday)});
    answer.headers.append({"X-RateLimit-Interval-Milliseconds", QByteArray::number(m_windowMilliseconds)});
    answer.headers.append({"X-RateLimit-Max", QByteArray::number(m_requests)});
    answer.headers.append({"X-RateLimit-Remaining", QByteArray::number(count.remaining)});
}

PracticeAnswer RateLimit::refusal(const Count &count) const
{
    PracticeAnswer answer = PracticeAnswer::refusal(429, u"Too Many Requests"_s);
    answer.headers.append({"Retry-After", QByteArray::number(count.retryAfterSeconds)});
    return answer;
}

} // namespace hloauth
