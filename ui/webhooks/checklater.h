#pragma once

#include "webhooks/webhookcheck.h"

#include <functional>
#include <memory>

class QObject;

namespace hloauth {

/// Checks \a delivery in another thread, as finding out what was changed can take seconds, and calls \a done
/// in this one, unless \a context is gone by then.
void checkLater(std::shared_ptr<const WebhookCheck> check, const WebhookDelivery &delivery, QObject *context,
                std::function<void(const WebhookReport &)> done);

} // namespace hloauth
