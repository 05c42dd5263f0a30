#pragma once

#include <QString>

namespace hloauth {

/// How much a finding weighs, in a link or in a webhook.
enum class FindingSeverity {
    Error, ///< it fails, or is refused
    Warning, ///< it may fail, or is not safe
    Note ///< good to know
};

/// "error", "warning", "note": for programs.
QString severityName(FindingSeverity severity);
/// The same for people.
QString severityText(FindingSeverity severity);

} // namespace hloauth
