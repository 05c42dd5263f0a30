#include "authorize/steadyclock.h"

#include <ctime>

namespace hloauth {

std::chrono::milliseconds steadyTime()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME,
                  &time); // CLOCK_MONOTONIC, and with it std::steady_clock, stands still in sleep
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec)
                                                                 + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace hloauth
