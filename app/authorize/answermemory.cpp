#include "authorize/answermemory.h"

#include "authorize/steadyclock.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hloauth {

namespace {

constexpr qsizetype most = 500; // a page that makes codes up must not fill the memory

QByteArray hashOf(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256);
}

} // namespace

AnswerMemory::AnswerMemory() : AnswerMemory(steadyTime) { }

void AnswerMemory::rememberState(const QByteArray &state)
{
    m_states.append(hashOf(state));
    if (m_states.size() > most)
        m_states.removeFirst();
}

bool AnswerMemory::hadState(const QByteArray &state) const
{
    return m_states.contains(hashOf(state));
}

AnswerMemory::Seen &AnswerMemory::entry(const QByteArray &code)
{
    const QByteArray hash = hashOf(code);
    if (!m_codes.contains(hash)) {
        if (m_codes.size() >= most) {
            const auto oldest = std::min_element(m_codes.cbegin(), m_codes.cend(),
                                                 [](const Seen &a, const Seen &b) { return a.at < b.at; });
            m_codes.erase(oldest);
        }
        m_codes.insert(hash, {m_clock(), false});
    }
    return m_codes[hash];
}

AnswerMemory::Code AnswerMemory::see(const QByteArray &code)
{
    const Seen &seen = entry(code);
    if (seen.used)
        return Code::Used;
    return m_clock() - seen.at > codeLifetime ? Code::Old : Code::Fresh;
}

void AnswerMemory::use(const QByteArray &code)
{
    entry(code).used = true;
}

} // namespace hloauth
