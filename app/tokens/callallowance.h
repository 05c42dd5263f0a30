#pragma once

#include "tokens/httpexchange.h"

namespace hloauth {

/// How many calls HighLevel still allows the app in this account, as an answer's X-RateLimit headers say.
struct CallAllowance {
    std::optional<qint64> perDay;
    std::optional<qint64> leftToday;
    std::optional<qint64> perWindow;
    std::optional<qint64> leftInWindow;
    std::chrono::milliseconds window{0}; ///< 0: not said

    static CallAllowance of(const HttpExchange::Answer &answer);

    bool operator==(const CallAllowance &) const = default;
};

} // namespace hloauth
