#pragma once

#include "connections/secretbackend.h"

#include <QHash>

#include <limits>

namespace hloauth {

/// Keeps secrets until the program ends: "for this session only".
class MemoryBackend : public SecretBackend {
public:
    ~MemoryBackend() override;
    qsizetype maximumValueSize() const override { return std::numeric_limits<qsizetype>::max(); }
    void read(const QString &key, Callback done) override;
    void write(const QString &key, const QByteArray &value, Callback done) override;
    void remove(const QString &key, Callback done) override;

    const QHash<QString, QByteArray> &values() const { return m_values; }

private:
    QHash<QString, QByteArray> m_values;
};

} // namespace hloauth
