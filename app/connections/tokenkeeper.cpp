#include "connections/tokenkeeper.h"

#include "connections/retrydelay.h"

#include <QRandomGenerator>

#include <algorithm>

namespace hloauth {

namespace {

using Result = RefreshOutcome::Result;

constexpr int mostAtOnce = 4; // after a sleep all may be due
constexpr std::chrono::seconds shortestWait{60};

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

QDateTime receivedAt(const Connection &connection)
{
    return connection.refreshedAt.isValid() ? connection.refreshedAt : connection.connectedAt;
}

bool hasTokens(const RefreshOutcome &outcome)
{
    return outcome.result == Result::Fresh || outcome.result == Result::Refreshed;
}

} // namespace

TokenKeeper::TokenKeeper(ConnectionList &list, TokenRefresher &refresher, TokenClient::Clock clock,
                         Random random, QObject *parent)
    : QObject(parent), m_list(list), m_refresher(refresher), m_clock(std::move(clock)),
      m_random(random ? std::move(random) : chance)
{
    m_tick.setInterval(std::chrono::seconds(20));
    connect(&m_tick, &QTimer::timeout, this, &TokenKeeper::look);
}

QDateTime TokenKeeper::dueTime(const QDateTime &received, const QDateTime &expires, double random)
{
    constexpr double longestMargin = 3600; // seconds
    const auto life = static_cast<double>(std::max<qint64>(0, received.secsTo(expires)));
    const double margin = std::min(life / 4, longestMargin);
    return expires.addSecs(-static_cast<qint64>(margin * (1 + random / 2)));
}

QDateTime TokenKeeper::earliestDueTime(const Connection &connection)
{
    return dueTime(receivedAt(connection), connection.expiresAt, 1);
}

void TokenKeeper::start()
{
    for (const Connection &connection : m_list.connections()) {
        if (m_refresher.isUnended(connection.id) && connection.signInNeeded.isEmpty())
            m_unended.insert(connection.id);
    }
    connect(&m_list, &ConnectionList::changed, this, &TokenKeeper::planAll);
    m_tick.start();
    planAll();
    look();
}

void TokenKeeper::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && m_tick.isActive())
        look();
}

void TokenKeeper::tryAgainNow()
{
    using Kind = OAuthError::Kind;
    for (Plan &plan : m_plans) {
        const Kind kind = plan.lastFailure.error.kind;
        const bool serverSpoke =
            kind == Kind::Refused || kind == Kind::RateLimited || kind == Kind::ServerFault;
        if (plan.failures > 0 && plan.next.isValid() && !serverSpoke)
            plan.next = m_clock();
    }
    if (m_tick.isActive())
        look();
}

const TokenKeeper::Plan *TokenKeeper::plan(const QString &connectionId) const
{
    const auto found = m_plans.constFind(connectionId);
    return found == m_plans.constEnd() ? nullptr : &found.value();
}

void TokenKeeper::planAll()
{
    const bool hadWork = std::exchange(m_hasWork, false);
    QHash<QString, Plan> former = std::exchange(m_plans, {});
    for (const Connection &connection : m_list.connections()) {
        m_hasWork = m_hasWork || connection.keepFresh;
        if (!connection.keepFresh || !connection.signInNeeded.isEmpty())
            continue;
        Plan plan = former.value(connection.id);
        if (!former.contains(connection.id) || m_plannedFor.value(connection.id) != connection.expiresAt) {
            const bool isRefreshing = plan.isRefreshing;
            plan = {dueTime(receivedAt(connection), connection.expiresAt, m_random()), 0, {}, isRefreshing};
            m_plannedFor.insert(connection.id, connection.expiresAt);
        }
        m_plans.insert(connection.id, plan);
    }
    if (hadWork != m_hasWork)
        Q_EMIT hasWorkChanged();
}

void TokenKeeper::look()
{
    if (m_isPaused)
        return;
    const QDateTime now = m_clock();
    const auto isDue = [this, &now](const Connection &connection) {
        const Plan *plan = this->plan(connection.id);
        return m_unended.contains(connection.id)
            || (plan && !plan->isRefreshing && plan->next.isValid() && plan->next <= now);
    };
    const QList<Connection> known = m_list.connections();
    if (std::none_of(known.cbegin(), known.cend(), isDue))
        return;
    // Another program may have refreshed them meanwhile.
    m_list.reload();
    auto underWay =
        std::count_if(m_plans.cbegin(), m_plans.cend(), [](const Plan &plan) { return plan.isRefreshing; });
    const QList<Connection> connections = m_list.connections();
    for (const Connection &connection : connections) {
        if (underWay >= mostAtOnce)
            break;
        if (!isDue(connection))
            continue;
        ++underWay;
        refresh(connection);
    }
}

void TokenKeeper::refresh(const Connection &connection)
{
    const auto taken = [this, id = connection.id](const RefreshOutcome &outcome) { take(id, outcome); };
    const auto plan = m_plans.find(connection.id);
    if (plan != m_plans.end())
        plan->isRefreshing = true;
    Q_EMIT refreshBegan(connection.id);
    if (m_unended.remove(connection.id)) {
        m_refresher.refreshNow(connection, this, taken);
        return;
    }
    // What lives longer than the list says was refreshed by another program.
    const std::chrono::seconds left(std::max<qint64>(0, m_clock().secsTo(connection.expiresAt)));
    m_refresher.ensureValid(connection, left + shortestWait, this, taken);
}

void TokenKeeper::take(const QString &id, const RefreshOutcome &outcome)
{
    const bool isOver = outcome.result == Result::SignInNeeded;
    const auto plan = m_plans.find(id);
    const bool wasToldBefore =
        plan != m_plans.end() && plan->failures > 0 && plan->lastFailure.result == outcome.result;
    if (plan != m_plans.end()) {
        plan->isRefreshing = false;
        planAgain(*plan, outcome);
        if (hasTokens(outcome))
            m_plannedFor.insert(id, outcome.tokens.expiresAt);
    }
    Q_EMIT refreshed(id, outcome);
    if ((isOver || outcome.result == Result::NotKept) && !wasToldBefore)
        Q_EMIT failedForGood(id, outcome);
    look();
}

void TokenKeeper::planAgain(Plan &plan, const RefreshOutcome &outcome)
{
    const QDateTime now = m_clock();
    if (hasTokens(outcome)) {
        const QDateTime due = dueTime(outcome.tokens.receivedAt, outcome.tokens.expiresAt, m_random());
        plan = {std::max(due, now.addSecs(shortestWait.count())), 0, {}, false};
        return;
    }
    ++plan.failures;
    plan.lastFailure = outcome;
    plan.lastFailure.tokens = {}; // no secret stays in a plan
    plan.next = outcome.result == Result::SignInNeeded
                  ? QDateTime()
                  : now.addSecs(RetryDelay::after(outcome.error, plan.failures, m_random()).count());
}

} // namespace hloauth
