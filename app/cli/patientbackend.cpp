#include "cli/patientbackend.h"

#include <QTimer>

#include <memory>

namespace hloauth {

PatientBackend::PatientBackend(SecretBackend &backend, std::chrono::milliseconds noticeAfter,
                               std::chrono::milliseconds giveUpAfter, QObject *parent)
    : QObject(parent), m_backend(backend), m_noticeAfter(noticeAfter), m_giveUpAfter(giveUpAfter)
{
}

void PatientBackend::read(const QString &key, Callback done)
{
    m_backend.read(key, watched(std::move(done)));
}

void PatientBackend::write(const QString &key, const QByteArray &value, Callback done)
{
    m_backend.write(key, value, watched(std::move(done)));
}

void PatientBackend::remove(const QString &key, Callback done)
{
    m_backend.remove(key, watched(std::move(done)));
}

SecretBackend::Callback PatientBackend::watched(Callback done)
{
    // Shared by the timers and the answer: whoever comes first clears it.
    auto pending = std::make_shared<Callback>(std::move(done));
    const auto finish = [pending](const SecretResult &result) {
        if (const Callback callback = std::exchange(*pending, {}))
            callback(result);
    };
    QTimer::singleShot(m_noticeAfter, this, [this, pending] {
        if (*pending)
            Q_EMIT waiting();
    });
    QTimer::singleShot(m_giveUpAfter, this, [finish] {
        finish({SecretStatus::Unavailable, {}, tr("the keychain does not answer; it may be locked")});
    });
    return finish;
}

} // namespace hloauth
