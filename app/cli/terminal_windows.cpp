#include "cli/terminal.h"

#include <cstdio>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace hloauth {

struct HiddenTyping::State {
    HANDLE handle = nullptr;
    DWORD before = 0;
};

void prepareTerminal()
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
}

bool standardInputIsTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

bool standardErrorIsTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), &mode) != 0;
}

qsizetype readStandardInput(char *buffer, qsizetype size)
{
    DWORD count = 0;
    if (!ReadFile(GetStdHandle(STD_INPUT_HANDLE), buffer, static_cast<DWORD>(size), &count, nullptr))
        return 0;
    return static_cast<qsizetype>(count);
}

HiddenTyping::HiddenTyping()
{
    auto state = std::make_unique<State>();
    state->handle = GetStdHandle(STD_INPUT_HANDLE);
    if (!GetConsoleMode(state->handle, &state->before))
        return;
    if (SetConsoleMode(state->handle, state->before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)))
        m_state = std::move(state);
}

HiddenTyping::~HiddenTyping()
{
    if (!m_state)
        return;
    SetConsoleMode(m_state->handle, m_state->before);
    std::fputc('\n', stderr);
}

} // namespace hloauth
