#include "cli/keepfreshcommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "connections/tokenkeeper.h"

#include <QCommandLineParser>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

KeepFreshCommand::KeepFreshCommand() = default;
KeepFreshCommand::~KeepFreshCommand() = default;

void KeepFreshCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"on"_s, tr("Keep NAME fresh from now on.")},
        {u"off"_s, tr("Don't keep NAME fresh any more.")},
        {u"watch"_s, tr("Go on until interrupted, and refresh each when it is due.")},
    });
}

QString KeepFreshCommand::notes() const
{
    return tr("Without NAME it refreshes those of the marked connections whose access token runs out in\n"
              "about an hour and a half, and ends: let a timer call it every quarter of an hour. With\n"
              "--watch it goes on. The window program may do the same at the same time; they wait for\n"
              "one another.\n\n"
              "A connection whose refresh token another program has must not be kept fresh here: the\n"
              "token works once.");
}

void KeepFreshCommand::start(Session &session)
{
    m_session = &session;
    const QCommandLineParser &options = session.options();
    const bool on = options.isSet(u"on"_s);
    const bool off = options.isSet(u"off"_s);
    const bool isNamed = !session.operand().isEmpty();
    if (on == off && isNamed)
        Q_EMIT failed(Failure::usage(tr("With a NAME, say either --on or --off.")));
    else if ((on || off) && !isNamed)
        Q_EMIT failed(Failure::usage(tr("--on and --off need the connection's name: hloauth keep-fresh NAME "
                                        "--on; \"hloauth list\" lists the names.")));
    else if (isNamed && options.isSet(u"watch"_s))
        Q_EMIT failed(Failure::usage(tr("--watch is for all that are marked; leave NAME out.")));
    else if (isNamed)
        mark(on);
    else if (options.isSet(u"watch"_s))
        watch();
    else
        refreshDue();
}

void KeepFreshCommand::mark(bool fresh)
{
    Failure failure;
    const std::optional<Connection> connection = m_session->connection(&failure);
    if (!connection) {
        Q_EMIT failed(failure);
        return;
    }
    ConnectionList &list = m_session->workspace().connections();
    if (!list.update(connection->id, [fresh](Connection &entry) { entry.setKeptFresh(fresh); })) {
        Q_EMIT failed(Failure::usage(list.problem()));
        return;
    }
    const Output &output = m_session->output();
    if (output.isJson())
        output.json({{"event"_L1, "marked"_L1}, {"name"_L1, connection->name}, {"keep_fresh"_L1, fresh}});
    else
        output.line(fresh
                        ? tr("\"%1\" is kept fresh while HighLevel OAuth Helper, or \"hloauth keep-fresh\", "
                             "runs.")
                              .arg(connection->name)
                        : tr("\"%1\" is not kept fresh any more.").arg(connection->name));
    if (fresh && connection->refreshTokenGivenAt.isValid())
        output.note(tr("Warning: the refresh token of \"%1\" was given to another program on %2. It works "
                       "once: if both renew it, one of them loses its access.")
                        .arg(connection->name, localTime(connection->refreshTokenGivenAt)));
    Q_EMIT finished(ExitCode::Done);
}

void KeepFreshCommand::watch()
{
    Failure failure;
    ConnectionList *list = m_session->connections(&failure);
    if (!list) {
        Q_EMIT failed(failure);
        return;
    }
    TokenRefresher &refresher = m_session->workspace().refresher();
    m_keeper = std::make_unique<TokenKeeper>(*list, refresher, now);
    connect(m_keeper.get(), &TokenKeeper::refreshed, this,
            [this, list](const QString &id, const RefreshOutcome &outcome) {
                if (const Connection *connection = list->findById(id))
                    tell(*connection, outcome);
            });
    m_keeper->start();
    if (!m_keeper->hasWork())
        m_session->output().note(
            tr("No connection is marked yet; \"hloauth keep-fresh NAME --on\" marks one."));
}

void KeepFreshCommand::refreshDue()
{
    Failure failure;
    const ConnectionList *list = m_session->connections(&failure);
    if (!list) {
        Q_EMIT failed(failure);
        return;
    }
    const TokenRefresher &refresher = m_session->workspace().refresher();
    bool isAnyMarked = false;
    for (const Connection &connection : list->connections()) {
        isAnyMarked = isAnyMarked || connection.keepFresh;
        if (!connection.keepFresh || !connection.signInNeeded.isEmpty())
            continue;
        const QDateTime due = TokenKeeper::earliestDueTime(connection);
        if (refresher.isUnended(connection.id) || (due.isValid() && due <= now()))
            m_due.append(connection);
    }
    if (!isAnyMarked)
        m_session->output().note(
            tr("No connection is marked yet; \"hloauth keep-fresh NAME --on\" marks one."));
    refreshNext();
}

void KeepFreshCommand::refreshNext()
{
    if (m_due.isEmpty() || m_isInterrupted) {
        Q_EMIT finished(m_code);
        return;
    }
    const Connection connection = m_due.takeFirst();
    // What another program refreshed since the list was read is good enough.
    const std::chrono::seconds left(std::max<qint64>(0, now().secsTo(connection.expiresAt)));
    m_session->workspace().refresher().ensureValid(connection, left + std::chrono::minutes(1), this,
                                                   [this, connection](const RefreshOutcome &outcome) {
                                                       tell(connection, outcome);
                                                       refreshNext();
                                                   });
}

void KeepFreshCommand::tell(const Connection &connection, const RefreshOutcome &outcome)
{
    using Result = RefreshOutcome::Result;
    const Output &output = m_session->output();
    if (outcome.result == Result::Fresh || outcome.result == Result::Refreshed) {
        Connection renewed = connection;
        renewed.apply(outcome.tokens);
        if (output.isJson())
            output.json(eventOf(u"refreshed"_s, renewed));
        else
            output.line(tr("\"%1\": valid until %2.").arg(renewed.name, localTime(renewed.expiresAt)));
        return;
    }
    Failure failure = Failure::fromRefresh(outcome, connection, m_session->workspace().knownErrors());
    failure.message = tr("\"%1\": %2").arg(connection.name, failure.message);
    output.failure(failure);
    if (m_code == ExitCode::Done)
        m_code = failure.exitCode;
}

void KeepFreshCommand::interrupt()
{
    const TokenRefresher &refresher = m_session->workspace().refresher();
    if (!refresher.isBusy()) {
        if (m_keeper && !refresher.hasUnkept())
            Q_EMIT finished(m_code); // that is how it ends
        else
            Command::interrupt();
        return;
    }
    if (std::exchange(m_isInterrupted, true))
        return;
    m_session->output().note(tr("A refresh is under way, and ending now could lose the connection; it ends "
                                "by itself in at most a few minutes."));
    if (m_keeper) {
        m_keeper->setPaused(true);
        connect(&m_session->workspace().refresher(), &TokenRefresher::idle, this,
                [this] { Q_EMIT finished(m_code); });
    }
}

} // namespace hloauth
