// The program hloauth on Linux. Scripts ask for a token over and over, and nearly always it is there and
// fresh: that one question is answered here, without Qt, whose libraries take longer to load than the
// keychain takes to answer. Everything else is the whole program's, hloauth-full beside this one.

#include "cli/quick/freshtoken.h"
#include "cli/quick/wipe.h"
#include "secrecy/coredumps.h"

#include <cstdio>
#include <cstring>
#include <string>

#include <unistd.h>

namespace {

/// "hloauth token NAME" and nothing else.
bool asksForToken(int argc, char **argv)
{
    return argc == 3 && std::strcmp(argv[1], "token") == 0 && argv[2][0] != '\0' && argv[2][0] != '-';
}

std::string wholeProgram()
{
    char path[4096];
    const ssize_t size = readlink("/proc/self/exe", path, sizeof path);
    const std::string own(path, size > 0 ? std::size_t(size) : 0);
    return own.substr(0, own.rfind('/') + 1) + "hloauth-full";
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int badUsage = 2;
    if constexpr (hloauth::coreDumpsAreForbidden())
        hloauth::forbidCoreDumps();
    if (asksForToken(argc, argv)) {
        if (std::optional<std::string> token = hloauth::quick::freshToken(argv[2])) {
            std::puts(token->c_str());
            std::fflush(stdout);
            hloauth::quick::wipe(*token);
            return 0;
        }
    }
    const std::string program = wholeProgram();
    execv(program.c_str(), argv);
    std::fprintf(stderr, "hloauth: The program %s can't be started; install HighLevel OAuth Helper again.\n",
                 program.c_str());
    return badUsage;
}
