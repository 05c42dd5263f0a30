#include "connections/tokendesk.h"

#include "connections/workspace.h"
#include "widgets/clipboard.h"

#include <QPointer>

namespace hloauth {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::seconds copyMinimum = 5min; // a copied token must live long enough to be pasted
}

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
    Q_EMIT busyChanged(connectionId, false);
    switch (outcome.result) {
    case RefreshOutcome::Result::Fresh:
        return true;
    case RefreshOutcome::Result::Refreshed:
        m_unkept.remove(connectionId);
        return true;
    case RefreshOutcome::Result::NotKept:
        m_unkept.insert(connectionId, outcome);
        break;
    default:
        break;
    }
    Q_EMIT failed(connectionId, outcome);
    return false;
}

const RefreshOutcome *TokenDesk::unkept(const QString &connectionId) const
{
    const auto found = m_unkept.constFind(connectionId);
    return found == m_unkept.constEnd() ? nullptr : &found.value();
}

void TokenDesk::keepAgain(const QString &connectionId)
{
    const Connection *connection = m_context.workspace.connections().findById(connectionId);
    if (!connection || !m_unkept.contains(connectionId))
        return;
    const TokenSet tokens = m_unkept.value(connectionId).tokens;
    const auto done = [self = QPointer<TokenDesk>(this), connectionId, tokens](const SecretResult &result) {
        if (!self)
            return;
        if (result.status != SecretStatus::Ok) {
            self->m_unkept[connectionId].secret = result;
            Q_EMIT self->failed(connectionId, self->m_unkept.value(connectionId));
            return;
        }
        self->m_unkept.remove(connectionId);
        self->m_context.workspace.connections().update(connectionId,
                                                       [&tokens](Connection &entry) { entry.apply(tokens); });
        Q_EMIT self->kept(connectionId);
    };
    m_context.workspace.vault().saveTokens(*connection, tokens, done);
}

void TokenDesk::copyUnkeptRefreshToken(const QString &connectionId)
{
    m_context.clipboard.copySecret(QString::fromUtf8(m_unkept.value(connectionId).tokens.refreshToken));
}

} // namespace hloauth
