#pragma once

#include "practice/practiceanswer.h"

#include <QDateTime>
#include <QHash>

namespace hloauth {

/// HighLevel's two limits for each account: requests in a short window, and requests in a day.
class RateLimit {
public:
    static constexpr int dailyRequests = 200000;

    RateLimit(int requests, int windowMilliseconds);

    /// The state after a request was counted.
    struct Count {
        bool allowed = true;
        int remaining = 0; ///< in the window
        int remainingToday = 0;
        int retryAfterSeconds = 0; ///< when not allowed
    };

    /// Counts one request of \a account at \a now.
    Count add(const QString &account, const QDateTime &now);
    /// Writes HighLevel's X-RateLimit headers.
    void describe(const Count &count, PracticeAnswer &answer) const;
    /// The 429 for a request that is not allowed.
    PracticeAnswer refusal(const Count &count) const;

private:
    struct Usage {
        QDateTime windowBegin;
        int inWindow = 0;
        QDateTime dayBegin;
        int inDay = 0;
    };

    int m_requests;
    int m_windowMilliseconds;
    QHash<QString, Usage> m_usage;
};

} // namespace hloauth
