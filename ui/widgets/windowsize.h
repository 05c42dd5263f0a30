#pragma once

class QSize;
class QWidget;

namespace hloauth {

/// The size that \a window opens with: \a wanted, or what there is room for on its screen.
void resizeToFit(QWidget &window, const QSize &wanted);

} // namespace hloauth
