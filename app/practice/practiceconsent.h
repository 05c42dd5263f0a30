#pragma once

#include "practice/consentpage.h"
#include "practice/practiceanswer.h"
#include "practice/practicerequest.h"

#include <optional>

namespace hloauth {

struct PracticeState;
class PracticeLogin;

/// GET and POST /v2/oauth/chooselocation (and the older path without /v2).
///
/// GET shows the page. Its form is posted to the same path with the link's own parameters and two
/// more: `account` (`agency`, or the id of a sub-account) and `decision` (`allow` or `deny`). A script
/// may post these itself, without the page. The answer is a redirect to the redirect URI, with `code`
/// or with `error`, and with `state` if the link had one.
///
/// What is refused, and how, follows from the state of the app. While a fault is played the page has
/// HighLevel's words alone; else it also says what they mean.
class PracticeConsent {
public:
    PracticeConsent(PracticeState &state, const PracticeLogin &login);

    PracticeAnswer show(const PracticeRequest &request);
    PracticeAnswer decide(const PracticeRequest &request);

private:
    using Refusal = std::optional<ConsentRefusal>;

    Refusal check(const QString &path, const PracticeParameters &link) const;
    Refusal checkClient(const PracticeParameters &link) const;
    Refusal checkApp(const QString &path) const;
    Refusal checkVersion(const PracticeParameters &link) const;
    Refusal checkScopes(const PracticeParameters &link) const;
    PracticeAnswer answerOf(const ConsentRefusal &refusal) const;
    bool offersAgency() const;
    bool offers(const QString &account) const; ///< a sub-account
    PracticeAnswer allow(const PracticeRequest &request, const PracticeParameters &form);
    PracticeAnswer page(const QString &path, const PracticeParameters &link,
                        const QString &complaint = {}) const;

    PracticeState &m_state;
    const PracticeLogin &m_login;
};

} // namespace hloauth
