#include "stallwatch/stalllimit.h"

#include "stallwatch/threadtime.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

constexpr StallWatch::Milliseconds usual{5}; ///< for the work below, in a release build on a quiet machine
constexpr int words = 10000;

/// Something like what a handler does. Returns a number so that no compiler leaves it out.
qsizetype work()
{
    QHash<QString, qsizetype> places;
    for (int number = 0; number < words; ++number)
        places.insert(QString::number(number * 7919 % words), number);
    QStringList sorted = places.keys();
    std::sort(sorted.begin(), sorted.end());
    return places.value(sorted.last());
}

} // namespace

double slowness()
{
    std::array<StallWatch::Milliseconds, 5> times{};
    qsizetype sum = 0;
    for (StallWatch::Milliseconds &time : times) {
        const auto before = threadTime();
        sum += work();
        time = threadTime() - before;
    }
    std::sort(times.begin(), times.end());
    return sum > 0 ? std::max(1.0, times[times.size() / 2] / usual) : 1;
}

bool computesTooLong(const StallWatch::Handler &handler)
{
    return handler.computed > stallLimit && handler.computed > slowness() * stallLimit;
}

bool waitsTooLong(const StallWatch::Handler &handler)
{
    return handler.waited > stallLimit;
}

} // namespace hloauth
