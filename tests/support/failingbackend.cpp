#include "failingbackend.h"

namespace hloauth {

void FailingBackend::countChange()
{
    ++m_changes;
    if (m_changesLeft > 0)
        --m_changesLeft;
}

void FailingBackend::read(const QString &key, Callback done)
{
    if (isDead())
        return;
    if (m_readStatus == SecretStatus::Ok)
        m_memory.read(key, std::move(done));
    else
        done({m_readStatus, {}, QStringLiteral("broken on purpose")});
}

void FailingBackend::write(const QString &key, const QByteArray &value, Callback done)
{
    if (isDead())
        return;
    if (m_writeStatus != SecretStatus::Ok || m_failingWrites > 0) {
        if (m_failingWrites > 0)
            --m_failingWrites;
        done({m_writeStatus == SecretStatus::Ok ? SecretStatus::Failed : m_writeStatus,
              {},
              QStringLiteral("broken on purpose")});
        return;
    }
    if (m_lostWrites > 0) {
        --m_lostWrites;
        done({});
        return;
    }
    m_largestValue = std::max(m_largestValue, value.size());
    countChange();
    m_memory.write(key, value, [](const SecretResult &) {});
    if (!isDead())
        done({});
}

void FailingBackend::remove(const QString &key, Callback done)
{
    if (isDead())
        return;
    if (m_removalStatus != SecretStatus::Ok) {
        done({m_removalStatus, {}, {}});
        return;
    }
    countChange();
    m_memory.remove(key, [](const SecretResult &) {});
    if (!isDead())
        done({});
}

} // namespace hloauth
