#pragma once

#include "widgets/tone.h"

#include <QCoreApplication>
#include <QString>

namespace hloauth {

class AgencySession;
class KnownErrors;
struct AgencyStop;
struct OAuthError;

/// What to tell about a list or a run of location tokens that ended before its time.
struct RunReport {
    Q_DECLARE_TR_FUNCTIONS(RunReport)

public:
    Tone tone = Tone::Bad;
    QString title;
    QString text;
    QString details; ///< HighLevel's or the keychain's own words
    bool isKeychain = false; ///< the keychain's
    bool needsSignIn = false;

    /// By \a stop; with Cancelled by the list's refusal in \a listError, or by the user.
    static RunReport of(const AgencySession &session, const AgencyStop &stop, const OAuthError &listError,
                        const KnownErrors &known);
    static RunReport of(const OAuthError &error, const KnownErrors &known);
};

} // namespace hloauth
