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
    /// Of the handlers over the limit, what they handled.
    QStringList stalls() const
    {
        QStringList stalls;
        for (const StallWatch::Handler &handler : m_told) {
            if (handler.computed > m_limit)
                stalls += handler.what;
        }
        return stalls;
    }

    const Milliseconds m_limit = stallLimit();
    QList<StallWatch::Handler> m_told;
    std::unique_ptr<StallWatch> m_watch;
};

void TestStallWatch::init()
{
    m_told.clear();
    m_watch = std::make_unique<StallWatch>(
        m_limit, [this](const StallWatch::Handler &handler) { m_told.append(handler); });
    turn();
}

void TestStallWatch::findsABusyHandler()
{
    QObject receiver;
    receiver.setObjectName(u"spinner"_s);
    QMetaObject::invokeMethod(
        &receiver, [this] { spin(1.5 * m_limit); }, Qt::QueuedConnection);
    turn();
    QCOMPARE(stalls(), QStringList{u"MetaCall of QObject spinner"_s});
}

void TestStallWatch::findsABusyButton()
{
    QPushButton button;
    button.setObjectName(u"busyButton"_s);
    connect(&button, &QPushButton::clicked, this, [this] { spin(1.5 * m_limit); });
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    m_told.clear(); // the first font takes its time
    QTest::mouseClick(button.windowHandle(), Qt::LeftButton, {}, button.rect().center());
    turn();
    QCOMPARE(stalls(), QStringList{u"MouseButtonRelease of QPushButton busyButton"_s});
}

void TestStallWatch::findsABusyTimer()
{
    QTimer timer;
    timer.setObjectName(u"busyTimer"_s);
    QEventLoop loop;
    connect(&timer, &QTimer::timeout, this, [&] {
        spin(1.5 * m_limit);
        loop.quit();
    });
    timer.start(0);
    loop.exec();
    timer.stop();
    turn();
    QCOMPARE(stalls(), QStringList{u"Timer of QTimer busyTimer"_s});
}

void TestStallWatch::countsNoWaiting()
{
    QObject receiver;
    QMetaObject::invokeMethod(
        &receiver,
        [this] { QThread::sleep(static_cast<unsigned long>(m_limit / std::chrono::seconds(1)) + 1); },
        Qt::QueuedConnection);
    turn();
    QCOMPARE(stalls(), QStringList());
}

void TestStallWatch::keepsHandlersApart()
{
    QObject receiver;
    for (int number = 0; number < 4; ++number)
        QMetaObject::invokeMethod(
            &receiver, [this] { spin(0.4 * m_limit); }, Qt::QueuedConnection);
    turn();
    QCOMPARE(stalls(), QStringList());
}

QTEST_MAIN(TestStallWatch)
#include "tst_stallwatch.moc"
