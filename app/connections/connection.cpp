#include "connections/connection.h"

#include <QJsonArray>

namespace hloauth {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList list(const QJsonObject &object, const char *key)
{
    QStringList entries;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue &entry : array)
        entries.append(entry.toString());
    return entries;
}

QDateTime time(const QJsonObject &object, const char *key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODate).toUTC();
}

QString fromTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

void Connection::apply(const TokenSet &tokens)
{
    userType = tokens.userType;
    companyId = tokens.companyId;
    locationId = tokens.locationId;
    grantedScopes = tokens.scopes;
    refreshedAt = tokens.receivedAt;
    expiresAt = tokens.expiresAt;
    signInNeeded.clear();
    lostRefreshAt = {};
    refreshTokenGivenAt = {};
}

void Connection::setKeptFresh(bool kept)
{
    keepFresh = kept;
    if (kept)
        refreshTokenGivenAt = {};
}

void Connection::giveRefreshTokenAway(const QDateTime &time)
{
    refreshTokenGivenAt = time;
    keepFresh = false;
}

QStringList Connection::missingScopes() const
{
    QStringList missing;
    for (const QString &scope : askedScopes) {
        if (!grantedScopes.contains(scope))
            missing.append(scope);
    }
    return missing;
}

AuthorizationLink Connection::link() const
{
    AuthorizationLink link;
    link.marketplace = servers.marketplace;
    link.olderPath = olderPath;
    link.clientId = clientId;
    link.redirectUri = redirectUri;
    link.scopes = askedScopes;
    link.versionId = versionId;
    link.sameTab = sameTab;
    return link;
}

bool Connection::isComplete() const
{
    return !id.isEmpty() && !name.isEmpty() && !servers.api.host().isEmpty();
}

QJsonObject Connection::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        {QStringLiteral("client_id"), clientId},
        {QStringLiteral("marketplace_url"), servers.marketplace.toString()},
        {QStringLiteral("api_url"), servers.api.toString()},
        {QStringLiteral("redirect_uri"), redirectUri},
        {QStringLiteral("version_id"), versionId},
        {QStringLiteral("same_tab"), sameTab},
        {QStringLiteral("older_path"), olderPath},
        {QStringLiteral("asked_user_type"), toString(askedUserType)},
        {QStringLiteral("asked_scopes"), QJsonArray::fromStringList(askedScopes)},
        {QStringLiteral("api_spelling"),
         spelling == ApiSpelling::V3 ? QStringLiteral("v3") : QStringLiteral("v2")},
        {QStringLiteral("user_type"), toString(userType)},
        {QStringLiteral("company_id"), companyId},
        {QStringLiteral("location_id"), locationId},
        {QStringLiteral("account_name"), accountName},
        {QStringLiteral("granted_scopes"), QJsonArray::fromStringList(grantedScopes)},
        {QStringLiteral("connected_at"), fromTime(connectedAt)},
        {QStringLiteral("refreshed_at"), fromTime(refreshedAt)},
        {QStringLiteral("expires_at"), fromTime(expiresAt)},
        {QStringLiteral("sign_in_needed"), signInNeeded},
        {QStringLiteral("lost_refresh_at"), fromTime(lostRefreshAt)},
        {QStringLiteral("refresh_token_given_at"), fromTime(refreshTokenGivenAt)},
        {QStringLiteral("keep_fresh"), keepFresh},
        {QStringLiteral("practice"), isPractice},
    };
}

std::optional<Connection> Connection::fromJson(const QJsonObject &object)
{
    Connection connection;
    connection.id = text(object, "id");
    connection.name = text(object, "name");
    connection.clientId = text(object, "client_id");
    connection.servers.marketplace = QUrl(text(object, "marketplace_url"));
    connection.servers.api = QUrl(text(object, "api_url"));
    if (!connection.isComplete())
        return std::nullopt;
    connection.redirectUri = text(object, "redirect_uri");
    connection.versionId = text(object, "version_id");
    connection.sameTab = object.value(QStringLiteral("same_tab")).toBool();
    connection.olderPath = object.value(QStringLiteral("older_path")).toBool();
    connection.askedUserType = userTypeFromString(text(object, "asked_user_type"));
    connection.askedScopes = list(object, "asked_scopes");
    connection.spelling = text(object, "api_spelling") == u"v3" ? ApiSpelling::V3 : ApiSpelling::V2;
    connection.userType = userTypeFromString(text(object, "user_type"));
    connection.companyId = text(object, "company_id");
    connection.locationId = text(object, "location_id");
    connection.accountName = text(object, "account_name");
    connection.grantedScopes = list(object, "granted_scopes");
    connection.connectedAt = time(object, "connected_at");
    connection.refreshedAt = time(object, "refreshed_at");
    connection.expiresAt = time(object, "expires_at");
    connection.signInNeeded = text(object, "sign_in_needed");
    connection.lostRefreshAt = time(object, "lost_refresh_at");
    connection.refreshTokenGivenAt = time(object, "refresh_token_given_at");
    connection.keepFresh = object.value(QStringLiteral("keep_fresh")).toBool();
    connection.isPractice = object.value(QStringLiteral("practice")).toBool();
    return connection;
}

} // namespace hloauth
