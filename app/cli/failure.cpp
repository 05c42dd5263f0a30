#include "cli/failure.h"

#include "cli/description.h"
#include "connections/tokenrefresher.h"
#include "exporting/quoting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

/// The command that signs a connection in again, with everything filled in.
QString signInAgain(const Connection &connection)
{
    return u"hloauth connect %1 --again"_s.arg(shellQuoted(connection.name));
}

struct Verdict {
    ExitCode exitCode = ExitCode::Unreachable;
    const char *code = "";
};

Verdict verdictOn(OAuthError::Kind kind)
{
    using Kind = OAuthError::Kind;
    switch (kind) {
    case Kind::None:
        break;
    case Kind::Cancelled:
        return {ExitCode::Refused, "interrupted"};
    case Kind::Offline:
        return {ExitCode::Unreachable, "offline"};
    case Kind::ClosedEarly:
        return {ExitCode::Unreachable, "closed-early"};
    case Kind::Tls:
        return {ExitCode::Unreachable, "tls"};
    case Kind::Timeout:
        return {ExitCode::Unreachable, "timeout"};
    case Kind::Redirected:
        return {ExitCode::Unreachable, "redirected"};
    case Kind::TooLarge:
        return {ExitCode::Unreachable, "too-large"};
    case Kind::NotJson:
        return {ExitCode::Unreachable, "not-json"};
    case Kind::NoToken:
        return {ExitCode::Unreachable, "no-token"};
    case Kind::Refused:
        return {ExitCode::Refused, "refused"};
    case Kind::RateLimited:
        return {ExitCode::Unreachable, "rate-limited"};
    case Kind::ServerFault:
        return {ExitCode::Unreachable, "server-fault"};
    }
    return {ExitCode::Unreachable, "unknown"};
}

} // namespace

QString Failure::sentence() const
{
    const QString told =
        traceId.isEmpty() ? message : tr("%1 (HighLevel's traceId: %2)").arg(message, traceId);
    return u"hloauth: "_s + told.simplified();
}

Failure Failure::usage(const QString &message)
{
    return {ExitCode::Usage, u"usage"_s, message, {}};
}

Failure Failure::interrupted()
{
    return {ExitCode::Refused, u"interrupted"_s, tr("Interrupted; nothing was kept."), {}};
}

Failure Failure::fromTokenError(const OAuthError &error, OAuthStep step, const KnownErrors &known)
{
    if (error.kind == OAuthError::Kind::Cancelled)
        return interrupted();
    const Verdict verdict = verdictOn(error.kind);
    Failure failure;
    failure.exitCode = verdict.exitCode;
    failure.code = QString::fromLatin1(verdict.code);
    const Diagnosis diagnosis = known.diagnose(error, step);
    failure.message = diagnosis.sentence();
    failure.traceId = error.traceId;
    if (error.kind == OAuthError::Kind::Refused && !diagnosis.id.isEmpty())
        failure.code = diagnosis.id;
    return failure;
}

Failure Failure::fromSecret(const SecretResult &secret)
{
    if (!secret.problem.isEmpty())
        return {ExitCode::Unreachable, u"not-changed"_s, secret.problem, {}};
    const QString detail = secret.detail.isEmpty() ? QString() : u" (%1)"_s.arg(secret.detail);
    switch (secret.status) {
    case SecretStatus::Ok:
        break;
    case SecretStatus::NotFound:
        return {
            ExitCode::SignInNeeded,
            u"secret-missing"_s,
            tr("The keychain holds no tokens for this connection; sign in again with \"hloauth connect NAME "
               "--again\"."),
            {}};
    case SecretStatus::Damaged:
        return {ExitCode::SignInNeeded,
                u"secret-damaged"_s,
                tr("What the keychain holds for this connection can't be read as a whole; sign in again with "
                   "\"hloauth connect NAME --again\"."),
                {}};
    case SecretStatus::Denied:
        return {
            ExitCode::NoKeychain,
            u"keychain-denied"_s,
            tr("The keychain did not let us in%1; unlock it, allow the access and try again.").arg(detail),
            {}};
    case SecretStatus::Unavailable:
    case SecretStatus::Failed:
        break;
    }
    return {
        ExitCode::NoKeychain,
        u"keychain-unavailable"_s,
        tr("The system keychain can't be used%1; start or unlock it (on Linux GNOME Keyring or KWallet) and "
           "try again.")
            .arg(detail),
        {}};
}

Failure Failure::fromRefresh(const RefreshOutcome &outcome, const Connection &connection,
                             const KnownErrors &known)
{
    using Result = RefreshOutcome::Result;
    switch (outcome.result) {
    case Result::SecretError:
        return fromSecret(outcome.secret);
    case Result::Busy:
        return {ExitCode::Unreachable,
                u"busy"_s,
                tr("Another program is refreshing \"%1\" and does not finish; try again later.")
                    .arg(connection.name),
                {}};
    case Result::Removed:
        return {
            ExitCode::Usage,
            u"unknown-connection"_s,
            tr("\"%1\" was removed meanwhile; make it again with \"hloauth connect\".").arg(connection.name),
            {}};
    case Result::NotPrepared:
        return {ExitCode::Unreachable,
                u"not-prepared"_s,
                tr("The file %1 can't be written, so nothing was asked of HighLevel; make room or free the "
                   "folder, and try again.")
                    .arg(outcome.secret.detail),
                {}};
    case Result::NotKept: {
        Failure failure = fromSecret(outcome.secret);
        return {ExitCode::NoKeychain, u"not-kept"_s,
                tr("New tokens came for \"%1\" and could not be written to the keychain, and the old ones "
                   "are used up: make the keychain work, then sign in with \"%2\".")
                    .arg(connection.name, signInAgain(connection)),
                failure.traceId};
    }
    case Result::SignInNeeded: {
        Failure failure{
            ExitCode::SignInNeeded,
            u"sign-in-needed"_s,
            tr("\"%1\" has no refresh token, so only a new sign-in brings a new access token: \"%2\".")
                .arg(connection.name, signInAgain(connection)),
            {}};
        if (outcome.error.isSet()) {
            failure = fromTokenError(outcome.error, OAuthStep::Refresh, known);
            failure.exitCode = ExitCode::SignInNeeded;
            failure.message += u' ' + tr("Sign in again with \"%1\".").arg(signInAgain(connection));
        }
        if (outcome.error.isSet() && outcome.unendedRefresh) {
            failure.code = u"refresh-lost"_s;
            failure.message =
                tr("A refresh of \"%1\" that was begun on %2 found no end: it used up the refresh token, and "
                   "the new tokens were never kept; sign in again with \"%3\".")
                    .arg(connection.name, localTime(*outcome.unendedRefresh), signInAgain(connection));
        }
        return failure;
    }
    case Result::TokenError:
    case Result::Fresh:
    case Result::Refreshed:
        break;
    }
    return fromTokenError(outcome.error, OAuthStep::Refresh, known);
}

} // namespace hloauth
