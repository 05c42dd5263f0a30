#pragma once

#include "webhooks/webhookdelivery.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <memory>

class QNetworkReply;

namespace hloauth {

/// Sends a webhook that came in once more, to a program on this computer.
class WebhookReplay : public QObject {
    Q_OBJECT

public:
    enum class Problem { None, Empty, NotAnAddress, NotHttp, NotThisComputer, UserInfo };
    struct Result {
        int status = 0; ///< HTTP's; 0: no answer came
        QByteArray answer; ///< its first bytes
        QString error; ///< Qt's words if no answer came

        bool operator==(const Result &) const = default;
    };

    explicit WebhookReplay(QObject *parent = nullptr);
    ~WebhookReplay() override;

    /// Where \a text says that it is to go: http on localhost, 127.0.0.0/8 or ::1, and nowhere else, as an
    /// event has customers' data in it. An empty URL and the \a problem otherwise.
    static QUrl target(const QString &text, Problem *problem);

    /// Sends body and headers as they came. finished() follows; a send that is under way is given up.
    void send(const WebhookDelivery &delivery, const QUrl &target);

Q_SIGNALS:
    void finished(const hloauth::WebhookReplay::Result &result);

private:
    void take(QNetworkReply &reply);

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
};

} // namespace hloauth
