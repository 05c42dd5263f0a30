#pragma once

#include <QString>

class QWidget;

namespace hloauth {

/// Looks over everything that is visible in \a window: no text is cut, nothing sticks out to the side,
/// no two mnemonics are the same, the keyboard goes through it in reading order, and everything that
/// takes the keyboard has a name for screen readers. Gives one finding a line; empty if all is well.
QString findingsIn(const QWidget &window);

} // namespace hloauth
