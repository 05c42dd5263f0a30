#include "webhooks/saltedcipher.h"

#include "secrecy/overwrite.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace hloauth::SaltedCipher {

namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

/// Wiped at its end, as whoever has it can read the session.
struct Key {
    std::array<unsigned char, EVP_MAX_KEY_LENGTH> key{};
    std::array<unsigned char, EVP_MAX_IV_LENGTH> vector{};

    Key() = default;
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key()
    {
        overwrite(key.data(), key.size());
        overwrite(vector.data(), vector.size());
    }

    bool derive(QByteArrayView salt, const QByteArray &passphrase, Digest digest)
    {
        return EVP_BytesToKey(EVP_aes_256_cbc(), digest == Digest::Md5 ? EVP_md5() : EVP_sha256(),
                              reinterpret_cast<const unsigned char *>(salt.data()),
                              reinterpret_cast<const unsigned char *>(passphrase.constData()),
                              static_cast<int>(passphrase.size()), 1, key.data(), vector.data())
             > 0;
    }
};

} // namespace

QByteArrayView word()
{
    return "Salted__";
}

QByteArray decryptBlocks(const QByteArray &salted, const QByteArray &passphrase, Digest digest)
{
    const qsizetype size = (salted.size() - headSize) / blockSize * blockSize;
    constexpr qsizetype largest = std::numeric_limits<int>::max() - blockSize;
    if (size <= 0 || size > largest || passphrase.size() > largest)
        return {};
    Key key;
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    if (!context
        || !key.derive(QByteArrayView(salted).sliced(word().size(), headSize - word().size()), passphrase,
                       digest)
        || EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.key.data(), key.vector.data())
               <= 0
        || EVP_CIPHER_CTX_set_padding(context.get(), 0) <= 0)
        return {};
    QByteArray blocks(size, Qt::Uninitialized);
    int written = 0;
    const auto *begin = reinterpret_cast<const unsigned char *>(salted.constData()) + headSize;
    if (EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(blocks.data()), &written, begin,
                          static_cast<int>(size))
            <= 0
        || written != size)
        return {};
    return blocks;
}

qsizetype paddingOf(const QByteArray &blocks)
{
    if (blocks.isEmpty())
        return 0;
    const qsizetype length = static_cast<unsigned char>(blocks.back());
    if (length < 1 || length > blockSize || length > blocks.size())
        return 0;
    const QByteArrayView tail = QByteArrayView(blocks).last(length);
    return std::all_of(tail.begin(), tail.end(), [&](char c) { return c == tail.back(); }) ? length : 0;
}

} // namespace hloauth::SaltedCipher
