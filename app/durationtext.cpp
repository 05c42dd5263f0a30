#include "durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace hloauth {

namespace {

class Duration {
    Q_DECLARE_TR_FUNCTIONS(hloauth::Duration)
};

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = std::max<qint64>(duration.count(), 0);
    const qint64 days = seconds / 86400;
    const qint64 hours = seconds / 3600 % 24;
    const qint64 minutes = seconds / 60 % 60;
    if (days > 0 && hours == 0)
        return Duration::tr("%1 d").arg(days);
    if (days > 0)
        return Duration::tr("%1 d %2 h").arg(days).arg(hours);
    if (hours > 0)
        return Duration::tr("%1 h %2 min").arg(hours).arg(minutes);
    if (minutes > 0)
        return Duration::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    return Duration::tr("%1 s").arg(seconds);
}

} // namespace hloauth
