#pragma once

#include <QByteArray>

namespace hloauth {

/// Finds the end of a body that is sent in chunks (RFC 9112, section 7.1), as it arrives.
class ChunkScanner {
public:
    enum class State { Unfinished, Finished, Malformed };

    /// Goes on in \a bytes, which begin where they began before; \a start is where the body begins.
    State scan(const QByteArray &bytes, qsizetype start);

private:
    State readSize(const QByteArray &bytes);

    qsizetype m_place = -1; ///< of the next chunk's size, or of the next line behind the last chunk
    bool m_inTrailers = false;
};

} // namespace hloauth
