#include "cli/interruption.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace hloauth {

namespace {

// A signal handler may do next to nothing; it writes a byte into this pipe, and the event loop reads it.
int pipeEnd = -1;

void onSignal(int)
{
    const int error = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnd, &byte, 1);
    errno = error;
}

constexpr std::array caughtSignals{SIGINT, SIGTERM, SIGHUP};

} // namespace

class Interruption::Private {
public:
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
    std::array<struct sigaction, caughtSignals.size()> before{};
};

Interruption::Interruption(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (::pipe(d->pipe.data()) != 0)
        return;
    for (const int end : d->pipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    pipeEnd = d->pipe[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        if (::read(d->pipe[0], bytes.data(), bytes.size()) > 0)
            Q_EMIT requested();
    });
    for (std::size_t i = 0; i < caughtSignals.size(); ++i) {
        struct sigaction action { };
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigaction(caughtSignals[i], &action, &d->before[i]);
        // "nohup" has the hang-up ignored; it stays so.
        if (caughtSignals[i] == SIGHUP && d->before[i].sa_handler == SIG_IGN)
            sigaction(SIGHUP, &d->before[i], nullptr);
    }
}

Interruption::~Interruption()
{
    if (pipeEnd < 0)
        return;
    for (std::size_t i = 0; i < caughtSignals.size(); ++i)
        sigaction(caughtSignals[i], &d->before[i], nullptr);
    d->notifier.reset();
    pipeEnd = -1;
    ::close(d->pipe[0]);
    ::close(d->pipe[1]);
}

} // namespace hloauth
