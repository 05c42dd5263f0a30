#include "support/practiceclient.h"

#include "catalog/scopecatalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr int answerMilliseconds = 20000;

} // namespace

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpAnswer::message() const
{
    const QJsonObject object = json();
    const QJsonValue message = object.value("message"_L1);
    if (message.isArray())
        return message.toVariant().toStringList().join(u" | "_s);
    if (message.isString())
        return message.toString();
    if (object.value("error"_L1).isObject())
        return object.value("error"_L1).toObject().value("message"_L1).toString();
    return object.value("error_description"_L1).toString();
}

QByteArray formOf(const Fields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

Fields with(Fields fields, const QString &name, const QString &value)
{
    fields.removeIf([&](const QPair<QString, QString> &field) { return field.first == name; });
    if (!value.isNull())
        fields.append({name, value});
    return fields;
}

PracticeClient::PracticeClient(PracticeServer::Options options) : m_now(QDateTime::currentDateTimeUtc())
{
    if (options.scopes.isEmpty())
        options.scopes = scopes();
    options.clock = [this] { return m_now; };
    m_server = std::make_unique<PracticeServer>(catalog(), options);
    if (!m_server->start())
        qFatal("the practice server can't listen on 127.0.0.1");
}

HttpAnswer PracticeClient::send(const QByteArray &method, const QString &target, const QByteArray &body,
                                const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(QUrl(QString(m_server->baseUrl().toString() + target), QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    HttpAnswer answer;
    if (!reply->isFinished() && !finished.wait(answerMilliseconds))
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

HttpAnswer PracticeClient::get(const QString &target, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    return send("GET", target, {}, headers);
}

HttpAnswer PracticeClient::postForm(const QString &target, const Fields &fields,
                                    const QList<QPair<QByteArray, QByteArray>> &headers)
{
    return send("POST", target, formOf(fields),
                QList<QPair<QByteArray, QByteArray>>{{"Content-Type", "application/x-www-form-urlencoded"}}
                    + headers);
}

QString PracticeClient::portalToken()
{
    static const QRegularExpression token(u"name=\"token\" value=\"([0-9a-f]+)\""_s);
    const QString page = QString::fromUtf8(get(u"/portal"_s).body);
    return token.match(page).captured(1);
}

HttpAnswer PracticeClient::changeInPortal(const Fields &form)
{
    return postForm(u"/portal"_s, with(form, u"token"_s, portalToken()));
}

Fields PracticeClient::link() const
{
    return {{u"response_type"_s, u"code"_s},
            {u"client_id"_s, m_server->clientId()},
            {u"redirect_uri"_s, redirectUri()},
            {u"scope"_s, scopes().join(u' ')},
            {u"state"_s, u"a state/with+odd&signs=ü"_s}};
}

Fields PracticeClient::exchangeFields(const QString &code, const QString &userType) const
{
    Fields fields{{u"client_id"_s, m_server->clientId()},
                  {u"client_secret"_s, QString::fromLatin1(m_server->clientSecret())},
                  {u"grant_type"_s, u"authorization_code"_s},
                  {u"code"_s, code},
                  {u"redirect_uri"_s, redirectUri()}};
    if (!userType.isEmpty())
        fields.append({u"user_type"_s, userType});
    return fields;
}

Fields PracticeClient::refreshFields(const QString &refreshToken, const QString &userType) const
{
    Fields fields{{u"client_id"_s, m_server->clientId()},
                  {u"client_secret"_s, QString::fromLatin1(m_server->clientSecret())},
                  {u"grant_type"_s, u"refresh_token"_s},
                  {u"refresh_token"_s, refreshToken}};
    if (!userType.isEmpty())
        fields.append({u"user_type"_s, userType});
    return fields;
}

QString PracticeClient::codeFor(const QString &account, const Fields &link)
{
    const HttpAnswer answer = postForm(u"/v2/oauth/chooselocation"_s,
                                       with(with(link, u"account"_s, account), u"decision"_s, u"allow"_s));
    const QUrl location = QUrl::fromEncoded(answer.headers.value("location"), QUrl::StrictMode);
    return QUrlQuery(location).queryItemValue(u"code"_s);
}

QString PracticeClient::firstSubAccount()
{
    const HttpAnswer page = get(u"/v2/oauth/chooselocation?"_s + QString::fromLatin1(formOf(link())));
    static const QRegularExpression radio(u"name=\"account\" value=\"([0-9A-Za-z]{20})\""_s);
    return radio.match(QString::fromUtf8(page.body)).captured(1);
}

QJsonObject PracticeClient::tokensFor(const QString &account, const QString &userType,
                                      const QStringList &asked)
{
    Fields parameters = link();
    if (!asked.isEmpty())
        parameters = with(parameters, u"scope"_s, asked.join(u' '));
    return postForm(u"/oauth/token"_s, exchangeFields(codeFor(account, parameters), userType)).json();
}

const ScopeCatalog &PracticeClient::catalog()
{
    static const std::optional<ScopeCatalog> builtIn = ScopeCatalog::builtIn(nullptr);
    return builtIn.value();
}

QString PracticeClient::redirectUri()
{
    return u"http://localhost:53682/oauth/callback"_s;
}

QStringList PracticeClient::scopes()
{
    return {u"contacts.readonly"_s, u"contacts.write"_s,     u"locations.readonly"_s,
            u"oauth.readonly"_s,    u"companies.readonly"_s, u"oauth.write"_s};
}

} // namespace hloauth
