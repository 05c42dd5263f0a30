#pragma once

#include <QString>

class QDateTime;
class QJsonObject;
class QJsonValue;

namespace hloauth {

struct Connection;
struct TokenSet;

// How connections and tokens are written out: for scripts, and for people.

/// ISO 8601 in UTC; null if the time is not known.
QJsonValue timeJson(const QDateTime &time);
/// The text; null if it is empty.
QJsonValue textJson(const QString &text);

/// Whose connection it is and what it may do, as an event of `connect` or `refresh`.
QJsonObject eventOf(const QString &event, const Connection &connection);
/// All about a connection but its secrets.
QJsonObject describe(const Connection &connection);

/// "the sub-account Main Street (ve9EPM428h8vShlRW1KT)".
QString accountOf(const Connection &connection);
/// "valid for 21 h", or why it is not. \a now in UTC.
QString stateOf(const Connection &connection, const QDateTime &now);
/// Date and time in the user's zone.
QString localTime(const QDateTime &time);

} // namespace hloauth
