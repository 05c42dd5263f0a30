#include "stallwatch/stalllimit.h"
#include "stallwatch/stallwatch.h"
#include "stallwatch/threadtime.h"

#include <QEventLoop>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWindow>

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
    void countsNoWaiting();
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
        if (isStall(handler))
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

void TestStallWatch::countsNoWaiting()
{
    QObject receiver;
    QMetaObject::invokeMethod(
        &receiver,
        [this] { QThread::sleep(static_cast<unsigned long>(m_tooLong / std::chrono::seconds(1)) + 1); },
        Qt::QueuedConnection);
    turn();
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
