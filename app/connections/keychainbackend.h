#pragma once

#include "connections/secretbackend.h"

namespace hloauth {

/// The operating system's keychain by qtkeychain: Secret Service or KWallet, Windows Credential
/// Manager, macOS Keychain. Never a plain-text file.
class KeychainBackend : public SecretBackend {
public:
    static QString kind(); ///< what it is on this system, in English
    qsizetype maximumValueSize() const override;
    void read(const QString &key, Callback done) override;
    void write(const QString &key, const QByteArray &value, Callback done) override;
    void remove(const QString &key, Callback done) override;
};

} // namespace hloauth
