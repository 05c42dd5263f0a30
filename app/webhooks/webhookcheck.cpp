#include "webhooks/webhookcheck.h"

#include "durationtext.h"
#include "translations.h"
#include "webhooks/eventguide.h"
#include "webhooks/signedbody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Kind = WebhookFinding::Kind;

constexpr qsizetype ed25519Bytes = 64;
constexpr qsizetype hmacBytes = 32; // SHA-256
constexpr qsizetype longestIdentifier = 200; // characters of the body's own words

QJsonObject objectOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

/// As the webhook action of a workflow makes it: no type, and what a workflow knows.
bool looksLikeWorkflow(const QJsonObject &object)
{
    const auto has = [&object](QLatin1StringView key) { return object.contains(key); };
    return !has("webhookId"_L1)
        && (has("workflow"_L1) || has("triggerData"_L1) || has("customData"_L1)
            || (has("contact_id"_L1) && !has("type"_L1)));
}

bool isHex(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// "sha256=…", 64 hex digits, or 32 bytes in base64.
bool looksLikeHmac(const QByteArray &value)
{
    if (value.startsWith("sha256=") || value.startsWith("sha1=") || value.startsWith("v1="))
        return true;
    const std::optional<QByteArray> bytes = strictBase64(value);
    return (isHex(value) && value.size() == hmacBytes * 2) || (bytes && bytes->size() == hmacBytes);
}

QDateTime timeOf(const QJsonValue &value)
{
    constexpr double firstMilliseconds = 1e11; // in seconds that would be the year 5138
    QDateTime time;
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (isNumber && number > 0 && number < 1e15)
        time = QDateTime::fromMSecsSinceEpoch(qint64(number >= firstMilliseconds ? number : number * 1000),
                                              Qt::UTC);
    else if (value.isString())
        time = QDateTime::fromString(value.toString().trimmed(), Qt::ISODateWithMs);
    // HighLevel's times without a zone are UTC.
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

Kind kindOf(BodyChange change)
{
    switch (change) {
    case BodyChange::LineEnds:
        return Kind::BodyLineEnds;
    case BodyChange::WhiteSpace:
        return Kind::BodyWhiteSpace;
    case BodyChange::Escapes:
        return Kind::BodyEscapes;
    case BodyChange::KeyOrder:
        return Kind::BodyKeyOrder;
    case BodyChange::Wrapped:
        return Kind::BodyWrapped;
    case BodyChange::Encoding:
        break;
    }
    return Kind::BodyEncoding;
}

/// Why \a value is no signature at all, whatever it was made of. Nothing, and its bytes, if it may be one.
std::optional<WebhookFinding> whyNoSignature(const QString &header, const QByteArray &value,
                                             QByteArray *signature)
{
    if (value.isEmpty())
        return WebhookFinding::of(Kind::SignatureEmpty, header);
    if (value.compare("N/A", Qt::CaseInsensitive) == 0)
        return WebhookFinding::of(Kind::SignatureNotAvailable, header);
    if (looksLikeHmac(value))
        return WebhookFinding::of(Kind::SignatureIsHmac, header);
    if (value.startsWith("eyJ") && value.count('.') == 2)
        return WebhookFinding::of(Kind::SignatureIsToken, header);
    const std::optional<QByteArray> bytes = strictBase64(value);
    if (bytes) {
        *signature = *bytes;
        return std::nullopt;
    }
    // Cut off somewhere, base64 does not come out even.
    const auto lenient = QByteArray::fromBase64Encoding(value, QByteArray::AbortOnBase64DecodingErrors);
    const bool isCut = lenient && lenient.decoded.size() < ed25519Bytes;
    return WebhookFinding::of(isCut ? Kind::SignatureCut : Kind::SignatureNotBase64, header);
}

} // namespace

struct WebhookCheck::Verifier {
    QString header;
    QString algorithm;
    QDate ended;
    qsizetype signatureBytes = 0;
    std::shared_ptr<const SignatureChecker> checker;
};

WebhookCheck::Knowledge WebhookCheck::Knowledge::builtIn()
{
    const auto eventOf = [](const QString &type) -> const EventExample * {
        static const std::optional<EventGuide> guide = EventGuide::builtIn(nullptr);
        return guide ? guide->findByNameOrType(type) : nullptr;
    };
    return {[eventOf](const QString &type) {
                const EventExample *event = eventOf(type);
                return event ? event->body : QByteArray();
            },
            [eventOf](const QString &type) { return eventOf(type) != nullptr; }};
}

const WebhookFinding *WebhookReport::reason() const
{
    const auto found = std::find_if(findings.begin(), findings.end(), [](const WebhookFinding &finding) {
        return finding.severity == WebhookFinding::Severity::Error;
    });
    return found == findings.end() ? nullptr : &*found;
}

bool WebhookReport::has(WebhookFinding::Kind kind) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [kind](const WebhookFinding &finding) { return finding.kind == kind; });
}

WebhookCheck::WebhookCheck(const WebhookKeys &keys, const WebhookKeys &highLevel, Knowledge knowledge)
    : m_verifiers(verifiersOf(keys)), m_highLevel(verifiersOf(highLevel)), m_knowledge(std::move(knowledge))
{
}

WebhookCheck::~WebhookCheck() = default;

WebhookCheck::Verifiers WebhookCheck::verifiersOf(const WebhookKeys &keys)
{
    Verifiers verifiers;
    for (const WebhookKey &key : keys.all()) {
        const auto checker = std::make_shared<const SignatureChecker>(key);
        verifiers.push_back({key.header, key.algorithmName(), key.ended, checker->signatureBytes(), checker});
    }
    return verifiers;
}

const WebhookCheck::Verifier *WebhookCheck::forLength(const Verifiers &verifiers, qsizetype bytes)
{
    const auto found = std::find_if(verifiers.begin(), verifiers.end(), [bytes](const Verifier &verifier) {
        return verifier.signatureBytes == bytes;
    });
    return found == verifiers.end() ? nullptr : &*found;
}

WebhookReport WebhookCheck::check(const WebhookDelivery &delivery, Depth depth) const
{
    WebhookReport report;
    const QJsonObject object = objectOf(delivery.body);
    const auto text = [&object](QLatin1StringView key) {
        return object.value(key).toString().left(longestIdentifier);
    };
    report.type = text("type"_L1);
    report.webhookId = text("webhookId"_L1);
    report.locationId = text("locationId"_L1);
    report.companyId = text("companyId"_L1);
    report.timestamp = timeOf(object.value("timestamp"_L1));
    const std::optional<WebhookFinding> reason = checkSignature(delivery, depth, &report);
    report.isGenuine = !reason;
    if (reason)
        report.findings.append(*reason);
    else
        addRemarks(delivery, &report);
    return report;
}

std::optional<WebhookFinding> WebhookCheck::checkSignature(const WebhookDelivery &delivery, Depth depth,
                                                           WebhookReport *report) const
{
    if (delivery.body.isEmpty())
        return WebhookFinding::of(Kind::BodyEmpty);
    for (const QString &header : {u"X-GHL-Signature"_s, u"X-WH-Signature"_s}) {
        QList<QByteArray> values = delivery.values(header);
        if (values.isEmpty())
            continue;
        values.erase(std::unique(values.begin(), values.end()), values.end());
        report->header = header;
        if (values.size() > 1)
            return WebhookFinding::of(Kind::HeaderRepeated, header);
        QByteArray signature;
        if (const auto problem = whyNoSignature(header, values.constFirst(), &signature))
            return problem;
        const auto own = std::find_if(m_verifiers.begin(), m_verifiers.end(), [&header](const Verifier &one) {
            return one.header.compare(header, Qt::CaseInsensitive) == 0;
        });
        if (own == m_verifiers.end())
            return WebhookFinding::of(Kind::KeyOfOtherKind, header);
        report->algorithm = own->algorithm;
        if (own->checker->fits(delivery.body, signature))
            return std::nullopt;
        return whyNotFitting(delivery, *own, signature, depth, report);
    }
    return whyNoHeader(delivery);
}

WebhookFinding WebhookCheck::whyNoHeader(const WebhookDelivery &delivery) const
{
    if (delivery.headers.isEmpty() && WebhookDelivery::fromRequest(delivery.body))
        return WebhookFinding::of(Kind::BodyHasHeaders);
    return WebhookFinding::of(looksLikeWorkflow(objectOf(delivery.body)) ? Kind::WorkflowUnsigned
                                                                         : Kind::Unsigned);
}

WebhookFinding WebhookCheck::whyNotFitting(const WebhookDelivery &delivery, const Verifier &verifier,
                                           const QByteArray &signature, Depth depth,
                                           WebhookReport *report) const
{
    if (signature.size() != verifier.signatureBytes) {
        const Verifier *other = forLength(m_verifiers, signature.size());
        if (!other)
            other = forLength(m_highLevel, signature.size());
        if (other)
            return WebhookFinding::of(Kind::OtherHeader, other->header);
        return WebhookFinding::of(signature.size() < verifier.signatureBytes ? Kind::SignatureCut
                                                                             : Kind::SignatureLength,
                                  verifier.header);
    }
    if (const auto finding = otherKey(delivery.body, signature, verifier))
        return *finding;
    if (depth == Depth::Reason) {
        const QByteArray example = m_knowledge.exampleOf ? m_knowledge.exampleOf(report->type) : QByteArray();
        SignedBodySearch search(
            [&](const QByteArray &body) { return verifier.checker->fits(body, signature); }, m_tries);
        if (const auto found = search.find(delivery.body, example)) {
            report->signedBody = found->body;
            return WebhookFinding::of(kindOf(found->change));
        }
    }
    if (WebhookDelivery::fromRequest(delivery.body))
        return WebhookFinding::of(Kind::BodyHasHeaders);
    const char first = delivery.body.trimmed().left(1).append(' ').front();
    const bool isCut = (first == '{' || first == '[') && QJsonDocument::fromJson(delivery.body).isNull();
    return WebhookFinding::of(isCut ? Kind::BodyCut : Kind::Changed);
}

std::optional<WebhookFinding> WebhookCheck::otherKey(const QByteArray &body, const QByteArray &signature,
                                                     const Verifier &verifier) const
{
    const Verifier *highLevel = forLength(m_highLevel, signature.size());
    if (!highLevel || !highLevel->checker->fits(body, signature))
        return std::nullopt;
    return WebhookFinding::of(Kind::OtherKey, verifier.header);
}

void WebhookCheck::addRemarks(const WebhookDelivery &delivery, WebhookReport *report) const
{
    const auto add = [report](Kind kind, const QString &subject = {}) {
        report->findings.append(WebhookFinding::of(kind, subject));
    };
    const auto used = std::find_if(m_verifiers.begin(), m_verifiers.end(),
                                   [report](const Verifier &one) { return one.header == report->header; });
    if (used != m_verifiers.end() && used->ended.isValid())
        add(Kind::OlderHeader, textLocale().toString(used->ended, QLocale::LongFormat));
    if (report->timestamp.isValid()) {
        const std::chrono::seconds age{report->timestamp.secsTo(delivery.receivedAt)};
        if (age > freshness)
            add(Kind::TooOld, durationText(age));
        else if (age < -freshness)
            add(Kind::FromFuture, durationText(-age));
    } else {
        add(Kind::NoTimestamp);
    }
    if (report->webhookId.isEmpty())
        add(Kind::NoWebhookId);
    if (m_knowledge.isEvent && !report->type.isEmpty() && !m_knowledge.isEvent(report->type))
        add(Kind::UnknownEvent, report->type);
}

} // namespace hloauth
