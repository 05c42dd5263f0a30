#pragma once

#include <QStringList>

#include <chrono>
#include <optional>

namespace hloauth {

class Notice;
struct TokenTestResult;

/// Says in \a notice what came of testing a token. \a account: stands in where HighLevel named none;
/// \a missing: scopes that were asked for and not granted.
void sayTestResult(Notice &notice, const TokenTestResult &result,
                   std::optional<std::chrono::seconds> validity, const QString &account,
                   const QStringList &missing);

} // namespace hloauth
