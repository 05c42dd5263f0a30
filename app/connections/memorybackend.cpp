#include "connections/memorybackend.h"

namespace hloauth {

MemoryBackend::~MemoryBackend()
{
    for (QByteArray &value : m_values)
        value.fill('\0');
}

void MemoryBackend::read(const QString &key, Callback done)
{
    const auto value = m_values.constFind(key);
    done(value == m_values.constEnd() ? SecretResult{SecretStatus::NotFound, {}, {}}
                                      : SecretResult{SecretStatus::Ok, *value, {}});
}

void MemoryBackend::write(const QString &key, const QByteArray &value, Callback done)
{
    m_values.insert(key, value);
    done({});
}

void MemoryBackend::remove(const QString &key, Callback done)
{
    m_values.remove(key);
    done({});
}

} // namespace hloauth
