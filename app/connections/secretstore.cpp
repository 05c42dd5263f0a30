#include "connections/secretstore.h"

#include "secrecy/wipe.h"

#include <QList>
#include <QRandomGenerator>

#include <memory>
#include <optional>

namespace hloauth {

namespace {

// A head is the value itself, or, for a split one, this mark and "SLOT NONCE COUNT SIZE". A value that
// happens to begin with the mark is always split.
const QByteArray mark = QByteArrayLiteral("hloauth-split ");

constexpr int mostParts = 4096; // 8 MB; a head that names more is damaged
constexpr int readAttempts = 5; // a reader that meets a writer starts again

/// What a split value's head says. A part is the nonce, a colon, and a piece of the value.
struct Head {
    char slot = 'a';
    QByteArray nonce;
    int count = 0;
    qsizetype size = 0; ///< of the whole value, in bytes

    QByteArray toBytes() const
    {
        return mark + slot + ' ' + nonce + ' ' + QByteArray::number(count) + ' ' + QByteArray::number(size);
    }
    QByteArray prefix() const { return nonce + ':'; }

    static bool isSplit(const QByteArray &head) { return head.startsWith(mark); }
    static std::optional<Head> fromBytes(const QByteArray &bytes)
    {
        const QList<QByteArray> fields = bytes.mid(mark.size()).split(' ');
        if (fields.size() != 4 || (fields.at(0) != "a" && fields.at(0) != "b") || fields.at(1).isEmpty())
            return std::nullopt;
        const Head head{fields.at(0).front(), fields.at(1), fields.at(2).toInt(), fields.at(3).toLongLong()};
        if (head.count < 1 || head.count > mostParts || head.size < 1)
            return std::nullopt;
        return head;
    }
};

QString partKey(const QString &key, char slot, int index)
{
    return key + u'/' + QLatin1Char(slot) + QString::number(index);
}

SecretResult damaged()
{
    return {SecretStatus::Damaged, {}, {}};
}

/// Removes the parts of a slot from \a first on, from the last to the first: interrupted, it leaves
/// no gap that would hide the rest from the next try.
class PartRemoval : public std::enable_shared_from_this<PartRemoval> {
public:
    using Done = SecretBackend::Callback;

    PartRemoval(SecretBackend &backend, QString key, char slot, int first, Done done)
        : m_backend(backend), m_key(std::move(key)), m_slot(slot), m_first(first), m_next(first),
          m_done(std::move(done))
    {
    }

    void findLast()
    {
        m_backend.read(
            partKey(m_key, m_slot, m_next), [self = shared_from_this()](const SecretResult &result) {
                if (result.status == SecretStatus::Ok && self->m_next < mostParts) {
                    ++self->m_next;
                    self->findLast();
                } else if (result.status == SecretStatus::Ok || result.status == SecretStatus::NotFound) {
                    self->removeLast();
                } else {
                    self->m_done(result);
                }
            });
    }

private:
    void removeLast()
    {
        if (m_next == m_first) {
            m_done({});
            return;
        }
        --m_next;
        m_backend.remove(partKey(m_key, m_slot, m_next),
                         [self = shared_from_this()](const SecretResult &result) {
                             if (result.status == SecretStatus::Ok)
                                 self->removeLast();
                             else
                                 self->m_done(result);
                         });
    }

    SecretBackend &m_backend;
    QString m_key;
    char m_slot;
    int m_first;
    int m_next;
    Done m_done;
};

void removeParts(SecretBackend &backend, const QString &key, char slot, int first,
                 SecretBackend::Callback done)
{
    std::make_shared<PartRemoval>(backend, key, slot, first, std::move(done))->findLast();
}

class Reading : public std::enable_shared_from_this<Reading> {
public:
    Reading(SecretBackend &backend, QString key, SecretBackend::Callback done)
        : m_backend(backend), m_key(std::move(key)), m_done(std::move(done))
    {
    }
    ~Reading() { wipe(m_value); }

    void readHead()
    {
        m_backend.read(m_key, [self = shared_from_this()](const SecretResult &result) {
            if (result.status != SecretStatus::Ok || !Head::isSplit(result.value)) {
                self->m_done(result);
                return;
            }
            const auto head = Head::fromBytes(result.value);
            if (!head) {
                self->m_done(damaged());
                return;
            }
            self->m_head = *head;
            self->m_value.clear();
            self->m_next = 0;
            self->readPart();
        });
    }

private:
    void readPart()
    {
        if (m_next == m_head.count) {
            if (m_value.size() == m_head.size)
                m_done({SecretStatus::Ok, m_value, {}});
            else
                startAgain();
            return;
        }
        m_backend.read(
            partKey(m_key, m_head.slot, m_next), [self = shared_from_this()](const SecretResult &result) {
                if (result.status == SecretStatus::Ok && result.value.startsWith(self->m_head.prefix())) {
                    self->m_value += result.value.mid(self->m_head.prefix().size());
                    ++self->m_next;
                    self->readPart();
                } else if (result.status == SecretStatus::Ok || result.status == SecretStatus::NotFound) {
                    self->startAgain();
                } else {
                    self->m_done(result);
                }
            });
    }

    /// The parts are not those of the head: another program wrote a new value meanwhile.
    void startAgain()
    {
        if (++m_attempts < readAttempts)
            readHead();
        else
            m_done(damaged());
    }

    SecretBackend &m_backend;
    QString m_key;
    SecretBackend::Callback m_done;
    Head m_head;
    QByteArray m_value;
    int m_next = 0;
    int m_attempts = 0;
};

class Writing : public std::enable_shared_from_this<Writing> {
public:
    Writing(SecretBackend &backend, QString key, QByteArray value, SecretBackend::Callback done)
        : m_backend(backend), m_key(std::move(key)), m_value(std::move(value)), m_done(std::move(done))
    {
    }
    ~Writing() { wipe(m_value); }

    void start()
    {
        if (m_value.size() <= m_backend.maximumValueSize() && !Head::isSplit(m_value)) {
            writeHead(m_value);
            return;
        }
        m_backend.read(m_key, [self = shared_from_this()](const SecretResult &result) {
            if (result.status != SecretStatus::Ok && result.status != SecretStatus::NotFound) {
                self->m_done(result);
                return;
            }
            const auto old = Head::isSplit(result.value) ? Head::fromBytes(result.value) : std::nullopt;
            self->split(old && old->slot == 'a' ? 'b' : 'a');
        });
    }

private:
    void split(char slot)
    {
        m_head.slot = slot;
        m_head.nonce = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
        m_head.size = m_value.size();
        const qsizetype piece = m_backend.maximumValueSize() - m_head.prefix().size();
        m_head.count = int((m_value.size() + piece - 1) / piece);
        if (m_head.count > mostParts)
            m_done({SecretStatus::Failed, {}, QStringLiteral("value too large")});
        else
            writePart(0, piece);
    }

    void writePart(int index, qsizetype piece)
    {
        if (index == m_head.count) {
            writeHead(m_head.toBytes());
            return;
        }
        const QByteArray part = m_head.prefix() + m_value.mid(index * piece, piece);
        m_backend.write(partKey(m_key, m_head.slot, index), part,
                        [self = shared_from_this(), index, piece](const SecretResult &result) {
                            if (result.status == SecretStatus::Ok)
                                self->writePart(index + 1, piece);
                            else
                                self->m_done(result);
                        });
    }

    void writeHead(const QByteArray &head)
    {
        m_backend.write(m_key, head, [self = shared_from_this()](const SecretResult &result) {
            if (result.status == SecretStatus::Ok)
                self->removeOldParts();
            else
                self->m_done(result);
        });
    }

    /// From here on the new value stands. Parts that can't be removed now are in nobody's way and go
    /// with the next write.
    void removeOldParts()
    {
        const int inA = m_head.slot == 'a' ? m_head.count : 0;
        const int inB = m_head.slot == 'b' ? m_head.count : 0;
        removeParts(m_backend, m_key, 'a', inA, [self = shared_from_this(), inB](const SecretResult &) {
            removeParts(self->m_backend, self->m_key, 'b', inB,
                        [self](const SecretResult &) { self->m_done({}); });
        });
    }

    SecretBackend &m_backend;
    QString m_key;
    QByteArray m_value;
    SecretBackend::Callback m_done;
    Head m_head; ///< count stays 0 for a value in one piece
};

} // namespace

void SecretStore::read(const QString &key, Callback done)
{
    std::make_shared<Reading>(m_backend, key, std::move(done))->readHead();
}

void SecretStore::write(const QString &key, const QByteArray &value, Callback done)
{
    std::make_shared<Writing>(m_backend, key, value, std::move(done))->start();
}

void SecretStore::remove(const QString &key, Callback done)
{
    // The head goes last: as long as it is there, the removal can be tried again.
    removeParts(m_backend, key, 'a', 0,
                [&backend = m_backend, key, done = std::move(done)](const SecretResult &first) {
                    if (first.status != SecretStatus::Ok) {
                        done(first);
                        return;
                    }
                    removeParts(backend, key, 'b', 0, [&backend, key, done](const SecretResult &second) {
                        if (second.status == SecretStatus::Ok)
                            backend.remove(key, done);
                        else
                            done(second);
                    });
                });
}

} // namespace hloauth
