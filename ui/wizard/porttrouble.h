#pragma once

#include "authorize/authorizationattempt.h"
#include "uicontext.h"
#include "wizard/wizarddraft.h"

#include <QObject>

namespace hloauth {

class Notice;
class SignInSession;

/// The program can't listen at the redirect address: says why, who is in the way as far as the system
/// tells, and the ways on.
class PortTrouble : public QObject {
    Q_OBJECT

public:
    /// \a notice and \a session must outlive it.
    PortTrouble(Notice &notice, SignInSession &session, const UiContext &context, QObject *parent = nullptr);

    void say(AuthorizationAttempt::StartResult result);

Q_SIGNALS:
    void tryAgain();
    void pasteInstead();
    void portChanged(); ///< the draft's redirect address has another port
    void portalWanted();
    void goTo(hloauth::Step step);

private:
    void sayInUse(quint16 port);
    void usePort(quint16 port);

    Notice &m_notice;
    SignInSession &m_session;
    UiContext m_context;
};

} // namespace hloauth
