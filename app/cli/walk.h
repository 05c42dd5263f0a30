#pragma once

#include "cli/signin.h"

#include <QObject>

#include <memory>

namespace hloauth {

class BrowserStandIn;
class PracticeServer;
class Session;

/// All three legs against a practice server, told in plain words. Plays the browser as well, so that
/// it also works where there is none. Keeps nothing. Ends once, with finished() or failed().
class Walk : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    Walk(Session &session, PracticeServer &server, QObject *parent = nullptr);
    ~Walk() override;

    void start();
    void cancel();

Q_SIGNALS:
    void finished();
    void failed(const hloauth::Failure &failure);

private:
    void tellFirstLeg(const Connection &connection) const;
    void setUpFault(SignInRequest &request) const;
    void consent(const QUrl &link, const QString &redirectUri);
    void takePage(const QUrl &address, const QString &words);
    void takeFailure(const Failure &failure);
    bool isPlaying() const;
    void tellFault(); ///< its cause and what to learn from it; then ends
    void tellResult(const Connection &connection, const TokenSet &tokens);
    void say(const QString &text) const;

    Session &m_session;
    PracticeServer &m_server;
    bool m_isTold = false;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<BrowserStandIn> m_browser;
};

} // namespace hloauth
