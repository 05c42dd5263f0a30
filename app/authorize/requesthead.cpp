#include "authorize/requesthead.h"

#include <QList>

#include <algorithm>

namespace hloauth {

namespace {

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisibleAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

std::optional<RequestHead> RequestHead::parse(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words.at(0)) || !words.at(1).startsWith('/')
        || !isVisibleAscii(words.at(1)) || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;

    RequestHead head;
    head.method = words.at(0);
    const qsizetype mark = words.at(1).indexOf('?');
    head.path = mark < 0 ? words.at(1) : words.at(1).left(mark);
    head.query = mark < 0 ? QByteArray() : words.at(1).mid(mark + 1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
        if (!isToken(name) || (name == "host" && head.headers.contains(name)))
            return std::nullopt;
        head.headers.insert(name, line.mid(colon + 1).trimmed());
    }
    return head;
}

} // namespace hloauth
