#include "wizard/keychainprobe.h"

#include "connections/connection.h"
#include "connections/tokenvault.h"

#include <QPointer>
#include <QUuid>

namespace hloauth {

KeychainProbe::KeychainProbe(TokenVault &vault, QObject *parent) : QObject(parent), m_vault(vault) { }

void KeychainProbe::start(QObject *context, Done done)
{
    Connection probe;
    probe.id = QStringLiteral("probe-") % QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray value = QUuid::createUuid().toByteArray();
    const auto report = [context = QPointer<QObject>(context),
                         done = std::move(done)](const SecretResult &result) {
        if (context)
            done(result);
    };
    m_vault.saveClientSecret(probe, value, [this, probe, value, report](const SecretResult &written) {
        if (written.status != SecretStatus::Ok) {
            report(written);
            return;
        }
        m_vault.readClientSecret(probe, [this, probe, value, report](const SecretResult &read) {
            SecretResult verdict{read.status, {}, read.detail};
            if (read.status == SecretStatus::Ok && read.value != value)
                verdict.status = SecretStatus::Damaged;
            m_vault.forget(probe, [report, verdict](const SecretResult &) { report(verdict); });
        });
    });
}

} // namespace hloauth
