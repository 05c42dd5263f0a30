#include "tokens/requestwindow.h"

#include <QTest>

#include <deque>
#include <queue>
#include <random>

using namespace hloauth;
using namespace std::chrono_literals;

namespace {

using Time = RequestWindow::Time;

enum class Kind { FirstRequest, Clock, Sliding };

/// Counts as a server does, on the same clock.
class Server {
public:
    Server(Kind kind, int requests, Time interval) : m_kind(kind), m_requests(requests), m_interval(interval)
    {
    }

    /// How many are left after this one; nothing if it is one too many.
    std::optional<int> take(Time now)
    {
        if (m_kind == Kind::Sliding) {
            while (!m_times.empty() && m_times.front() <= now - m_interval)
                m_times.pop_front();
        } else if (now >= m_begin + m_interval || m_begin < Time(0)) {
            m_begin = m_kind == Kind::Clock ? now - now % m_interval : now;
            m_times.clear();
        }
        if (int(m_times.size()) >= m_requests)
            return std::nullopt;
        m_times.push_back(now);
        return m_requests - int(m_times.size());
    }

private:
    Kind m_kind;
    int m_requests;
    Time m_interval;
    Time m_begin{-1};
    std::deque<Time> m_times;
};

struct Way {
    Time shortest;
    Time longest;
    Time end{0}; ///< from an answer's head to its end
};

struct Result {
    int refused = 0;
    Time time{0};
    int mostAtOnce = 0;
};

/// Sends \a count requests by the window, through a network that takes its time.
Result run(Server &server, const RateLimits &told, Way way, int count, Time begin = 1234567us)
{
    std::mt19937 random(42); // the same at each run
    const auto travel = [&] {
        return Time(std::uniform_int_distribution<qint64>(way.shortest.count(), way.longest.count())(random));
    };
    enum class What { Arrives, Answered };
    struct Event {
        Time at;
        What what;
        Time begun;
        Time head;
        RateLimits limits;
        bool refused;
        bool operator>(const Event &other) const { return at > other.at; }
    };
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events;
    RequestWindow window;
    Result result;
    Time now = begin;
    int sent = 0;
    while (sent < count || window.underWay() > 0) {
        std::optional<Time> next;
        while (sent < count && window.underWay() < window.usefulAtOnce()) {
            next = window.next(now);
            if (!next || *next > now)
                break;
            window.begin(now);
            ++sent;
            events.push({now + travel(), What::Arrives, now, {}, told, false});
        }
        result.mostAtOnce = std::max(result.mostAtOnce, window.underWay());
        if (events.empty() || (next && *next > now && *next < events.top().at)) {
            now = next.value();
            continue;
        }
        Event event = events.top();
        events.pop();
        now = event.at;
        if (event.what == What::Arrives) {
            const std::optional<int> left = server.take(now);
            event.refused = !left;
            event.limits.remaining = left.value_or(0);
            event.what = What::Answered;
            event.head = now + travel();
            event.at = event.head + way.end;
            events.push(event);
            continue;
        }
        window.end(event.begun, event.head, now, event.limits);
        if (event.refused) {
            ++result.refused;
            --sent;
            window.refuse(now, now + window.interval());
        }
    }
    result.time = now - begin;
    return result;
}

RateLimits limits(int requests, std::chrono::milliseconds interval)
{
    RateLimits told;
    told.requests = requests;
    told.interval = interval;
    return told;
}

} // namespace

class TestRequestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsToEveryKindOfLimit_data();
    void keepsToEveryKindOfLimit();
    void assumesHighLevelsLimit();
    void sendsTheFirstAlone();
    void leavesRoomForOthers();
    void isCarefulAfterARefusal();
    void waitsWhileHeld();
};

void TestRequestWindow::keepsToEveryKindOfLimit_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("end");
    const std::pair<const char *, Kind> kinds[] = {
        {"first request", Kind::FirstRequest}, {"clock", Kind::Clock}, {"sliding", Kind::Sliding}};
    struct Size {
        int requests, interval, shortest, longest, end;
    };
    constexpr Size sizes[] = {{100, 500, 200, 900, 0},     {100, 500, 200, 6000, 0},
                              {100, 500, 200, 900, 44000}, {100, 500, 20000, 24000, 0},
                              {100, 500, 40000, 55000, 0}, {100, 10000, 100, 90000, 0},
                              {25, 10000, 5000, 90000, 0}, {25, 10000, 5000, 90000, 44000},
                              {1, 200, 100, 900, 0},       {1000, 500, 200, 900, 0}};
    for (const auto &[name, kind] : kinds) {
        for (const Size &size : sizes)
            QTest::addRow("%s, %d in %d ms, %d-%d us, end %d us later", name, size.requests, size.interval,
                          size.shortest, size.longest, size.end)
                << kind << size.requests << size.interval << size.shortest << size.longest << size.end;
    }
}

void TestRequestWindow::keepsToEveryKindOfLimit()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, requests);
    QFETCH(const int, interval);
    QFETCH(const int, shortest);
    QFETCH(const int, longest);
    QFETCH(const int, end);
    Server server(kind, requests, std::chrono::milliseconds(interval));
    const int windows = 20;
    const Result result = run(server, limits(requests, std::chrono::milliseconds(interval)),
                              {Time(shortest), Time(longest), Time(end)}, requests * windows);
    QCOMPARE(result.refused, 0);
    const double allowed = double(interval) * 1000 * windows;
    QVERIFY2(allowed / double(result.time.count()) >= 0.95,
             qPrintable(QString::number(allowed / double(result.time.count()))));
    QVERIFY(result.mostAtOnce <= 48);
}

void TestRequestWindow::assumesHighLevelsLimit()
{
    Server server(Kind::Sliding, 100, 10s);
    const Result result = run(server, {}, {500us, 900us}, 350);
    QCOMPARE(result.refused, 0);
    QVERIFY(result.time >= 30s);
    QVERIFY(result.time <= 31s);
}

void TestRequestWindow::sendsTheFirstAlone()
{
    RequestWindow window;
    QVERIFY(window.next(1s));
    window.begin(1s);
    QVERIFY(!window.next(1s));
    window.end(1s, 1010ms, 1010ms, limits(25, 10000ms));
    QCOMPARE(window.requests(), 25);
    QVERIFY(window.next(1010ms) == std::optional<Time>(1010ms));
}

void TestRequestWindow::leavesRoomForOthers()
{
    // As after a crash: the run before it has used up most of the window.
    for (const Kind kind : {Kind::FirstRequest, Kind::Sliding}) {
        Server server(kind, 100, 500ms);
        for (int i = 0; i < 80; ++i)
            QVERIFY(server.take(1s + i * 1ms));
        const Result result = run(server, limits(100, 500ms), {300us, 900us}, 1000, 1100ms);
        QCOMPARE(result.refused, 0);
        QVERIFY(result.time <= 5500ms);
    }
}

void TestRequestWindow::isCarefulAfterARefusal()
{
    // Whoever counts 90 and says 100 gets fewer after a while.
    Server server(Kind::Sliding, 90, 500ms);
    RateLimits told = limits(100, 500ms);
    RequestWindow window;
    Time now = 1s;
    int refusedEarly = 0;
    int refusedLate = 0;
    for (int i = 0; i < 2000; ++i) {
        const std::optional<Time> next = window.next(now);
        QVERIFY(next);
        now = std::max(now, *next);
        window.begin(now);
        const bool isRefused = !server.take(now);
        now += 100us;
        window.end(now - 100us, now, now, told);
        if (!isRefused)
            continue;
        ++(i < 1000 ? refusedEarly : refusedLate);
        window.refuse(now, now + 500ms);
    }
    QVERIFY(refusedEarly > 0);
    QVERIFY(refusedLate <= 10);
}

void TestRequestWindow::waitsWhileHeld()
{
    RequestWindow window;
    window.begin(1s);
    window.end(1s, 1001ms, 1001ms, {});
    window.hold(3s);
    window.hold(2s);
    QVERIFY(window.next(1500ms) == std::optional<Time>(3s));
    QVERIFY(window.next(4s) == std::optional<Time>(4s));
}

QTEST_GUILESS_MAIN(TestRequestWindow)
#include "tst_requestwindow.moc"
