#include "cli/failure.h"
#include "connections/tokenrefresher.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hloauth::OAuthError)

class TestFailure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenErrors_data();
    void tokenErrors();
    void refusalsCarryTheTraceId();
    void keychain_data();
    void keychain();
    void refreshOutcomes_data();
    void refreshOutcomes();

private:
    const KnownErrors m_known = KnownErrors::builtIn();
};

void TestFailure::tokenErrors_data()
{
    using Kind = OAuthError::Kind;
    QTest::addColumn<OAuthError::Kind>("kind");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::newRow("cancelled") << Kind::Cancelled << ExitCode::Refused;
    QTest::newRow("offline") << Kind::Offline << ExitCode::Unreachable;
    QTest::newRow("closed early") << Kind::ClosedEarly << ExitCode::Unreachable;
    QTest::newRow("tls") << Kind::Tls << ExitCode::Unreachable;
    QTest::newRow("timeout") << Kind::Timeout << ExitCode::Unreachable;
    QTest::newRow("redirected") << Kind::Redirected << ExitCode::Unreachable;
    QTest::newRow("too large") << Kind::TooLarge << ExitCode::Unreachable;
    QTest::newRow("not json") << Kind::NotJson << ExitCode::Unreachable;
    QTest::newRow("no token") << Kind::NoToken << ExitCode::Unreachable;
    QTest::newRow("refused") << Kind::Refused << ExitCode::Refused;
    QTest::newRow("rate limited") << Kind::RateLimited << ExitCode::Unreachable;
    QTest::newRow("server fault") << Kind::ServerFault << ExitCode::Unreachable;
}

void TestFailure::tokenErrors()
{
    QFETCH(OAuthError::Kind, kind);
    QFETCH(ExitCode, exitCode);
    OAuthError error;
    error.kind = kind;
    for (const OAuthStep step : {OAuthStep::Exchange, OAuthStep::Refresh}) {
        const Failure failure = Failure::fromTokenError(error, step, m_known);
        QCOMPARE(failure.exitCode, exitCode);
        QVERIFY(!failure.code.isEmpty());
        QVERIFY(!failure.message.isEmpty());
    }
}

void TestFailure::refusalsCarryTheTraceId()
{
    const OAuthError error = OAuthError::fromAnswer(
        400, R"({"statusCode":400,"message":"Location is not active","traceId":"t-1"})");
    const Failure failure = Failure::fromTokenError(error, OAuthStep::Refresh, m_known);
    QCOMPARE(failure.exitCode, ExitCode::Refused);
    QCOMPARE(failure.traceId, u"t-1"_s);
    QVERIFY(failure.code.contains(u"location-inactive"_s));
}

void TestFailure::keychain_data()
{
    QTest::addColumn<SecretStatus>("status");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::newRow("not found") << SecretStatus::NotFound << ExitCode::SignInNeeded;
    QTest::newRow("damaged") << SecretStatus::Damaged << ExitCode::SignInNeeded;
    QTest::newRow("unavailable") << SecretStatus::Unavailable << ExitCode::NoKeychain;
    QTest::newRow("denied") << SecretStatus::Denied << ExitCode::NoKeychain;
    QTest::newRow("failed") << SecretStatus::Failed << ExitCode::NoKeychain;
}

void TestFailure::keychain()
{
    QFETCH(SecretStatus, status);
    QFETCH(ExitCode, exitCode);
    const Failure failure = Failure::fromSecret({status, {}, u"its own words"_s});
    QCOMPARE(failure.exitCode, exitCode);
    QVERIFY(!failure.message.isEmpty());
    QCOMPARE(failure.message.contains(u"its own words"_s), exitCode == ExitCode::NoKeychain);
}

void TestFailure::refreshOutcomes_data()
{
    using Result = RefreshOutcome::Result;
    QTest::addColumn<RefreshOutcome::Result>("result");
    QTest::addColumn<OAuthError>("error");
    QTest::addColumn<SecretStatus>("status");
    QTest::addColumn<ExitCode>("exitCode");
    const OAuthError none;
    const OAuthError used =
        OAuthError::fromAnswer(400, R"({"message":"Invalid grant: refresh token is invalid"})");
    const OAuthError inactive = OAuthError::fromAnswer(400, R"({"message":"Location is not active"})");
    QTest::newRow("used") << Result::SignInNeeded << used << SecretStatus::Ok << ExitCode::SignInNeeded;
    QTest::newRow("no refresh token")
        << Result::SignInNeeded << none << SecretStatus::Ok << ExitCode::SignInNeeded;
    QTest::newRow("secrets gone") << Result::SignInNeeded << none << SecretStatus::NotFound
                                  << ExitCode::SignInNeeded;
    QTest::newRow("refused for now") << Result::TokenError << inactive << SecretStatus::Ok
                                     << ExitCode::Refused;
    QTest::newRow("keychain") << Result::SecretError << none << SecretStatus::Unavailable
                              << ExitCode::NoKeychain;
    QTest::newRow("not kept") << Result::NotKept << none << SecretStatus::Failed << ExitCode::NoKeychain;
    QTest::newRow("busy") << Result::Busy << none << SecretStatus::Ok << ExitCode::Unreachable;
    QTest::newRow("removed") << Result::Removed << none << SecretStatus::Ok << ExitCode::Usage;
}

void TestFailure::refreshOutcomes()
{
    QFETCH(RefreshOutcome::Result, result);
    QFETCH(OAuthError, error);
    QFETCH(SecretStatus, status);
    QFETCH(ExitCode, exitCode);
    Connection connection;
    connection.name = u"shop"_s;
    RefreshOutcome outcome;
    outcome.result = result;
    outcome.error = error;
    outcome.secret.status = status;
    const Failure failure = Failure::fromRefresh(outcome, connection, m_known);
    QCOMPARE(failure.exitCode, exitCode);
    QVERIFY(!failure.code.isEmpty());
    QVERIFY(!failure.message.isEmpty());
}

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
