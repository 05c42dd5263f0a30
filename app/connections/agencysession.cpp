#include "connections/agencysession.h"

#include "connections/workspace.h"

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr std::chrono::seconds wantedValidity{300};

AgencyCalls::Options optionsFor(const Connection &agency)
{
    AgencyCalls::Options options;
    options.api = agency.servers.api;
    options.spelling = agency.spelling;
    return options;
}

} // namespace

AgencySession::AgencySession(Workspace &workspace, Connection agency, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_agency(std::move(agency)),
      m_calls(
          optionsFor(m_agency), [this](bool renew, auto done) { giveToken(renew, std::move(done)); },
          m_workspace.clock())
{
}

void AgencySession::giveToken(bool renew, std::function<void(const std::optional<TokenSet> &)> done)
{
    const auto take = [this, done = std::move(done)](const RefreshOutcome &outcome) {
        using Result = RefreshOutcome::Result;
        if (outcome.result != Result::Fresh && outcome.result != Result::Refreshed)
            m_badOutcome = outcome;
        // Tokens that could not be kept are good for a day all the same.
        const bool hasTokens = outcome.tokens.isValid();
        done(hasTokens ? std::optional(outcome.tokens) : std::nullopt);
    };
    TokenRefresher &refresher = m_workspace.refresher();
    if (renew)
        refresher.refreshNow(m_agency, this, take);
    else
        refresher.ensureValid(m_agency, wantedValidity, this, take);
}

QString AgencySession::appId() const
{
    return m_agency.clientId.section(u'-', 0, 0);
}

QString AgencySession::reasonOf(const OAuthError &error) const
{
    QString text = m_workspace.knownErrors().diagnose(error, OAuthStep::Api).sentence().simplified();
    if (!error.traceId.isEmpty())
        text += u" (traceId %1)"_s.arg(error.traceId);
    return text;
}

QString AgencySession::limitText(const AgencyStop &stop,
                                 const std::function<QString(const QDateTime &)> &time)
{
    switch (stop.reason) {
    case AgencyStop::Reason::RateLimited:
        return tr("HighLevel refuses every request as too many, because other programs use up the limit of "
                  "this app and agency; try again when they are done.");
    case AgencyStop::Reason::DailyLimit:
        return stop.goOnAt.isValid()
                 ? tr("HighLevel's limit of requests is used up; it takes more of them at %1.")
                       .arg(time(stop.goOnAt))
                 : tr("HighLevel's limit of requests a day is used up; it takes more of them in 24 hours at "
                      "the latest.");
    default:
        return {};
    }
}

QString AgencySession::noneInstalledText()
{
    return tr("The app is installed in no sub-account of this agency; choose some at the consent, or install "
              "it there.");
}

} // namespace hloauth
