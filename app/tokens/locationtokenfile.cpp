#include "tokens/locationtokenfile.h"

#include "tokens/locationjournal.h"
#include "tokens/locationlister.h"
#include "tokens/tokenset.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

struct Column {
    QLatin1StringView name;
    bool isText; ///< written by people, so that a spreadsheet could take it for a formula
};

constexpr Column columns[] = {
    {"location_id"_L1, true},    {"location_name"_L1, true}, {"access_token"_L1, false},
    {"refresh_token"_L1, false}, {"expires_at"_L1, false},   {"user_type"_L1, true},
    {"company_id"_L1, true},     {"user_id"_L1, true},       {"scopes"_L1, true},
    {"error"_L1, true},
};

QString cellOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        words.append(entry.toString());
    return words.join(u' ');
}

QByteArray csvCell(QString text, bool isText)
{
    text.remove(QChar(u'\0'));
    // Spreadsheets run what begins like this (OWASP, "CSV injection").
    if (isText && !text.isEmpty() && u"=+-@\t\r\n|%"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool isQuoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
                       || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!isQuoted)
        return text.toUtf8();
    text.replace(u'"', u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

bool writeAll(QSaveFile &file, LocationJournal::Reader reader, LocationTokenFile::Format format,
              const QSet<QString> &kept)
{
    const bool isCsv = format == LocationTokenFile::Format::Csv;
    bool isWritten = file.write(isCsv ? LocationTokenFile::csvHead() : "[") > 0;
    bool isFirst = true;
    while (std::optional<QJsonObject> row = reader.next()) {
        row->remove(u"received_at"_s);
        if (!row->contains(u"access_token"_s))
            row->insert(u"access_token"_s, QJsonValue());
        if (kept.contains(row->value("location_id"_L1).toString()))
            row->remove(u"refresh_token"_s);
        QByteArray text;
        if (isCsv)
            text = LocationTokenFile::csvLine(*row);
        else
            text = (isFirst ? "\n" : ",\n") + QJsonDocument(*row).toJson(QJsonDocument::Compact);
        isFirst = false;
        isWritten = isWritten && file.write(text) == text.size();
    }
    return isWritten && (isCsv || file.write(isFirst ? "]\n" : "\n]\n") > 0);
}

} // namespace

QStringList LocationTokenFile::formatNames()
{
    return {u"json"_s, u"csv"_s};
}

LocationTokenFile::Format LocationTokenFile::formatFor(const QString &path)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? Format::Csv : Format::Json;
}

QJsonObject LocationTokenFile::row(const SubAccount &account, const TokenSet &tokens)
{
    QJsonObject row{
        {u"location_id"_s, account.id},
        {u"location_name"_s, orNull(account.name)},
        {u"access_token"_s, QString::fromUtf8(tokens.accessToken)},
        {u"received_at"_s, orNull(textOf(tokens.receivedAt))},
        {u"expires_at"_s, orNull(textOf(tokens.expiresAt))},
        {u"user_type"_s, orNull(toString(tokens.userType))},
        {u"company_id"_s, orNull(tokens.companyId)},
        {u"user_id"_s, orNull(tokens.userId)},
        {u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)},
    };
    if (!tokens.refreshToken.isEmpty())
        row.insert(u"refresh_token"_s, QString::fromUtf8(tokens.refreshToken));
    return row;
}

QJsonObject LocationTokenFile::errorRow(const SubAccount &account, const QString &reason)
{
    return {{u"location_id"_s, account.id}, {u"location_name"_s, orNull(account.name)}, {u"error"_s, reason}};
}

TokenSet LocationTokenFile::tokensOf(const QJsonObject &row)
{
    TokenSet tokens;
    tokens.accessToken = row.value("access_token"_L1).toString().toUtf8();
    tokens.refreshToken = row.value("refresh_token"_L1).toString().toUtf8();
    tokens.expiresAt = QDateTime::fromString(row.value("expires_at"_L1).toString(), Qt::ISODate).toUTC();
    tokens.receivedAt = QDateTime::fromString(row.value("received_at"_L1).toString(), Qt::ISODate).toUTC();
    tokens.userType = userTypeFromString(row.value("user_type"_L1).toString());
    tokens.companyId = row.value("company_id"_L1).toString();
    tokens.locationId = row.value("location_id"_L1).toString();
    tokens.userId = row.value("user_id"_L1).toString();
    tokens.scopes = cellOf(row.value("scopes"_L1)).split(u' ', Qt::SkipEmptyParts);
    return tokens;
}

bool LocationTokenFile::write(const LocationJournal &journal, const QString &path, Format format,
                              const QSet<QString> &kept, QString *problem)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                        && writeAll(file, LocationJournal::Reader(journal), format, kept) && file.commit();
    if (!isWritten)
        *problem = QCoreApplication::translate(
                       "hloauth::LocationTokenFile",
                       "%1 can't be written (%2); free some space or check the folder's permissions, then go "
                       "on with the run.")
                       .arg(QDir::toNativeSeparators(path), file.errorString());
    return isWritten;
}

QByteArray LocationTokenFile::csvHead()
{
    QByteArrayList names;
    for (const Column &column : columns)
        names.append(QByteArray(column.name.data(), column.name.size()));
    return names.join(',') + "\r\n";
}

QByteArray LocationTokenFile::csvLine(const QJsonObject &row)
{
    QByteArrayList cells;
    for (const Column &column : columns)
        cells.append(csvCell(cellOf(row.value(column.name)), column.isText));
    return cells.join(',') + "\r\n";
}

} // namespace hloauth
