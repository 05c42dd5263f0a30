#include "foreground.h"

#include <windows.h>

namespace hloauth {

void letComeToFront(qint64 process)
{
    AllowSetForegroundWindow(process > 0 ? static_cast<DWORD>(process) : ASFW_ANY);
}

} // namespace hloauth
