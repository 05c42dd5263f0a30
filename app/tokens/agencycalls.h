#pragma once

#include "tokens/requestpool.h"
#include "tokens/requestwindow.h"
#include "tokens/tokenanswer.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <deque>
#include <functional>
#include <map>

namespace hloauth {

/// Why no more of an agency's calls are made.
struct AgencyStop {
    enum class Reason {
        None,
        Cancelled,
        NoToken, ///< whoever gives the agency's tokens has none, and knows why
        Refused, ///< HighLevel does not take the agency's token for this: `error`
        Unreachable, ///< network or server fault, after several tries: `error`
        RateLimited, ///< refused as too many, over and over
        DailyLimit ///< the day's requests are used up
    };

    Reason reason = Reason::None;
    OAuthError error;
    QDateTime goOnAt; ///< UTC; invalid if it is not known
    bool isNewToken = false; ///< Refused: the agency's token was renewed before, in vain
};

/// What came of a call: an answer, or an error that is this call's own.
struct AgencyAnswer {
    QJsonObject object; ///< of a list
    std::optional<TokenSet> tokens; ///< of a sub-account
    OAuthError error;
    ApiSpelling spelling = ApiSpelling::V2; ///< in which the server understood it
};

/// A call with an agency's token: a page of its sub-accounts, or the token of one.
struct AgencyCall {
    enum class Kind { List, Mint };
    using Query = std::function<QUrlQuery(const TokenSet &agency, ApiSpelling spelling)>;

    Kind kind = Kind::Mint;
    QString locationId; ///< Mint
    Query query; ///< List
    std::function<void(const AgencyAnswer &)> done;
};

/// Makes many calls with an agency's token as fast as HighLevel's limit allows: several at once, and
/// again after faults that pass. Renews the token when it ends. A list goes before what waits.
///
/// Each call's `done` is called once, unless all is stopped first.
class AgencyCalls : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< UTC now
    /// Gives the agency's tokens, or nothing; with `renew` new ones in any case.
    using TokenSource =
        std::function<void(bool renew, std::function<void(const std::optional<TokenSet> &)> done)>;

    struct Options {
        QUrl api; ///< base URL
        ApiSpelling spelling = ApiSpelling::V2; ///< tried first
        std::chrono::milliseconds timeout{20000}; ///< for a whole answer
        std::chrono::milliseconds firstPause{500}; ///< after a fault; doubled each time, up to 30 s
        int tries = 6; ///< of a call that meets faults that pass
    };

    AgencyCalls(Options options, TokenSource tokens, Clock clock, QObject *parent = nullptr);
    ~AgencyCalls() override;

    void call(AgencyCall call);
    void pause(); ///< what is under way is still taken
    void resume();
    bool isPaused() const { return m_isPaused; }

    /// Sends nothing more; stopped() follows when what is under way is answered.
    void stop(const AgencyStop &stop);
    /// The same without waiting.
    void abort(const AgencyStop &stop);

    const RequestWindow &window() const { return m_window; }

Q_SIGNALS:
    void stopped(const hloauth::AgencyStop &stop);

private:
    using Time = RequestWindow::Time;

    struct Job {
        AgencyCall call;
        ApiSpelling spelling = ApiSpelling::V2;
        int tokenNumber = 0; ///< with which of the agency's tokens it was sent
        int tries = 0;
        Time sentAt{0};
        Time failedFirstAt{0};
        std::optional<OAuthError> firstError; ///< in the other spelling
    };
    /// The spelling of one kind of call.
    struct Manner {
        ApiSpelling spelling = ApiSpelling::V2;
        bool isProven = false;
    };

    void pump();
    bool hasToken();
    bool isTokenEnding() const;
    void demandToken(bool renew);
    void takeToken(bool renewed, const std::optional<TokenSet> &tokens);
    void takeDueRetries(Time now);
    void learnDay(int left);
    bool isDayUsedUp() const { return m_leftToday && *m_leftToday == 0; }
    void wakeAt(Time time);
    void send(Job job);
    HttpExchange *request(const Job &job, QNetworkAccessManager &manager, HttpExchange::Callback done) const;
    void take(Job job, const HttpExchange::Answer &answer);
    AgencyAnswer read(const Job &job, const HttpExchange::Answer &answer) const;
    void takeGood(const Job &job, const AgencyAnswer &answer);
    void takeError(Job job, const OAuthError &error);
    void takeTooMany(Job job, const OAuthError &error);
    void takeRefusal(Job job, const OAuthError &error);
    bool triesOtherSpelling(Job &job, OAuthError &error);
    void takeFault(Job job, const OAuthError &error);
    bool isOwnFault(const Job &job, const OAuthError &error) const;
    std::chrono::milliseconds pauseAfter(int failures) const;
    void endIfDone();
    Manner &mannerOf(const Job &job) { return m_manners.at(std::size_t(job.call.kind)); }

    const Options m_options;
    const TokenSource m_source;
    const Clock m_clock;
    RequestPool m_pool;
    RequestWindow m_window;
    QTimer m_timer;
    std::array<Manner, 2> m_manners;
    std::deque<Job> m_waiting;
    std::multimap<Time, Job> m_retries; ///< by the time at which they are due
    bool m_isPaused = false;
    AgencyStop m_stop;
    bool m_isStopTold = false;

    std::optional<TokenSet> m_agency;
    int m_tokenNumber = 0;
    bool m_isTokenDemanded = false;
    bool m_isRenewedInVain = false; ///< until an answer shows that the new token is good

    int m_goodAnswers = 0;
    Time m_lastGoodAt{-1};
    int m_faultsInRow = 0;
    int m_tooManyInRow = 0;
    Time m_refusedUntil{0};
    std::optional<int> m_leftToday; ///< requests; those under way may have to be taken off
};

} // namespace hloauth
