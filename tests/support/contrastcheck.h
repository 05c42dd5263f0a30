#pragma once

#include <QString>

class QWidget;

namespace hloauth {

/// Paints \a window and looks whether each visible text that is not switched off stands out from what is
/// behind it as much as WCAG 2.1 asks for (1.4.3): 4.5:1, or 3:1 where it is large. Gives one finding a
/// line; empty if all is well.
QString faintTextsIn(QWidget &window);

} // namespace hloauth
