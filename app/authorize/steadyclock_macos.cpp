#include "authorize/steadyclock.h"

#include <ctime>

namespace hloauth {

std::chrono::milliseconds steadyTime()
{
    // Goes on in sleep, by clock_gettime(3) of macOS; CLOCK_UPTIME_RAW does not.
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::nanoseconds(clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW)));
}

} // namespace hloauth
