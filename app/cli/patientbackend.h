#pragma once

#include "connections/secretbackend.h"

#include <QObject>

#include <chrono>

namespace hloauth {

/// The keychain with an end to the waiting: a locked one may ask for its password in a window that
/// nobody sees, and then never answers. An answer that comes after the end is ignored.
class PatientBackend : public QObject, public SecretBackend {
    Q_OBJECT

public:
    /// \a backend must outlive it.
    PatientBackend(SecretBackend &backend, std::chrono::milliseconds noticeAfter,
                   std::chrono::milliseconds giveUpAfter, QObject *parent = nullptr);

    qsizetype maximumValueSize() const override { return m_backend.maximumValueSize(); }
    void read(const QString &key, Callback done) override;
    void write(const QString &key, const QByteArray &value, Callback done) override;
    void remove(const QString &key, Callback done) override;

Q_SIGNALS:
    void waiting(); ///< an access takes long: the keychain probably waits to be unlocked

private:
    Callback watched(Callback done);

    SecretBackend &m_backend;
    std::chrono::milliseconds m_noticeAfter;
    std::chrono::milliseconds m_giveUpAfter;
};

} // namespace hloauth
