#include "exporting/exportcontent.h"
#include "exporting/exportwriters.h"
#include "exporting/quoting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QByteArray ExportWriters::raw(const ExportContent &content)
{
    return content.tokens.accessToken + '\n';
}

QByteArray ExportWriters::header(const ExportContent &content)
{
    return "Authorization: Bearer " + content.tokens.accessToken + '\n';
}

QByteArray ExportWriters::env(const ExportContent &content)
{
    QList<std::pair<QString, QString>> variables{
        {u"HIGHLEVEL_ACCESS_TOKEN"_s, content.accessToken()},
        {u"HIGHLEVEL_TOKEN_EXPIRES_AT"_s, content.expiry()},
        {u"HIGHLEVEL_USER_TYPE"_s, toString(content.tokens.userType)},
        {u"HIGHLEVEL_COMPANY_ID"_s, content.tokens.companyId},
        {u"HIGHLEVEL_LOCATION_ID"_s, content.tokens.locationId},
    };
    if (content.withRefreshToken)
        variables.append({u"HIGHLEVEL_REFRESH_TOKEN"_s, content.refreshToken()});
    QString lines;
    for (const auto &[name, value] : variables)
        lines += name + u'=' + envQuoted(value) + u'\n';
    return lines.toUtf8();
}

QByteArray ExportWriters::json(const ExportContent &content)
{
    QJsonObject object{
        {"access_token"_L1, content.accessToken()},
        {"expires_at"_L1, textOrNull(content.expiry())},
        {"user_type"_L1, textOrNull(toString(content.tokens.userType))},
        {"company_id"_L1, textOrNull(content.tokens.companyId)},
        {"location_id"_L1, textOrNull(content.tokens.locationId)},
        {"scopes"_L1, QJsonArray::fromStringList(content.tokens.scopes)},
    };
    if (content.withRefreshToken)
        object.insert("refresh_token"_L1, content.refreshToken());
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray ExportWriters::csv(const ExportContent &content)
{
    QStringList names{u"name"_s,        u"account_name"_s, u"user_type"_s,  u"company_id"_s,
                      u"location_id"_s, u"access_token"_s, u"expires_at"_s, u"scopes"_s};
    QStringList values{
        content.connection.name,  content.connection.accountName,  toString(content.tokens.userType),
        content.tokens.companyId, content.tokens.locationId,       content.accessToken(),
        content.expiry(),         content.tokens.scopes.join(u' ')};
    if (content.withRefreshToken) {
        names.append(u"refresh_token"_s);
        values.append(content.refreshToken());
    }
    for (QString &value : values)
        value = csvQuoted(value);
    return (names.join(u',') + u"\r\n"_s + values.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace hloauth
