#include "connections/memorybackend.h"

#include "secrecy/wipe.h"

namespace hloauth {

MemoryBackend::~MemoryBackend()
{
    for (QByteArray &value : m_values)
        wipe(value);
}

void MemoryBackend::read(const QString &key, Callback done)
{
    const auto value = m_values.constFind(key);
    done(value == m_values.constEnd() ? SecretResult{SecretStatus::NotFound, {}, {}}
                                      : SecretResult{SecretStatus::Ok, *value, {}});
}

void MemoryBackend::write(const QString &key, const QByteArray &value, Callback done)
{
    QByteArray &kept = m_values[key];
    wipe(kept);
    kept = value;
    done({});
}

void MemoryBackend::remove(const QString &key, Callback done)
{
    if (const auto value = m_values.find(key); value != m_values.end()) {
        wipe(*value);
        m_values.erase(value);
    }
    done({});
}

} // namespace hloauth
