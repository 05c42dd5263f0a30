#include "findingseverity.h"

namespace hloauth {

QString severityName(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return QStringLiteral("error");
    case FindingSeverity::Warning:
        return QStringLiteral("warning");
    case FindingSeverity::Note:
        break;
    }
    return QStringLiteral("note");
}

} // namespace hloauth
