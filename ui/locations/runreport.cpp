#include "locations/runreport.h"

#include "connections/agencysession.h"
#include "connections/refreshreport.h"
#include "diagnosis/diagnosis.h"
#include "widgets/notice.h"
#include "widgets/text.h"

namespace hloauth {

RunReport RunReport::of(const OAuthError &error, const KnownErrors &known)
{
    const Diagnosis diagnosis = known.diagnose(error, OAuthStep::Api);
    return {Tone::Bad, diagnosis.what, diagnosis.fix, detailsOf(error), false, diagnosis.needsSignIn};
}

RunReport RunReport::of(const AgencySession &session, const AgencyStop &stop, const OAuthError &listError,
                        const KnownErrors &known)
{
    using Reason = AgencyStop::Reason;
    switch (stop.reason) {
    case Reason::NoToken:
        if (session.badOutcome()) {
            const RefreshReport report = RefreshReport::of(*session.badOutcome(), known);
            return {Tone::Bad,      report.title,      report.text,
                    report.details, report.isKeychain, report.fix == RefreshReport::Fix::SignIn};
        }
        break;
    case Reason::Refused:
    case Reason::Unreachable:
        return of(stop.error, known);
    case Reason::RateLimited:
    case Reason::DailyLimit:
        return {Tone::Warning,
                tr("HighLevel takes no more requests now."),
                AgencySession::limitText(stop, localTimeText),
                detailsOf(stop.error),
                false,
                false};
    case Reason::Cancelled:
    case Reason::None:
        if (listError.isSet())
            return of(listError, known);
        break;
    }
    return {Tone::Info, tr("Cancelled."), {}, {}, false, false};
}

} // namespace hloauth
