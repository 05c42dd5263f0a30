#pragma once

#include <QtGlobal>

namespace hloauth {

/// Lets the other program come to the front, where only the one that the user has just started may do so.
void letComeToFront(qint64 process);

} // namespace hloauth
