#include "practice/practiceversion.h"

#include <QByteArray>

namespace hloauth {

bool isKnownVersion(const QByteArray &version)
{
    return version == "2021-07-28" || version == "2021-04-15" || version == "2023-02-21" || version == "v3";
}

} // namespace hloauth
