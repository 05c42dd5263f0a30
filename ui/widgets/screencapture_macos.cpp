#include "widgets/screencapture.h"

#include <QWidget>

#include <objc/message.h>
#include <objc/runtime.h>

namespace hloauth {

void setScreenCaptured(const QWidget &window, bool captured)
{
    // [[view window] setSharingType: NSWindowSharingNone (0) or NSWindowSharingReadOnly (1)]
    auto *view = reinterpret_cast<objc_object *>(window.internalWinId());
    auto *const handle = reinterpret_cast<objc_object *(*)(objc_object *, SEL)>(objc_msgSend)(
        view, sel_registerName("window"));
    if (handle)
        reinterpret_cast<void (*)(objc_object *, SEL, unsigned long)>(objc_msgSend)(
            handle, sel_registerName("setSharingType:"), captured ? 1 : 0);
}

} // namespace hloauth
