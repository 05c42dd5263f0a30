#include "cli/terminal.h"

#include <cerrno>
#include <termios.h>
#include <unistd.h>

namespace hloauth {

struct HiddenTyping::State {
    termios before{};
};

void prepareTerminal() { }

bool standardInputIsTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

bool standardErrorIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

qsizetype readStandardInput(char *buffer, qsizetype size)
{
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, buffer, static_cast<size_t>(size));
    } while (count < 0 && errno == EINTR);
    return count < 0 ? 0 : count;
}

HiddenTyping::HiddenTyping()
{
    auto state = std::make_unique<State>();
    if (tcgetattr(STDIN_FILENO, &state->before) != 0)
        return;
    termios hidden = state->before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    hidden.c_lflag |= ECHONL; // the line break that ends the input is shown
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0)
        m_state = std::move(state);
}

HiddenTyping::~HiddenTyping()
{
    if (m_state)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_state->before);
}

} // namespace hloauth
