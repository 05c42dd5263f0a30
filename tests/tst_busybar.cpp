#include "widgets/busybar.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// Whether a style moves it.
bool runs(const QProgressBar &bar)
{
    return bar.minimum() == bar.maximum();
}

} // namespace

class TestBusyBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsWhileTheEndIsUnknown();
    void staysStillForWhoWantsNoMotion();
    void asksEachTimeItIsShown();
    void showsWhatIsKnown();
};

void TestBusyBar::runsWhileTheEndIsUnknown()
{
    std::function<void(bool)> answer;
    BusyBar bar([&answer](QObject &, std::function<void(bool)> then) { answer = std::move(then); });
    bar.show();
    QVERIFY(!runs(bar)); // the system has not answered yet
    answer(false);
    QVERIFY(runs(bar));
}

void TestBusyBar::staysStillForWhoWantsNoMotion()
{
    BusyBar bar([](QObject &, const std::function<void(bool)> &then) { then(true); });
    bar.show();
    QVERIFY(!runs(bar));
    bar.setProgress(1, 0); // one is done, of nobody knows how many
    QVERIFY(!runs(bar));
    QCOMPARE(bar.value(), bar.minimum());
}

void TestBusyBar::asksEachTimeItIsShown()
{
    bool isReduced = true;
    BusyBar bar([&isReduced](QObject &, const std::function<void(bool)> &then) { then(isReduced); });
    bar.show();
    QVERIFY(!runs(bar));
    bar.hide();
    isReduced = false;
    bar.show();
    QVERIFY(runs(bar));
}

void TestBusyBar::showsWhatIsKnown()
{
    BusyBar bar([](QObject &, const std::function<void(bool)> &then) { then(false); });
    bar.show();
    bar.setProgress(3, 0);
    QVERIFY(runs(bar));
    bar.setProgress(3, 12);
    QCOMPARE(bar.maximum(), 12);
    QCOMPARE(bar.value(), 3);
}

QTEST_MAIN(TestBusyBar)
#include "tst_busybar.moc"
