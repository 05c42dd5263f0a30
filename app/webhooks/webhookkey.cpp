#include "webhooks/webhookkey.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Problem = WebhookKey::Problem;
using Algorithm = WebhookKey::Algorithm;

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, FreeKey>;

/// Before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410, section 10.1).
const QByteArray ed25519Prefix = QByteArray::fromHex("302a300506032b6570032100");
constexpr qsizetype ed25519Bytes = 32;

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

/// The key's own DER, from a structure that OpenSSL gives memory for.
QByteArray toSpki(const EVP_PKEY *key)
{
    unsigned char *memory = nullptr;
    const int length = i2d_PUBKEY(key, &memory);
    QByteArray spki;
    if (length > 0)
        spki = QByteArray(reinterpret_cast<const char *>(memory), length);
    OPENSSL_free(memory);
    return spki;
}

/// OpenSSL reads past some wrong bits; what it read must be what stood there.
KeyPointer readSpki(const QByteArray &spki)
{
    const unsigned char *place = bytesOf(spki);
    KeyPointer key(d2i_PUBKEY(nullptr, &place, static_cast<long>(spki.size())));
    if (key && toSpki(key.get()) != spki)
        key.reset();
    ERR_clear_error();
    return key;
}

KeyPointer readPkcs1(const QByteArray &der)
{
    const unsigned char *place = bytesOf(der);
    KeyPointer key(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &place, static_cast<long>(der.size())));
    if (key && place != bytesOf(der) + der.size())
        key.reset();
    ERR_clear_error();
    return key;
}

std::optional<Algorithm> algorithmOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_ED25519:
        return Algorithm::Ed25519;
    case EVP_PKEY_RSA:
        return Algorithm::RsaSha256;
    default:
        return std::nullopt;
    }
}

QByteArray withoutBlanks(QByteArray text)
{
    constexpr auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    text.erase(std::remove_if(text.begin(), text.end(), isBlank), text.end());
    return text;
}

/// A text's key as DER, and whether it is PKCS #1 instead of SubjectPublicKeyInfo.
struct Encoded {
    QByteArray der;
    bool isPkcs1 = false;
};

std::optional<Encoded> readPem(const QByteArray &text, Problem *problem)
{
    const auto inside = [&text](const QByteArray &label) -> std::optional<QByteArray> {
        const QByteArray begin = "-----BEGIN " + label + "-----";
        const QByteArray end = "-----END " + label + "-----";
        if (!text.startsWith(begin) || !text.endsWith(end) || text.size() < begin.size() + end.size())
            return std::nullopt;
        return withoutBlanks(text.mid(begin.size(), text.size() - begin.size() - end.size()));
    };
    *problem = text.contains("PRIVATE KEY")      ? Problem::Private
             : text.contains("CERTIFICATE-----") ? Problem::Certificate
                                                 : Problem::Damaged;
    for (const auto &[label, isPkcs1] : {std::pair("PUBLIC KEY", false), std::pair("RSA PUBLIC KEY", true)}) {
        const std::optional<QByteArray> base64 = inside(label);
        const std::optional<QByteArray> der = base64 ? strictBase64(*base64) : std::nullopt;
        if (der)
            return Encoded{*der, isPkcs1};
    }
    return std::nullopt;
}

std::optional<Encoded> readPlain(const QByteArray &text, Problem *problem)
{
    *problem = Problem::NotAKey;
    const QByteArray bare = withoutBlanks(text);
    const bool isHex = bare.size() == ed25519Bytes * 2
                    && std::all_of(bare.begin(), bare.end(), [](char c) { return std::isxdigit(quint8(c)); });
    const std::optional<QByteArray> bytes = isHex ? QByteArray::fromHex(bare) : strictBase64(bare);
    if (!bytes)
        return std::nullopt;
    *problem = Problem::Damaged;
    return Encoded{bytes->size() == ed25519Bytes ? QByteArray(ed25519Prefix + *bytes) : *bytes, false};
}

std::optional<Encoded> encodedKey(const QByteArray &text, Problem *problem)
{
    if (text.size() > WebhookKey::longestText) {
        *problem = Problem::TooLong;
        return std::nullopt;
    }
    constexpr char derSequence = 0x30;
    // DER may end with a byte that is a blank as a text.
    if (text.startsWith(derSequence) && readSpki(text))
        return Encoded{text, false};
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        *problem = Problem::Empty;
        return std::nullopt;
    }
    return trimmed.startsWith("-----") ? readPem(trimmed, problem) : readPlain(trimmed, problem);
}

} // namespace

QString sentenceFor(WebhookKey::Problem problem)
{
    using Problem = WebhookKey::Problem;
    switch (problem) {
    case Problem::Empty:
        return WebhookKey::tr("There is no key in it; copy the public key first.");
    case Problem::TooLong:
    case Problem::NotAKey:
        return WebhookKey::tr(
            "This is no public key; take one as PEM (-----BEGIN PUBLIC KEY-----) or as base64.");
    case Problem::Private:
        return WebhookKey::tr("This is a private key; take the public one, and keep this one to yourself.");
    case Problem::Certificate:
        return WebhookKey::tr("This is a certificate; take the public key out of it.");
    case Problem::OtherKind:
        return WebhookKey::tr(
            "This key is neither an Ed25519 nor an RSA key, and HighLevel signs with those only.");
    case Problem::Damaged:
        break;
    }
    return WebhookKey::tr(
        "The key is damaged: a part of it is missing or was changed; copy it again, whole.");
}

std::optional<QByteArray> strictBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // Qt reads past the unused bits of the last letter.
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<WebhookKey> WebhookKey::fromText(const QByteArray &text, Problem *problem)
{
    const std::optional<Encoded> encoded = encodedKey(text, problem);
    if (!encoded)
        return std::nullopt;
    const KeyPointer key = encoded->isPkcs1 ? readPkcs1(encoded->der) : readSpki(encoded->der);
    if (!key) {
        *problem = Problem::Damaged;
        return std::nullopt;
    }
    const std::optional<Algorithm> algorithm = algorithmOf(key.get());
    if (!algorithm) {
        *problem = Problem::OtherKind;
        return std::nullopt;
    }
    WebhookKey result;
    result.header = headerFor(*algorithm);
    result.algorithm = *algorithm;
    result.spki = toSpki(key.get());
    return result;
}

QString WebhookKey::headerFor(Algorithm algorithm)
{
    return algorithm == Algorithm::Ed25519 ? u"X-GHL-Signature"_s : u"X-WH-Signature"_s;
}

QString WebhookKey::algorithmName() const
{
    constexpr qsizetype bitsOfByte = 8;
    return algorithm == Algorithm::Ed25519 ? u"Ed25519"_s
                                           : u"RSA-%1/SHA-256"_s.arg(signatureBytes() * bitsOfByte);
}

QByteArray WebhookKey::fingerprint() const
{
    return QCryptographicHash::hash(spki, QCryptographicHash::Sha256).toHex();
}

qsizetype WebhookKey::signatureBytes() const
{
    return SignatureChecker(*this).signatureBytes();
}

struct SignatureChecker::Key {
    KeyPointer key;
    bool isRsa = false;
};

SignatureChecker::SignatureChecker(const WebhookKey &key)
    : m_key(std::make_unique<Key>(Key{readSpki(key.spki), key.algorithm == Algorithm::RsaSha256}))
{
    if (m_key->key && algorithmOf(m_key->key.get()) != key.algorithm)
        m_key->key.reset();
}

SignatureChecker::~SignatureChecker() = default;

bool SignatureChecker::isSound() const
{
    return m_key->key != nullptr;
}

bool SignatureChecker::fits(const QByteArray &body, const QByteArray &signature) const
{
    if (!isSound())
        return false;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const EVP_MD *digest = m_key->isRsa ? EVP_sha256() : nullptr; // Ed25519 has its own
    const bool fits =
        context && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, m_key->key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
                            bytesOf(body), static_cast<std::size_t>(body.size()))
               == 1;
    ERR_clear_error();
    return fits;
}

qsizetype SignatureChecker::signatureBytes() const
{
    return isSound() ? EVP_PKEY_get_size(m_key->key.get()) : 0;
}

} // namespace hloauth
