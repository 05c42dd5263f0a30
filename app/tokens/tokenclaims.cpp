#include "tokens/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hloauth {

namespace {

std::optional<QJsonObject> decodePart(const QByteArray &part)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QDateTime secondsSinceEpoch(const QJsonValue &value)
{
    // 253402300799 is the end of the year 9999: anything beyond is not a time.
    const double seconds = value.toDouble(-1);
    if (seconds < 0 || seconds > 253402300799.0)
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}

} // namespace

std::optional<TokenClaims> TokenClaims::decode(const QByteArray &token)
{
    const QList<QByteArray> parts = token.trimmed().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = decodePart(parts.at(0));
    const auto payload = decodePart(parts.at(1));
    if (!header || !payload)
        return std::nullopt;

    TokenClaims claims;
    claims.header = *header;
    claims.payload = *payload;
    claims.authClass = userTypeFromString(payload->value(QStringLiteral("authClass")).toString());
    claims.authClassId = payload->value(QStringLiteral("authClassId")).toString();
    claims.companyId = payload->value(QStringLiteral("primaryAuthClassId")).toString();
    claims.clientId = payload->value(QStringLiteral("sourceId")).toString();
    const QJsonObject meta = payload->value(QStringLiteral("oauthMeta")).toObject();
    claims.appId = meta.value(QStringLiteral("client")).toString();
    claims.agencyPlan = meta.value(QStringLiteral("agencyPlan")).toString();
    const QJsonArray scopes = meta.value(QStringLiteral("scopes")).toArray();
    for (const QJsonValue &scope : scopes)
        claims.scopes.append(scope.toString());
    claims.issuedAt = secondsSinceEpoch(payload->value(QStringLiteral("iat")));
    claims.expiresAt = secondsSinceEpoch(payload->value(QStringLiteral("exp")));
    claims.practice = payload->value(QStringLiteral("practice")).toBool();
    return claims;
}

} // namespace hloauth
