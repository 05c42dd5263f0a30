#include "support/webhooksigner.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace hloauth {

struct WebhookSigner::Private {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{nullptr, EVP_PKEY_free};
    bool isRsa = false;
};

WebhookSigner::WebhookSigner(WebhookKey::Algorithm algorithm) : d(std::make_unique<Private>())
{
    constexpr std::size_t bits = 2048; // HighLevel's has 4096; making those takes long
    d->isRsa = algorithm == WebhookKey::Algorithm::RsaSha256;
    d->key.reset(d->isRsa ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits)
                          : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

WebhookSigner::WebhookSigner(const QByteArray &seed) : d(std::make_unique<Private>())
{
    d->key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                              reinterpret_cast<const unsigned char *>(seed.constData()),
                                              static_cast<std::size_t>(seed.size())));
}

WebhookSigner::~WebhookSigner() = default;

WebhookKey WebhookSigner::key() const
{
    unsigned char *memory = nullptr;
    const int length = i2d_PUBKEY(d->key.get(), &memory);
    const QByteArray spki(reinterpret_cast<const char *>(memory), length);
    OPENSSL_free(memory);
    WebhookKey::Problem problem{};
    return WebhookKey::fromText(spki, &problem).value();
}

QByteArray WebhookSigner::sign(const QByteArray &body) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto *data = reinterpret_cast<const unsigned char *>(body.constData());
    const auto size = static_cast<std::size_t>(body.size());
    std::size_t length = 0;
    EVP_DigestSignInit(context.get(), nullptr, d->isRsa ? EVP_sha256() : nullptr, nullptr, d->key.get());
    EVP_DigestSign(context.get(), nullptr, &length, data, size);
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, data, size);
    return signature.left(static_cast<qsizetype>(length)).toBase64();
}

} // namespace hloauth
