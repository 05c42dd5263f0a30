#pragma once

#include "uicontext.h"

#include <QDialog>

class QTabWidget;

namespace hloauth {

class WebhookCheckView;
class WebhookReceiverView;
class WebhookTools;

/// Everything about webhooks: whether one is HighLevel's, receiving them here, and what each event brings.
class WebhooksWindow : public QDialog {
    Q_OBJECT

public:
    enum class Tab { Check, Receive, Events, Keys };

    explicit WebhooksWindow(const UiContext &context, QWidget *parent = nullptr);

    void choose(Tab tab);
    WebhookTools &tools() { return *m_tools; }
    WebhookCheckView &checkView() { return *m_check; }
    WebhookReceiverView &receiverView() { return *m_receiver; }

    /// Stops receiving; asks first if it would lose events.
    void done(int result) override;

private:
    WebhookTools *m_tools;
    QTabWidget *m_tabs;
    WebhookCheckView *m_check;
    WebhookReceiverView *m_receiver;
};

} // namespace hloauth
