#pragma once

#include <QCoreApplication>

namespace hloauth {

/// Why a payload did not become a session, or what is worth knowing of one that did.
struct CustomPageFinding {
    Q_DECLARE_TR_FUNCTIONS(hloauth::CustomPageFinding)

public:
    enum class Kind {
        None,
        // The payload, before anything is decrypted
        PayloadEmpty,
        PayloadTooLong,
        PayloadShortened, ///< with "…" in it, as a console shows long texts
        PayloadNoValue, ///< "[object Object]", "undefined": a slip in the page's script
        PayloadIsToken, ///< a JWT
        PayloadIsPrivateToken, ///< pit-…
        PayloadIsSecret, ///< a UUID, as the app's secrets are
        PayloadIsClientId,
        PayloadIsAddress,
        PayloadIsPlainSession, ///< the user's JSON, not encrypted
        PayloadIsWebhook, ///< the body of an event
        PayloadIsOtherJson,
        PayloadIsOtherCipher, ///< an object with "iv" and "cipherText"
        PayloadIsHex,
        PayloadNotBase64,
        PayloadBeginMissing,
        PayloadNotSalted,
        PayloadTooShort,
        PayloadCut, ///< not a whole number of blocks
        // The secret
        SecretEmpty,
        SecretIsPayload,
        SecretIsClientId,
        SecretIsToken,
        SecretIsPrivateToken,
        WrongSecret, ///< or a payload that was altered so much that nothing tells the two apart
        DerivedOtherwise, ///< the secret is right, but the key was derived with SHA-256
        // Decrypted, at least in part: the secret is right
        PayloadCutAtBlock,
        PayloadAltered,
        NotASession, ///< what was encrypted is no JSON object
        // Good to know; the payload did become a session
        SecretCleaned,
        PlusRestored, ///< blanks stood where "+" belongs
        UserMissing, ///< without userId
        // This computer
        CipherUnavailable,
    };

    static CustomPageFinding of(Kind itsKind, const QString &subject = {}, qsizetype itsPosition = 0);

    Kind kind = Kind::None;
    QString part; ///< what the sentences speak of: one character; never a secret
    qsizetype position = 0; ///< of the part, in letters from 1
    qsizetype missing = 0; ///< bytes to the end of the last block
    qsizetype surplus = 0; ///< bytes behind the last whole block
    bool secretIsRight = false; ///< seen from what could be decrypted; if false it is not known

    bool isSet() const { return kind != Kind::None; }
    QString what() const; ///< one sentence: what is wrong
    QString why() const; ///< one sentence: what may be behind it
    QString fix() const; ///< one sentence: what to do
    QString name() const; ///< of the kind, for programs: "wrong-secret"

    bool operator==(const CustomPageFinding &) const = default;
};

} // namespace hloauth
