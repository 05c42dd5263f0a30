#include "http/httpanswer.h"

#include <QString>

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

struct Status {
    int number;
    const char *phrase;
};

/// RFC 9110, section 15: those that our servers give.
constexpr std::array statuses{
    Status{200, "OK"},
    Status{303, "See Other"},
    Status{400, "Bad Request"},
    Status{401, "Unauthorized"},
    Status{403, "Forbidden"},
    Status{404, "Not Found"},
    Status{405, "Method Not Allowed"},
    Status{408, "Request Timeout"},
    Status{411, "Length Required"},
    Status{413, "Payload Too Large"},
    Status{422, "Unprocessable Entity"},
    Status{429, "Too Many Requests"},
    Status{431, "Request Header Fields Too Large"},
    Status{500, "Internal Server Error"},
    Status{501, "Not Implemented"},
    Status{503, "Service Unavailable"},
    Status{505, "HTTP Version Not Supported"},
};

} // namespace

HttpAnswer HttpAnswer::text(int status, const QString &sentence)
{
    return {status,
            "text/plain; charset=utf-8",
            sentence.toUtf8() + '\n',
            {{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}}};
}

QByteArray HttpAnswer::phraseOf(int status)
{
    const auto found = std::find_if(statuses.begin(), statuses.end(),
                                    [status](const Status &entry) { return entry.number == status; });
    return found == statuses.end() ? QByteArray("Error") : QByteArray(found->phrase);
}

QByteArray HttpAnswer::toHttp() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) + "\r\n";
    text += "Content-Type: " + contentType + "\r\n";
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    text += "Connection: close\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + body;
}

} // namespace hloauth
