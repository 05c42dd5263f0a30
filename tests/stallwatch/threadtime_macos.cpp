#include "stallwatch/threadtime.h"

#include <ctime>

namespace hloauth {

std::chrono::nanoseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::optional<std::chrono::nanoseconds> queueTime()
{
    return {};
}

} // namespace hloauth
