#include "practice/practiceanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

PracticeAnswer refusalWith(int status, const QJsonValue &message)
{
    return PracticeAnswer::json({{u"statusCode"_s, status},
                                 {u"message"_s, message},
                                 {u"error"_s, QString::fromLatin1(HttpAnswer::phraseOf(status))},
                                 {u"traceId"_s, PracticeAnswer::newTraceId()}},
                                status);
}

} // namespace

PracticeAnswer PracticeAnswer::json(const QJsonObject &object, int status)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.contentType = "application/json; charset=utf-8";
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    answer.headers = {{"Cache-Control", "no-store"}}; // RFC 6749, section 5.1
    return answer;
}

PracticeAnswer PracticeAnswer::page(const QByteArray &html, int status)
{
    PracticeAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = html;
    // No form-action: browsers would hold it against the redirect that follows the form, too.
    answer.headers = {
        {"Cache-Control", "no-store"},
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Content-Type-Options", "nosniff"}};
    return answer;
}

PracticeAnswer PracticeAnswer::redirect(const QByteArray &location)
{
    PracticeAnswer answer;
    answer.status = 303;
    answer.contentType = "text/plain; charset=utf-8";
    answer.headers = {
        {"Cache-Control", "no-store"}, {"Location", location}, {"Referrer-Policy", "no-referrer"}};
    return answer;
}

PracticeAnswer PracticeAnswer::refusal(int status, const QString &message)
{
    return refusalWith(status, message);
}

PracticeAnswer PracticeAnswer::refusal(int status, const QStringList &messages)
{
    return refusalWith(status, QJsonArray::fromStringList(messages));
}

PracticeAnswer PracticeAnswer::oauthError(int status, const QString &error, const QString &description)
{
    return json({{u"error"_s, error}, {u"error_description"_s, description}, {u"traceId"_s, newTraceId()}},
                status);
}

PracticeAnswer PracticeAnswer::apiError(int status, const QString &code, const QString &message,
                                        const QString &resolution)
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}, {u"resolution"_s, resolution}};
    return json({{u"error"_s, error}, {u"traceId"_s, newTraceId()}}, status);
}

PracticeAnswer PracticeAnswer::notFound(const QByteArray &method, const QString &path)
{
    return refusal(404, QString(u"Cannot "_s + QString::fromLatin1(method) + u' ' + path));
}

QString PracticeAnswer::newTraceId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace hloauth
