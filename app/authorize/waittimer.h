#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace hloauth {

/// A timeout that counts the time somebody has at this computer: not the time that it sleeps, and
/// whatever its date is set to meanwhile. Who wakes it up has a fair rest left.
class WaitTimer : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;

    /// What is left at least after a sleep, if it was as much in the beginning.
    static constexpr std::chrono::seconds restAfterSleep{60};

    /// \a clock goes on while the computer sleeps, as steadyTime() does.
    explicit WaitTimer(Clock clock, QObject *parent = nullptr);

    void start(std::chrono::milliseconds timeout);
    void stop();
    bool isActive() const { return m_ticks.isActive(); }
    std::chrono::milliseconds timeLeft() const; ///< 0 when it is not active

    /// Looks at the clock; done by itself every second.
    void look();

Q_SIGNALS:
    void timedOut();
    void wokeUp(); ///< the computer had been asleep, or the program been stopped

private:
    void tickOnce();

    Clock m_clock;
    QTimer m_ticks;
    std::chrono::milliseconds m_timeout{0};
    std::chrono::milliseconds m_left{0}; ///< when the clock was last looked at
    std::chrono::milliseconds m_last{0}; ///< what it said then
};

} // namespace hloauth
