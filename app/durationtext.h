#pragma once

#include <QString>

#include <chrono>

namespace hloauth {

/// "21 h 5 min", "4 min 10 s", "35 s": two units at most.
QString durationText(std::chrono::seconds duration);

} // namespace hloauth
