#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace hloauth {

class KnownErrors;
struct RefreshOutcome;

/// What to tell about a refresh that did not work.
struct RefreshReport {
    Q_DECLARE_TR_FUNCTIONS(RefreshReport)

public:
    enum class Fix { TryAgain, SignIn, KeepAgain, Nothing };

    QString title;
    QString text;
    QString details; ///< HighLevel's or the keychain's own words
    bool isKeychain = false; ///< the keychain's
    Fix fix = Fix::TryAgain;

    /// What became of the connection if that refresh, begun at this time (UTC), is why it ended.
    static QString lost(const QDateTime &begun);
    static RefreshReport of(const RefreshOutcome &outcome, const KnownErrors &errors);
};

} // namespace hloauth
