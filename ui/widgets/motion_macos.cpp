#include "widgets/motion.h"

#include <objc/message.h>
#include <objc/runtime.h>

namespace hloauth {

void askSystemAboutMotion(QObject &, std::function<void(bool isReduced)> then)
{
    // [[NSWorkspace sharedWorkspace] accessibilityDisplayShouldReduceMotion]
    auto *workspaces = reinterpret_cast<objc_object *>(objc_getClass("NSWorkspace"));
    auto *const workspace = reinterpret_cast<objc_object *(*)(objc_object *, SEL)>(objc_msgSend)(
        workspaces, sel_registerName("sharedWorkspace"));
    then(reinterpret_cast<BOOL (*)(objc_object *, SEL)>(objc_msgSend)(
        workspace, sel_registerName("accessibilityDisplayShouldReduceMotion")));
}

} // namespace hloauth
