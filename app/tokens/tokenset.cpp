#include "tokens/tokenset.h"

#include "secrecy/wipe.h"
#include "tokens/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hloauth {

namespace {

/// The first of two spellings that the object has.
QJsonValue either(const QJsonObject &object, const char *snakeCase, const char *camelCase)
{
    const QJsonValue value = object.value(QLatin1String(snakeCase));
    return value.isUndefined() ? object.value(QLatin1String(camelCase)) : value;
}

QStringList toStringList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString())
            list.append(entry.toString());
    }
    return list;
}

QStringList scopesOf(const QJsonValue &value)
{
    if (value.isArray())
        return toStringList(value);
    return value.toString().simplified().split(u' ', Qt::SkipEmptyParts);
}

QString toStored(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromStored(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// Seconds until expiry as answered: a number, or a number in quotes; 0 if neither.
qint64 secondsOf(const QJsonValue &value)
{
    // More than ten years is a mistake, and would overflow later sums.
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    return qint64(std::clamp(seconds, 0.0, 315360000.0));
}

void completeFromClaims(TokenSet &tokens)
{
    const auto claims = TokenClaims::decode(tokens.accessToken);
    if (!claims)
        return;
    if (!tokens.expiresAt.isValid())
        tokens.expiresAt = claims->expiresAt;
    if (tokens.scopes.isEmpty())
        tokens.scopes = claims->scopes;
    if (tokens.userType == UserType::Unknown)
        tokens.userType = claims->authClass;
    if (tokens.companyId.isEmpty())
        tokens.companyId = claims->companyId;
    if (tokens.companyId.isEmpty() && claims->authClass == UserType::Company)
        tokens.companyId = claims->authClassId;
    if (tokens.locationId.isEmpty() && claims->authClass == UserType::Location)
        tokens.locationId = claims->authClassId;
}

} // namespace

QString toString(UserType type)
{
    switch (type) {
    case UserType::Company:
        return QStringLiteral("Company");
    case UserType::Location:
        return QStringLiteral("Location");
    case UserType::Unknown:
        break;
    }
    return {};
}

UserType userTypeFromString(const QString &text)
{
    if (text.compare(u"Company", Qt::CaseInsensitive) == 0)
        return UserType::Company;
    if (text.compare(u"Location", Qt::CaseInsensitive) == 0)
        return UserType::Location;
    return UserType::Unknown;
}

TokenSet::~TokenSet()
{
    wipe(accessToken);
    wipe(refreshToken);
}

std::chrono::seconds TokenSet::validity(const QDateTime &now) const
{
    // A clock that was set back says nothing about how much is left.
    constexpr qint64 setBack = 120; // seconds
    if (!expiresAt.isValid() || (receivedAt.isValid() && now.secsTo(receivedAt) > setBack))
        return std::chrono::seconds(0);
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(expiresAt)));
}

QStringList TokenSet::missingScopes(const QStringList &asked) const
{
    QStringList missing;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(missing),
                 [this](const QString &scope) { return !scopes.contains(scope); });
    return missing;
}

QStringList TokenSet::additionalScopes(const QStringList &asked) const
{
    QStringList additional;
    std::copy_if(scopes.begin(), scopes.end(), std::back_inserter(additional),
                 [&asked](const QString &scope) { return !asked.contains(scope); });
    return additional;
}

std::optional<TokenSet> TokenSet::fromAnswer(const QJsonObject &answer, const QDateTime &receivedAt)
{
    TokenSet tokens;
    tokens.accessToken = either(answer, "access_token", "accessToken").toString().toUtf8();
    if (tokens.accessToken.isEmpty())
        return std::nullopt;
    tokens.refreshToken = either(answer, "refresh_token", "refreshToken").toString().toUtf8();
    tokens.receivedAt = receivedAt.toUTC();
    const qint64 seconds = secondsOf(either(answer, "expires_in", "expiresIn"));
    if (seconds > 0)
        tokens.expiresAt = tokens.receivedAt.addSecs(seconds);
    tokens.scopes = scopesOf(answer.value(QStringLiteral("scope")));
    tokens.userType = userTypeFromString(either(answer, "user_type", "userType").toString());
    tokens.companyId = either(answer, "company_id", "companyId").toString();
    tokens.locationId = either(answer, "location_id", "locationId").toString();
    tokens.userId = either(answer, "user_id", "userId").toString();
    tokens.planId = either(answer, "plan_id", "planId").toString();
    tokens.isBulkInstallation = either(answer, "is_bulk_installation", "isBulkInstallation").toBool();
    tokens.approvedLocations = toStringList(either(answer, "approved_locations", "approvedLocations"));
    tokens.traceId = either(answer, "trace_id", "traceId").toString();
    completeFromClaims(tokens);
    // The specs send a location id with sub-account tokens only; an agency token never has one.
    if (tokens.userType == UserType::Unknown && !tokens.locationId.isEmpty())
        tokens.userType = UserType::Location;
    return tokens;
}

QByteArray TokenSet::toStored() const
{
    const QJsonObject rest{
        {QStringLiteral("accessToken"), QString::fromUtf8(accessToken)},
        {QStringLiteral("receivedAt"), hloauth::toStored(receivedAt)},
        {QStringLiteral("expiresAt"), hloauth::toStored(expiresAt)},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(scopes)},
        {QStringLiteral("userType"), toString(userType)},
        {QStringLiteral("companyId"), companyId},
        {QStringLiteral("locationId"), locationId},
        {QStringLiteral("userId"), userId},
        {QStringLiteral("planId"), planId},
        {QStringLiteral("isBulkInstallation"), isBulkInstallation},
        {QStringLiteral("approvedLocations"), QJsonArray::fromStringList(approvedLocations)},
        {QStringLiteral("traceId"), traceId},
    };
    // The refresh token leads, so that a person who looks into the keychain finds it in one piece.
    return QJsonDocument(QJsonArray{QString::fromUtf8(refreshToken), rest}).toJson(QJsonDocument::Compact);
}

std::optional<TokenSet> TokenSet::fromStored(const QByteArray &value)
{
    const QJsonArray array = QJsonDocument::fromJson(value).array();
    const QJsonObject rest = array.at(1).toObject();
    TokenSet tokens;
    tokens.accessToken = rest.value(QStringLiteral("accessToken")).toString().toUtf8();
    if (array.size() != 2 || !array.at(0).isString() || tokens.accessToken.isEmpty())
        return std::nullopt;
    tokens.refreshToken = array.at(0).toString().toUtf8();
    tokens.receivedAt = timeFromStored(rest.value(QStringLiteral("receivedAt")));
    tokens.expiresAt = timeFromStored(rest.value(QStringLiteral("expiresAt")));
    tokens.scopes = toStringList(rest.value(QStringLiteral("scopes")));
    tokens.userType = userTypeFromString(rest.value(QStringLiteral("userType")).toString());
    tokens.companyId = rest.value(QStringLiteral("companyId")).toString();
    tokens.locationId = rest.value(QStringLiteral("locationId")).toString();
    tokens.userId = rest.value(QStringLiteral("userId")).toString();
    tokens.planId = rest.value(QStringLiteral("planId")).toString();
    tokens.isBulkInstallation = rest.value(QStringLiteral("isBulkInstallation")).toBool();
    tokens.approvedLocations = toStringList(rest.value(QStringLiteral("approvedLocations")));
    tokens.traceId = rest.value(QStringLiteral("traceId")).toString();
    return tokens;
}

} // namespace hloauth
