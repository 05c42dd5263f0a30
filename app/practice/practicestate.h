#pragma once

#include "practice/practiceagency.h"
#include "practice/practiceapp.h"
#include "practice/practicefault.h"
#include "practice/practicegrants.h"

#include <optional>

namespace hloauth {

/// Whether the consent page wants a login, and which ones count.
struct PracticeLoginState {
    bool isRequired = false;
    /// A login at the dashboard counts on the consent page, too. HighLevel keeps the two apart.
    bool isShared = true;
    QByteArray secret; ///< in the cookies; new with every fault, so that old logins don't count
};

/// Everything that the practice server knows, shared by its endpoints.
struct PracticeState {
    PracticeApp app;
    PracticeAgency agency;
    PracticeGrants grants;
    QSet<QString> knownScopes; ///< that HighLevel has at all
    QSet<QString> agencyOnlyScopes; ///< of them: those that an app for sub-accounts can't have
    PracticeLoginState login = {};
    bool isAgencyPaused = false;

    PracticeFault fault = PracticeFault::None; ///< that is played: pages then show HighLevel's words alone
    std::optional<PracticeFault> due = {}; ///< one that is an answer by itself, and not given yet

    bool isPlaying() const { return fault != PracticeFault::None; }
    /// True once, if \a once is due.
    bool takeDue(PracticeFault once)
    {
        if (due != once)
            return false;
        due.reset();
        return true;
    }
};

} // namespace hloauth
