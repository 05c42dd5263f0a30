#include "webhooks/checklater.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace hloauth {

void checkLater(std::shared_ptr<const WebhookCheck> check, const WebhookDelivery &delivery, QObject *context,
                std::function<void(const WebhookReport &)> done)
{
    const auto promise = std::make_shared<QPromise<WebhookReport>>();
    promise->future().then(context, std::move(done));
    QThreadPool::globalInstance()->start([promise, check = std::move(check), delivery] {
        promise->start();
        promise->addResult(check->check(delivery, WebhookCheck::Depth::Reason));
        promise->finish();
    });
}

} // namespace hloauth
