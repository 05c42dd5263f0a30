#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace hloauth {

/// \a text on one line, without anything that is not meant to be seen; at most \a length characters,
/// then an ellipsis.
QString printableText(const QString &text, qsizetype length);

/// \a text as patterns are compared with it: on one line, with plain quotes and dashes, without tags and
/// without the escapes of JSON, HTML and addresses. Only the first 16,000 characters.
QString comparableText(const QString &text);

/// "30 seconds", "5 minutes", "2 hours"; "a minute" when the server named no time.
QString waitText(std::optional<std::chrono::seconds> wait);

} // namespace hloauth
