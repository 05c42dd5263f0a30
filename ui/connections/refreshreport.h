#pragma once

#include <QString>

namespace hloauth {

class KnownErrors;
struct RefreshOutcome;

/// What to tell about a refresh that did not work.
struct RefreshReport {
    enum class Fix { TryAgain, SignIn, KeepAgain };

    QString title;
    QString text;
    QString details; ///< HighLevel's or the keychain's own words
    bool isKeychain = false; ///< the keychain's
    Fix fix = Fix::TryAgain;

    static RefreshReport of(const RefreshOutcome &outcome, const KnownErrors &errors);
};

} // namespace hloauth
