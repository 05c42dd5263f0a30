#include "secrecy/coredumps.h"

#include <sys/resource.h>
#if defined(__linux__)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hloauth {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__)
    // The limit does not bind a program that takes the dumps through a pipe; this leaves all memory out of
    // them (core(5)). PR_SET_DUMPABLE would do so too, but gives the process's files in /proc to root, where
    // portals and a second sign-in, which asks who has its port, don't find it any more.
    const int filter = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter < 0)
        return;
    [[maybe_unused]] const ssize_t written = write(filter, "0", 1);
    close(filter);
#endif
}

} // namespace hloauth
