#pragma once

#include "http/httpanswer.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hloauth {

/// One HTTP answer of the practice server, in the shapes that HighLevel uses.
///
/// Every refusal carries a `traceId` of its own.
struct PracticeAnswer : HttpAnswer {
    static PracticeAnswer json(const QJsonObject &object, int status = 200);
    static PracticeAnswer page(const QByteArray &html, int status = 200);
    /// 303, so that every browser and script follows with GET.
    static PracticeAnswer redirect(const QByteArray &location);

    /// `{statusCode, message, error, traceId}`: what most of HighLevel's endpoints say.
    static PracticeAnswer refusal(int status, const QString &message);
    /// The same with a list of messages: what HighLevel says about the fields of a request.
    static PracticeAnswer refusal(int status, const QStringList &messages);
    /// `{error, error_description, traceId}` (RFC 6749, section 5.2).
    static PracticeAnswer oauthError(int status, const QString &error, const QString &description);
    /// `{error: {code, message, resolution}, traceId}`: what v3 listings say.
    static PracticeAnswer apiError(int status, const QString &code, const QString &message,
                                   const QString &resolution);
    static PracticeAnswer notFound(const QByteArray &method, const QString &path);

    /// A new number for a request, as HighLevel's support asks for it.
    static QString newTraceId();
};

} // namespace hloauth
