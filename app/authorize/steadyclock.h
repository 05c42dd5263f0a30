#pragma once

#include <chrono>

namespace hloauth {

/// Time since some moment before the program began. Nobody can set it, and it goes on while the computer
/// sleeps.
std::chrono::milliseconds steadyTime();

} // namespace hloauth
