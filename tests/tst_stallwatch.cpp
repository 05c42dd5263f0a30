#include "stallwatch/stalllimit.h"
#include "stallwatch/stallwatch.h"
#include "stallwatch/threadtime.h"

#include <QEventLoop>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <atomic>
#include <thread>
#include <vector>

using namespace hloauth;
using namespace Qt::StringLiterals;
using Milliseconds = StallWatch::Milliseconds;

namespace {

void spin(Milliseconds time)
{
    const Milliseconds until = threadTime() + time;
    while (threadTime() < until) { }
}

/// A run of the event loop, until what was posted before is handled.
void turn()
{
    QEventLoop loop;
    QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
}

} // namespace

class TestStallWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsABusyHandler();
    void findsABusyButton();
    void findsABusyTimer();
    void findsWaiting();
    void countsNoQueueing();
    void keepsHandlersApart();

private:
    /// More than a handler may compute in this build, here and now.
    const Milliseconds m_tooLong = 2 * slowness() * stallLimit;
    QStringList m_stalls; ///< what the handlers over the limit handled
    std::unique_ptr<StallWatch> m_watch;
};

void TestStallWatch::init()
{
    m_stalls.clear();
    m_watch = std::make_unique<StallWatch>(stallLimit, [this](const StallWatch::Handler &handler) {
        if (computesTooLong(handler) || waitsTooLong(handler))
            m_stalls.append(handler.what);
    });
    turn();
}

void TestStallWatch::findsABusyHandler()
{
    QObject receiver;
    receiver.setObjectName(u"spinner"_s);
    QMetaObject::invokeMethod(
        &receiver, [this] { spin(m_tooLong); }, Qt::QueuedConnection);
    turn();
    QCOMPARE(m_stalls, QStringList{u"MetaCall of QObject spinner"_s});
}

void TestStallWatch::findsABusyButton()
{
    QPushButton button;
    button.setObjectName(u"busyButton"_s);
    connect(&button, &QPushButton::clicked, this, [this] { spin(m_tooLong); });
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    m_stalls.clear(); // the first font takes its time
    QTest::mouseClick(button.windowHandle(), Qt::LeftButton, {}, button.rect().center());
    turn();
    QCOMPARE(m_stalls, QStringList{u"MouseButtonRelease of QPushButton busyButton"_s});
}

void TestStallWatch::findsABusyTimer()
{
    QTimer timer;
    timer.setObjectName(u"busyTimer"_s);
    QEventLoop loop;
    connect(&timer, &QTimer::timeout, this, [&] {
        spin(m_tooLong);
        loop.quit();
    });
    timer.start(0);
    loop.exec();
    timer.stop();
    turn();
    QCOMPARE(m_stalls, QStringList{u"Timer of QTimer busyTimer"_s});
}

void TestStallWatch::findsWaiting()
{
    if (!queueTime())
        QSKIP("This system does not tell waiting from having no processor.");
    QObject receiver;
    receiver.setObjectName(u"sleeper"_s);
    QMetaObject::invokeMethod(
        &receiver, [] { std::this_thread::sleep_for(2 * stallLimit); }, Qt::QueuedConnection);
    turn();
    QCOMPARE(m_stalls, QStringList{u"MetaCall of QObject sleeper"_s});
}

/// Other threads, as many as there are processors for them, and more.
void TestStallWatch::countsNoQueueing()
{
    QObject receiver;
    std::atomic<bool> isOver = false;
    std::vector<std::thread> others(3 * std::thread::hardware_concurrency());
    for (std::thread &other : others)
        other = std::thread([&isOver] {
            while (!isOver) { }
        });
    Milliseconds took{};
    StallWatch watch(Milliseconds(0),
                     [&took](const StallWatch::Handler &handler) { took = std::max(took, handler.took); });
    turn();
    QMetaObject::invokeMethod(
        &receiver,
        [] {
            for (const auto until = *queueTime() + 2 * stallLimit; *queueTime() < until;)
                std::this_thread::yield();
        },
        Qt::QueuedConnection);
    turn();
    isOver = true;
    for (std::thread &other : others)
        other.join();
    QVERIFY2(took > stallLimit, qPrintable(QString::number(took.count())));
    QCOMPARE(m_stalls, QStringList());
}

void TestStallWatch::keepsHandlersApart()
{
    QObject receiver;
    for (int number = 0; number < 4; ++number)
        QMetaObject::invokeMethod(
            &receiver, [] { spin(0.4 * stallLimit); }, Qt::QueuedConnection);
    turn();
    QCOMPARE(m_stalls, QStringList());
}

QTEST_MAIN(TestStallWatch)
#include "tst_stallwatch.moc"
