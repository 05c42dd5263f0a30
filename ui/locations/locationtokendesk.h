#pragma once

#include "connections/connection.h"
#include "locations/runreport.h"
#include "tokens/locationtokenrun.h"
#include "uicontext.h"

#include <QObject>

#include <memory>

namespace hloauth {

class AgencySession;
class LocationKeeper;

/// Lists an agency's sub-accounts and makes their tokens, for the window.
class LocationTokenDesk : public QObject {
    Q_OBJECT

public:
    enum class Phase { Idle, Listing, Making, Keeping };
    enum class Earlier { None, GoOn, Discard }; ///< what becomes of a run that was interrupted

    struct Order {
        QString path; ///< absolute
        LocationTokenFile::Format format = LocationTokenFile::Format::Json;
        QStringList chosen; ///< ids; not with GoOn
        QList<SubAccount> known; ///< whose names are known
        Earlier earlier = Earlier::None;
        bool keep = false; ///< their refresh tokens become connections of their own
    };
    struct Result {
        int tokens = 0;
        int errors = 0;
        int kept = 0; ///< connections
    };

    LocationTokenDesk(const UiContext &context, Connection agency, QObject *parent = nullptr);
    ~LocationTokenDesk() override;

    /// listed() follows for each page, then listFinished(); or listFailed().
    void list();
    /// Begins a run; finished() or ended() follows. False, and why in problem(), if it can't begin.
    bool make(const Order &order);
    QString problem() const { return m_problem; }
    void pause();
    void goOn(); ///< after pause()
    void cancel(); ///< what is under way is still taken; ended() follows

    Phase phase() const { return m_phase; }
    bool isPaused() const;
    std::optional<int> listTotal() const;
    LocationTokenRun::Progress progress() const;
    QStringList chosen() const; ///< in the run; empty: all
    QSet<QString> done() const; ///< who has a token in the run

Q_SIGNALS:
    void changed(); ///< the phase, or whether it is paused
    void listed(const QList<hloauth::SubAccount> &accounts);
    void listFinished();
    void listFailed(const hloauth::RunReport &report);
    void progressed();
    void rowDone(const QString &id);
    void rowFailed(const QString &id, const QString &reason);
    void finished(const hloauth::LocationTokenDesk::Result &result);
    void ended(const hloauth::RunReport &report); ///< before its time; it can go on

private:
    void setPhase(Phase phase);
    void newSession();
    void connectRun();
    void keepConnections();
    void complete();
    void endWithProblem(const QString &problem);

    UiContext m_context;
    const Connection m_agency;
    Phase m_phase = Phase::Idle;
    Order m_order;
    QString m_problem;
    // In the order of who needs whom.
    std::unique_ptr<AgencySession> m_session;
    std::unique_ptr<LocationLister> m_lister;
    std::unique_ptr<LocationTokenRun> m_run;
    std::unique_ptr<LocationKeeper> m_keeper;
};

} // namespace hloauth
