#include "connections/tokendesk.h"

#include "connections/workspace.h"
#include "widgets/clipboard.h"

namespace hloauth {

TokenDesk::TokenDesk(const UiContext &context, QObject *parent) : QObject(parent), m_context(context) { }

void TokenDesk::copy(const QString &connectionId)
{
    copy(connectionId, {});
}

void TokenDesk::copy(const QString &connectionId, const Wrapping &wrapping)
{
    const Connection *connection = m_context.workspace.connections().findById(connectionId);
    if (!connection)
        return;
    Q_EMIT busyChanged(connectionId, true);
    m_context.workspace.refresher().ensureValid(
        *connection, copyMinimum, this, [this, connectionId, wrapping](const RefreshOutcome &outcome) {
            // Also when they could not be kept: they are good all the same.
            if (outcome.tokens.isValid())
                putIntoClipboard(connectionId, outcome.tokens.accessToken, wrapping);
            take(connectionId, outcome);
        });
}

void TokenDesk::refresh(const QString &connectionId)
{
    const Connection *connection = m_context.workspace.connections().findById(connectionId);
    if (!connection)
        return;
    Q_EMIT busyChanged(connectionId, true);
    m_context.workspace.refresher().refreshNow(*connection, this,
                                               [this, connectionId](const RefreshOutcome &outcome) {
                                                   if (take(connectionId, outcome))
                                                       Q_EMIT refreshed(connectionId);
                                               });
}

void TokenDesk::putIntoClipboard(const QString &connectionId, const QByteArray &token,
                                 const Wrapping &wrapping)
{
    const QString text = wrapping ? wrapping(token) : QString::fromUtf8(token);
    if (text.isEmpty())
        return;
    m_context.clipboard.copySecret(text);
    if (wrapping)
        Q_EMIT wrappedCopied(connectionId);
    else
        Q_EMIT copied(connectionId);
}

bool TokenDesk::take(const QString &connectionId, const RefreshOutcome &outcome)
{
    using Result = RefreshOutcome::Result;
    Q_EMIT busyChanged(connectionId, false);
    if (outcome.result == Result::Fresh || outcome.result == Result::Refreshed)
        return true;
    Q_EMIT failed(connectionId, outcome);
    return false;
}

const RefreshOutcome *TokenDesk::unkept(const QString &connectionId) const
{
    return m_context.workspace.refresher().unkept(connectionId);
}

void TokenDesk::keepAgain(const QString &connectionId)
{
    const Connection *connection = m_context.workspace.connections().findById(connectionId);
    if (!connection || !unkept(connectionId))
        return;
    // Each demand first tries to keep them.
    m_context.workspace.refresher().ensureValid(*connection, copyMinimum, this,
                                                [this, connectionId](const RefreshOutcome &outcome) {
                                                    if (take(connectionId, outcome))
                                                        Q_EMIT kept(connectionId);
                                                });
}

bool TokenDesk::copyUnkeptRefreshToken(const QString &connectionId)
{
    const RefreshOutcome *outcome = unkept(connectionId);
    if (outcome)
        m_context.clipboard.copySecret(QString::fromUtf8(outcome->tokens.refreshToken));
    return outcome;
}

} // namespace hloauth
