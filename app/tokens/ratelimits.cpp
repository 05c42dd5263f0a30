#include "tokens/ratelimits.h"

#include <limits>

namespace hloauth {

namespace {

constexpr int mostRequests = 1'000'000; // in a window: more is no limit
constexpr int longestInterval = 24 * 60 * 60 * 1000; // milliseconds

std::optional<int> number(const HttpExchange::Answer &answer, const char *name, int least, int most)
{
    bool isNumber = false;
    const int value = answer.header(name).trimmed().toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

RateLimits RateLimits::of(const HttpExchange::Answer &answer)
{
    constexpr int most = std::numeric_limits<int>::max();
    RateLimits limits;
    limits.requests = number(answer, "X-RateLimit-Max", 1, mostRequests);
    if (const auto interval = number(answer, "X-RateLimit-Interval-Milliseconds", 1, longestInterval))
        limits.interval = std::chrono::milliseconds(*interval);
    limits.remaining = number(answer, "X-RateLimit-Remaining", 0, mostRequests);
    limits.requestsADay = number(answer, "X-RateLimit-Limit-Daily", 0, most);
    limits.remainingToday = number(answer, "X-RateLimit-Daily-Remaining", 0, most);
    return limits;
}

} // namespace hloauth
