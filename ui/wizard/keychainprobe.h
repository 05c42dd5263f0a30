#pragma once

#include "connections/secretbackend.h"

#include <QObject>

#include <functional>

namespace hloauth {

class TokenVault;

/// Finds out whether the keychain keeps things, before a consent is spent on tokens that could not
/// be kept: writes a made-up value, reads it back and removes it.
class KeychainProbe : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const SecretResult &)>;

    explicit KeychainProbe(TokenVault &vault, QObject *parent = nullptr);

    /// Calls \a done once, unless \a context is gone by then. The system may ask the user to unlock
    /// the keychain meanwhile.
    void start(QObject *context, Done done);

private:
    TokenVault &m_vault;
};

} // namespace hloauth
