#pragma once

#include "connections/memorybackend.h"

#include <QSet>

namespace hloauth {

/// A keychain that breaks as a test says.
class FailingBackend : public SecretBackend {
public:
    qsizetype maximumValueSize() const override { return 2000; } // as the smallest of the keychains
    void read(const QString &key, Callback done) override;
    void write(const QString &key, const QByteArray &value, Callback done) override;
    void remove(const QString &key, Callback done) override;

    /// The program is killed when it has changed the keychain \a changes times: later calls change
    /// nothing and are never answered.
    void dieAfter(int changes) { m_changesLeft = changes; }
    /// A new program starts on the same keychain.
    void revive() { m_changesLeft = -1; }
    /// From now on each access (or only each write) ends with \a status.
    void failReads(SecretStatus status) { m_readStatus = status; }
    void failWrites(SecretStatus status) { m_writeStatus = status; }
    void failRemovals(SecretStatus status) { m_removalStatus = status; }
    /// The next \a count writes fail, later ones work.
    void failNextWrites(int count) { m_failingWrites = count; }
    /// The next \a count writes say that they worked and change nothing.
    void loseNextWrites(int count) { m_lostWrites = count; }

    int changes() const { return m_changes; }
    qsizetype largestValue() const { return m_largestValue; } ///< bytes
    MemoryBackend &memory() { return m_memory; }

private:
    bool isDead() const { return m_changesLeft == 0; }
    void countChange();

    MemoryBackend m_memory;
    int m_changesLeft = -1; ///< -1: it lives on
    int m_changes = 0;
    int m_failingWrites = 0;
    int m_lostWrites = 0;
    qsizetype m_largestValue = 0;
    SecretStatus m_readStatus = SecretStatus::Ok;
    SecretStatus m_writeStatus = SecretStatus::Ok;
    SecretStatus m_removalStatus = SecretStatus::Ok;
};

} // namespace hloauth
