#include "webhooks/webhookfinding.h"

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

using Kind = WebhookFinding::Kind;
using Severity = WebhookFinding::Severity;

/// In the sentences {part} is what is spoken of.
struct Entry {
    Kind kind;
    Severity severity;
    const char *name;
    const char *what;
    const char *fix;
};

struct Table {
    Q_DECLARE_TR_FUNCTIONS(hloauth::WebhookFinding)

public:
    static constexpr auto entries = std::to_array<Entry>({
        {Kind::Unsigned, Severity::Error, "unsigned",
         QT_TR_NOOP("It has no signature: the header X-GHL-Signature is missing."),
         QT_TR_NOOP(
             "Refuse it. If HighLevel did send it, look whether something on the way took the header off, or "
             "whether the headers were copied whole.")},
        {Kind::WorkflowUnsigned, Severity::Error, "workflow-unsigned",
         QT_TR_NOOP("It has no signature, and it looks like what the action “Webhook” of a workflow sends: "
                    "HighLevel does not sign that."),
         QT_TR_NOOP(
             "Put a word that only you know into the action's address or headers, and check that instead; or "
             "switch on the app's own webhook, which is signed.")},
        {Kind::BodyHasHeaders, Severity::Error, "body-has-headers",
         QT_TR_NOOP("The body begins with headers: it is a whole request."),
         QT_TR_NOOP("Give the headers apart, and as the body only what stands behind the first empty line.")},
        {Kind::HeaderRepeated, Severity::Error, "header-repeated",
         QT_TR_NOOP("The header {part} comes more than once, with different values."),
         QT_TR_NOOP("Refuse it: HighLevel sends it once.")},
        {Kind::SignatureEmpty, Severity::Error, "signature-empty", QT_TR_NOOP("The header {part} is empty."),
         QT_TR_NOOP("Copy the header again, whole; if it arrived like this, refuse it.")},
        {Kind::SignatureNotAvailable, Severity::Error, "signature-not-available",
         QT_TR_NOOP("The header {part} says “N/A”: HighLevel did not sign this one."),
         QT_TR_NOOP("Don't trust it; ask the API for what it speaks of.")},
        {Kind::SignatureIsHmac, Severity::Error, "signature-is-hmac",
         QT_TR_NOOP("The value of {part} has the shape of an HMAC (a hash with a shared secret), which "
                    "HighLevel does not use."),
         QT_TR_NOOP("Look who sends this. HighLevel's signature is made with its private key and is checked "
                    "with its public one; there is no shared secret for it.")},
        {Kind::SignatureIsToken, Severity::Error, "signature-is-token",
         QT_TR_NOOP("The value of {part} is an access token (JWT), no signature."),
         QT_TR_NOOP("Copy the value of the header X-GHL-Signature instead.")},
        {Kind::SignatureNotBase64, Severity::Error, "signature-not-base64",
         QT_TR_NOOP("The value of {part} is not base64, so it is no signature."),
         QT_TR_NOOP(
             "Copy the header again: letters, digits, “+”, “/” and the “=” at its end, nothing else.")},
        {Kind::SignatureCut, Severity::Error, "signature-cut",
         QT_TR_NOOP("The signature in {part} is too short: a part of it is missing."),
         QT_TR_NOOP("Copy the header again, to its end.")},
        {Kind::SignatureLength, Severity::Error, "signature-length",
         QT_TR_NOOP("The signature in {part} has a length that no signature for this header has."),
         QT_TR_NOOP("Copy the header again; if it arrived like this, refuse it.")},
        {Kind::OtherHeader, Severity::Error, "other-header",
         QT_TR_NOOP("The signature stands in the wrong header: by its kind it belongs into {part}."),
         QT_TR_NOOP("Give it under the name that it arrived with; if it arrived like this, refuse it.")},
        {Kind::KeyOfOtherKind, Severity::Error, "key-of-other-kind",
         QT_TR_NOOP(
             "The key is of another kind than the signature in {part}: X-GHL-Signature takes an Ed25519 key, "
             "X-WH-Signature an RSA key."),
         QT_TR_NOOP("Take the key that belongs to this header, or leave it out to use HighLevel's own.")},
        {Kind::OtherKey, Severity::Error, "other-key",
         QT_TR_NOOP("It does not fit the key that was given, but HighLevel's own: the key is the wrong one."),
         QT_TR_NOOP("Use HighLevel's key: leave yours out, or go back to the built-in keys.")},
        {Kind::BodyEmpty, Severity::Error, "body-empty", QT_TR_NOOP("There is no body."),
         QT_TR_NOOP("Give the body of the request as it arrived; a GET request has none, and is not from "
                    "HighLevel.")},
        {Kind::BodyLineEnds, Severity::Error, "body-line-ends",
         QT_TR_NOOP("Only line breaks or blanks at its ends differ from the body that HighLevel signed."),
         QT_TR_NOOP(
             "Check the bytes as they arrived: an editor, a shell or a paste added or removed these.")},
        {Kind::BodyWhiteSpace, Severity::Error, "body-white-space",
         QT_TR_NOOP("Only white space differs from the body that HighLevel signed: the JSON was read and "
                    "written again."),
         QT_TR_NOOP("Check the raw body, before any program makes objects of it.")},
        {Kind::BodyEscapes, Severity::Error, "body-escapes",
         QT_TR_NOOP(
             "Only the way in which letters or numbers are written differs from the body that HighLevel "
             "signed: the JSON was read and written again."),
         QT_TR_NOOP("Check the raw body, before any program makes objects of it.")},
        {Kind::BodyKeyOrder, Severity::Error, "body-key-order",
         QT_TR_NOOP("Only the order of the keys differs from the body that HighLevel signed: the JSON was "
                    "read and written again."),
         QT_TR_NOOP("Check the raw body, before any program makes objects of it.")},
        {Kind::BodyWrapped, Severity::Error, "body-wrapped",
         QT_TR_NOOP(
             "The body that HighLevel signed stands inside another encoding here (base64, a JSON string, a "
             "form or a web page's text)."),
         QT_TR_NOOP("Decode it once, and check what comes out.")},
        {Kind::BodyEncoding, Severity::Error, "body-encoding",
         QT_TR_NOOP("Only letters beyond ASCII differ from the body that HighLevel signed: UTF-8 was read as "
                    "Latin-1."),
         QT_TR_NOOP("Keep the body as bytes, or read it as UTF-8.")},
        {Kind::BodyCut, Severity::Error, "body-cut",
         QT_TR_NOOP("The body is no whole JSON: a part of it is missing or was changed."),
         QT_TR_NOOP("Take the whole body as it arrived, from its first to its last byte.")},
        {Kind::Changed, Severity::Error, "changed",
         QT_TR_NOOP("The signature does not fit: the body or the signature was changed, or it is not from "
                    "HighLevel."),
         QT_TR_NOOP("Refuse it. If you trust where it comes from, take body and headers of the same request "
                    "again, as they arrived.")},
        {Kind::OlderHeader, Severity::Warning, "older-header",
         QT_TR_NOOP("It is signed by the older header X-WH-Signature only, which HighLevel ended on {part}."),
         QT_TR_NOOP("Expect X-GHL-Signature, and refuse events of a later time without it.")},
        {Kind::TooOld, Severity::Warning, "too-old",
         QT_TR_NOOP("It was sent {part} ago: a receiver should refuse what is older than 5 minutes, as it "
                    "may be an old one that somebody sends again."),
         QT_TR_NOOP("If you look at one that you kept, that is as it should be.")},
        {Kind::FromFuture, Severity::Warning, "from-future",
         QT_TR_NOOP("Its time is {part} ahead of this computer's clock."),
         QT_TR_NOOP("Set the clock right; a receiver should refuse what is more than 5 minutes ahead.")},
        {Kind::Repeated, Severity::Warning, "repeated",
         QT_TR_NOOP("Its webhookId was here before: it is the same event again."),
         QT_TR_NOOP("Remember each webhookId, and let an event do its work once.")},
        {Kind::NoTimestamp, Severity::Note, "no-timestamp",
         QT_TR_NOOP("It has no timestamp, so its age can't be checked."),
         QT_TR_NOOP("Rely on webhookId to notice one that is sent again.")},
        {Kind::NoWebhookId, Severity::Note, "no-webhook-id",
         QT_TR_NOOP("It has no webhookId, so one that is sent again can't be noticed by it."),
         QT_TR_NOOP("Rely on the timestamp, and on what the event says.")},
        {Kind::UnknownEvent, Severity::Note, "unknown-event",
         QT_TR_NOOP("HighLevel's documents do not know an event “{part}”."),
         QT_TR_NOOP("It may be a new one: look into HighLevel's documents.")},
    });
};

const Entry &entryOf(Kind kind)
{
    return *std::find_if(Table::entries.begin(), Table::entries.end(),
                         [kind](const Entry &one) { return one.kind == kind; });
}

QString filled(QString sentence, const WebhookFinding &finding)
{
    return sentence.replace(QLatin1String("{part}"), finding.part);
}

} // namespace

WebhookFinding WebhookFinding::of(Kind itsKind, const QString &subject)
{
    WebhookFinding finding;
    finding.kind = itsKind;
    finding.severity = entryOf(itsKind).severity;
    finding.part = subject;
    return finding;
}

QString WebhookFinding::what() const
{
    return filled(tr(entryOf(kind).what), *this);
}

QString WebhookFinding::fix() const
{
    return filled(tr(entryOf(kind).fix), *this);
}

QString WebhookFinding::name() const
{
    return QString::fromLatin1(entryOf(kind).name);
}

} // namespace hloauth
