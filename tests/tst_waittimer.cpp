#include "authorize/steadyclock.h"
#include "authorize/waittimer.h"

#include <QSignalSpy>
#include <QTest>

using namespace hloauth;
using namespace std::chrono_literals;

namespace {

/// A timer whose clock is set by hand.
struct Timed {
    explicit Timed(std::chrono::milliseconds timeout) { timer.start(timeout); }

    void pass(std::chrono::milliseconds time)
    {
        now += time;
        timer.look();
    }

    std::chrono::milliseconds now = 1000h;
    WaitTimer timer{[this] { return now; }};
    QSignalSpy timedOut{&timer, &WaitTimer::timedOut};
    QSignalSpy wokeUp{&timer, &WaitTimer::wokeUp};
};

} // namespace

class TestWaitTimer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsByItself();
    void countsWhatPassed();
    void leavesAFairRestAfterSleep();
    void countsNoSleep();
    void givesNoMoreThanAskedFor();
    void ignoresAClockThatGoesBack();
    void goesOnInRealTime();
};

void TestWaitTimer::endsByItself()
{
    WaitTimer timer(steadyTime);
    QSignalSpy timedOut(&timer, &WaitTimer::timedOut);
    timer.start(20ms);
    QVERIFY(timer.isActive());
    QVERIFY(timedOut.wait());
    QVERIFY(!timer.isActive());
    QCOMPARE(timer.timeLeft(), 0ms);
}

void TestWaitTimer::countsWhatPassed()
{
    Timed timed(5min);
    for (int i = 0; i < 299; ++i)
        timed.pass(1s);
    QCOMPARE(timed.timer.timeLeft(), 1s);
    QCOMPARE(timed.timedOut.size(), 0);
    timed.pass(1s);
    QCOMPARE(timed.timedOut.size(), 1);
    QCOMPARE(timed.wokeUp.size(), 0);
}

void TestWaitTimer::leavesAFairRestAfterSleep()
{
    Timed timed(5min);
    for (int i = 0; i < 295; ++i)
        timed.pass(1s);
    timed.now += 8h;
    QVERIFY(timed.timer.timeLeft() > 0ms); // shown before the timer looked
    timed.timer.look();
    QCOMPARE(timed.timedOut.size(), 0);
    QCOMPARE(timed.wokeUp.size(), 1);
    QCOMPARE(timed.timer.timeLeft(), std::chrono::milliseconds(WaitTimer::restAfterSleep));
}

void TestWaitTimer::countsNoSleep()
{
    Timed timed(5min);
    timed.pass(1s);
    timed.pass(3h);
    QCOMPARE(timed.timer.timeLeft(), 5min - 2s);
}

void TestWaitTimer::givesNoMoreThanAskedFor()
{
    Timed timed(10s);
    timed.pass(5s);
    timed.pass(8h);
    QCOMPARE(timed.timer.timeLeft(), 10s);
}

void TestWaitTimer::ignoresAClockThatGoesBack()
{
    Timed timed(10s);
    timed.pass(-1h);
    QCOMPARE(timed.timer.timeLeft(), 10s);
    QCOMPARE(timed.timedOut.size(), 0);
}

void TestWaitTimer::goesOnInRealTime()
{
    const auto before = steadyTime();
    QTRY_VERIFY(steadyTime() > before);
}

QTEST_GUILESS_MAIN(TestWaitTimer)
#include "tst_waittimer.moc"
