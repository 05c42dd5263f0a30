#include "cli/description.h"

#include "connections/connection.h"
#include "translations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::Connection)
};

} // namespace

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject eventOf(const QString &event, const Connection &connection)
{
    return {
        {"event"_L1, event},
        {"name"_L1, connection.name},
        {"user_type"_L1, textJson(toString(connection.userType))},
        {"company_id"_L1, textJson(connection.companyId)},
        {"location_id"_L1, textJson(connection.locationId)},
        {"expires_at"_L1, timeJson(connection.expiresAt)},
        {"scopes"_L1, QJsonArray::fromStringList(connection.grantedScopes)},
        {"missing_scopes"_L1, QJsonArray::fromStringList(connection.missingScopes())},
    };
}

QJsonObject describe(const Connection &connection)
{
    return {
        {"name"_L1, connection.name},
        {"user_type"_L1, textJson(toString(connection.userType))},
        {"company_id"_L1, textJson(connection.companyId)},
        {"location_id"_L1, textJson(connection.locationId)},
        {"account_name"_L1, textJson(connection.accountName)},
        {"client_id"_L1, connection.clientId},
        {"version_id"_L1, textJson(connection.versionId)},
        {"redirect_uri"_L1, connection.redirectUri},
        {"marketplace_url"_L1, connection.servers.marketplace.toString()},
        {"api_url"_L1, connection.servers.api.toString()},
        {"expires_at"_L1, timeJson(connection.expiresAt)},
        {"connected_at"_L1, timeJson(connection.connectedAt)},
        {"refreshed_at"_L1, timeJson(connection.refreshedAt)},
        {"keep_fresh"_L1, connection.keepFresh},
        {"refresh_token_given_at"_L1, timeJson(connection.refreshTokenGivenAt)},
        {"sign_in_needed"_L1, textJson(connection.signInNeeded)},
        {"lost_refresh_at"_L1, timeJson(connection.lostRefreshAt)},
        {"scopes"_L1, QJsonArray::fromStringList(connection.grantedScopes)},
        {"missing_scopes"_L1, QJsonArray::fromStringList(connection.missingScopes())},
        {"practice"_L1, connection.isPractice},
    };
}

QString accountOf(const Connection &connection)
{
    const bool isLocation = connection.userType == UserType::Location;
    const QString id = isLocation ? connection.locationId : connection.companyId;
    QString text = isLocation                               ? Texts::tr("the sub-account %1")
                 : connection.userType == UserType::Company ? Texts::tr("the agency %1")
                                                            : Texts::tr("an account of unknown kind %1");
    const QString name = connection.accountName;
    text = text.arg(name.isEmpty() || id.isEmpty() ? name + id : u"%1 (%2)"_s.arg(name, id)).trimmed();
    return connection.isPractice ? Texts::tr("%1 [PRACTICE]").arg(text) : text;
}

QString stateOf(const Connection &connection, const QDateTime &now)
{
    if (!connection.signInNeeded.isEmpty())
        return Texts::tr("needs a new sign-in");
    if (!connection.expiresAt.isValid())
        return Texts::tr("validity not known");
    const qint64 minutes = now.secsTo(connection.expiresAt) / 60;
    if (minutes <= 0)
        return Texts::tr("expired; refreshed when needed");
    return minutes < 120 ? Texts::tr("valid for %1 min").arg(minutes)
                         : Texts::tr("valid for %1 h").arg(minutes / 60);
}

QString localTime(const QDateTime &time)
{
    return time.isValid() ? textLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : Texts::tr("an unknown time");
}

} // namespace hloauth
