#pragma once

#include "authorize/browserpage.h"
#include "authorize/redirectresponse.h"
#include "http/loopbackports.h"
#include "link/redirecturi.h"

#include <QList>
#include <QOAuthHttpServerReplyHandler>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace hloauth {

/// Takes the redirect on this computer (RFC 8252, section 7.3), on 127.0.0.1 and ::1 with one port.
///
/// A QOAuthHttpServerReplyHandler that listens with servers of its own: up to 6.7 Qt's takes every
/// path that begins with the callback's, takes POST, drops a request whose headers come in two
/// segments, keeps half-read requests of closed connections, and bounds neither size nor number nor
/// time; and the redirect URI that it names differs from one Qt version to the next.
class LoopbackReplyHandler : public QOAuthHttpServerReplyHandler {
    Q_OBJECT

public:
    /// Decides on a redirect that reached the right path, and gives the page to show for it.
    using Responder = std::function<BrowserPage(const RedirectResponse &)>;

    LoopbackReplyHandler(const RedirectUri &redirectUri, Responder responder, QObject *parent = nullptr);
    ~LoopbackReplyHandler() override;

    /// Listens on the redirect URI's port; port 0 asks the system for one. IPv6 may be absent.
    LoopbackResult start();
    bool isRunning() const { return m_ipv4.isListening(); }
    /// Makes sure that the port is still ours, as after the computer slept, and opens it again if not.
    void checkListening();
    /// Stops listening, asks the responder no more, and deletes itself when the pages that are under
    /// way are written.
    void retire();

    /// The redirect URI exactly as registered; for port 0, with the port that the system gave.
    QString callback() const override;

Q_SIGNALS:
    void listeningLost(); ///< the port could not be opened again

private:
    void openAgain(QTcpServer &server);
    void acceptFrom(QTcpServer &server);
    void makeRoom();
    void read(QTcpSocket &socket);
    void take(QTcpSocket &socket, const RedirectResponse &response);
    void write(QTcpSocket &socket, const BrowserPage &page);
    void forget(QTcpSocket *socket);

    RedirectUri m_redirectUri;
    Responder m_responder;
    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
    QList<QTcpSocket *> m_sockets; ///< open connections, the oldest first
    bool m_retiring = false;
};

} // namespace hloauth
