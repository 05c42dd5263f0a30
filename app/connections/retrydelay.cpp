#include "connections/retrydelay.h"

#include <algorithm>

namespace hloauth {

namespace {

/// Before the second try. A refusal does not pass within seconds, a network may.
std::chrono::seconds firstDelay(OAuthError::Kind kind)
{
    switch (kind) {
    case OAuthError::Kind::Refused: // "Location is not active": until a bill is paid
        return std::chrono::seconds(900);
    case OAuthError::Kind::NotJson: // a captive portal: until she logs in there
    case OAuthError::Kind::Tls:
    case OAuthError::Kind::Redirected:
        return std::chrono::seconds(120);
    default:
        return std::chrono::seconds(30);
    }
}

} // namespace

std::chrono::seconds RetryDelay::after(const OAuthError &error, int failures, double random)
{
    constexpr int mostDoublings = 10;
    const std::chrono::seconds first = firstDelay(error.kind);
    const std::chrono::seconds doubled = first * (1 << std::clamp(failures - 1, 0, mostDoublings));
    const auto capped = static_cast<double>(std::min(doubled, cap).count());
    // Between three quarters and all of it.
    const std::chrono::seconds jittered(static_cast<qint64>(capped * (0.75 + random / 4)));
    const std::chrono::seconds asked = error.retryAfter.value_or(std::chrono::seconds(0));
    // What the server asks for may be a day; more is a mistake.
    constexpr std::chrono::seconds longest{24 * 3600};
    return std::max(jittered,
                    std::min(asked + std::chrono::seconds(static_cast<qint64>(random * 5)), longest));
}

} // namespace hloauth
