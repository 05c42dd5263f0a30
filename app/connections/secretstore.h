#pragma once

#include "connections/secretbackend.h"

namespace hloauth {

/// Secrets of any size on a backend that holds small values, whole or not at all.
///
/// A value over 2,000 bytes is split: the parts are written first, then the head, which names them;
/// then the parts of the former value go. A reader finds the old value or the new one at any moment,
/// also after the writer was killed between two writes.
class SecretStore {
public:
    using Callback = SecretBackend::Callback;

    static constexpr qsizetype maximumEntrySize = 2000; ///< bytes; Windows holds 2,560

    explicit SecretStore(SecretBackend &backend) : m_backend(backend) { }

    void read(const QString &key, Callback done);
    void write(const QString &key, const QByteArray &value, Callback done);
    /// Removes the value with all its parts.
    void remove(const QString &key, Callback done);

private:
    SecretBackend &m_backend;
};

} // namespace hloauth
