#include "authorize/steadyclock.h"

#include <windows.h>

namespace hloauth {

std::chrono::milliseconds steadyTime()
{
    return std::chrono::milliseconds(GetTickCount64()); // counts sleep and hibernation, too
}

} // namespace hloauth
