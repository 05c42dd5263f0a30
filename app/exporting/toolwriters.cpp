#include "exporting/exportcontent.h"
#include "exporting/exportwriters.h"
#include "exporting/quoting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

/// Names of fields are those of the other tools, which are English.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::ExportWriters)
};

QString titleOf(const ExportContent &content)
{
    return u"HighLevel: "_s + commentText(content.connection.name);
}

/// "Field: value" lines for forms that are filled in by hand.
class FieldList {
public:
    void heading(const QString &text) { m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + text + u'\n'; }
    void add(const QString &field, const QString &value)
    {
        if (!value.isEmpty())
            m_text += u"  %1: "_s.arg(field) + commentText(value) + u'\n';
    }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

/// What any tool needs that signs in by itself.
void addSignIn(FieldList &fields, const ExportContent &content, const QString &authorize,
               const QString &token)
{
    QUrl page = content.connection.link().toUrl();
    page.setQuery(QString());
    fields.add(authorize, page.toString(QUrl::FullyEncoded));
    fields.add(token, content.base() + u"/oauth/token"_s);
    fields.add(u"Scope"_s, content.connection.askedScopes.join(u' '));
    fields.add(u"Client ID"_s, content.connection.clientId);
    fields.add(u"Client Secret"_s,
               Texts::tr("(paste it from Manage, Secrets in the developer portal; it is never exported)"));
}

void addReadyToken(FieldList &fields, const ExportContent &content)
{
    fields.add(u"Name"_s, u"Authorization"_s);
    fields.add(u"Value"_s, u"Bearer "_s + content.accessToken());
    fields.add(Texts::tr("Good until"), content.expiry());
}

void addFirstCall(FieldList &fields, const ExportContent &content)
{
    fields.add(u"Method"_s, u"GET"_s);
    fields.add(u"URL"_s, content.url());
    fields.add(u"Header"_s, u"Version: "_s + content.version());
    fields.add(u"Header"_s, u"Accept: application/json"_s);
}

} // namespace

QByteArray ExportWriters::postman(const ExportContent &content)
{
    QJsonArray values;
    const QList<ExportContent::Variable> variables = content.variables();
    for (const ExportContent::Variable &variable : variables) {
        values.append(QJsonObject{{"key"_L1, variable.name},
                                  {"value"_L1, variable.value},
                                  {"type"_L1, variable.isSecret ? "secret"_L1 : "default"_L1},
                                  {"enabled"_L1, true}});
    }
    return QJsonDocument(QJsonObject{{"name"_L1, titleOf(content)},
                                     {"values"_L1, values},
                                     {"_postman_variable_scope"_L1, "environment"_L1}})
        .toJson();
}

QByteArray ExportWriters::insomnia(const ExportContent &content)
{
    QJsonObject data;
    const QList<ExportContent::Variable> variables = content.variables();
    for (const ExportContent::Variable &variable : variables)
        data.insert(variable.name, variable.value);
    const QString workspace = u"wrk_highlevel"_s;
    const auto headerOf = [](const QString &name, const QString &value) {
        return QJsonObject{{"name"_L1, name}, {"value"_L1, value}};
    };
    const QJsonObject request{
        {"_id"_L1, "req_highlevel_first"_L1},
        {"_type"_L1, "request"_L1},
        {"parentId"_L1, workspace},
        {"name"_L1, "First call"_L1},
        {"method"_L1, "GET"_L1},
        {"url"_L1, QString(u"{{ _.baseUrl }}"_s + content.call.target)},
        {"body"_L1, QJsonObject()},
        {"parameters"_L1, QJsonArray()},
        {"headers"_L1, QJsonArray{headerOf(u"Version"_s, u"{{ _.version }}"_s),
                                  headerOf(u"Accept"_s, u"application/json"_s)}},
        {"authentication"_L1, QJsonObject{{"type"_L1, "bearer"_L1}, {"token"_L1, "{{ _.accessToken }}"_L1}}},
    };
    const QJsonArray resources{
        QJsonObject{{"_id"_L1, workspace},
                    {"_type"_L1, "workspace"_L1},
                    {"parentId"_L1, QJsonValue()},
                    {"name"_L1, titleOf(content)},
                    {"scope"_L1, "collection"_L1}},
        QJsonObject{{"_id"_L1, "env_highlevel_base"_L1},
                    {"_type"_L1, "environment"_L1},
                    {"parentId"_L1, workspace},
                    {"name"_L1, "Base Environment"_L1},
                    {"data"_L1, data}},
        request,
    };
    return QJsonDocument(QJsonObject{{"_type"_L1, "export"_L1},
                                     {"__export_format"_L1, 4},
                                     {"__export_source"_L1, "highlevel-oauth-helper"_L1},
                                     {"resources"_L1, resources}})
        .toJson();
}

QByteArray ExportWriters::bruno(const ExportContent &content)
{
    QString text = u"vars {\n"_s;
    const QList<ExportContent::Variable> variables = content.variables();
    for (const ExportContent::Variable &variable : variables) {
        QString value = variable.value;
        if (value.contains(u'\n')) // a value of several lines stands between three quotes
            value = u"'''\n    "_s + value.replace(u'\n', u"\n    "_s) + u"\n  '''"_s;
        text += u"  %1: "_s.arg(variable.name) + value + u'\n';
    }
    return (text + u"}\n"_s).toUtf8();
}

QByteArray ExportWriters::vsCodeRest(const ExportContent &content)
{
    const auto variable = [](const QString &name, QString value) -> QString {
        return u'@' + name + u" = "_s + value.replace(u'\r', u"\\r"_s).replace(u'\n', u"\\n"_s) + u'\n';
    };
    const QString text = variable(u"baseUrl"_s, content.base())
                       + variable(u"accessToken"_s, content.accessToken()) + u"\n### "_s + titleOf(content)
                       + u"\nGET {{baseUrl}}"_s + content.call.target
                       + u"\nAuthorization: Bearer {{accessToken}}\nVersion: "_s + content.version()
                       + u"\nAccept: application/json\n"_s;
    return text.toUtf8();
}

QByteArray ExportWriters::make(const ExportContent &content)
{
    FieldList fields;
    fields.heading(
        Texts::tr("Make, module HTTP: Make an OAuth 2.0 request. Its connection (it signs in by itself):"));
    fields.add(u"Connection name"_s, titleOf(content));
    fields.add(u"Flow type"_s, u"Authorization Code"_s);
    addSignIn(fields, content, u"Authorize URI"_s, u"Token URI"_s);
    fields.add(u"Scope separator"_s, u"SPACE"_s);
    if (!content.connection.versionId.isEmpty())
        fields.add(u"Authorize parameters"_s, u"version_id = "_s + content.connection.versionId);
    fields.add(u"Access token parameters"_s, u"user_type = "_s + toString(content.connection.askedUserType));
    fields.add(u"Token placement"_s, u"In the header"_s);
    fields.add(u"Header token name"_s, u"Bearer"_s);
    fields.heading(Texts::tr("Or, until the token runs out, module HTTP: Make a request, with the header:"));
    addReadyToken(fields, content);
    fields.heading(Texts::tr("The first call:"));
    addFirstCall(fields, content);
    return fields.bytes();
}

QByteArray ExportWriters::n8n(const ExportContent &content)
{
    FieldList fields;
    fields.heading(
        Texts::tr("n8n, credential OAuth2 API (it signs in by itself; register the redirect address that n8n "
                  "shows there in your app first):"));
    fields.add(u"Grant Type"_s, u"Authorization Code"_s);
    addSignIn(fields, content, u"Authorization URL"_s, u"Access Token URL"_s);
    if (!content.connection.versionId.isEmpty())
        fields.add(u"Auth URI Query Parameters"_s, u"version_id="_s + content.connection.versionId);
    fields.add(u"Authentication"_s, u"Body"_s);
    fields.heading(Texts::tr("Or, until the token runs out, credential Header Auth:"));
    addReadyToken(fields, content);
    fields.heading(Texts::tr("The first call, node HTTP Request:"));
    addFirstCall(fields, content);
    return fields.bytes();
}

} // namespace hloauth
