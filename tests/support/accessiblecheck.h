#pragma once

#include <QString>

class QWidget;

namespace hloauth {

/// Goes through all that screen readers find in \a window: everything that takes the keyboard has a name and
/// a role that says how it is used, so has each picture that tells something, each first cell of a row and
/// each head of a column; no two buttons have the same name, and no description is the name again. Gives one
/// finding a line; empty if all is well.
QString unspokenIn(const QWidget &window);

} // namespace hloauth
