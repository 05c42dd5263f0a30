#pragma once

#include <QString>

namespace hloauth {

/// Makes Qt's log output safe to be switched on: categories that print requests, headers and answers
/// stay silent whatever QT_LOGGING_RULES says, and all other messages go through withoutSecrets().
/// Called once, first thing in main().
void installSafeLogging();

/// \a text with everything that looks like a secret of ours blotted out: tokens (JWT, "pit-…"),
/// authorization codes, client secrets, and the values of parameters and headers that carry them.
QString withoutSecrets(const QString &text);

} // namespace hloauth
