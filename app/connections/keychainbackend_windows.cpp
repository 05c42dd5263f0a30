#include "connections/keychainbackend.h"

namespace hloauth {

qsizetype KeychainBackend::maximumValueSize() const
{
    return 2000; // the Credential Manager holds 2,560 bytes; qtkeychain up to 0.14 adds to a value
}

QString KeychainBackend::kind()
{
    return QStringLiteral("Windows Credential Manager");
}

} // namespace hloauth
