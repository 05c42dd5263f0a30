#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace hloauth {

/// Looks over everything that is visible in \a window: no text is cut, nothing sticks out of what it is in,
/// no two mnemonics are the same, also in its menus, the keyboard goes through it in reading order,
/// everything that takes the keyboard or shows only a symbol has a name for screen readers, and symbols have
/// tool tips. Gives one finding a line; empty if all is well.
QString findingsIn(const QWidget &window);

/// Whether a symbol is all that \a button shows. The words of a box to tick may stand in a label beside it.
bool showsIconOnly(const QAbstractButton &button);

/// A widget's class, name and text, for a finding.
QString describe(const QWidget &widget);

/// The innermost in \a part that needs most of \a room (pixels) or more in width.
QString widestIn(const QWidget &part, int room);

} // namespace hloauth
