#include "cli/agencycommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "diagnosis/errortext.h"

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr std::chrono::seconds wantedValidity{300};

/// HighLevel's own, in a form that goes into a sentence; empty if it said nothing.
QString wordsOf(const OAuthError &error)
{
    constexpr int most = 200;
    const QString words = printableText(error.serverText(), most);
    return words.isEmpty() ? QString() : u" with the words “%1”"_s.arg(words);
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
    m_connection = *found;
    AgencyCalls::Options options;
    options.api = m_connection.servers.api;
    options.spelling = m_connection.spelling;
    m_calls = std::make_unique<AgencyCalls>(
        options, [this](bool renew, auto done) { giveToken(renew, std::move(done)); },
        [] { return QDateTime::currentDateTimeUtc(); });
    begin();
}

void AgencyCommand::giveToken(bool renew, std::function<void(const std::optional<TokenSet> &)> done)
{
    const auto take = [this, done = std::move(done)](const RefreshOutcome &outcome) {
        using Result = RefreshOutcome::Result;
        if (outcome.result != Result::Fresh && outcome.result != Result::Refreshed)
            m_badOutcome = outcome;
        // Tokens that could not be kept are good for a day all the same.
        const bool hasTokens = outcome.tokens.isValid();
        done(hasTokens ? std::optional(outcome.tokens) : std::nullopt);
    };
    TokenRefresher &refresher = m_session->workspace().refresher();
    if (renew)
        refresher.refreshNow(m_connection, this, take);
    else
        refresher.ensureValid(m_connection, wantedValidity, this, take);
}

QString AgencyCommand::appId() const
{
    return m_connection.clientId.section(u'-', 0, 0);
}

Failure AgencyCommand::failureOf(const AgencyStop &stop, const OAuthError &error) const
{
    const KnownErrors &known = m_session->workspace().knownErrors();
    switch (stop.reason) {
    case AgencyStop::Reason::NoToken:
        if (m_badOutcome)
            return Failure::fromRefresh(*m_badOutcome, m_connection, known);
        break;
    case AgencyStop::Reason::Refused:
        if (stop.isNewToken)
            return {ExitCode::Refused, u"new-token-refused"_s,
                    tr("HighLevel refuses the agency's access token%1, although it was renewed just now; try "
                       "again in a few minutes, and sign in again if it goes on.")
                        .arg(wordsOf(stop.error)),
                    stop.error.traceId};
        [[fallthrough]];
    case AgencyStop::Reason::Unreachable:
        return Failure::fromTokenError(stop.error, OAuthStep::Api, known);
    case AgencyStop::Reason::RateLimited:
        return {ExitCode::Unreachable, u"rate-limited"_s,
                tr("HighLevel refuses every request as too many, because other programs use up the limit of "
                   "this app and agency; try again when they are done."),
                stop.error.traceId};
    case AgencyStop::Reason::DailyLimit:
        return {ExitCode::Unreachable, u"daily-limit"_s,
                stop.goOnAt.isValid()
                    ? tr("HighLevel's limit of requests is used up; it takes more of them at %1.")
                          .arg(localTime(stop.goOnAt))
                    : tr("HighLevel's limit of requests a day is used up; it takes more of them in 24 hours "
                         "at the latest."),
                stop.error.traceId};
    case AgencyStop::Reason::Cancelled:
    case AgencyStop::Reason::None:
        break;
    }
    return error.isSet() ? Failure::fromTokenError(error, OAuthStep::Api, known) : Failure::interrupted();
}

void AgencyCommand::end(ExitCode code)
{
    if (m_badOutcome)
        Q_EMIT failed(
            Failure::fromRefresh(*m_badOutcome, m_connection, m_session->workspace().knownErrors()));
    else
        Q_EMIT finished(code);
}

QString AgencyCommand::reasonOf(const OAuthError &error) const
{
    const Failure failure =
        Failure::fromTokenError(error, OAuthStep::Api, m_session->workspace().knownErrors());
    QString text = failure.message.simplified();
    if (!failure.traceId.isEmpty())
        text += u" (traceId %1)"_s.arg(failure.traceId);
    return text;
}

void AgencyCommand::interrupt()
{
    if (!m_calls) {
        Command::interrupt();
        return;
    }
    const AgencyStop stop{AgencyStop::Reason::Cancelled, {}, {}};
    if (++m_interruptions == 1)
        m_calls->stop(stop);
    else
        m_calls->abort(stop);
}

} // namespace hloauth
