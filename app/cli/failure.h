#pragma once

#include "cli/exitcode.h"
#include "diagnosis/diagnosis.h"

#include <QCoreApplication>
#include <QString>

namespace hloauth {

struct Connection;
struct RefreshOutcome;
struct SecretResult;

/// Why a command did not do what was asked, as it is told to the user.
struct Failure {
    Q_DECLARE_TR_FUNCTIONS(hloauth::Failure)

public:
    ExitCode exitCode = ExitCode::Usage;
    QString code; ///< short and stable, for scripts
    QString message; ///< what happened and what to do next
    QString traceId; ///< HighLevel's number for the request; empty if there is none

    QString sentence() const; ///< the one line that people get

    static Failure usage(const QString &message);
    static Failure interrupted();
    static Failure fromTokenError(const OAuthError &error, OAuthStep step, const KnownErrors &known);
    static Failure fromSecret(const SecretResult &secret);
    /// For an outcome that brought no tokens, or tokens that are not kept.
    static Failure fromRefresh(const RefreshOutcome &outcome, const Connection &connection,
                               const KnownErrors &known);

    bool operator==(const Failure &) const = default;
};

} // namespace hloauth
