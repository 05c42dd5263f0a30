#include "support/settling.h"

#include <QEventLoop>
#include <QTimer>

namespace hloauth {

void letLayoutsSettle()
{
    // One within another, and some ask anew when a scroll bar comes or goes.
    constexpr int steps = 12;
    for (int step = 0; step < steps; ++step) {
        // One pass of the event loop may leave such timers to the next: this one comes after all that wait.
        QEventLoop loop;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

} // namespace hloauth
