#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hloauth {

struct TokenSet;

/// Says that a refresh was begun, for whoever starts after a program that did not live to its end: the
/// refresh token may be used up although no new tokens were kept.
///
/// A small file of the connection's own, without a secret. It names the tokens by the time at which they
/// came; a marker of other tokens than the stored ones is left over from a refresh that came to its end.
class RefreshMarker {
public:
    /// \a directory is the data directory.
    RefreshMarker(const QString &directory, const QString &connectionId);

    QString path() const { return m_path; }
    bool isSet() const; ///< by some refresh; costs next to nothing
    /// Written to the disk when it returns. False if that can't be done: then nothing must be asked.
    bool set(const TokenSet &used, const QDateTime &begun) const;
    void clear() const;

    /// When the refresh was begun that found no end and may have used up the refresh token of \a stored,
    /// UTC; nothing if there was none.
    std::optional<QDateTime> unended(const TokenSet &stored) const;

private:
    QString m_path;
};

} // namespace hloauth
