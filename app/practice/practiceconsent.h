#pragma once

#include "practice/consentpage.h"
#include "practice/practiceanswer.h"
#include "practice/practicerequest.h"

#include <optional>

namespace hloauth {

struct PracticeState;

/// GET and POST /v2/oauth/chooselocation (and the older path without /v2).
///
/// GET shows the page. Its form is posted to the same path with the link's own parameters and two
/// more: `account` (`agency`, or the id of a sub-account) and `decision` (`allow` or `deny`). A script
/// may post these itself, without the page. The answer is a redirect to the redirect URI, with `code`
/// or with `error`, and with `state` if the link had one.
class PracticeConsent {
public:
    explicit PracticeConsent(PracticeState &state);

    PracticeAnswer show(const PracticeRequest &request) const;
    PracticeAnswer decide(const PracticeRequest &request);

private:
    using Refusal = std::optional<ConsentRefusal>;

    Refusal check(const PracticeParameters &link) const;
    Refusal checkClient(const PracticeParameters &link) const;
    Refusal checkVersion(const PracticeParameters &link) const;
    Refusal checkScopes(const PracticeParameters &link) const;
    PracticeAnswer page(const QString &path, const PracticeParameters &link,
                        const QString &complaint = {}) const;

    PracticeState &m_state;
};

} // namespace hloauth
