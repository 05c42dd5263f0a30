#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace hloauth {

class LocationJournal;
struct SubAccount;
struct TokenSet;

/// The file with the tokens of many sub-accounts.
class LocationTokenFile {
public:
    enum class Format { Json, Csv };

    static QStringList formatNames(); ///< in the enumeration's order
    /// What the file's name says: ".csv" is CSV, everything else JSON.
    static Format formatFor(const QString &path);

    /// A sub-account's row, with the members that the file has, and `received_at`.
    static QJsonObject row(const SubAccount &account, const TokenSet &tokens);
    /// The row of one that got none, and why.
    static QJsonObject errorRow(const SubAccount &account, const QString &reason);
    static TokenSet tokensOf(const QJsonObject &row);

    /// Writes all rows of the journal to \a path: 0600, whole or not at all. Those of \a kept go without
    /// their refresh tokens, which are somebody else's now. False and one sentence in \a problem on failure.
    static bool write(const LocationJournal &journal, const QString &path, Format format,
                      const QSet<QString> &kept, QString *problem);

    /// One line of a CSV file (RFC 4180), with the line break.
    static QByteArray csvHead();
    static QByteArray csvLine(const QJsonObject &row);
};

} // namespace hloauth
