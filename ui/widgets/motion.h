#pragma once

#include <functional>

class QObject;

namespace hloauth {

/// Answers whether she wants as little motion as possible, at once or later; not at all once \a asker is
/// gone.
using MotionQuestion = std::function<void(QObject &asker, std::function<void(bool isReduced)> then)>;

/// Asks the widget style, then the system.
void askAboutMotion(QObject &asker, std::function<void(bool isReduced)> then);

/// Asks the system alone. Differs from system to system.
void askSystemAboutMotion(QObject &asker, std::function<void(bool isReduced)> then);

} // namespace hloauth
