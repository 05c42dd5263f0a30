#pragma once

#include <QString>

namespace hloauth {

struct LinkText;

/// What the part of an authorization link at \a position is there for, in one or two sentences; empty
/// for what only parts the parts.
QString meaningOfPart(const LinkText &link, qsizetype position);

} // namespace hloauth
