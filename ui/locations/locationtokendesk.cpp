#include "locations/locationtokendesk.h"

#include "connections/agencysession.h"
#include "connections/locationkeeper.h"
#include "connections/workspace.h"
#include "widgets/direction.h"

#include <QDir>

namespace hloauth {

LocationTokenDesk::LocationTokenDesk(const UiContext &context, Connection agency, QObject *parent)
    : QObject(parent), m_context(context), m_agency(std::move(agency))
{
}

LocationTokenDesk::~LocationTokenDesk() = default;

void LocationTokenDesk::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

/// What was there before needs the old one, so it goes first.
void LocationTokenDesk::newSession()
{
    m_keeper.reset();
    m_run.reset();
    m_lister.reset();
    m_session = std::make_unique<AgencySession>(m_context.workspace, m_agency);
}

void LocationTokenDesk::list()
{
    if (m_phase != Phase::Idle)
        return;
    newSession();
    m_lister = std::make_unique<LocationLister>(m_session->calls(),
                                                LocationLister::Question{m_session->appId(), {}});
    const auto fail = [this](const RunReport &report) {
        setPhase(Phase::Idle);
        Q_EMIT listFailed(report);
    };
    connect(m_lister.get(), &LocationLister::page, this, [this](const QList<SubAccount> &accounts) {
        Q_EMIT listed(accounts);
        m_lister->next();
    });
    connect(m_lister.get(), &LocationLister::finished, this, [this] {
        setPhase(Phase::Idle);
        Q_EMIT listFinished();
    });
    connect(m_lister.get(), &LocationLister::failed, this,
            [this, fail](const OAuthError &error, const QString &problem) {
                RunReport report = RunReport::of(error, m_context.workspace.knownErrors());
                if (!error.isSet())
                    report = {Tone::Bad, tr("The list is not complete."), problem, {}, false, false};
                fail(report);
            });
    connect(&m_session->calls(), &AgencyCalls::stopped, this, [this, fail](const AgencyStop &stop) {
        fail(RunReport::of(*m_session, stop, {}, m_context.workspace.knownErrors()));
    });
    setPhase(Phase::Listing);
    m_lister->next();
}

bool LocationTokenDesk::make(const Order &order)
{
    if (m_phase != Phase::Idle)
        return false;
    m_order = order;
    newSession();
    LocationTokenRun::Options options;
    options.outputPath = order.path;
    options.format = order.format;
    options.resume = order.earlier == Earlier::GoOn;
    options.discard = order.earlier == Earlier::Discard;
    options.replace = true; // whoever named the file was asked
    options.head = {m_agency.id, m_agency.servers.api.toString(), order.chosen};
    options.appId = m_session->appId();
    options.known = order.known;
    options.reasonOf = [this](const OAuthError &error) { return m_session->reasonOf(error); };
    m_run = std::make_unique<LocationTokenRun>(m_session->calls(), options);
    const auto opened = m_run->open();
    if (opened != LocationTokenRun::Opened::Ready) {
        m_problem = opened == LocationTokenRun::Opened::CompleteAlready
                      ? tr("%1 is complete already.").arg(leftToRight(QDir::toNativeSeparators(order.path)))
                      : m_run->problem();
        m_run.reset(); // and with it the lock on the file
        return false;
    }
    connectRun();
    setPhase(Phase::Making);
    m_run->start();
    return true;
}

void LocationTokenDesk::connectRun()
{
    connect(m_run.get(), &LocationTokenRun::progressed, this, &LocationTokenDesk::progressed);
    connect(m_run.get(), &LocationTokenRun::rowDone, this,
            [this](const SubAccount &account) { Q_EMIT rowDone(account.id); });
    connect(m_run.get(), &LocationTokenRun::rowFailed, this,
            [this](const SubAccount &account, const OAuthError &error) {
                Q_EMIT rowFailed(account.id, m_session->reasonOf(error));
            });
    connect(m_run.get(), &LocationTokenRun::finished, this, &LocationTokenDesk::keepConnections);
    connect(m_run.get(), &LocationTokenRun::ended, this,
            [this](const AgencyStop &stop, const OAuthError &error) {
                if (!m_run->problem().isEmpty())
                    return endWithProblem(m_run->problem());
                setPhase(Phase::Idle);
                Q_EMIT ended(RunReport::of(*m_session, stop, error, m_context.workspace.knownErrors()));
            });
}

void LocationTokenDesk::keepConnections()
{
    if (!m_order.keep)
        return complete();
    setPhase(Phase::Keeping);
    m_keeper = std::make_unique<LocationKeeper>(m_context.workspace, m_agency, m_run->journal());
    connect(m_keeper.get(), &LocationKeeper::finished, this, &LocationTokenDesk::complete);
    connect(m_keeper.get(), &LocationKeeper::cancelled, this, [this] {
        setPhase(Phase::Idle);
        Q_EMIT ended({Tone::Info, tr("Cancelled."), {}, {}, false, false});
    });
    connect(m_keeper.get(), &LocationKeeper::failed, this, [this](const SecretResult &result) {
        setPhase(Phase::Idle);
        Q_EMIT ended({Tone::Bad, tr("The keychain did not take the connections."),
                      tr("Unlock it, and go on."), result.detail, true, false});
    });
    m_keeper->start();
}

void LocationTokenDesk::complete()
{
    const QSet<QString> kept = m_keeper ? m_keeper->kept() : QSet<QString>();
    if (!m_run->complete(kept))
        return endWithProblem(m_run->problem());
    const LocationTokenRun::Progress progress = m_run->progress();
    setPhase(Phase::Idle);
    Q_EMIT finished({progress.done, progress.failed, int(kept.size())});
}

void LocationTokenDesk::endWithProblem(const QString &problem)
{
    setPhase(Phase::Idle);
    Q_EMIT ended({Tone::Bad, tr("The run did not come to its end."), problem, {}, false, false});
}

void LocationTokenDesk::pause()
{
    if (m_phase == Phase::Making)
        m_run->pause();
    Q_EMIT changed();
}

void LocationTokenDesk::goOn()
{
    if (m_phase == Phase::Making)
        m_run->resume();
    Q_EMIT changed();
}

void LocationTokenDesk::cancel()
{
    if (m_phase == Phase::Keeping)
        m_keeper->cancel();
    else if (m_phase != Phase::Idle)
        m_session->calls().stop({AgencyStop::Reason::Cancelled, {}, {}});
}

bool LocationTokenDesk::isPaused() const
{
    return m_phase == Phase::Making && m_run->isPaused();
}

std::optional<int> LocationTokenDesk::listTotal() const
{
    return m_lister ? m_lister->total() : std::nullopt;
}

LocationTokenRun::Progress LocationTokenDesk::progress() const
{
    return m_run ? m_run->progress() : LocationTokenRun::Progress();
}

QStringList LocationTokenDesk::chosen() const
{
    return m_run ? m_run->chosen() : QStringList();
}

QSet<QString> LocationTokenDesk::done() const
{
    return m_run ? m_run->journal().done() : QSet<QString>();
}

} // namespace hloauth
