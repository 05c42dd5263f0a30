#include "http/httphead.h"

#include <QList>

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

constexpr std::array methods{"GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "CONNECT", "TRACE"};

HttpHead refused(int status, const QByteArray &text)
{
    HttpHead head;
    head.problem = status;
    head.problemText = text;
    return head;
}

bool isPrintable(char c)
{
    return c > ' ' && c < '\x7f';
}

bool isToken(const QByteArray &text)
{
    static const QByteArray separators = "()<>@,;:\\\"/[]?={}";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isPrintable(c) && !separators.contains(c);
    });
}

/// Digits only: toLongLong() would take a sign and spaces.
bool isNumber(const QByteArray &text)
{
    constexpr qsizetype mostDigits = 15;
    return !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

HttpHead parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !parts.at(2).startsWith("HTTP/"))
        return refused(400, "The request line can't be read.");
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return refused(505, "Only HTTP/1.0 and 1.1 are spoken here.");
    if (std::find(methods.begin(), methods.end(), parts.at(0)) == methods.end())
        return refused(501, "This method is not known here.");
    const QByteArray &target = parts.at(1);
    // "//host/path" would be taken for another host's address.
    if (!target.startsWith('/') || target.startsWith("//")
        || !std::all_of(target.begin(), target.end(), isPrintable))
        return refused(400, "The address in the request line can't be read.");
    return {};
}

/// Takes over what a header says; a header that can't be dealt with makes the head a refused one.
void takeHeader(HttpHead &head, const QByteArray &name, const QByteArray &value, QByteArray &length)
{
    if (name == "content-length") {
        if (!isNumber(value) || (!length.isEmpty() && length != value)) {
            head = refused(400, "The Content-Length header can't be read.");
            return;
        }
        length = value;
        head.bodyBytes = value.toLongLong();
    } else if (name == "transfer-encoding") {
        if (value.toLower() != "chunked" || head.isChunked) {
            head = refused(501, "This transfer encoding is not known here.");
            return;
        }
        head.isChunked = true;
    } else if (name == "upgrade" && value.toLower().contains("websocket")) {
        head = refused(501, "There is no WebSocket here.");
    } else if (name == "expect" && value.toLower() == "100-continue") {
        head.expectsContinue = true;
    }
}

} // namespace

HttpHead HttpHead::parse(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    HttpHead head = parseRequestLine(lines.takeFirst());
    QByteArray length;
    for (const QByteArray &line : std::as_const(lines)) {
        if (head.problem != 0)
            break;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
        const QByteArray value = line.mid(colon + 1).trimmed();
        const bool clean = std::none_of(value.begin(), value.end(), [](char c) {
            return static_cast<unsigned char>(c) < ' ' && c != '\t';
        });
        if (colon < 1 || !isToken(name) || !clean)
            return refused(400, "A header can't be read.");
        takeHeader(head, name.toLower(), value, length);
    }
    // Two programs could read two requests out of it (RFC 9112, section 6.3).
    if (head.isChunked && !length.isEmpty())
        return refused(400, "Content-Length and Transfer-Encoding don't go together.");
    return head;
}

} // namespace hloauth
