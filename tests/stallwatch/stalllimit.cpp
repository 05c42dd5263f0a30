#include "stallwatch/stalllimit.h"

#include "stallwatch/threadtime.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace hloauth {

namespace {

constexpr StallWatch::Milliseconds limit{50};
constexpr StallWatch::Milliseconds usual{5}; ///< for the work below, in a release build
constexpr double allowance = 1.5; ///< what else runs shares the processor's caches
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

StallWatch::Milliseconds stallLimit()
{
    constexpr int rounds = 5;
    StallWatch::Milliseconds least = StallWatch::Milliseconds::max();
    qsizetype sum = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto before = threadTime();
        sum += work();
        least = std::min<StallWatch::Milliseconds>(least, threadTime() - before);
    }
    return sum > 0 ? allowance * limit * std::max(1.0, least / usual) : limit;
}

} // namespace hloauth
