#include "widgets/screencapture.h"

#include <QWidget>

#include <windows.h>

namespace hloauth {

void setScreenCaptured(const QWidget &window, bool captured)
{
    const auto handle = reinterpret_cast<HWND>(window.internalWinId());
    constexpr DWORD excluded = 0x11; // WDA_EXCLUDEFROMCAPTURE, from Windows 10 2004 on
    if (captured)
        SetWindowDisplayAffinity(handle, WDA_NONE);
    else if (!SetWindowDisplayAffinity(handle, excluded))
        SetWindowDisplayAffinity(handle, WDA_MONITOR); // seen as a black window
}

} // namespace hloauth
