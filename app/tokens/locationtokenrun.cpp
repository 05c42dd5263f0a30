#include "tokens/locationtokenrun.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace hloauth {

namespace {

using namespace std::chrono_literals;
using Reason = AgencyStop::Reason;

/// The next page is asked for while so many are still to do: so the list is never waited for, and memory
/// holds a part of it only.
constexpr int lowWater = 2 * LocationLister::pageSize;
constexpr auto rateSpan = 10s;
constexpr auto markSpan = 100ms;

} // namespace

LocationTokenRun::LocationTokenRun(AgencyCalls &calls, Options options, QObject *parent)
    : QObject(parent), m_calls(calls), m_options(std::move(options)), m_journal(m_options.outputPath),
      m_lister(calls, {m_options.appId, {}})
{
    connect(&m_lister, &LocationLister::page, this, &LocationTokenRun::takePage);
    connect(&m_lister, &LocationLister::failed, this, &LocationTokenRun::takeListFailure);
    connect(&m_lister, &LocationLister::finished, this, [this] {
        addUnlisted();
        feed();
    });
    connect(&m_calls, &AgencyCalls::stopped, this, [this](const AgencyStop &stop) {
        if (!std::exchange(m_isOver, true)) // the last answers may have completed it all the same
            Q_EMIT ended(stop, m_listError);
    });
}

LocationTokenRun::Opened LocationTokenRun::open()
{
    const QString output = QDir::toNativeSeparators(m_options.outputPath);
    const QFileInfo info(m_options.outputPath);
    const auto fail = [this](const QString &problem) {
        m_problem = problem;
        return Opened::Failed;
    };
    if (info.isDir())
        return fail(tr("%1 is a folder; name a file in it.").arg(output));
    if (!m_journal.lock())
        return fail(m_journal.problem());
    const bool hasJournal = m_journal.exists();
    const bool hasOutput = info.exists() || info.isSymLink();
    if (m_options.resume && hasJournal)
        return resumeJournal() ? Opened::Ready : Opened::Failed;
    if (hasJournal && !m_options.discard)
        return fail(tr("An earlier run for %1 was interrupted: go on with it by --resume, or remove %2 to "
                       "begin anew.")
                        .arg(output, QDir::toNativeSeparators(m_journal.path())));
    if (hasOutput && m_options.resume)
        return Opened::CompleteAlready;
    if (hasOutput && !m_options.replace)
        return fail(tr("%1 is there already, and it is not overwritten; remove it, or choose another file.")
                        .arg(output));
    // What is no journal is not thrown away either.
    LocationJournal::Head former;
    if (hasJournal && !m_journal.open(&former))
        return fail(m_journal.problem());
    if (hasJournal)
        m_journal.remove();
    if (!m_journal.create(m_options.head))
        return fail(m_journal.problem());
    return Opened::Ready;
}

bool LocationTokenRun::resumeJournal()
{
    LocationJournal::Head head;
    if (!m_journal.open(&head)) {
        m_problem = m_journal.problem();
        return false;
    }
    const QString journal = QDir::toNativeSeparators(m_journal.path());
    if (head.connectionId != m_options.head.connectionId || head.api != m_options.head.api) {
        m_problem =
            tr("%1 belongs to another connection; go on with that one, or choose another output file.")
                .arg(journal);
        return false;
    }
    QStringList &chosen = m_options.head.chosen;
    const auto asSet = [](const QStringList &ids) { return QSet<QString>(ids.begin(), ids.end()); };
    if (!chosen.isEmpty() && asSet(chosen) != asSet(head.chosen)) {
        m_problem = tr("The run in %1 was for other sub-accounts; leave --location out to go on with it.")
                        .arg(journal);
        return false;
    }
    chosen = head.chosen;
    m_earlier = int(m_journal.done().size());
    return true;
}

void LocationTokenRun::start()
{
    const QStringList &chosen = m_options.head.chosen;
    m_wanted = QSet<QString>(chosen.begin(), chosen.end()) - m_journal.done();
    takeKnown();
    m_isListed = !chosen.isEmpty() && m_wanted.isEmpty();
    note();
    feed();
}

void LocationTokenRun::takeKnown()
{
    const QList<SubAccount> known = std::exchange(m_options.known, {});
    for (const SubAccount &account : known) {
        if (m_wanted.remove(account.id))
            m_known.push_back(account);
    }
}

void LocationTokenRun::takePage(const QList<SubAccount> &accounts)
{
    const bool isChoice = !m_options.head.chosen.isEmpty();
    for (const SubAccount &account : accounts) {
        if (!isChoice || m_wanted.remove(account.id))
            add(account);
    }
    m_isListed = isChoice && m_wanted.isEmpty();
    feed();
}

/// The chosen ones that are not in the list are tried all the same: HighLevel knows best.
void LocationTokenRun::addUnlisted()
{
    m_isListed = true;
    const QSet<QString> rest = std::exchange(m_wanted, {});
    for (const QString &id : rest)
        add({id, {}, {}, {}});
}

void LocationTokenRun::takeListFailure(const OAuthError &error, const QString &problem)
{
    // Who names the sub-accounts does not need the list.
    if (!m_options.head.chosen.isEmpty()) {
        addUnlisted();
        feed();
        return;
    }
    m_listError = error;
    m_problem = problem;
    m_isListed = true;
    feed();
}

void LocationTokenRun::add(const SubAccount &account)
{
    if (m_journal.done().contains(account.id))
        return;
    ++m_open;
    AgencyCall call;
    call.locationId = account.id;
    call.done = [this, account](const AgencyAnswer &answer) { take(account, answer); };
    m_calls.call(std::move(call));
}

void LocationTokenRun::take(const SubAccount &account, const AgencyAnswer &answer)
{
    --m_open;
    const QJsonObject row = answer.tokens ? LocationTokenFile::row(account, *answer.tokens)
                                          : LocationTokenFile::errorRow(account, reasonOf(answer.error));
    if (!m_journal.append(row)) {
        m_problem = m_journal.problem();
        return m_calls.stop({Reason::Cancelled, {}, {}});
    }
    if (answer.tokens) {
        Q_EMIT rowDone(account);
    } else {
        ++m_failed;
        Q_EMIT rowFailed(account, answer.error);
    }
    note();
    Q_EMIT progressed();
    feed();
}

QString LocationTokenRun::reasonOf(const OAuthError &error) const
{
    const QString text = m_options.reasonOf ? m_options.reasonOf(error) : error.serverText();
    return text.isEmpty() ? tr("HighLevel gave no token.") : text;
}

/// Keeps enough to do at hand, and sees the end.
void LocationTokenRun::feed()
{
    if (m_isOver)
        return;
    while (m_open < lowWater && !m_known.empty()) {
        add(m_known.front());
        m_known.pop_front();
    }
    if (!m_isListed && m_open < lowWater)
        m_lister.next();
    if (!m_isListed || m_open > 0)
        return;
    if (m_listError.isSet() || !m_problem.isEmpty())
        return m_calls.stop({Reason::Cancelled, {}, {}});
    m_isOver = true;
    Q_EMIT finished();
}

void LocationTokenRun::cancel()
{
    m_calls.stop({Reason::Cancelled, {}, {}});
}

void LocationTokenRun::note()
{
    const auto now = Steady::now();
    if (!m_marks.empty() && now - m_marks.back().first < markSpan)
        return;
    m_marks.emplace_back(now, int(m_journal.done().size()));
    while (now - m_marks.front().first > rateSpan)
        m_marks.pop_front();
}

LocationTokenRun::Progress LocationTokenRun::progress() const
{
    Progress progress;
    progress.done = int(m_journal.done().size());
    progress.earlier = m_earlier;
    progress.failed = m_failed;
    if (!m_options.head.chosen.isEmpty())
        progress.total = int(m_options.head.chosen.size());
    else if (m_isListed)
        progress.total = progress.done + m_failed + m_open;
    else
        progress.total = m_lister.total();
    if (m_marks.size() < 2)
        return progress;
    const std::chrono::duration<double> span = Steady::now() - m_marks.front().first;
    if (span > 500ms)
        progress.perSecond = (progress.done - m_marks.front().second) / span.count();
    if (progress.total && progress.perSecond > 0) {
        const int rest = std::max(0, *progress.total - progress.done - m_failed);
        progress.left = std::chrono::seconds(qint64(rest / progress.perSecond));
    }
    return progress;
}

QString LocationTokenRun::Progress::text(bool isOver) const
{
    QStringList parts{total ? LocationTokenRun::tr("%L1 of %Ln token(s)", nullptr, *total).arg(done)
                            : LocationTokenRun::tr("%Ln token(s)", nullptr, done)};
    if (failed > 0)
        parts += LocationTokenRun::tr("errors: %L1").arg(failed);
    if (perSecond > 0 && !isOver)
        parts += LocationTokenRun::tr("%L1 a second").arg(perSecond, 0, 'f', 1);
    if (left && !isOver) {
        const qint64 seconds = left->count();
        const QString time = seconds < 120 ? LocationTokenRun::tr("%1 s").arg(seconds)
                                           : LocationTokenRun::tr("%1 min").arg((seconds + 30) / 60);
        parts += LocationTokenRun::tr("about %1 left").arg(time);
    }
    return parts.join(QStringLiteral(", "));
}

bool LocationTokenRun::complete(const QSet<QString> &kept)
{
    if (!LocationTokenFile::write(m_journal, m_options.outputPath, m_options.format, kept, &m_problem))
        return false;
    m_journal.remove();
    return true;
}

} // namespace hloauth
