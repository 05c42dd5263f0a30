#include "stallwatch/threadtime.h"

#include <QtGlobal>

#include <windows.h>

namespace hloauth {

namespace {

std::chrono::nanoseconds of(const FILETIME &time)
{
    constexpr int unit = 100; // nanoseconds
    return std::chrono::nanoseconds(unit * ((qint64(time.dwHighDateTime) << 32) + time.dwLowDateTime));
}

} // namespace

std::chrono::nanoseconds threadTime()
{
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user);
    return of(kernel) + of(user);
}

std::optional<std::chrono::nanoseconds> queueTime()
{
    return {};
}

} // namespace hloauth
