#include "cli/agencycommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "diagnosis/errortext.h"

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QString newTokenRefusedText(const OAuthError &error)
{
    constexpr int mostWords = 200;
    const QString words = printableText(error.serverText(), mostWords);
    return words.isEmpty()
             ? AgencyCommand::tr(
                 "HighLevel refuses the agency's access token, although it was renewed just now; "
                 "try again in a few minutes, and sign in again if it goes on.")
             : AgencyCommand::tr(
                   "HighLevel refuses the agency's access token with the words “%1”, although it "
                   "was renewed just now; try again in a few minutes, and sign in again if it "
                   "goes on.")
                   .arg(words);
}

} // namespace

AgencyCommand::~AgencyCommand() = default;

void AgencyCommand::start(Session &session)
{
    m_session = &session;
    Failure failure;
    std::optional<Connection> found;
    if (prepare(session, &failure))
        found = session.connection(&failure);
    if (found && found->userType == UserType::Location) {
        failure = Failure::usage(tr("\"%1\" belongs to one sub-account; only an agency's connection can list "
                                    "sub-accounts and make their tokens.")
                                     .arg(found->name));
        found.reset();
    }
    if (!found) {
        Q_EMIT failed(failure);
        return;
    }
    m_agency = std::make_unique<AgencySession>(session.workspace(), *found);
    begin();
}

Failure AgencyCommand::failureOf(const AgencyStop &stop, const OAuthError &error) const
{
    const KnownErrors &known = m_session->workspace().knownErrors();
    switch (stop.reason) {
    case AgencyStop::Reason::NoToken:
        if (m_agency->badOutcome())
            return Failure::fromRefresh(*m_agency->badOutcome(), connection(), known);
        break;
    case AgencyStop::Reason::Refused:
        if (stop.isNewToken)
            return {ExitCode::Refused, u"new-token-refused"_s, newTokenRefusedText(stop.error),
                    stop.error.traceId};
        [[fallthrough]];
    case AgencyStop::Reason::Unreachable:
        return Failure::fromTokenError(stop.error, OAuthStep::Api, known);
    case AgencyStop::Reason::RateLimited:
    case AgencyStop::Reason::DailyLimit: {
        const bool isDay = stop.reason == AgencyStop::Reason::DailyLimit;
        return {ExitCode::Unreachable, isDay ? u"daily-limit"_s : u"rate-limited"_s,
                AgencySession::limitText(stop, localTime), stop.error.traceId};
    }
    case AgencyStop::Reason::Cancelled:
    case AgencyStop::Reason::None:
        break;
    }
    return error.isSet() ? Failure::fromTokenError(error, OAuthStep::Api, known) : Failure::interrupted();
}

void AgencyCommand::end(ExitCode code)
{
    if (m_agency->badOutcome())
        Q_EMIT failed(Failure::fromRefresh(*m_agency->badOutcome(), connection(),
                                           m_session->workspace().knownErrors()));
    else
        Q_EMIT finished(code);
}

void AgencyCommand::interrupt()
{
    if (!m_agency) {
        Command::interrupt();
        return;
    }
    const AgencyStop stop{AgencyStop::Reason::Cancelled, {}, {}};
    if (++m_interruptions == 1)
        calls().stop(stop);
    else
        calls().abort(stop);
}

} // namespace hloauth
