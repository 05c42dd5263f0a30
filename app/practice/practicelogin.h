#pragma once

#include "practice/practiceanswer.h"
#include "practice/practicerequest.h"

namespace hloauth {

struct PracticeState;

/// The login that the consent page may ask for, and the dashboard that it leads to. At HighLevel the
/// dashboard and the page of consent keep logins of their own; that is what goes wrong with them.
class PracticeLogin {
public:
    explicit PracticeLogin(PracticeState &state);

    bool isDone(const PracticeRequest &request) const; ///< as far as the consent page asks for it
    /// What the consent page says without a login: it goes to the login in the same tab if the link
    /// allows that, and else waits for a window that does not open.
    PracticeAnswer ask(const PracticeRequest &request) const;

    PracticeAnswer show(const PracticeRequest &request) const; ///< GET /login
    PracticeAnswer enter(const PracticeRequest &request) const; ///< POST /login
    PracticeAnswer dashboard() const; ///< GET /dashboard

private:
    PracticeState &m_state;
};

} // namespace hloauth
