#pragma once

#include "tokens/httpexchange.h"

#include <chrono>
#include <optional>

namespace hloauth {

/// What an answer tells about HighLevel's two limits: requests in a short window, and in a day.
struct RateLimits {
    std::optional<int> requests; ///< X-RateLimit-Max: in a window
    std::optional<std::chrono::milliseconds> interval; ///< X-RateLimit-Interval-Milliseconds
    std::optional<int> remaining; ///< X-RateLimit-Remaining: in this window
    std::optional<int> requestsADay; ///< X-RateLimit-Limit-Daily
    std::optional<int> remainingToday; ///< X-RateLimit-Daily-Remaining

    /// Numbers that make no sense are taken as absent.
    static RateLimits of(const HttpExchange::Answer &answer);

    bool operator==(const RateLimits &) const = default;
};

} // namespace hloauth
