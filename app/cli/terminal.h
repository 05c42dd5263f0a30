#pragma once

#include <QtGlobal>

#include <memory>

// What the system's terminal can do; one source file a platform.

namespace hloauth {

/// Prepares standard output for UTF-8 and plain line ends where the system needs to be told.
void prepareTerminal();

bool standardInputIsTerminal();
bool standardErrorIsTerminal();

/// Waits for input. The number of bytes; 0 at the end or after an error.
qsizetype readStandardInput(char *buffer, qsizetype size);

/// While it lives, what is typed is not shown.
class HiddenTyping {
public:
    HiddenTyping();
    ~HiddenTyping();
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hloauth
