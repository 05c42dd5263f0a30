#pragma once

#include "webhooks/webhookkeys.h"

#include <memory>

namespace hloauth {

/// Signs webhooks as HighLevel does, with keys made for the test.
class WebhookSigner {
public:
    explicit WebhookSigner(WebhookKey::Algorithm algorithm);
    ~WebhookSigner();

    WebhookKey key() const; ///< the public one
    QByteArray sign(const QByteArray &body) const; ///< base64, as it stands in the header

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hloauth
