#pragma once

#include <QString>

class QWidget;

namespace hloauth {

/// What of \a widget's text can't be read where it stands: it is cut, left out, or out of sight at the side.
/// Rows and choices that come from outside may be longer than any window; they count as read if their tool
/// tip has them whole. Empty if all is well.
QString cutText(const QWidget &widget);

} // namespace hloauth
