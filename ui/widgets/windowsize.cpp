#include "widgets/windowsize.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace hloauth {

void resizeToFit(QWidget &window, const QSize &wanted)
{
    // The frame's real size is known only when it is shown.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    window.resize(wanted.boundedTo(window.screen()->availableSize() - QSize(0, title)));
}

} // namespace hloauth
