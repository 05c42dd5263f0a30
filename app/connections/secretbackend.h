#pragma once

#include "secrecy/wipe.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace hloauth {

/// How an access to stored secrets ended.
enum class SecretStatus {
    Ok,
    NotFound,
    Unavailable, ///< no keychain on this system, or it is locked and was not unlocked
    Denied, ///< the user or the system said no
    Failed, ///< any other fault of the keychain
    Damaged ///< something is stored and can't be read as a whole
};

struct SecretResult {
    SecretStatus status = SecretStatus::Ok;
    QByteArray value; ///< only for reads
    QString detail; ///< the keychain's own words; never a secret
    /// What else than the keychain was in the way, and what to do, in one sentence; empty if it was the
    /// keychain.
    QString problem = {};

    ~SecretResult() { wipe(value); }
};

/// A keyed store of small binary values. Each callback is called exactly once, possibly before the
/// call returns.
class SecretBackend {
public:
    using Callback = std::function<void(const SecretResult &)>;

    virtual ~SecretBackend() = default;
    virtual qsizetype maximumValueSize() const = 0; ///< bytes
    virtual void read(const QString &key, Callback done) = 0;
    virtual void write(const QString &key, const QByteArray &value, Callback done) = 0;
    /// Removing what is not there is Ok.
    virtual void remove(const QString &key, Callback done) = 0;
};

} // namespace hloauth
