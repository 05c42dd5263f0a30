#pragma once

#include "webhooks/webhookdelivery.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace hloauth {

class BodyField;
class Notice;
class WebhookTools;
struct WebhookReport;

/// Checks one webhook that somebody has: pasted, or as a file.
class WebhookCheckView : public QWidget {
    Q_OBJECT

public:
    explicit WebhookCheckView(WebhookTools &tools, QWidget *parent = nullptr);

    /// Shows a webhook that came from elsewhere, and checks it.
    void show(const WebhookDelivery &delivery);

Q_SIGNALS:
    void checked(); ///< what is said is about what is entered now

private:
    QWidget *makeHeaders();
    QWidget *makeBody();
    void chooseFile();
    void clear();
    void takeApart();
    void check();
    void showBodyFacts();
    void say(const WebhookReport &report);

    WebhookTools &m_tools;
    QPlainTextEdit *m_headers;
    BodyField *m_body;
    QLabel *m_bodyFacts;
    Notice *m_notice;
    QTimer m_rest; ///< until she pauses
    int m_round = 0; ///< of the checks; an answer to an earlier one is not shown
};

} // namespace hloauth
