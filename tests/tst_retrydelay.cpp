#include "connections/retrydelay.h"

#include <QTest>

using namespace hloauth;
using Kind = OAuthError::Kind;

class TestRetryDelay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsUpToACap();
    void fitsTheFault();
    void heedsTheServer();
};

void TestRetryDelay::growsUpToACap()
{
    OAuthError error;
    error.kind = Kind::Offline;
    std::chrono::seconds before{0};
    for (int failures = 1; failures <= 100; ++failures) {
        const auto longest = RetryDelay::after(error, failures, 0.999);
        QVERIFY(longest >= before);
        QVERIFY(longest <= RetryDelay::cap);
        QVERIFY(RetryDelay::after(error, failures, 0) < longest);
        QVERIFY(RetryDelay::after(error, failures, 0) >= longest / 2);
        before = longest;
    }
    QVERIFY(before > std::chrono::minutes(50));
    QVERIFY(RetryDelay::after(error, 1, 0.5) < std::chrono::minutes(1));
}

void TestRetryDelay::fitsTheFault()
{
    OAuthError refused;
    refused.kind = Kind::Refused; // "Location is not active"
    OAuthError offline;
    offline.kind = Kind::Offline;
    QVERIFY(RetryDelay::after(refused, 1, 0) > RetryDelay::after(offline, 1, 0.999));
    // Without an error of HighLevel's, as with a locked keychain.
    QVERIFY(RetryDelay::after({}, 1, 0) > std::chrono::seconds(10));
}

void TestRetryDelay::heedsTheServer()
{
    OAuthError error;
    error.kind = Kind::RateLimited;
    error.retryAfter = std::chrono::seconds(600);
    QVERIFY(RetryDelay::after(error, 1, 0) >= *error.retryAfter);
    QVERIFY(RetryDelay::after(error, 1, 0.999) < std::chrono::seconds(610));
    // Also beyond the cap, but not without end.
    error.retryAfter = std::chrono::hours(20);
    QVERIFY(RetryDelay::after(error, 1, 0) >= *error.retryAfter);
    error.retryAfter = std::chrono::hours(24 * 400);
    QCOMPARE(RetryDelay::after(error, 1, 0), std::chrono::seconds(24 * 3600));
}

QTEST_APPLESS_MAIN(TestRetryDelay)
#include "tst_retrydelay.moc"
