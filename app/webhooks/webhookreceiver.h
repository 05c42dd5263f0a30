#pragma once

#include "http/loopbackports.h"
#include "webhooks/webhookinbox.h"

#include <QDateTime>
#include <QThread>

#include <functional>

namespace hloauth {

/// Takes webhooks on this computer, on 127.0.0.1 and ::1 only: for who runs a tunnel of their own.
///
/// It listens and checks in a thread of its own, so that a flood does not hold up a window. Requests of web
/// pages in a browser are refused: any page may send something to a port of this computer.
class WebhookReceiver : public QObject {
    Q_OBJECT

public:
    static constexpr quint16 usualPort = 53683;

    using Clock = std::function<QDateTime()>; ///< UTC now

    /// \a clock is asked in the receiver's thread; without one, it is the system's.
    explicit WebhookReceiver(std::shared_ptr<const WebhookCheck> check, Clock clock = {},
                             QObject *parent = nullptr);
    ~WebhookReceiver() override;

    /// Begins to listen on \a port, 0: on one that the system gives. Stops first if it listens already.
    LoopbackResult start(quint16 port);
    void stop();
    /// Checks with \a check from the next start() on.
    void setCheck(std::shared_ptr<const WebhookCheck> check) { m_check = std::move(check); }
    bool isListening() const { return m_port != 0; }
    quint16 port() const { return m_port; } ///< 0: it does not listen
    WebhookInbox &inbox() { return m_inbox; }

private:
    class Listener;

    std::shared_ptr<const WebhookCheck> m_check;
    Clock m_clock;
    WebhookInbox m_inbox;
    QThread m_thread;
    Listener *m_listener = nullptr; ///< lives in the thread
    quint16 m_port = 0;
};

} // namespace hloauth
