#pragma once

#include "authorize/redirectresponse.h"
#include "link/authorizationlink.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace hloauth {

class LoopbackReplyHandler;
struct BrowserPage;

/// Leg 2: one attempt to get the owner's consent, from the link to the code.
///
/// Has a `state` of its own (32 random bytes). A redirect with another state is refused and the wait
/// goes on; one without a state waits for acceptMissingState(). Ends once, with obtained(), refused(),
/// timedOut() or cancelled(). After its end the port is held until it is destroyed, so that a late or
/// repeated redirect gets a page that says so.
class AuthorizationAttempt : public QObject {
    Q_OBJECT

public:
    enum class Mode {
        Listen, ///< the redirect URI is on this computer: take the redirect here
        Paste ///< it is not, or the user chose so: wait for pasteResponse()
    };
    enum class StartResult {
        Waiting,
        PortInUse, ///< another program has the redirect URI's port
        PortForbidden, ///< the system does not let us listen on that port
        NoLoopback ///< this computer has no 127.0.0.1
    };
    enum class PasteResult {
        Accepted,
        NothingFound, ///< neither a code nor an error in the text
        WrongState, ///< belongs to another attempt
        MissingState, ///< as from the browser: acceptMissingState() decides
        NotWaiting
    };

    static constexpr std::chrono::minutes defaultTimeout{5};

    /// \a link's state is replaced by a new one.
    AuthorizationAttempt(AuthorizationLink link, Mode mode, QObject *parent = nullptr);
    ~AuthorizationAttempt() override;

    /// Begins to wait. Port 0 in the redirect URI asks the system for a port.
    StartResult start(std::chrono::milliseconds timeout = defaultTimeout);
    void cancel();
    bool isWaiting() const { return m_timer.isActive(); }

    QUrl url() const { return m_link.toUrl(); } ///< to open in the browser; valid after start()
    QString redirectUri() const { return m_link.redirectUri; } ///< to send again at the exchange
    std::chrono::milliseconds timeLeft() const;

    /// Takes what the user pasted: the redirect's address, or the code alone (which has no state and
    /// is taken as the user's own word).
    PasteResult pasteResponse(const QString &text);
    /// Takes the code that came without a state, after the user was asked.
    void acceptMissingState();
    void declineMissingState(); ///< forgets it and goes on waiting

Q_SIGNALS:
    void obtained(const QByteArray &code);
    void refused(const QString &error, const QString &description);
    void stateMissing(); ///< a code came without a state: the install was not started by our link
    void wrongStateSeen(); ///< for information; the wait goes on
    void timedOut();
    void cancelled();

private:
    enum class Verdict { Accepted, Refused, WrongState, MissingState, Empty };

    enum class End { None, Succeeded, Refused, TimedOut, Cancelled };

    Verdict take(const RedirectResponse &response);
    BrowserPage answer(const RedirectResponse &response);
    BrowserPage pageAfterEnd() const;
    void succeed(const QByteArray &code);
    void finish();

    AuthorizationLink m_link;
    Mode m_mode;
    std::unique_ptr<LoopbackReplyHandler> m_handler;
    QTimer m_timer;
    QByteArray m_codeWithoutState;
    End m_end = End::None;
};

} // namespace hloauth
