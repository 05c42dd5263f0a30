// A webhook as somebody has it: headers, body, a whole request, a key.

#include "fuzz/target.h"
#include "webhooks/jsontext.h"
#include "webhooks/signedbody.h"
#include "webhooks/webhookcheck.h"

using namespace hloauth;

namespace {

const WebhookCheck &check()
{
    static const auto made = [] {
        const WebhookKeys keys = WebhookKeys::builtIn(nullptr).value();
        auto some = std::make_unique<WebhookCheck>(keys, keys, WebhookCheck::Knowledge());
        some->setTries(40);
        return some;
    }();
    return *made;
}

/// Nothing that comes by chance is HighLevel's, and each "no" has its reason.
void checkDelivery(WebhookDelivery delivery)
{
    delivery.receivedAt = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    for (const WebhookCheck::Depth depth : {WebhookCheck::Depth::Verdict, WebhookCheck::Depth::Reason}) {
        const WebhookReport report = check().check(delivery, depth);
        FUZZ_VERIFY(!report.isGenuine);
        FUZZ_VERIFY(report.reason() != nullptr);
        FUZZ_VERIFY(!report.reason()->what().isEmpty());
        FUZZ_VERIFY(report.signedBody.isEmpty());
    }
}

/// A key that was read is written as one that reads the same.
void checkKey(const QByteArray &text)
{
    WebhookKey::Problem problem{};
    const auto key = WebhookKey::fromText(text, &problem);
    if (!key)
        return;
    FUZZ_VERIFY(WebhookKey::fromText(key->spki.toBase64(), &problem) == key);
    FUZZ_VERIFY(key->signatureBytes() > 0);
}

/// What was written again reads the same, in every style.
void checkJson(const QByteArray &text)
{
    const auto json = JsonText::parse(text);
    if (!json)
        return;
    const QByteArray plain = json->write({});
    for (const auto white : {JsonText::White::AfterMarks, JsonText::White::Indent2, JsonText::White::Tabs}) {
        const QByteArray written = json->write({white, JsonText::Escapes::AsciiSlash, false});
        const auto again = JsonText::parse(written);
        FUZZ_VERIFY(again && again->write({}) == plain);
    }
    FUZZ_VERIFY(JsonText::withoutWhite(plain) == plain);
    FUZZ_VERIFY(SignedBodySearch::compare(text, plain).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QString problem;
    const auto headers = WebhookDelivery::readHeaders(QString::fromUtf8(text), &problem);
    FUZZ_VERIFY(headers || !problem.isEmpty());
    if (headers)
        checkDelivery({*headers, "{\"type\":\"A\",\"b\":1}", {}});
    if (const auto request = WebhookDelivery::fromRequest(text)) {
        FUZZ_VERIFY(WebhookDelivery::fromRequest(request->toRequest("/")) == request);
        checkDelivery(*request);
    }
    checkDelivery({{{"X-GHL-Signature", QByteArray(64, 's').toBase64()}}, text, {}});
    checkKey(text);
    checkJson(text);
    return 0;
}
