#include "secrecy/coredumps.h"

#include <sys/resource.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace hloauth {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__)
    // The limit does not bind a program that takes the dumps through a pipe (core(5)); this does. It also
    // keeps other programs of the user from reading the memory.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace hloauth
