#include "webhooks/custompagefinding.h"

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

using Kind = CustomPageFinding::Kind;

/// In the sentences {part}, {position}, {missing} and {surplus} stand for the finding's fields.
struct Entry {
    Kind kind;
    const char *name;
    const char *what;
    const char *why;
    const char *fix;
};

struct Table {
    Q_DECLARE_TR_FUNCTIONS(hloauth::CustomPageFinding)

public:
    static constexpr auto entries = std::to_array<Entry>({
        {Kind::None, "none", "", "", ""},
        {Kind::PayloadEmpty, "payload-empty", QT_TR_NOOP("There is no payload."),
         QT_TR_NOOP(
             "The page sends it to your server after it has asked HighLevel for it (REQUEST_USER_DATA)."),
         QT_TR_NOOP("Paste the encrypted text that the page got; it begins with U2FsdGVkX1.")},
        {Kind::PayloadTooLong, "payload-too-long", QT_TR_NOOP("This is far too long for a session."),
         QT_TR_NOOP("A session has some 500 letters."),
         QT_TR_NOOP("Give the encrypted text alone; it begins with U2FsdGVkX1.")},
        {Kind::PayloadShortened, "payload-shortened",
         QT_TR_NOOP("The payload was shortened for display: it has “…” in it at letter {position}."),
         QT_TR_NOOP("Browser consoles and log viewers show long texts that way, and what is missing can't be "
                    "guessed."),
         QT_TR_NOOP("Copy the whole value: in a browser's console with copy(event.data.payload).")},
        {Kind::PayloadNoValue, "payload-no-value",
         QT_TR_NOOP("“{part}” is what a script writes when it has no text."),
         QT_TR_NOOP("The page sent a variable that was still empty, or an object instead of its payload."),
         QT_TR_NOOP(
             "In the page, wait for the message REQUEST_USER_DATA_RESPONSE and send event.data.payload.")},
        {Kind::PayloadIsToken, "payload-is-token",
         QT_TR_NOOP("This is a signed token (JWT), such as an access token, and no session."),
         QT_TR_NOOP("A token can be read without a secret; a session begins with U2FsdGVkX1."),
         QT_TR_NOOP("Paste what the page got from HighLevel; “hloauth decode-token” reads a token.")},
        {Kind::PayloadIsPrivateToken, "payload-is-private-token",
         QT_TR_NOOP("This is a Private Integration Token and no session."),
         QT_TR_NOOP("It is a key to an account, and has nothing to do with custom pages."),
         QT_TR_NOOP("Paste what the page got from HighLevel; it begins with U2FsdGVkX1.")},
        {Kind::PayloadIsSecret, "payload-is-secret",
         QT_TR_NOOP("This looks like one of the app's secrets and not like a payload."),
         QT_TR_NOOP("The client secret has this form, and the shared secret has been seen with it."),
         QT_TR_NOOP(
             "Give it as the shared secret, if it is that, and the text that begins with U2FsdGVkX1 as the "
             "payload.")},
        {Kind::PayloadIsClientId, "payload-is-client-id",
         QT_TR_NOOP("This looks like the app's client ID and not like a payload."),
         QT_TR_NOOP("The client ID takes no part in decrypting."),
         QT_TR_NOOP("Paste what the page got from HighLevel; it begins with U2FsdGVkX1.")},
        {Kind::PayloadIsAddress, "payload-is-address",
         QT_TR_NOOP("This is an address, and no payload is in it."),
         QT_TR_NOOP(
             "HighLevel hands the payload over by a message to the page and not in the page's address."),
         QT_TR_NOOP("Paste what the page got from HighLevel; it begins with U2FsdGVkX1.")},
        {Kind::PayloadIsPlainSession, "payload-is-plain-session",
         QT_TR_NOOP("This is the user's data already; nothing is encrypted any more."),
         QT_TR_NOOP(
             "Your server got it from a browser and can't know whether it is true; only what it decrypted "
             "itself came from HighLevel."),
         QT_TR_NOOP("Send the encrypted text to the server and decrypt it there.")},
        {Kind::PayloadIsWebhook, "payload-is-webhook",
         QT_TR_NOOP("This is the body of a webhook and no session."),
         QT_TR_NOOP("Webhooks are not encrypted; their signature is checked instead."),
         QT_TR_NOOP("Paste what the page got from HighLevel; it begins with U2FsdGVkX1.")},
        {Kind::PayloadIsOtherJson, "payload-is-other-json",
         QT_TR_NOOP("This is JSON, and no payload is in it."),
         QT_TR_NOOP("A session begins with U2FsdGVkX1, wherever in the JSON it stands."),
         QT_TR_NOOP("Look which field the page sends: it should be event.data.payload.")},
        {Kind::PayloadIsOtherCipher, "payload-is-other-cipher",
         QT_TR_NOOP("This is an encrypted object (with “iv”), and not the text that HighLevel documents."),
         QT_TR_NOOP(
             "Something else has encrypted it, or HighLevel does it in a way that it has not published."),
         QT_TR_NOOP("Paste the text that begins with U2FsdGVkX1, if there is one.")},
        {Kind::PayloadIsHex, "payload-is-hex",
         QT_TR_NOOP("These are hexadecimal digits, and what they stand for is no session."),
         QT_TR_NOOP("A code, a signature or an id looks like that."),
         QT_TR_NOOP("Paste what the page got from HighLevel; it begins with U2FsdGVkX1.")},
        {Kind::PayloadNotBase64, "payload-not-base64",
         QT_TR_NOOP("“{part}” at letter {position} can't be in a payload."),
         QT_TR_NOOP("It is base64: A to Z, a to z, 0 to 9, “+” and “/”, and “=” at the end."),
         QT_TR_NOOP("Copy the payload again, without anything around it.")},
        {Kind::PayloadBeginMissing, "payload-begin-missing",
         QT_TR_NOOP("The payload's first letters are missing."),
         QT_TR_NOOP("It begins with U2FsdGVkX1, and this begins in the middle of that."),
         QT_TR_NOOP("Copy it again, from its first letter on.")},
        {Kind::PayloadNotSalted, "payload-not-salted",
         QT_TR_NOOP("This is base64, but no session: it does not begin with U2FsdGVkX1."),
         QT_TR_NOOP("Those letters stand for the word “Salted__”, with which everything begins that CryptoJS "
                    "encrypts with a passphrase."),
         QT_TR_NOOP("Paste what the page got from HighLevel as it is, without decoding or cutting it.")},
        {Kind::PayloadTooShort, "payload-too-short",
         QT_TR_NOOP("The payload ends before the user's data begin."),
         QT_TR_NOOP("A session has some 500 letters."), QT_TR_NOOP("Copy it again, whole.")},
        {Kind::PayloadCut, "payload-cut",
         QT_TR_NOOP(
             "The payload is not whole: at its end {missing} bytes are missing, or more, or {surplus} are "
             "too many."),
         QT_TR_NOOP("What is encrypted comes in blocks of 16 bytes."), QT_TR_NOOP("Copy it again, whole.")},
        {Kind::SecretEmpty, "secret-empty", QT_TR_NOOP("There is no shared secret."),
         QT_TR_NOOP("It is the app's password for custom pages, apart from the client secret."),
         QT_TR_NOOP("Find it in the developer portal: your app, Advanced Settings → Auth → Shared Secret.")},
        {Kind::SecretIsPayload, "secret-is-payload",
         QT_TR_NOOP("What was given as the shared secret is a payload."),
         QT_TR_NOOP("It begins with U2FsdGVkX1, as payloads do."),
         QT_TR_NOOP(
             "Give the secret from the developer portal there: your app, Advanced Settings → Auth → Shared "
             "Secret.")},
        {Kind::SecretIsClientId, "secret-is-client-id",
         QT_TR_NOOP("What was given as the shared secret looks like the app's client ID, and it does not "
                    "decrypt the payload."),
         QT_TR_NOOP("The client ID is the app's name and no secret."),
         QT_TR_NOOP(
             "Find the secret in the developer portal: your app, Advanced Settings → Auth → Shared Secret.")},
        {Kind::SecretIsToken, "secret-is-token",
         QT_TR_NOOP("What was given as the shared secret is an access token, and it does not decrypt the "
                    "payload."),
         QT_TR_NOOP("Tokens are for calls, and take no part in decrypting."),
         QT_TR_NOOP(
             "Find the secret in the developer portal: your app, Advanced Settings → Auth → Shared Secret.")},
        {Kind::SecretIsPrivateToken, "secret-is-private-token",
         QT_TR_NOOP(
             "What was given as the shared secret is a Private Integration Token, and it does not decrypt "
             "the payload."),
         QT_TR_NOOP("Tokens are for calls, and take no part in decrypting."),
         QT_TR_NOOP(
             "Find the secret in the developer portal: your app, Advanced Settings → Auth → Shared Secret.")},
        {Kind::WrongSecret, "wrong-secret",
         QT_TR_NOOP("This secret does not decrypt this payload: it is not the one that encrypted it, or the "
                    "payload was altered in its first 22 letters."),
         QT_TR_NOOP(
             "Common are the secret of another app, an older one, and the client secret, which can look "
             "just like it. Nothing in what comes out tells these from an altered payload."),
         QT_TR_NOOP(
             "Compare the secret with the developer portal (your app, Advanced Settings → Auth → Shared "
             "Secret), and copy the payload again.")},
        {Kind::DerivedOtherwise, "derived-otherwise",
         QT_TR_NOOP(
             "This secret has encrypted it, but not in HighLevel's way: the key was derived with SHA-256."),
         QT_TR_NOOP(
             "“openssl enc” does that unless it is told otherwise; HighLevel derives the key with MD5."),
         QT_TR_NOOP("If you made this payload yourself, make it again with “-md md5”.")},
        {Kind::PayloadCutAtBlock, "payload-cut-at-block",
         QT_TR_NOOP("The secret is right, and the payload's end is missing."),
         QT_TR_NOOP(
             "It ends between two blocks of 16 bytes, so its length does not show it; all that is there "
             "can be read."),
         QT_TR_NOOP("Copy it again, whole.")},
        {Kind::PayloadAltered, "payload-altered",
         QT_TR_NOOP("The secret is right, but the payload was altered or cut: what it holds is no JSON."),
         QT_TR_NOOP("Some of it can be read, and some of it is garbled."),
         QT_TR_NOOP(
             "Copy it again, and look for what changes it on its way, such as a form that turns “+” into a "
             "blank.")},
        {Kind::NotASession, "not-a-session",
         QT_TR_NOOP("The secret is right, but what was encrypted is no JSON object."),
         QT_TR_NOOP("HighLevel encrypts the user's data as {\"userId\":…}."),
         QT_TR_NOOP(
             "Look where the payload comes from; something else has encrypted it with the same secret.")},
        {Kind::SecretCleaned, "secret-cleaned",
         QT_TR_NOOP("The secret works without the blanks, quotes or name around it, and not with them."),
         QT_TR_NOOP("Your server would fail with it as it was given."),
         QT_TR_NOOP("Keep the secret alone wherever your server reads it.")},
        {Kind::PlusRestored, "plus-restored",
         QT_TR_NOOP("Blanks stood in the payload where “+” belongs; they were put right."),
         QT_TR_NOOP("A form or an address turns “+” into a blank if it is not percent-encoded."),
         QT_TR_NOOP("Send the payload as JSON, or encode it (encodeURIComponent) first.")},
        {Kind::UserMissing, "user-missing", QT_TR_NOOP("There is no userId in it."),
         QT_TR_NOOP("It was encrypted with the shared secret, but HighLevel's sessions name the user."),
         QT_TR_NOOP("Don't take it for somebody's login.")},
        {Kind::CipherUnavailable, "cipher-unavailable",
         QT_TR_NOOP("The OpenSSL of this computer refuses MD5 or AES."),
         QT_TR_NOOP("HighLevel's format needs both; systems that are set up for FIPS refuse MD5."),
         QT_TR_NOOP("Decrypt it on another computer.")},
    });
};

const Entry &entryOf(Kind kind)
{
    return *std::find_if(Table::entries.begin(), Table::entries.end(),
                         [kind](const Entry &one) { return one.kind == kind; });
}

QString filled(QString sentence, const CustomPageFinding &finding)
{
    // The part last, so that a mark in it stays what it is.
    return sentence.replace(QLatin1String("{position}"), QString::number(finding.position))
        .replace(QLatin1String("{missing}"), QString::number(finding.missing))
        .replace(QLatin1String("{surplus}"), QString::number(finding.surplus))
        .replace(QLatin1String("{part}"), finding.part);
}

} // namespace

CustomPageFinding CustomPageFinding::of(Kind itsKind, const QString &subject, qsizetype itsPosition)
{
    CustomPageFinding finding;
    finding.kind = itsKind;
    finding.part = subject;
    finding.position = itsPosition;
    return finding;
}

QString CustomPageFinding::what() const
{
    const QString sentence = filled(tr(entryOf(kind).what), *this);
    if (kind == Kind::PayloadCut && secretIsRight)
        return sentence + u' ' + tr("The secret is right.");
    return sentence;
}

QString CustomPageFinding::why() const
{
    return filled(tr(entryOf(kind).why), *this);
}

QString CustomPageFinding::fix() const
{
    return filled(tr(entryOf(kind).fix), *this);
}

QString CustomPageFinding::name() const
{
    return QString::fromLatin1(entryOf(kind).name);
}

} // namespace hloauth
