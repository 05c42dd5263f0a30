#include "findingseverity.h"

#include <QCoreApplication>

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

QString severityText(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return QCoreApplication::translate("hloauth::FindingSeverity", "error");
    case FindingSeverity::Warning:
        return QCoreApplication::translate("hloauth::FindingSeverity", "warning");
    case FindingSeverity::Note:
        break;
    }
    return QCoreApplication::translate("hloauth::FindingSeverity", "note");
}

} // namespace hloauth
