#include "connections/keychainprobe.h"

#include <QUuid>

namespace hloauth {

/// Shared with the callbacks, which may come after the probe is gone.
struct KeychainProbe::Run : std::enable_shared_from_this<KeychainProbe::Run> {
    explicit Run(SecretBackend &keychain) : backend(keychain) { }

    void write()
    {
        backend.write(key, value, [self = shared_from_this()](const SecretResult &result) {
            if (result.status == SecretStatus::Ok)
                self->read();
            else
                self->end(result);
        });
    }

    void read()
    {
        backend.read(key, [self = shared_from_this()](const SecretResult &result) {
            SecretResult verdict{result.status, {}, result.detail};
            if (result.status == SecretStatus::Ok && result.value != self->value)
                verdict.status = SecretStatus::Failed;
            if (result.status == SecretStatus::NotFound)
                verdict.status = SecretStatus::Failed;
            self->remove(verdict);
        });
    }

    void remove(const SecretResult &verdict)
    {
        backend.remove(key, [self = shared_from_this(), verdict](const SecretResult &result) {
            self->end(verdict.status == SecretStatus::Ok ? SecretResult{result.status, {}, result.detail}
                                                         : verdict);
        });
    }

    void end(const SecretResult &verdict)
    {
        if (const Done callback = std::exchange(done, {}))
            callback(verdict);
    }

    SecretBackend &backend;
    const QString key =
        QStringLiteral("highlevel-oauth-helper/probe/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray value = QUuid::createUuid().toByteArray(QUuid::Id128);
    Done done;
};

KeychainProbe::KeychainProbe(SecretBackend &backend) : m_run(std::make_shared<Run>(backend)) { }

KeychainProbe::~KeychainProbe()
{
    m_run->done = {};
}

void KeychainProbe::start(Done done)
{
    m_run->done = std::move(done);
    m_run->write();
}

} // namespace hloauth
