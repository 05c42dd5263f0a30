#include "http/chunkscanner.h"

#include <QList>

#include <algorithm>

namespace hloauth {

namespace {

constexpr qsizetype longestLine = 256; // bytes; sizes are short, and nobody needs extensions
constexpr qsizetype mostDigits = 7;

} // namespace

ChunkScanner::State ChunkScanner::scan(const QByteArray &bytes, qsizetype start)
{
    m_place = std::max(m_place, start);
    State state = State::Unfinished;
    qsizetype before = -1;
    while (state == State::Unfinished && m_place != before) {
        before = m_place;
        state = readSize(bytes);
    }
    return state;
}

/// Goes on by one chunk or one line, if it is there.
ChunkScanner::State ChunkScanner::readSize(const QByteArray &bytes)
{
    const qsizetype lineEnd = bytes.indexOf("\r\n", m_place);
    if (lineEnd < 0)
        return bytes.size() - m_place > longestLine ? State::Malformed : State::Unfinished;
    const QByteArray line = bytes.mid(m_place, lineEnd - m_place);
    const qsizetype behind = lineEnd + 2;
    if (m_inTrailers) {
        m_place = behind;
        return line.isEmpty() ? State::Finished : State::Unfinished;
    }
    const QByteArray digits = line.split(';').constFirst().trimmed(); // without extensions
    bool isNumber = false;
    const qsizetype size = digits.toInt(&isNumber, 16);
    const bool isSound =
        isNumber && digits.size() <= mostDigits
        && std::all_of(digits.begin(), digits.end(), [](char c) { return std::isxdigit(quint8(c)); });
    if (!isSound)
        return State::Malformed;
    if (size == 0) {
        m_inTrailers = true;
        m_place = behind;
        return State::Unfinished;
    }
    if (bytes.size() < behind + size + 2)
        return State::Unfinished;
    if (bytes.mid(behind + size, 2) != "\r\n")
        return State::Malformed;
    m_place = behind + size + 2;
    return State::Unfinished;
}

} // namespace hloauth
