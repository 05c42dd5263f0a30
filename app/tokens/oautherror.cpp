#include "tokens/oautherror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr qsizetype keptBodySize = 64 * 1024;

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        const QString text = value.toString().simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collectTexts(entry, texts);
    }
}

OAuthError::Kind kindOf(int status, bool isJson)
{
    if (status == 429)
        return OAuthError::Kind::RateLimited;
    if (status >= 500 || status == 408)
        return OAuthError::Kind::ServerFault;
    // A refusal without HighLevel's JSON comes from something in between: a proxy, a captive portal.
    if (!isJson)
        return OAuthError::Kind::NotJson;
    return OAuthError::Kind::Refused;
}

} // namespace

bool OAuthError::outcomeUnknown() const
{
    switch (kind) {
    case Kind::Cancelled:
    case Kind::ClosedEarly:
    case Kind::Timeout:
    case Kind::TooLarge:
    case Kind::NotJson:
    case Kind::NoToken:
    case Kind::ServerFault:
        return true;
    case Kind::None:
    case Kind::Offline:
    case Kind::Tls:
    case Kind::Redirected:
    case Kind::Refused:
    case Kind::RateLimited:
        return false;
    }
    return false;
}

QString OAuthError::serverText() const
{
    QStringList parts = messages;
    if (!code.isEmpty() && !parts.contains(code))
        parts.prepend(code);
    QString text;
    for (const QString &part : parts)
        text += text.isEmpty() ? part : (text.endsWith(u'.') ? u" "_s : u": "_s) + part;
    return text;
}

void OAuthError::blot(const QByteArray &secret)
{
    constexpr qsizetype shortest = 4; // anything shorter is in every text by chance
    if (secret.size() < shortest)
        return;
    const QString text = QString::fromUtf8(secret);
    const QString blotted = QStringLiteral("[hidden]");
    body.replace(secret, blotted.toUtf8());
    body.replace(secret.toPercentEncoding(), blotted.toUtf8());
    messages.replaceInStrings(text, blotted);
    code.replace(text, blotted);
    detail.replace(text, blotted);
    traceId.replace(text, blotted);
}

OAuthError OAuthError::fromAnswer(int httpStatus, const QByteArray &body)
{
    OAuthError error;
    error.httpStatus = httpStatus;
    error.body = body.left(keptBodySize);

    const QJsonDocument document = QJsonDocument::fromJson(body);
    error.kind = kindOf(httpStatus, document.isObject());
    const QJsonObject object = document.object();
    const QJsonValue oauthError = object.value(QStringLiteral("error"));
    error.traceId = object.value(QStringLiteral("traceId")).toString();
    if (oauthError.isObject()) { // the v3 envelope
        const QJsonObject envelope = oauthError.toObject();
        error.code = envelope.value(QStringLiteral("code")).toVariant().toString();
        collectTexts(envelope.value(QStringLiteral("message")), error.messages);
        collectTexts(envelope.value(QStringLiteral("resolution")), error.messages);
        if (error.traceId.isEmpty())
            error.traceId = envelope.value(QStringLiteral("traceId")).toString();
    } else {
        error.code = oauthError.toString().simplified();
    }
    collectTexts(object.value(QStringLiteral("error_description")), error.messages);
    collectTexts(object.value(QStringLiteral("errorDescription")), error.messages);
    collectTexts(object.value(QStringLiteral("message")), error.messages);
    return error;
}

} // namespace hloauth
