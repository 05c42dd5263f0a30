#include "cli/refreshingcommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/linereader.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/terminal.h"

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
    const bool canAsk = standardInputIsTerminal() && !m_session->output().isJson();
    if (outcome.result == RefreshOutcome::Result::NotKept && canAsk)
        askAboutUnkept(outcome);
    else
        finish(outcome);
}

void RefreshingCommand::askAboutUnkept(const RefreshOutcome &outcome)
{
    const Output &output = m_session->output();
    output.note(Failure::fromSecret(outcome.secret).message);
    output.note(
        tr("New tokens came for \"%1\" and are only in this program's memory; the old ones are used up.")
            .arg(m_connection.name));
    output.prompt(
        tr("Unlock the keychain, then: [t] try again, [s] show the refresh token so that you can save it "
           "yourself, [g] give it up: "));
    m_session->input().next(this, [this, outcome](const std::optional<QByteArray> &line) {
        const QByteArray answer = line.value_or("g").trimmed().toLower();
        if (answer == "g")
            return finish(outcome);
        if (answer == "t") {
            // Each demand first tries to keep them.
            m_session->workspace().refresher().refreshNow(m_connection, this,
                                                          [this](const RefreshOutcome &next) { take(next); });
            return;
        }
        if (answer == "s")
            m_session->output().bytes(outcome.tokens.refreshToken + '\n');
        askAboutUnkept(outcome);
    });
}

void RefreshingCommand::finish(const RefreshOutcome &outcome)
{
    using Result = RefreshOutcome::Result;
    const bool hasTokens = outcome.result == Result::Fresh || outcome.result == Result::Refreshed;
    if (outcome.result == Result::Refreshed && m_connection.refreshTokenGivenAt.isValid())
        m_session->output().note(
            tr("Warning: the refresh token of \"%1\" was given to another program on %2; it is renewed "
               "now, and that program's copy is worth nothing any more.")
                .arg(m_connection.name, localTime(m_connection.refreshTokenGivenAt)));
    if (hasTokens || outcome.result == Result::NotKept) {
        m_connection.apply(outcome.tokens);
        print(outcome);
    }
    if (hasTokens && outcome.unendedRefresh)
        m_session->output().note(
            tr("Warning: a refresh of \"%1\" that was begun on %2 found no end and may have used "
               "up the refresh token; \"hloauth refresh\" tells.")
                .arg(m_connection.name, localTime(*outcome.unendedRefresh)));
    if (hasTokens)
        Q_EMIT finished(ExitCode::Done);
    else
        Q_EMIT failed(Failure::fromRefresh(outcome, m_connection, m_session->workspace().knownErrors()));
}

void RefreshingCommand::interrupt()
{
    TokenRefresher *refresher = m_session ? &m_session->workspace().refresher() : nullptr;
    if (!refresher || (!refresher->isBusy() && !refresher->hasUnkept())) {
        Command::interrupt();
        return;
    }
    if (!refresher->isBusy())
        m_session->output().note(
            tr("The new tokens would be lost with this program; answer g to give them up."));
    else if (!std::exchange(m_isInterrupted, true))
        m_session->output().note(
            tr("A refresh is under way, and ending now could lose the connection; it ends by itself "
               "in at most a few minutes."));
}

} // namespace hloauth
