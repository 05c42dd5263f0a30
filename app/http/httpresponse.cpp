#include "http/httpresponse.h"

#include "http/httpanswer.h"

#include <QHttpServerResponse>

namespace hloauth {

QHttpServerResponse toResponse(const HttpAnswer &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    // One request a connection: see HttpGate.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    headers.append("Connection", "close");
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    response.addHeader(QByteArray("Connection"), QByteArray("close"));
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
#endif
    return response;
}

} // namespace hloauth
