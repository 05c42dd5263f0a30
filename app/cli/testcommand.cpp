#include "cli/testcommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "diagnosis/tokentest.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hloauth {

namespace {

constexpr std::chrono::seconds minimumValidity = 30s; // it must live through the call

using Verdict = TokenTestResult::Verdict;

/// Alive, and with every scope that its sign-in listed, as far as one call can show.
bool isGood(const TokenTestResult &result)
{
    const bool lacksAsExpected = result.verdict == Verdict::LacksScope && !result.call.isPermitted;
    return result.verdict == Verdict::Works || result.verdict == Verdict::Accepted || lacksAsExpected;
}

QJsonValue numberJson(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject allowanceJson(const RateLimits &allowance)
{
    return {
        {"per_day"_L1, numberJson(allowance.requestsADay)},
        {"left_today"_L1, numberJson(allowance.remainingToday)},
        {"per_window"_L1, numberJson(allowance.requests)},
        {"left_in_window"_L1, numberJson(allowance.remaining)},
        {"window_ms"_L1, allowance.interval ? QJsonValue(qint64(allowance.interval->count())) : QJsonValue()},
    };
}

} // namespace

TestCommand::TestCommand() = default;
TestCommand::~TestCommand() = default;

QString TestCommand::notes() const
{
    return tr("One call is made that changes nothing: the account's own data, or what else the token's\n"
              "scopes allow. A token that has run out is refreshed first.\n\n"
              "Ends with 0 if the token works, and with 1 if HighLevel refuses it. With --json one object\n"
              "is printed; its \"verdict\" is works, accepted, lacks-scope, wrong-class, no-access,\n"
              "inactive, dead or unclear.");
}

bool TestCommand::prepare(Session &, Failure *failure)
{
    QString problem;
    if (std::optional<ScopeCatalog> catalog = ScopeCatalog::builtIn(&problem)) {
        m_catalog = std::make_unique<ScopeCatalog>(std::move(*catalog));
        return true;
    }
    *failure = Failure::usage(problem);
    return false;
}

void TestCommand::refresh(Session &session, const Connection &connection)
{
    session.workspace().refresher().ensureValid(
        connection, minimumValidity, this, [this](const RefreshOutcome &outcome) {
            using Result = RefreshOutcome::Result;
            if (outcome.result == Result::Fresh || outcome.result == Result::Refreshed)
                test(outcome.tokens);
            else
                take(outcome); // which tells why there are none, or none that is kept
        });
}

void TestCommand::print(const RefreshOutcome &) { }

void TestCommand::test(const TokenSet &tokens)
{
    Workspace &workspace = session().workspace();
    m_test = std::make_unique<TokenTest>(workspace.network(), workspace.knownErrors(), *m_catalog);
    m_test->start(connection().servers.api, tokens, connection().clientId, this,
                  [this, tokens](const TokenTestResult &result) { report(tokens, result); });
}

void TestCommand::report(const TokenSet &tokens, const TokenTestResult &result)
{
    if (result.verdict == Verdict::NoAnswer) {
        Q_EMIT failed(
            Failure::fromTokenError(result.error, OAuthStep::Api, session().workspace().knownErrors()));
        return;
    }
    const Output &output = session().output();
    Connection tested = connection();
    tested.apply(tokens);
    std::optional<std::chrono::seconds> left;
    if (tokens.expiresAt.isValid())
        left = tokens.validity(QDateTime::currentDateTimeUtc());
    const QString sentence = result.sentence(left, tested.accountName);
    const bool good = isGood(result);
    if (output.isJson()) {
        QJsonObject object = eventOf(u"tested"_s, tested);
        object.insert("verdict"_L1, TokenTestResult::name(result.verdict));
        object.insert("works"_L1, good);
        object.insert("alive"_L1, result.isAlive());
        object.insert("call"_L1, result.call.endpoint);
        object.insert("scope"_L1, textJson(result.call.scope));
        object.insert("account_name"_L1,
                      textJson(result.accountName.isEmpty() ? tested.accountName : result.accountName));
        object.insert("seconds_left"_L1, left ? QJsonValue(qint64(left->count())) : QJsonValue());
        object.insert("calls"_L1, allowanceJson(result.allowance));
        object.insert("message"_L1, sentence);
        object.insert("trace_id"_L1, textJson(result.error.traceId));
        output.json(object);
    }
    const QStringList missing = tested.missingScopes();
    if (!missing.isEmpty())
        output.note(tr("Warning: asked for and not granted: %1.").arg(missing.join(u", "_s)));
    if (good) {
        if (!output.isJson())
            output.line(sentence);
        Q_EMIT finished(ExitCode::Done);
        return;
    }
    const Failure failure{ExitCode::No, TokenTestResult::name(result.verdict), sentence,
                          result.error.traceId};
    if (!output.isJson()) {
        Q_EMIT failed(failure);
        return;
    }
    output.note(failure.sentence()); // the object above is all that goes to standard output
    Q_EMIT finished(ExitCode::No);
}

} // namespace hloauth
