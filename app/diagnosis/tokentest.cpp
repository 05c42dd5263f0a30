#include "diagnosis/tokentest.h"

#include "translations.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Verdict = TokenTestResult::Verdict;

/// What the entries of the knowledge file say of the token itself.
Verdict verdictOn(const Diagnosis &diagnosis)
{
    static const QHash<QString, Verdict> verdicts{
        {u"access-token-invalid"_s, Verdict::Dead},
        {u"unauthorized-bare"_s, Verdict::Dead},
        {u"scope-missing-in-token"_s, Verdict::LacksScope},
        {u"auth-class-not-allowed"_s, Verdict::WrongClass},
        {u"auth-class-unsupported"_s, Verdict::WrongClass},
        {u"user-type-mismatch"_s, Verdict::WrongClass},
        {u"location-token-with-location-token"_s, Verdict::WrongClass},
        {u"no-access-to-location"_s, Verdict::NoAccess},
        {u"forbidden-bare"_s, Verdict::NoAccess},
        {u"location-inactive-at-api"_s, Verdict::Inactive},
        {u"location-inactive"_s, Verdict::Inactive},
        {u"location-id-missing"_s, Verdict::Accepted},
        {u"refused"_s, Verdict::Accepted}, // told in the server's own words; see below
    };
    return verdicts.value(diagnosis.id, Verdict::Unclear);
}

Verdict verdictOn(const OAuthError &error, const Diagnosis &diagnosis)
{
    if (error.kind != OAuthError::Kind::Refused)
        return Verdict::NoAnswer;
    const Verdict verdict = verdictOn(diagnosis);
    if (verdict != Verdict::Accepted)
        return verdict;
    // HighLevel looks at the parameters of a call only when the token has passed.
    const bool isAboutParameters = error.httpStatus == 400 || error.httpStatus == 422;
    if (isAboutParameters)
        return Verdict::Accepted;
    return error.httpStatus == 403 ? Verdict::NoAccess : Verdict::Unclear;
}

QString hoursLeft(std::chrono::seconds left)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left).count();
    return minutes < 120 ? TokenTestResult::tr("%1 min left").arg(minutes)
                         : TokenTestResult::tr("%1 h left").arg(minutes / 60);
}

} // namespace

bool TokenTestResult::isAlive() const
{
    switch (verdict) {
    case Verdict::Works:
    case Verdict::Accepted:
    case Verdict::LacksScope:
    case Verdict::WrongClass:
    case Verdict::NoAccess:
        return true;
    case Verdict::Inactive:
    case Verdict::Dead:
    case Verdict::Unclear:
    case Verdict::NoAnswer:
        return false;
    }
    return false;
}

QString TokenTestResult::name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return u"works"_s;
    case Verdict::Accepted:
        return u"accepted"_s;
    case Verdict::LacksScope:
        return u"lacks-scope"_s;
    case Verdict::WrongClass:
        return u"wrong-class"_s;
    case Verdict::NoAccess:
        return u"no-access"_s;
    case Verdict::Inactive:
        return u"inactive"_s;
    case Verdict::Dead:
        return u"dead"_s;
    case Verdict::Unclear:
        return u"unclear"_s;
    case Verdict::NoAnswer:
        break;
    }
    return u"no-answer"_s;
}

QString TokenTestResult::allowanceText() const
{
    const QLocale locale = textLocale();
    QStringList parts;
    if (allowance.requestsADay && allowance.remainingToday)
        parts +=
            tr("%1 of %2 calls left today")
                .arg(locale.toString(*allowance.remainingToday), locale.toString(*allowance.requestsADay));
    if (allowance.requests && allowance.remaining && allowance.interval) {
        const QString seconds =
            locale.toString(static_cast<double>(allowance.interval->count()) / 1000, 'g', 6);
        parts +=
            tr("%1 of %2 in these %3 s")
                .arg(locale.toString(*allowance.remaining), locale.toString(*allowance.requests), seconds);
    }
    return parts.join(u", "_s);
}

QString TokenTestResult::sentence(std::optional<std::chrono::seconds> validity, const QString &account) const
{
    QStringList facts{accountName.isEmpty() ? account : accountName,
                      validity ? hoursLeft(*validity) : QString(), allowanceText()};
    facts.removeAll(QString());
    const QString list = facts.join(u", "_s);
    const QString alive =
        list.isEmpty() ? tr("The token is alive.") : tr("The token is alive: %1.").arg(list);
    switch (verdict) {
    case Verdict::Works:
        return list.isEmpty() ? tr("The token works.") : tr("The token works: %1.").arg(list);
    case Verdict::Accepted:
        return (list.isEmpty() ? tr("HighLevel accepts the token.")
                               : tr("HighLevel accepts the token: %1.").arg(list))
             % u' ' % tr("It only wanted more in the call that was tried (%1).").arg(call.endpoint);
    case Verdict::LacksScope:
        if (!call.isPermitted)
            return alive % u' '
                 % tr("None of its scopes opens a call that shows more; %1 lacks %2, as expected.")
                       .arg(call.endpoint, call.scope);
        return alive % u' '
             % tr("But HighLevel says that it lacks the scope %1, which its sign-in listed. Tick the scope "
                  "in the app, uninstall the app from the account, and sign in again.")
                   .arg(call.scope);
    case Verdict::WrongClass:
    case Verdict::NoAccess:
        return tr("The token is alive, but not for this call (%1).").arg(call.endpoint) % u' '
             % diagnosis.sentence();
    case Verdict::Inactive:
    case Verdict::Dead:
    case Verdict::Unclear:
    case Verdict::NoAnswer:
        break;
    }
    return diagnosis.sentence();
}

TokenTest::TokenTest(QNetworkAccessManager &network, const KnownErrors &knownErrors,
                     const ScopeCatalog &catalog, QObject *parent)
    : QObject(parent), m_network(network), m_knownErrors(knownErrors), m_catalog(catalog)
{
}

void TokenTest::start(const QUrl &api, const TokenSet &tokens, const QString &clientId, QObject *context,
                      Callback done)
{
    const TestCall call = TestCall::bestFor(tokens, clientId, m_catalog);
    HttpExchange::get(m_network, call.request(api, tokens.accessToken), m_timeout,
                      [this, self = QPointer(this), guard = QPointer(context), done = std::move(done), call,
                       accessToken = tokens.accessToken](const HttpExchange::Answer &answer) {
                          if (self && guard)
                              done(read(call, accessToken, answer));
                      });
}

TokenTestResult TokenTest::read(const TestCall &call, const QByteArray &accessToken,
                                const HttpExchange::Answer &answer) const
{
    TokenTestResult result;
    result.call = call;
    result.error = answer.error;
    if (!answer.error.isSet()) {
        result.allowance = RateLimits::of(answer);
        result.error = OAuthError::fromAnswer(answer.status, answer.body);
        // An error in an answer that calls itself good is still the server's no.
        const bool saysNo = !result.error.code.isEmpty();
        if (answer.status < 300 && !saysNo && call.isAnsweredBy(answer.body)) {
            result.error = {};
            result.verdict = Verdict::Works;
            result.accountName = call.accountName(answer.body);
            return result;
        }
        if (answer.status < 300 && !saysNo) // a guest network's, for one
            result.error.kind = OAuthError::Kind::NotJson;
        result.error.retryAfter = answer.retryAfter(QDateTime::currentDateTimeUtc());
    }
    result.error.blot(accessToken);
    result.diagnosis = m_knownErrors.diagnose(result.error, OAuthStep::Api);
    result.verdict = verdictOn(result.error, result.diagnosis);
    return result;
}

} // namespace hloauth
