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

/// Prints the token; false if the whole program has to see to it.
bool answers(const char *name)
{
    std::optional<std::string> token;
    try {
        token = hloauth::quick::freshToken(name);
    } catch (...) { // no memory is left, or a file is not as we write it
        return false;
    }
    if (!token)
        return false;
    std::puts(token->c_str());
    std::fflush(stdout);
    hloauth::quick::wipe(*token);
    return true;
}

/// The path of the file beside this one.
bool findWholeProgram(char *path, std::size_t size)
{
    constexpr char name[] = "hloauth-full";
    const ssize_t length = readlink("/proc/self/exe", path, size - 1);
    path[length > 0 ? length : 0] = '\0';
    char *slash = std::strrchr(path, '/');
    if (!slash || std::size_t(slash - path) + 1 + sizeof name > size)
        return false;
    std::memcpy(slash + 1, name, sizeof name);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int badUsage = 2;
    if constexpr (hloauth::coreDumpsAreForbidden())
        hloauth::forbidCoreDumps();
    if (asksForToken(argc, argv) && answers(argv[2]))
        return 0;
    char program[4096];
    if (findWholeProgram(program, sizeof program))
        execv(program, argv);
    std::fputs("hloauth: The program hloauth-full, which belongs beside this one, can't be started; install "
               "HighLevel OAuth Helper again.\n",
               stderr);
    return badUsage;
}
