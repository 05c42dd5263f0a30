#include "connections/keychainbackend.h"

#include <QSysInfo>

namespace hloauth {

qsizetype KeychainBackend::maximumValueSize() const
{
    // The Secret Service, KWallet and macOS's Keychain name no limit; one write is all that stands between
    // a rotated refresh token and its loss.
    return 64 * 1024;
}

QString KeychainBackend::kind()
{
    return QSysInfo::kernelType() == u"darwin" ? QStringLiteral("macOS Keychain")
                                               : QStringLiteral("Secret Service or KWallet");
}

} // namespace hloauth
