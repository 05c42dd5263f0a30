#include "widgets/screencapture.h"

#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace hloauth {

CaptureShield::~CaptureShield()
{
    lower();
}

void CaptureShield::raise()
{
    if (m_isUp)
        return;
    m_isUp = true;
    count(1);
}

void CaptureShield::lower()
{
    if (!m_isUp)
        return;
    m_isUp = false;
    count(-1);
}

void CaptureShield::count(int change)
{
    QWidget *window = m_widget.window();
    constexpr const char *property = "hloauthShownSecrets";
    const int shown = std::max(0, window->property(property).toInt() + change);
    window->setProperty(property, shown);
    // A window that was never on the screen has nothing there to be seen.
    if (window->internalWinId() != 0)
        setScreenCaptured(*window, shown == 0);
}

} // namespace hloauth
