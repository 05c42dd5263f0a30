#include "authorize/portowner.h"

using namespace Qt::StringLiterals;

namespace hloauth {

bool PortOwner::isOurs() const
{
    QString name = program.toLower();
    if (name.endsWith(".exe"_L1))
        name.chop(4);
    return name == "hloauth"_L1 || name == "highlevel-oauth-helper"_L1;
}

QString PortOwner::words() const
{
    return program.isEmpty() ? tr("process %1").arg(pid) : tr("%1 (process %2)").arg(program).arg(pid);
}

} // namespace hloauth
