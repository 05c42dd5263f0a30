#include "cli/refreshingcommand.h"

#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"

namespace hloauth {

bool RefreshingCommand::prepare(Session &, Failure *)
{
    return true;
}

void RefreshingCommand::start(Session &session)
{
    m_session = &session;
    Failure failure;
    std::optional<Connection> found;
    if (prepare(session, &failure))
        found = session.connection(&failure);
    if (!found) {
        Q_EMIT failed(failure);
        return;
    }
    m_connection = *found;
    refresh(session, m_connection);
}

void RefreshingCommand::take(const RefreshOutcome &outcome)
{
    using Result = RefreshOutcome::Result;
    const bool hasTokens = outcome.result == Result::Fresh || outcome.result == Result::Refreshed;
    if (hasTokens || outcome.result == Result::NotKept) {

        m_connection.apply(outcome.tokens);
        print(outcome);
    }
    if (hasTokens)
        Q_EMIT finished(ExitCode::Done);
    else
        Q_EMIT failed(Failure::fromRefresh(outcome, m_connection, m_session->workspace().knownErrors()));
}

void RefreshingCommand::interrupt()
{
    if (!m_session || !m_session->workspace().refresher().isBusy()) {
        Command::interrupt();
        return;
    }
    if (!std::exchange(m_isInterrupted, true))
        m_session->output().note(
            tr("A refresh is under way, and ending now could lose the connection; it ends by itself "
               "in at most a few minutes."));
}

} // namespace hloauth
