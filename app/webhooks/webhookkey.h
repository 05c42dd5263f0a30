#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <memory>
#include <optional>

namespace hloauth {

/// A public key by which HighLevel's webhooks are checked. With it nothing can be signed: it is no secret.
struct WebhookKey {
    Q_DECLARE_TR_FUNCTIONS(hloauth::WebhookKey)

public:
    enum class Algorithm {
        Ed25519, ///< RFC 8032
        RsaSha256 ///< RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017)
    };

    /// Why a text holds no key that can be used.
    enum class Problem {
        Empty,
        TooLong,
        Private, ///< a private key: with it anybody could sign
        Certificate,
        NotAKey,
        OtherKind, ///< a public key, but of neither algorithm
        Damaged ///< begins like a key, and is none
    };

    static constexpr qsizetype longestText = 16 * 1024; ///< bytes

    QString header; ///< whose signatures it checks, as HighLevel writes it
    Algorithm algorithm = Algorithm::Ed25519;
    QByteArray spki; ///< SubjectPublicKeyInfo (RFC 5280), DER
    QDate ended; ///< since this day HighLevel does not sign with it any more; invalid while it does
    QString source; ///< where it is published
    QString confidence; ///< how far that can be relied on
    bool isBuiltIn = false; ///< came with the program

    /// Reads a key by itself: PEM, DER, base64 of DER, or an Ed25519 key's bare 32 bytes in base64 or hex.
    /// Every bit counts: what another program would read past, such as a wrong bit behind the last one that
    /// base64 uses, is Damaged here. The header becomes the one that has this algorithm.
    static std::optional<WebhookKey> fromText(const QByteArray &text, Problem *problem);

    static QString headerFor(Algorithm algorithm);
    QString algorithmName() const; ///< "Ed25519", "RSA-4096/SHA-256": the same in every language
    /// SHA-256 of the key, in hex: to compare it with another by eye.
    QByteArray fingerprint() const;
    qsizetype signatureBytes() const; ///< how long each of its signatures is; 0 if the key can't be read

    bool operator==(const WebhookKey &) const = default;
};

/// One sentence that says what is wrong with a key's text, and what to do.
QString sentenceFor(WebhookKey::Problem problem);

/// The decoded form of \a text, which has to be base64 (RFC 4648, section 4) without any slip.
std::optional<QByteArray> strictBase64(const QByteArray &text);

/// A key made ready to check many signatures. Checks nothing if the key can't be read.
class SignatureChecker {
public:
    explicit SignatureChecker(const WebhookKey &key);
    ~SignatureChecker();

    bool isSound() const;
    /// Whether the key's owner signed exactly these bytes.
    bool fits(const QByteArray &body, const QByteArray &signature) const;
    qsizetype signatureBytes() const;

private:
    struct Key;
    std::unique_ptr<Key> m_key;
};

} // namespace hloauth
