#pragma once

namespace hloauth {

/// Keeps QHttpServer from logging whole requests, with the tokens in their headers, when somebody
/// turns debug messages on (QT_LOGGING_RULES). For the rest of the program's life; once is enough.
void keepRequestsOutOfLog();

} // namespace hloauth
