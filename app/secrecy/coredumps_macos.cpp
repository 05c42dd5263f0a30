#include "secrecy/coredumps.h"

#include <sys/resource.h>

namespace hloauth {

void forbidCoreDumps()
{
    // Crash reports hold no memory on macOS, only core files do.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace hloauth
