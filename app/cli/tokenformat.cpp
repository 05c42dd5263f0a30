#include "cli/tokenformat.h"

#include "cli/description.h"
#include "tokens/tokenset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QByteArray json(const TokenSet &tokens)
{
    const QJsonObject object{
        {"access_token"_L1, QString::fromUtf8(tokens.accessToken)},
        {"expires_at"_L1, timeJson(tokens.expiresAt)},
        {"user_type"_L1, textJson(toString(tokens.userType))},
        {"company_id"_L1, textJson(tokens.companyId)},
        {"location_id"_L1, textJson(tokens.locationId)},
        {"scopes"_L1, QJsonArray::fromStringList(tokens.scopes)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray env(const TokenSet &tokens)
{
    const QString expiry =
        tokens.expiresAt.isValid() ? tokens.expiresAt.toUTC().toString(Qt::ISODate) : QString();
    const std::pair<const char *, QString> variables[] = {
        {"HIGHLEVEL_ACCESS_TOKEN", QString::fromUtf8(tokens.accessToken)},
        {"HIGHLEVEL_TOKEN_EXPIRES_AT", expiry},
        {"HIGHLEVEL_USER_TYPE", toString(tokens.userType)},
        {"HIGHLEVEL_COMPANY_ID", tokens.companyId},
        {"HIGHLEVEL_LOCATION_ID", tokens.locationId},
    };
    QByteArray lines;
    for (const auto &[name, value] : variables)
        lines += name + QByteArrayLiteral("=") + shellQuoted(value).toUtf8() + '\n';
    return lines;
}

/// A call that any token of this class may try: the account's own data.
QByteArray curl(const TokenSet &tokens, const QUrl &api)
{
    QString path = u"/companies/"_s + QString::fromLatin1(QUrl::toPercentEncoding(tokens.companyId));
    if (tokens.userType == UserType::Location)
        path = u"/locations/"_s + QString::fromLatin1(QUrl::toPercentEncoding(tokens.locationId));
    const QStringList words{
        u"curl"_s,
        u"--header"_s,
        shellQuoted(u"Authorization: Bearer "_s + QString::fromUtf8(tokens.accessToken)),
        u"--header"_s,
        shellQuoted(u"Version: 2021-07-28"_s),
        u"--header"_s,
        shellQuoted(u"Accept: application/json"_s),
        shellQuoted(api.toString(QUrl::FullyEncoded) + path),
    };
    return words.join(u' ').toUtf8() + '\n';
}

} // namespace

QStringList tokenFormatNames()
{
    return {u"raw"_s, u"json"_s, u"env"_s, u"header"_s, u"curl"_s};
}

QByteArray formatToken(TokenFormat format, const TokenSet &tokens, const QUrl &api)
{
    switch (format) {
    case TokenFormat::Raw:
        break;
    case TokenFormat::Json:
        return json(tokens);
    case TokenFormat::Env:
        return env(tokens);
    case TokenFormat::Header:
        return "Authorization: Bearer " + tokens.accessToken + '\n';
    case TokenFormat::Curl:
        return curl(tokens, api);
    }
    return tokens.accessToken + '\n';
}

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_./:@+-]+\\z"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

} // namespace hloauth
