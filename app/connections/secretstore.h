#pragma once

#include "connections/secretbackend.h"

namespace hloauth {

/// Secrets of any size on a backend that holds small values, whole or not at all.
///
/// A value that is too large for the backend is split: the parts are written first, then the head, which
/// names them; then the parts of the former value go. One that fits is written by one write. A reader finds
/// the old value or the new one at any moment, also after the writer was killed between two writes.
class SecretStore {
public:
    using Callback = SecretBackend::Callback;

    explicit SecretStore(SecretBackend &backend) : m_backend(backend) { }

    void read(const QString &key, Callback done);
    void write(const QString &key, const QByteArray &value, Callback done);
    /// Removes the value with all its parts.
    void remove(const QString &key, Callback done);

private:
    SecretBackend &m_backend;
};

} // namespace hloauth
