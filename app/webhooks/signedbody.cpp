#include "webhooks/signedbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

using White = JsonText::White;
using Escapes = JsonText::Escapes;

constexpr std::array whites{White::None, White::AfterMarks, White::Indent2, White::Indent4, White::Tabs};
constexpr std::array escapes{Escapes::Needed, Escapes::Ascii, Escapes::Slash, Escapes::AsciiSlash};
const QByteArray byteOrderMark("\xef\xbb\xbf");

QByteArray withUnixLines(QByteArray text)
{
    return text.replace("\r\n", "\n");
}

QByteArray withoutFrame(const QByteArray &text)
{
    return (text.startsWith(byteOrderMark) ? text.mid(byteOrderMark.size()) : text).trimmed();
}

/// The string that \a text is in JSON; empty if it is none.
QByteArray jsonString(const QByteArray &text)
{
    if (!text.trimmed().startsWith('"'))
        return {};
    return QJsonDocument::fromJson('[' + text + ']').array().at(0).toString().toUtf8();
}

QByteArray htmlDecoded(QByteArray text)
{
    return text.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
}

QByteArray formDecoded(const QByteArray &text)
{
    const qsizetype equals = text.indexOf('=');
    const bool isForm = equals >= 0 && equals < text.indexOf('%');
    QByteArray value = isForm ? text.mid(equals + 1) : text;
    return QByteArray::fromPercentEncoding(value.replace('+', ' '));
}

/// What was UTF-8, was read as Latin-1 and written as UTF-8 once more.
QByteArray repaired(const QByteArray &text)
{
    return QString::fromUtf8(text).toLatin1();
}

/// What \a body is when the encoding around it is taken off, each way that there is.
QByteArrayList insides(const QByteArray &body)
{
    QByteArrayList result;
    const auto base64 =
        QByteArray::fromBase64Encoding(body.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    for (const QByteArray &inside :
         {base64 ? base64.decoded : QByteArray(), jsonString(body), htmlDecoded(body), formDecoded(body)}) {
        if (!inside.isEmpty() && inside != body)
            result.append(inside);
    }
    return result;
}

std::optional<QByteArray> inOneForm(const QByteArray &text, bool sorted)
{
    const std::optional<JsonText> json = JsonText::parse(text);
    if (!json)
        return std::nullopt;
    return (sorted ? json->sorted() : *json).write({White::None, Escapes::Needed, true});
}

} // namespace

std::optional<SignedBodySearch::Found> SignedBodySearch::find(const QByteArray &body,
                                                              const QByteArray &example)
{
    const std::optional<JsonText> json = JsonText::parse(withoutFrame(body));
    const bool found = tryTexts(body) || tryInside(body)
                    || (json && (tryStyles(*json) || tryOrders(*json, example) || tryEveryOrder(*json)));
    const std::optional<BodyChange> change = found ? compare(body, m_found) : std::nullopt;
    if (!change)
        return std::nullopt;
    return Found{m_found, *change};
}

std::optional<BodyChange> SignedBodySearch::compare(const QByteArray &given, const QByteArray &signedBody)
{
    if (withUnixLines(withoutFrame(given)) == withUnixLines(withoutFrame(signedBody)))
        return BodyChange::LineEnds;
    const QByteArray plain = JsonText::withoutWhite(withoutFrame(given));
    if (plain == JsonText::withoutWhite(withoutFrame(signedBody)))
        return BodyChange::WhiteSpace;
    for (const bool sorted : {false, true}) {
        const std::optional<QByteArray> one = inOneForm(withoutFrame(given), sorted);
        if (one && one == inOneForm(withoutFrame(signedBody), sorted))
            return sorted ? BodyChange::KeyOrder : BodyChange::Escapes;
    }
    const QByteArray wanted = withoutFrame(signedBody);
    const QByteArrayList inner = insides(given);
    const bool isWrapped = std::any_of(inner.begin(), inner.end(), [&wanted](const QByteArray &inside) {
        return withoutFrame(inside) == wanted
            || inOneForm(withoutFrame(inside), true) == inOneForm(wanted, true);
    });
    if (isWrapped)
        return BodyChange::Wrapped;
    return repaired(given) == signedBody ? std::optional(BodyChange::Encoding) : std::nullopt;
}

bool SignedBodySearch::tryBody(const QByteArray &body)
{
    if (isSpent())
        return false;
    constexpr qsizetype bytesOfATry = 2048; // long ones take longer
    m_left -= 1 + int(body.size() / bytesOfATry);
    if (!m_fits(body))
        return false;
    m_found = body;
    return true;
}

bool SignedBodySearch::tryTexts(const QByteArray &body)
{
    const QByteArray unixLines = withUnixLines(body);
    QByteArray windowsLines = unixLines;
    windowsLines.replace('\n', "\r\n");
    const QByteArray bare = withoutFrame(body);
    const QByteArray bareUnix = withUnixLines(bare);
    for (const QByteArray &text :
         {unixLines, windowsLines, bare, bareUnix, QByteArray(bare + '\n'), QByteArray(bareUnix + '\n'),
          QByteArray(bare + "\r\n"), QByteArray(byteOrderMark + bare), repaired(body)}) {
        if (text != body && tryBody(text))
            return true;
    }
    return false;
}

bool SignedBodySearch::tryInside(const QByteArray &body)
{
    for (const QByteArray &inside : insides(body)) {
        const std::optional<JsonText> json = JsonText::parse(withoutFrame(inside));
        if (tryBody(inside) || tryBody(inside.trimmed()) || (json && tryStyles(*json)))
            return true;
    }
    return false;
}

bool SignedBodySearch::tryStyles(const JsonText &json)
{
    for (const White white : whites) {
        for (const Escapes escape : escapes) {
            for (const bool whole : {false, true}) {
                if (isSpent())
                    return false;
                const QByteArray text = json.write({white, escape, whole});
                if (tryBody(text) || tryBody(text + '\n'))
                    return true;
            }
        }
    }
    return false;
}

bool SignedBodySearch::tryOrders(const JsonText &json, const QByteArray &example)
{
    QByteArrayList typeFirst = json.sorted().keys();
    std::stable_partition(typeFirst.begin(), typeFirst.end(),
                          [](const QByteArray &key) { return key == "type"; });
    if (tryStyles(json.sorted()) || tryStyles(json.ordered(typeFirst))
        || tryStyles(json.sorted().ordered(typeFirst)))
        return true;
    const std::optional<JsonText> model = JsonText::parse(example);
    return (model && (tryStyles(json.orderedLike(*model)) || tryAddedKeys(json, *model)))
        || tryNearOrders(json);
}

/// Deliveries have keys that the documents don't name, at a place of their own.
bool SignedBodySearch::tryAddedKeys(const JsonText &json, const JsonText &example)
{
    constexpr qsizetype most = 4;
    const JsonText like = json.orderedLike(example);
    QByteArrayList known;
    QByteArrayList added;
    for (const QByteArray &key : like.keys())
        (example.keys().contains(key) ? known : added).append(key);
    if (added.isEmpty() || added.size() > most)
        return false;
    std::sort(added.begin(), added.end());
    do {
        for (qsizetype place = 0; place <= known.size() && !isSpent(); ++place) {
            const QByteArrayList order = known.mid(0, place) + added + known.mid(place);
            if (tryBody(like.ordered(order).write({})))
                return true;
        }
    } while (std::next_permutation(added.begin(), added.end()));
    return false;
}

/// One key moved, two exchanged, or all of them turned round.
bool SignedBodySearch::tryNearOrders(const JsonText &json)
{
    constexpr qsizetype most = 60; // keys
    const QByteArrayList keys = json.keys();
    const qsizetype count = keys.size();
    if (count < 2 || count > most)
        return false;
    if (tryStyles(json.ordered(QByteArrayList(keys.crbegin(), keys.crend()))))
        return true;
    for (qsizetype from = 0; from < count; ++from) {
        for (qsizetype to = 0; to < count && !isSpent(); ++to) {
            QByteArrayList order = keys;
            order.move(from, to);
            if (tryBody(json.ordered(order).write({})))
                return true;
            order = keys;
            order.swapItemsAt(from, to);
            if (from < to && tryBody(json.ordered(order).write({})))
                return true;
        }
    }
    return false;
}

bool SignedBodySearch::tryEveryOrder(const JsonText &json)
{
    constexpr qsizetype most = 8; // 40,320 orders
    QByteArrayList order = json.keys();
    if (order.size() < 2 || order.size() > most)
        return false;
    std::sort(order.begin(), order.end());
    if (std::adjacent_find(order.begin(), order.end()) != order.end())
        return false;
    do {
        if (tryBody(json.ordered(order).write({})))
            return true;
    } while (!isSpent() && std::next_permutation(order.begin(), order.end()));
    return false;
}

} // namespace hloauth
