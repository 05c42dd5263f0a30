#pragma once

#include "cli/command.h"
#include "webhooks/webhookkeys.h"

namespace hloauth {

struct WebhookDelivery;
struct WebhookReport;

/// `hloauth verify-webhook`: whether a webhook is HighLevel's, and if not, why.
class VerifyWebhookCommand : public Command {
    Q_OBJECT

public:
    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;

private:
    bool readHeaders(WebhookDelivery *delivery);
    std::optional<WebhookKeys> readKeys();
    void readBody(WebhookDelivery delivery);
    void check(WebhookDelivery delivery);
    void print(const WebhookReport &report) const;
    void printJson(const WebhookDelivery &delivery, const WebhookReport &report) const;

    Session *m_session = nullptr;
};

} // namespace hloauth
