#include "authorize/redirectresponse.h"

#include "link/pastedtext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr qsizetype shortestCode = 16;
constexpr qsizetype longestCode = 512;
/// What may stand before and after an address in a text.
constexpr QStringView openings = u"([{'*_";
constexpr QStringView closings = u".,;:!?)]}'*";

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// application/x-www-form-urlencoded, decoded once. A percent sign without two hex digits after it
/// stays; QByteArray::fromPercentEncoding() would make something up.
QByteArray decodedOnce(QByteArrayView encoded)
{
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const int high = encoded[i] == '%' && i + 2 < encoded.size() ? hexDigit(encoded[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(encoded[i + 2]) : -1;
        if (low >= 0) {
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            decoded += encoded[i] == '+' ? ' ' : encoded[i];
        }
    }
    return decoded;
}

/// The parameters of a redirect by their decoded names; nothing at all if one comes twice that decides.
QHash<QByteArray, QByteArray> knownParameters(const QByteArray &query)
{
    static const QByteArrayList deciding{"code", "state", "error"};
    static const QByteArrayList informing{"error_description", "locationId"};
    QHash<QByteArray, QByteArray> parameters;
    const QByteArrayList parts = query.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = decodedOnce(QByteArrayView(part).first(equals < 0 ? part.size() : equals));
        if (deciding.contains(name) && parameters.contains(name))
            return {};
        if ((deciding.contains(name) || informing.contains(name)) && !parameters.contains(name))
            parameters.insert(name, equals < 0 ? QByteArray()
                                               : decodedOnce(QByteArrayView(part).sliced(equals + 1)));
    }
    return parameters;
}

QStringView withoutBlanksAndQuotes(QStringView text)
{
    const auto isWrapping = [](QChar c) { return isBlank(c) || isQuote(c); };
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    return text;
}

QStringView withoutPunctuation(QStringView word)
{
    while (!word.isEmpty() && openings.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && closings.contains(word.back()))
        word.chop(1);
    return word;
}

bool isBareCode(QStringView text)
{
    const auto isUnreserved = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-._~"_s.contains(c));
    };
    return text.size() >= shortestCode && text.size() <= longestCode
        && std::all_of(text.begin(), text.end(), isUnreserved);
}

/// Mail wraps a long address; between < and > the breaks are no part of it (RFC 3986, appendix C).
QString withAddressesUnwrapped(const QString &text)
{
    static const QRegularExpression bracketed(u"<\\s*(?=https?://)([^<>]*)>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QString unwrapped;
    qsizetype copied = 0;
    for (auto it = bracketed.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString address = match.captured(1);
        address.removeIf(isBlank);
        unwrapped += QStringView(text).sliced(copied, match.capturedStart() - copied);
        unwrapped += u'<' + address + u'>';
        copied = match.capturedEnd();
    }
    return unwrapped + QStringView(text).sliced(copied);
}

/// From one word of a text: an address with a query, or a query by itself.
RedirectResponse fromWord(QStringView word)
{
    QStringView query = word.sliced(word.indexOf(u'?') + 1);
    if (const qsizetype fragment = query.indexOf(u'#'); fragment >= 0)
        query.truncate(fragment);
    return RedirectResponse::fromQuery(query.toString());
}

} // namespace

RedirectResponse RedirectResponse::fromQuery(const QString &encodedQuery)
{
    const QHash<QByteArray, QByteArray> parameters = knownParameters(encodedQuery.toUtf8());
    RedirectResponse response;
    response.code = parameters.value("code");
    response.state = parameters.value("state");
    response.hasState = !response.state.isEmpty();
    response.error = QString::fromUtf8(parameters.value("error"));
    response.errorDescription = QString::fromUtf8(parameters.value("error_description"));
    response.locationId = QString::fromUtf8(parameters.value("locationId"));
    return response;
}

RedirectResponse RedirectResponse::fromPasted(const QString &text)
{
    const QStringView trimmed = withoutBlanksAndQuotes(text);
    if (isBareCode(trimmed)) {
        RedirectResponse response;
        response.code = trimmed.toLatin1();
        return response;
    }

    QString readable = trimmed.toString();
    readable.replace("&amp;"_L1, "&"_L1); // copied out of a page's source
    readable = withAddressesUnwrapped(readable);
    const auto isBetweenWords = [](QChar c) {
        // An apostrophe may be part of an address.
        return isBlank(c) || c == u'<' || c == u'>' || (isQuote(c) && c != u'\'');
    };
    for (auto begin = readable.cbegin(); begin != readable.cend();) {
        const auto end = std::find_if(begin, readable.cend(), isBetweenWords);
        const QStringView word(begin, end);
        // By itself it is taken as it is; inside a sentence its end may be the sentence's.
        const bool alone = word.size() == readable.size() && !openings.contains(word.front());
        RedirectResponse response = fromWord(alone ? word : withoutPunctuation(word));
        if (!response.isEmpty())
            return response;
        begin = std::find_if_not(end, readable.cend(), isBetweenWords);
    }
    return {};
}

} // namespace hloauth
