#pragma once

#include <QByteArray>

namespace hloauth {

/// What a passphrase encrypts with CryptoJS.AES.encrypt() and with `openssl enc -aes-256-cbc -md md5`: the
/// word "Salted__", 8 bytes of salt, and blocks of AES-256 in CBC mode. Key and first vector come from
/// EVP_BytesToKey() with MD5 and one round.
namespace SaltedCipher {

constexpr qsizetype headSize = 16; ///< bytes: the word and the salt
constexpr qsizetype blockSize = 16; ///< bytes

QByteArrayView word();

/// What EVP_BytesToKey() derives the key with.
enum class Digest {
    Md5, ///< as CryptoJS, and so HighLevel
    Sha256 ///< as `openssl enc` does unless it is told otherwise
};

/// The decrypted blocks, with what pads the last one. \a salted begins with the word and the salt; what
/// follows the last whole block is left out. Empty if there is no whole block, or if this OpenSSL has no MD5
/// or AES.
QByteArray decryptBlocks(const QByteArray &salted, const QByteArray &passphrase, Digest digest = Digest::Md5);

/// How many bytes at the end of \a blocks are padding (PKCS #7: RFC 5652, section 6.3); 0 if it is not right.
qsizetype paddingOf(const QByteArray &blocks);

} // namespace SaltedCipher

} // namespace hloauth
