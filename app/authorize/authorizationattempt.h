#pragma once

#include "authorize/redirectresponse.h"
#include "authorize/steadyclock.h"
#include "authorize/waittimer.h"
#include "link/authorizationlink.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace hloauth {

class AnswerMemory;
class LoopbackReplyHandler;
struct BrowserPage;

/// Leg 2: one attempt to get the owner's consent, from the link to the code.
///
/// Has a `state` of its own (32 random bytes). A redirect with another state is refused and the wait
/// goes on; one without a state waits for acceptMissingState(). Ends once, with obtained(), refused(),
/// timedOut() or cancelled(). After its end the port is held for a while, or until it is destroyed, so that
/// a late or repeated redirect gets a page that says so.
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
        WrongState, ///< belongs to another sign-in, of nobody knows whom
        EarlierAttempt, ///< belongs to an earlier attempt of this program
        UsedCode, ///< the code was handed on before, and works once only
        OldCode, ///< the code was seen so long ago that HighLevel will hardly take it
        MissingState, ///< as from the browser: acceptMissingState() decides
        NotWaiting
    };

    static constexpr std::chrono::minutes defaultTimeout{5};
    /// For an install that is begun inside HighLevel: logging in, finding the app.
    static constexpr std::chrono::minutes installTimeout{15};
    /// The time after its end in which a late redirect gets a page.
    static constexpr std::chrono::minutes afterglow{10};

    /// \a link's state is replaced by a new one. \a memory is shared by the attempts of a session; without
    /// one, it knows of no other attempt. \a clock is as WaitTimer wants it.
    AuthorizationAttempt(AuthorizationLink link, Mode mode, std::shared_ptr<AnswerMemory> memory = nullptr,
                         WaitTimer::Clock clock = steadyTime, QObject *parent = nullptr);
    ~AuthorizationAttempt() override;

    /// Waits for an install that is begun inside HighLevel: the first code without a state is taken, and
    /// the caller asks whose account it is before anything is kept. To be called before start().
    void awaitInstall() { m_awaitsInstall = true; }
    /// The code that was obtained had no state: nothing proves that the user wanted it.
    bool cameWithoutState() const { return m_cameWithoutState; }
    /// The code that came without a state was worth nothing, or the account was not the one meant: waits
    /// on, with the same link and at least a minute. What came with the right state meanwhile is obtained.
    void goOn();

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
    /// Forgets it and goes on waiting; the browser's further ones are refused without a question.
    void declineMissingState();

Q_SIGNALS:
    void obtained(const QByteArray &code);
    void refused(const QString &error, const QString &description);
    /// A code came without a state: the install was not started by our link. Told once of those that the
    /// browser brings, since any page could send it there over and over.
    void stateMissing();
    void wrongStateSeen(); ///< for information; the wait goes on. Told once, for the same reason
    void earlierAnswerSeen(); ///< the same of an answer to an earlier attempt of this program
    void listenerLost(); ///< nothing can be taken at the redirect URI any more; pasting still works
    void timedOut();
    void cancelled();

private:
    enum class Verdict { Accepted, Refused, WrongState, Earlier, MissingState, Declined, Empty };
    enum class Source { Browser, User };

    enum class End { None, Succeeded, Refused, TimedOut, Cancelled };

    StartResult listen();
    Verdict take(const RedirectResponse &response, Source source);
    Verdict takeWithoutState(const QByteArray &code, Source source);
    PasteResult takeBareCode(const QByteArray &code);
    void tellOnce(bool *told, void (AuthorizationAttempt::*signal)());
    BrowserPage answer(const RedirectResponse &response);
    BrowserPage pageAfterEnd() const;
    void succeed(const QByteArray &code);
    void finish();

    AuthorizationLink m_link;
    Mode m_mode;
    std::unique_ptr<LoopbackReplyHandler> m_handler;
    std::shared_ptr<AnswerMemory> m_memory;
    WaitTimer m_timer;
    QByteArray m_codeWithoutState;
    End m_end = End::None;
    QTimer m_afterglow;
    std::chrono::milliseconds m_leftAtEnd{0};
    QByteArray m_codeMeanwhile; ///< with the right state, while one without a state is tried
    bool m_awaitsInstall = false;
    bool m_cameWithoutState = false;
    bool m_toldWrong = false;
    bool m_toldEarlier = false;
    bool m_toldMissing = false;
    bool m_declined = false;
};

} // namespace hloauth
