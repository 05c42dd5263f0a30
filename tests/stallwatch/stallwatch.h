#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace hloauth {

/// Measures what the event loop of its thread, which is the windows', does between two looks at what the user
/// wants: one event with all that follows from it.
class StallWatch : public QObject {
    Q_OBJECT

public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    struct Handler {
        QString what; ///< the event, and the class and name of its receiver
        Milliseconds computed; ///< by this thread
        Milliseconds waited; ///< for files, other programs, locks; 0 where the system does not tell
        Milliseconds took; ///< until the next event could be handled; others have had the processor meanwhile
    };

    /// From the first event loop on. \a tell gets each handler that took as long as \a worthTelling.
    StallWatch(Milliseconds worthTelling, std::function<void(const Handler &)> tell,
               QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const QObject &receiver, const QEvent &event);
    void end();

    Milliseconds m_worthTelling;
    std::function<void(const Handler &)> m_tell;
    bool m_isHandling = false;
    QString m_what;
    std::chrono::nanoseconds m_began{}; ///< by the thread's time
    std::optional<std::chrono::nanoseconds> m_queued; ///< the thread's queue time when it began
    QElapsedTimer m_clock;
};

} // namespace hloauth
