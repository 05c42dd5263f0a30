#pragma once

#include <QString>

namespace hloauth {

/// How much a finding weighs, in a link or in a webhook.
enum class FindingSeverity {
    Error, ///< it fails, or is refused
    Warning, ///< it may fail, or is not safe
    Note ///< good to know
};

/// "error", "warning", "note": for programs, and for the command line.
QString severityName(FindingSeverity severity);

} // namespace hloauth
