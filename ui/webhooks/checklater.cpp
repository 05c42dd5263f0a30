#include "webhooks/checklater.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace hloauth {

void checkLater(std::shared_ptr<const WebhookCheck> check, const WebhookDelivery &delivery, QObject *context,
                std::function<void(const WebhookReport &)> done)
{
    // Not QFuture::then(), whose context has to be there when the check ends.
    QThreadPool::globalInstance()->start(
        [check = std::move(check), delivery, context = QPointer(context), done = std::move(done)] {
            const WebhookReport report = check->check(delivery, WebhookCheck::Depth::Reason);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, done, report] {
                    if (context)
                        done(report);
                },
                Qt::QueuedConnection);
        });
}

} // namespace hloauth
