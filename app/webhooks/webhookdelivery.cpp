#include "webhooks/webhookdelivery.h"

#include "webhooks/webhookkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Header = WebhookDelivery::Header;

/// RFC 9110, section 5.6.2.
bool isToken(const QByteArray &name)
{
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.contains(c);
    });
}

std::optional<Header> readLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.left(colon)))
        return std::nullopt;
    return Header{line.left(colon), line.mid(colon + 1).trimmed()};
}

/// A line as logs and tools print it, with what they put around it.
QByteArray undressed(const QString &line)
{
    static const QRegularExpression option(uR"(^(?:[<>*]|-H|--header)\s+)"_s);
    static const QRegularExpression quotedName(uR"(^["']([^"':]+)["']\s*(?::|=>)\s*)"_s);
    QString text = line.trimmed();
    text.remove(option);
    if (text.endsWith(u'\\'))
        text = text.chopped(1).trimmed();
    if (text.endsWith(u','))
        text = text.chopped(1).trimmed();
    text.replace(quotedName, u"\\1: "_s);
    const auto strip = [](QString value) {
        const bool isQuoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'')
                           && value.back() == value.front();
        return isQuoted ? value.mid(1, value.size() - 2) : value;
    };
    text = strip(text);
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0)
        text = text.left(colon) + u": " + strip(text.mid(colon + 1).trimmed());
    return text.toUtf8();
}

std::optional<QList<Header>> readObject(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    QJsonObject object = document.object();
    if (object.value("headers"_L1).isObject())
        object = object.value("headers"_L1).toObject();
    QList<Header> headers;
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        const QJsonArray values =
            field->isArray() ? field->toArray() : QJsonArray{field->toVariant().toString()};
        for (const QJsonValue &value : values)
            headers.append({field.key().toUtf8(), value.toVariant().toString().toUtf8().trimmed()});
    }
    return headers;
}

/// A signature by itself: which header it stood in, its length tells.
std::optional<Header> readSignature(const QString &text)
{
    constexpr qsizetype ed25519Bytes = 64;
    const std::optional<QByteArray> bytes = strictBase64(text.toUtf8());
    if (!bytes || bytes->size() < ed25519Bytes)
        return std::nullopt;
    const auto algorithm =
        bytes->size() == ed25519Bytes ? WebhookKey::Algorithm::Ed25519 : WebhookKey::Algorithm::RsaSha256;
    return Header{WebhookKey::headerFor(algorithm).toLatin1(), text.toLatin1()};
}

bool isRequestLine(const QByteArray &line)
{
    static const QRegularExpression form(uR"(^[A-Z]{3,10} \S+ HTTP/[0-9.]+$)"_s);
    return form.match(QString::fromLatin1(line.left(4096))).hasMatch();
}

QByteArray withoutEnd(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QList<QByteArray> WebhookDelivery::values(const QString &name) const
{
    QList<QByteArray> result;
    const QByteArray wanted = name.toLatin1();
    for (const Header &header : headers) {
        if (header.name.compare(wanted, Qt::CaseInsensitive) == 0)
            result.append(header.value.trimmed());
    }
    return result;
}

std::optional<QList<Header>> WebhookDelivery::readHeaders(const QString &text, QString *problem)
{
    const QString trimmed = text.left(longestHeaders).trimmed();
    if (trimmed.startsWith(u'{')) {
        if (const auto headers = readObject(trimmed))
            return headers;
    }
    if (const auto signature = readSignature(trimmed))
        return QList<Header>{*signature};
    QList<Header> headers;
    const QStringList lines = trimmed.split(u'\n');
    for (const QString &line : lines) {
        const QByteArray plain = undressed(line);
        const bool isFrame = plain.isEmpty() || plain == "{" || plain == "}" || isRequestLine(plain);
        if (isFrame)
            continue;
        const std::optional<Header> header = readLine(plain);
        if (!header) {
            *problem = line.trimmed();
            return std::nullopt;
        }
        headers.append(*header);
    }
    return headers;
}

std::optional<WebhookDelivery> WebhookDelivery::fromRequest(const QByteArray &text)
{
    WebhookDelivery delivery;
    qsizetype place = 0;
    bool hasBody = false;
    bool isFirst = true;
    while (place < std::min(text.size(), longestHeaders)) {
        const qsizetype end = text.indexOf('\n', place);
        const QByteArray line = withoutEnd(text.mid(place, end < 0 ? -1 : end - place));
        place = end < 0 ? text.size() : end + 1;
        if (line.isEmpty()) {
            hasBody = true;
            break;
        }
        if (!isFirst || !isRequestLine(line)) {
            const std::optional<Header> header = readLine(line);
            if (!header)
                return std::nullopt;
            delivery.headers.append(*header);
        }
        isFirst = false;
    }
    if (!hasBody || delivery.headers.isEmpty())
        return std::nullopt;
    delivery.body = text.mid(place);
    return delivery;
}

QByteArray WebhookDelivery::toRequest(const QByteArray &path) const
{
    QByteArray text = "POST " + path + " HTTP/1.1\r\n";
    for (const Header &header : headers)
        text += header.name + ": " + header.value + "\r\n";
    return text + "\r\n" + body;
}

} // namespace hloauth
