#include "cli/command.h"

#include "cli/failure.h"

namespace hloauth {

void Command::addOptions(QCommandLineParser &) const { }

QString Command::notes() const
{
    return {};
}

void Command::interrupt()
{
    Q_EMIT failed(Failure::interrupted());
}

} // namespace hloauth
