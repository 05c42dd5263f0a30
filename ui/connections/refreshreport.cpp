#include "connections/refreshreport.h"

#include "connections/tokenrefresher.h"
#include "diagnosis/diagnosis.h"
#include "widgets/notice.h"
#include "widgets/text.h"

namespace hloauth {

namespace {

RefreshReport aboutKeychain(const SecretResult &secret)
{
    QString title = RefreshReport::tr("Your system's keychain could not be read.");
    QString text =
        RefreshReport::tr("Unlock it and try again. Nothing was asked of HighLevel, and nothing is lost.");
    if (secret.status == SecretStatus::NotFound || secret.status == SecretStatus::Damaged) {
        title = RefreshReport::tr("The keychain no longer holds this connection's tokens.");
        text = RefreshReport::tr("Sign in again to get new ones.");
        return {title, text, secret.detail, true, RefreshReport::Fix::SignIn};
    }
    return {title, text, secret.detail, true, RefreshReport::Fix::TryAgain};
}

} // namespace

QString RefreshReport::lost(const QDateTime &begun)
{
    return tr("A refresh that was begun on %1 found no end. It used up the refresh token, and the new tokens "
              "were never kept.")
        .arg(localTimeText(begun));
}

RefreshReport RefreshReport::of(const RefreshOutcome &outcome, const KnownErrors &errors)
{
    switch (outcome.result) {
    case RefreshOutcome::Result::SecretError:
        return aboutKeychain(outcome.secret);
    case RefreshOutcome::Result::NotKept:
        return {RefreshReport::tr("New tokens came, but the keychain did not take them."),
                RefreshReport::tr("They are only in this program's memory now. Unlock the keychain and try "
                                  "again before you close the program, or the connection is lost."),
                outcome.secret.detail, true, Fix::KeepAgain};
    case RefreshOutcome::Result::NotPrepared:
        return {RefreshReport::tr("The file that marks a refresh can't be written."),
                RefreshReport::tr(
                    "Make room on the disk, or make the program's folder writable. Nothing was asked "
                    "of HighLevel, and nothing is lost."),
                outcome.secret.detail, false, Fix::TryAgain};
    case RefreshOutcome::Result::Busy:
        return {RefreshReport::tr("Another program is refreshing this connection and does not finish."),
                RefreshReport::tr("Close it, or wait a minute, and try again."),
                {},
                false,
                Fix::TryAgain};
    case RefreshOutcome::Result::Removed:
        return {RefreshReport::tr("The connection was removed meanwhile."),
                RefreshReport::tr("Undo that, or connect it again. Nothing was asked of HighLevel."),
                {},
                false,
                Fix::Nothing};
    case RefreshOutcome::Result::SignInNeeded:
        if (!outcome.error.isSet())
            return {RefreshReport::tr("There is no refresh token for this connection."),
                    RefreshReport::tr("HighLevel did not give one. Sign in again to get a new access token."),
                    {},
                    false,
                    Fix::SignIn};
        break;
    default:
        break;
    }
    const Diagnosis diagnosis = errors.diagnose(outcome.error, OAuthStep::Refresh);
    const bool signIn = outcome.result == RefreshOutcome::Result::SignInNeeded || diagnosis.needsSignIn;
    if (signIn && outcome.unendedRefresh)
        return {lost(*outcome.unendedRefresh), RefreshReport::tr("Sign in again; all else is filled in."),
                detailsOf(outcome.error), false, Fix::SignIn};
    return {diagnosis.what, diagnosis.fix, detailsOf(outcome.error), false,
            signIn ? Fix::SignIn : Fix::TryAgain};
}

} // namespace hloauth
