#pragma once

#include "webhooks/webhookkeys.h"

#include <memory>

namespace hloauth {

/// Signs webhooks as HighLevel does, with keys made for the test or given by it.
class WebhookSigner {
public:
    explicit WebhookSigner(WebhookKey::Algorithm algorithm);
    /// By Ed25519, with the private key \a seed (32 bytes, RFC 8032): the same in each run.
    explicit WebhookSigner(const QByteArray &seed);
    ~WebhookSigner();

    WebhookKey key() const; ///< the public one
    QByteArray sign(const QByteArray &body) const; ///< base64, as it stands in the header

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hloauth
