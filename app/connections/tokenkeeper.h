#pragma once

#include "connections/tokenrefresher.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace hloauth {

/// Keeps the tokens of those connections fresh that are marked for it, as long as the program runs: each is
/// refreshed some time before its access token runs out, and tried again later if that does not work. Looks
/// at the clock often enough to notice what a sleep or a changed clock has made due.
class TokenKeeper : public QObject {
    Q_OBJECT

public:
    /// What is going to be done for one connection.
    struct Plan {
        QDateTime next; ///< UTC; when the next refresh is due
        int failures = 0; ///< in a row
        RefreshOutcome lastFailure; ///< with failures
        bool isRefreshing = false;
    };

    using Random = std::function<double()>; ///< 0 up to 1

    /// \a list, \a refresher and what they need must outlive it. Without a \a random, it is chance.
    TokenKeeper(ConnectionList &list, TokenRefresher &refresher, TokenClient::Clock clock, Random random = {},
                QObject *parent = nullptr);

    /// Begins: tries refreshes once that an earlier program left without an end, and plans all others.
    void start();
    /// Nothing is refreshed while it pauses.
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }

    /// nullptr if it is not kept fresh, or can't be before a new sign-in.
    const Plan *plan(const QString &connectionId) const;
    bool hasWork() const { return m_hasWork; } ///< some connection is to be kept fresh

    /// When tokens that came at \a received and run out at \a expires are refreshed: ahead of time by a
    /// quarter of their life, at most an hour, and by half of that again at random (\a random: 0 up to 1).
    static QDateTime dueTime(const QDateTime &received, const QDateTime &expires, double random);
    /// The earliest such time for the tokens that \a connection has.
    static QDateTime earliestDueTime(const Connection &connection);

    /// Tries at once what failed before: the network is back.
    void tryAgainNow();

    /// Looks at the clock and refreshes what is due; done by itself every tick.
    void look();
    /// How long from one look to the next. Default 20 s.
    void setTick(std::chrono::milliseconds tick) { m_tick.setInterval(tick); }

Q_SIGNALS:
    void refreshBegan(const QString &connectionId);
    /// Follows each refreshBegan(); plan() says what comes next.
    void refreshed(const QString &connectionId, const hloauth::RefreshOutcome &outcome);
    void hasWorkChanged();
    /// A refresh ended without tokens that are kept, and waiting will not bring them.
    void failedForGood(const QString &connectionId, const hloauth::RefreshOutcome &outcome);

private:
    void planAll();
    void refresh(const Connection &connection);
    void take(const QString &id, const RefreshOutcome &outcome);
    void planAgain(Plan &plan, const RefreshOutcome &outcome);

    ConnectionList &m_list;
    TokenRefresher &m_refresher;
    TokenClient::Clock m_clock;
    Random m_random;
    QTimer m_tick;
    QHash<QString, Plan> m_plans; ///< by the connection's id
    QHash<QString, QDateTime> m_plannedFor; ///< the expiry that a plan was made for
    QSet<QString> m_unended; ///< to be tried once
    bool m_hasWork = false;
    bool m_isPaused = false;
};

} // namespace hloauth
