#pragma once

#include "tokens/locationjournal.h"
#include "tokens/locationlister.h"
#include "tokens/locationtokenfile.h"

#include <deque>

namespace hloauth {

/// The tokens of all of an agency's sub-accounts, or of some, into one file. What came is in a journal
/// until the file is complete, so that a run that is interrupted in any way can go on where it was.
class LocationTokenRun : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString outputPath; ///< absolute
        LocationTokenFile::Format format = LocationTokenFile::Format::Json;
        bool resume = false;
        LocationJournal::Head head; ///< whose run it is, and the sub-accounts that are chosen
        QString appId;
        bool discard = false; ///< an interrupted run's journal is thrown away; the user was asked
        bool replace = false; ///< an output that is there is replaced at the end; the user was asked
        /// Sub-accounts whose names are known: of the chosen ones, these need not be listed.
        QList<SubAccount> known = {};
        /// What the file says of a sub-account that got no token; empty: the server's own words.
        std::function<QString(const OAuthError &)> reasonOf = {};
    };

    struct Progress {
        int done = 0; ///< with those of the run that was interrupted
        int earlier = 0; ///< of them: done by it
        int failed = 0;
        std::optional<int> total; ///< as far as it is known
        double perSecond = 0; ///< of late; 0 if it is not known yet
        std::optional<std::chrono::seconds> left;

        /// In one line, without an end; \a isOver: no pace and no time left.
        QString text(bool isOver = false) const;
    };

    enum class Opened {
        Ready,
        CompleteAlready, ///< asked to go on, and there is nothing to go on with but a complete file
        Failed ///< problem() says why
    };

    /// \a calls must outlive it.
    LocationTokenRun(AgencyCalls &calls, Options options, QObject *parent = nullptr);

    /// Looks at the files. Call it first; start() only if it is Ready.
    Opened open();
    QString problem() const { return m_problem; }

    void start();
    void pause() { m_calls.pause(); }
    void resume() { m_calls.resume(); }
    bool isPaused() const { return m_calls.isPaused(); }
    void cancel(); ///< what is under way is still taken; ended() follows

    Progress progress() const;
    LocationJournal &journal() { return m_journal; }
    /// The sub-accounts that are asked for by id; empty: all.
    const QStringList &chosen() const { return m_options.head.chosen; }
    /// Writes the output and takes the journal away. The refresh tokens of the sub-accounts in \a kept
    /// are left out. False and problem() on failure.
    bool complete(const QSet<QString> &kept = {});

Q_SIGNALS:
    void progressed();
    void rowDone(const hloauth::SubAccount &account);
    void rowFailed(const hloauth::SubAccount &account, const hloauth::OAuthError &error);
    /// Every sub-account has its token or its error; complete() is the next step.
    void finished();
    /// It ended before: by \a stop, by the list's refusal in \a error, or as problem() says. The journal
    /// is kept.
    void ended(const hloauth::AgencyStop &stop, const hloauth::OAuthError &error);

private:
    using Steady = std::chrono::steady_clock;

    bool resumeJournal();
    void takeKnown();
    void takePage(const QList<SubAccount> &accounts);
    void takeListFailure(const OAuthError &error, const QString &problem);
    void addUnlisted();
    void add(const SubAccount &account);
    void take(const SubAccount &account, const AgencyAnswer &answer);
    QString reasonOf(const OAuthError &error) const;
    void feed();
    void note();

    AgencyCalls &m_calls;
    Options m_options;
    LocationJournal m_journal;
    LocationLister m_lister;
    QString m_problem;
    std::deque<SubAccount> m_known; ///< chosen ones that are not asked for yet
    QSet<QString> m_wanted; ///< of the chosen ones: those not met in the list so far
    bool m_isListed = false;
    bool m_isOver = false;
    int m_open = 0; ///< asked for and not answered
    int m_earlier = 0;
    int m_failed = 0;
    OAuthError m_listError; ///< with which the run ends
    std::deque<std::pair<Steady::time_point, int>> m_marks; ///< of late: how many were done when
};

} // namespace hloauth
