#include "tokens/agencycalls.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace hloauth {

namespace {

using namespace std::chrono_literals;
using Kind = OAuthError::Kind;
using Reason = AgencyStop::Reason;

constexpr std::chrono::milliseconds longestPause{30000};
constexpr std::chrono::seconds longestWait{600}; // for a limit; beyond it, the user should know
constexpr std::chrono::seconds tokenWanted{60}; // left when it is renewed
constexpr int faultsUntilCalm = 5;
constexpr int mostRefusalsInRow = 8;

RequestWindow::Time steady(std::chrono::steady_clock::time_point time)
{
    return std::chrono::duration_cast<RequestWindow::Time>(time.time_since_epoch());
}

RequestWindow::Time steadyNow()
{
    return steady(std::chrono::steady_clock::now());
}

/// What a 401 is about.
enum class Unauthorized { Token, Permission, Other };

Unauthorized unauthorized(const OAuthError &error)
{
    const QString text = error.serverText();
    for (const char16_t *permission : {u"scope", u"authClass", u"user type", u"not yet supported"}) {
        if (text.contains(QStringView(permission), Qt::CaseInsensitive))
            return Unauthorized::Permission;
    }
    for (const char16_t *token : {u"token", u"JWT", u"expired", u"unauthorized", u"unauthenticated"}) {
        if (text.isEmpty() || text.contains(QStringView(token), Qt::CaseInsensitive))
            return Unauthorized::Token;
    }
    return Unauthorized::Other;
}

QByteArray formOf(const TokenSet &agency, const QString &locationId)
{
    return "companyId=" + agency.companyId.toUtf8().toPercentEncoding()
         + "&locationId=" + locationId.toUtf8().toPercentEncoding();
}

QString pathOf(AgencyCall::Kind kind, ApiSpelling spelling)
{
    const bool v3 = spelling == ApiSpelling::V3;
    if (kind == AgencyCall::Kind::List)
        return v3 ? QStringLiteral("/oauth/installed-locations")
                  : QStringLiteral("/oauth/installedLocations");
    return v3 ? QStringLiteral("/oauth/location-token") : QStringLiteral("/oauth/locationToken");
}

} // namespace

AgencyCalls::AgencyCalls(Options options, TokenSource tokens, Clock clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_source(std::move(tokens)), m_clock(std::move(clock))
{
    m_manners.fill({m_options.spelling, false});
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AgencyCalls::pump);
}

AgencyCalls::~AgencyCalls() = default;

void AgencyCalls::call(AgencyCall call)
{
    Job job;
    job.call = std::move(call);
    if (job.call.kind == AgencyCall::Kind::List)
        m_waiting.push_front(std::move(job));
    else
        m_waiting.push_back(std::move(job));
    m_timer.start(0);
}

void AgencyCalls::pause()
{
    m_isPaused = true;
}

void AgencyCalls::resume()
{
    m_isPaused = false;
    m_timer.start(0);
}

void AgencyCalls::stop(const AgencyStop &stop)
{
    if (m_stop.reason != Reason::None)
        return;
    m_stop = stop;
    m_waiting.clear();
    m_retries.clear();
    m_timer.start(0); // tells it later, and never from within a call of its owner
}

void AgencyCalls::abort(const AgencyStop &stop)
{
    this->stop(stop);
    m_pool.clear();
    m_window = {};
}

void AgencyCalls::endIfDone()
{
    if (m_window.underWay() == 0 && !m_isTokenDemanded && !std::exchange(m_isStopTold, true))
        Q_EMIT stopped(m_stop);
}

void AgencyCalls::pump()
{
    if (m_stop.reason != Reason::None)
        return endIfDone();
    const Time now = steadyNow();
    takeDueRetries(now);
    while (!m_isPaused && !m_waiting.empty()) {
        if (m_leftToday && m_window.underWay() >= *m_leftToday) {
            if (isDayUsedUp() && m_window.underWay() == 0)
                return stop({Reason::DailyLimit, {}, {}});
            break;
        }
        if (m_window.underWay() >= m_window.usefulAtOnce() || !hasToken())
            break;
        const std::optional<Time> next = m_window.next(now);
        if (next && *next > now)
            wakeAt(*next);
        if (!next || *next > now)
            break;
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        send(std::move(job));
    }
    if (!m_retries.empty() && !m_timer.isActive())
        wakeAt(m_retries.begin()->first);
}

void AgencyCalls::takeDueRetries(Time now)
{
    while (!m_retries.empty() && m_retries.begin()->first <= now) {
        m_waiting.push_front(std::move(m_retries.begin()->second));
        m_retries.erase(m_retries.begin());
    }
}

/// Answers overtake each other, so the least counts; a number that is much greater is a new day's.
void AgencyCalls::learnDay(int left)
{
    constexpr int newDay = 1000;
    const bool isNewDay = m_leftToday && left > *m_leftToday + newDay;
    m_leftToday = m_leftToday && !isNewDay ? std::min(*m_leftToday, left) : left;
}

void AgencyCalls::wakeAt(Time time)
{
    const Time left = std::max(Time(0), time - steadyNow());
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
}

bool AgencyCalls::hasToken()
{
    if (m_isTokenDemanded)
        return false;
    if (m_agency && !isTokenEnding())
        return true;
    demandToken(false);
    return !m_isTokenDemanded && m_agency.has_value();
}

/// A token that lives for a short while only is used for most of it all the same.
bool AgencyCalls::isTokenEnding() const
{
    if (!m_agency->expiresAt.isValid() || m_isRenewedInVain)
        return false;
    const qint64 life = m_agency->receivedAt.isValid() ? m_agency->receivedAt.secsTo(m_agency->expiresAt) : 0;
    const qint64 wanted = std::min<qint64>(tokenWanted.count(), life / 10);
    return m_clock().secsTo(m_agency->expiresAt) <= wanted;
}

void AgencyCalls::demandToken(bool renew)
{
    m_isTokenDemanded = true;
    const QPointer<AgencyCalls> guard(this);
    m_source(renew, [guard, renew](const std::optional<TokenSet> &tokens) {
        if (guard)
            guard->takeToken(renew, tokens);
    });
}

void AgencyCalls::takeToken(bool renewed, const std::optional<TokenSet> &tokens)
{
    m_isTokenDemanded = false;
    if (!tokens)
        return stop({Reason::NoToken, {}, {}});
    m_isRenewedInVain = renewed || (m_agency && m_agency->accessToken == tokens->accessToken);
    m_agency = tokens;
    ++m_tokenNumber;
    m_timer.start(0);
}

void AgencyCalls::send(Job job)
{
    job.spelling = mannerOf(job).spelling;
    job.tokenNumber = m_tokenNumber;
    job.sentAt = steadyNow();
    m_window.begin(job.sentAt);
    QNetworkAccessManager &manager = m_pool.take();
    const Job sent = job;
    request(sent, manager,
            [this, &manager, job = std::move(job)](const HttpExchange::Answer &answer) mutable {
                m_pool.giveBack(manager);
                take(std::move(job), answer);
            });
}

HttpExchange *AgencyCalls::request(const Job &job, QNetworkAccessManager &manager,
                                   HttpExchange::Callback done) const
{
    QUrl url = m_options.api;
    url.setPath(url.path() + pathOf(job.call.kind, job.spelling));
    const bool isList = job.call.kind == AgencyCall::Kind::List;
    if (isList)
        url.setQuery(job.call.query(*m_agency, job.spelling));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_agency->accessToken);
    request.setRawHeader("Version", job.spelling == ApiSpelling::V3 ? "v3" : "2021-07-28");
    if (isList)
        return HttpExchange::get(manager, request, m_options.timeout, std::move(done));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-www-form-urlencoded"));
    return HttpExchange::post(manager, request, formOf(*m_agency, job.call.locationId), m_options.timeout,
                              std::move(done));
}

void AgencyCalls::take(Job job, const HttpExchange::Answer &answer)
{
    const RateLimits limits = RateLimits::of(answer);
    const Time now = steadyNow();
    m_window.end(job.sentAt, answer.headAt ? steady(*answer.headAt) : now, now, limits);
    if (limits.remainingToday)
        learnDay(*limits.remainingToday);
    const AgencyAnswer result = read(job, answer);
    if (!result.error.isSet())
        takeGood(job, result);
    else if (m_stop.reason == Reason::None)
        takeError(std::move(job), result.error);
    pump();
}

AgencyAnswer AgencyCalls::read(const Job &job, const HttpExchange::Answer &answer) const
{
    AgencyAnswer result;
    result.spelling = job.spelling;
    const bool isList = job.call.kind == AgencyCall::Kind::List;
    const QJsonDocument document = isList ? QJsonDocument::fromJson(answer.body) : QJsonDocument();
    if (isList && !answer.error.isSet() && answer.status == 200 && document.isObject()) {
        result.object = document.object();
        return result;
    }
    TokenOutcome outcome = readTokenAnswer(answer, m_clock());
    result.error = std::move(outcome.error);
    // A list that has tokens in it is none.
    if (isList && !result.error.isSet())
        result.error.kind = Kind::NotJson;
    if (m_agency)
        result.error.blot(m_agency->accessToken);
    if (!outcome.tokens || isList)
        return result;
    result.tokens = std::move(outcome.tokens);
    completeLocationToken(*result.tokens, m_agency ? m_agency->companyId : QString(), job.call.locationId);
    return result;
}

void AgencyCalls::takeGood(const Job &job, const AgencyAnswer &answer)
{
    ++m_goodAnswers;
    m_lastGoodAt = steadyNow();
    m_faultsInRow = 0;
    m_tooManyInRow = 0;
    if (job.tokenNumber == m_tokenNumber)
        m_isRenewedInVain = false;
    mannerOf(job) = {job.spelling, true};
    job.call.done(answer);
}

void AgencyCalls::takeError(Job job, const OAuthError &error)
{
    if (error.kind == Kind::RateLimited)
        takeTooMany(std::move(job), error);
    else if (error.kind == Kind::Refused)
        takeRefusal(std::move(job), error);
    else if (error.kind != Kind::Cancelled)
        takeFault(std::move(job), error);
}

void AgencyCalls::takeTooMany(Job job, const OAuthError &error)
{
    const Time now = steadyNow();
    const bool isNews = job.sentAt >= m_refusedUntil; // and not one of those sent before the first refusal
    m_waiting.push_front(std::move(job));
    const std::chrono::milliseconds wait = error.retryAfter.value_or(0s) > 0s
                                             ? std::chrono::milliseconds(*error.retryAfter)
                                             : m_window.interval();
    const QDateTime goOnAt = error.retryAfter ? m_clock().addMSecs(wait.count()) : QDateTime();
    if (isDayUsedUp() || wait > longestWait)
        return stop({Reason::DailyLimit, error, goOnAt});
    if (isNews && ++m_tooManyInRow > mostRefusalsInRow)
        return stop({Reason::RateLimited, error, goOnAt});
    m_refusedUntil = std::max(m_refusedUntil, now + wait);
    m_window.refuse(now, now + wait);
}

void AgencyCalls::takeRefusal(Job job, const OAuthError &refusal)
{
    OAuthError error = refusal;
    if (triesOtherSpelling(job, error)) {
        m_waiting.push_front(std::move(job));
        return;
    }
    const bool isList = job.call.kind == AgencyCall::Kind::List;
    const Unauthorized about = error.httpStatus == 401 ? unauthorized(error) : Unauthorized::Other;
    if (about == Unauthorized::Permission && !isList)
        return stop({Reason::Refused, error, {}});
    if (about == Unauthorized::Token) {
        const bool isOld = job.tokenNumber < m_tokenNumber || m_isTokenDemanded;
        if (!isOld && m_isRenewedInVain)
            return stop({Reason::Refused, error, {}, true});
        m_waiting.push_front(std::move(job));
        if (!isOld)
            demandToken(true);
        return;
    }
    job.call.done({{}, {}, error, job.spelling});
}

bool AgencyCalls::triesOtherSpelling(Job &job, OAuthError &error)
{
    Manner &manner = mannerOf(job);
    if (!wantsOtherSpelling(error, job.spelling) || manner.isProven)
        return false;
    if (job.firstError) { // neither was understood: the first answer says what is wrong
        error = *job.firstError;
        return false;
    }
    job.firstError = error;
    if (manner.spelling == job.spelling)
        manner.spelling = otherSpelling(job.spelling);
    return true;
}

void AgencyCalls::takeFault(Job job, const OAuthError &error)
{
    const Time now = steadyNow();
    if (job.tries == 0)
        job.failedFirstAt = now;
    job.tries += error.kind == Kind::Timeout ? 2 : 1; // it has cost enough time already
    if (++m_faultsInRow > faultsUntilCalm)
        m_window.hold(now + std::min(pauseAfter(m_faultsInRow - faultsUntilCalm), 4 * m_options.firstPause));
    // Many wait while nothing is answered: not each of them has to use up all its tries.
    const bool isOutage = m_faultsInRow >= 2 * m_options.tries && m_lastGoodAt < job.failedFirstAt
                       && now - job.failedFirstAt >= 24 * m_options.firstPause;
    if (isOutage)
        return stop({Reason::Unreachable, error, {}});
    if (job.tries < m_options.tries) {
        const std::chrono::milliseconds asked =
            std::min<std::chrono::milliseconds>(error.retryAfter.value_or(0s), longestPause);
        m_retries.emplace(now + std::max(asked, pauseAfter(job.tries)), std::move(job));
        return;
    }
    if (isOwnFault(job, error))
        job.call.done({{}, {}, error, job.spelling});
    else
        stop({Reason::Unreachable, error, {}});
}

/// Whether a fault that does not pass is this call's alone, and not the network's or the whole server's.
bool AgencyCalls::isOwnFault(const Job &job, const OAuthError &error) const
{
    if (m_lastGoodAt >= job.failedFirstAt)
        return true;
    const bool isAlone = m_waiting.empty() && m_retries.empty() && m_window.underWay() == 0;
    return isAlone && m_goodAnswers > 0 && error.kind != Kind::Offline && error.kind != Kind::Tls;
}

std::chrono::milliseconds AgencyCalls::pauseAfter(int failures) const
{
    constexpr int mostDoublings = 16;
    const auto whole = std::min<std::chrono::milliseconds>(
        m_options.firstPause * (1 << std::clamp(failures - 1, 0, mostDoublings)), longestPause);
    // Half of it by chance: who failed together should not come back together.
    return whole / 2
         + std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(whole.count() / 2) + 1));
}

} // namespace hloauth
