#pragma once

#include "tokens/ratelimits.h"

#include <chrono>
#include <deque>
#include <optional>

namespace hloauth {

/// When the next request may be sent, so that a server that allows so many of them in an interval never
/// has to refuse one, wherever its windows begin.
///
/// Where the server counts a request is not known: somewhere between its sending and the head of its
/// answer, whose end may be held up for long (by Nagle's algorithm, for example). A place is therefore
/// free again one interval after the head, less most of the shortest time that a request and its answer's
/// head have ever taken: no request that is sent then can arrive earlier than one interval after the one
/// whose place it takes. This holds for windows that begin at the first request, at the full second, or at
/// each request (sliding ones).
///
/// Keeps no clock: every time comes in, on one clock that never goes back.
class RequestWindow {
public:
    using Time = std::chrono::microseconds;

    static constexpr int assumedRequests = 100; ///< HighLevel's, until an answer says otherwise
    static constexpr std::chrono::milliseconds assumedInterval{10000};

    /// When one more may be sent (a time that has passed means at once). Nothing: not before another
    /// answer; the first request goes alone, because its answer tells the limits.
    std::optional<Time> next(Time now);

    /// A request is sent.
    void begin(Time now);
    /// One that was sent at \a begun is answered, or has failed; \a head: when the answer began to come.
    void end(Time begun, Time head, Time now, const RateLimits &limits);
    /// The server has refused one as too many; nothing is to be sent before \a until.
    void refuse(Time now, Time until);
    /// Nothing is to be sent before \a until, for another reason.
    void hold(Time until) { m_heldUntil = std::max(m_heldUntil, until); }

    int underWay() const { return m_underWay; }
    /// So many at once keep up with the limit at the answers' pace; at least 6, at most 48. It grows by one
    /// with each answer: many new connections at the same moment overflow a small server's queue, and each
    /// that is dropped there costs a second.
    int usefulAtOnce() const;
    int requests() const { return m_requests; }
    std::chrono::milliseconds interval() const { return m_interval; }

private:
    static constexpr int leastAtOnce = 6; // Qt's connections to one host

    struct Answered {
        Time begun;
        Time counted; ///< at the latest
    };

    Time freeAfter() const; ///< from the answer's head until its place is free
    void learn(const RateLimits &limits);
    void countOthers(Time begun, Time now, int remaining);
    void recover(Time now);

    int m_requests = assumedRequests;
    std::chrono::milliseconds m_interval = assumedInterval;
    bool m_isAnswered = false;
    int m_underWay = 0;
    int m_opened = leastAtOnce; ///< so many may be at once by now
    std::deque<Answered> m_answered; ///< of the last two intervals, by the time of the answer's head
    Time m_shortest = Time::max(); ///< from sending to the answer's head
    Time m_usual{0}; ///< from sending to the answer's end
    Time m_heldUntil{0};
    // Requests by others, or by ourselves before this run, that count for the same limit.
    int m_others = 0;
    Time m_othersUntil{0};
    // Places given up after a refusal that nothing explains.
    int m_caution = 0;
    Time m_cautionChanged{0};
};

} // namespace hloauth
