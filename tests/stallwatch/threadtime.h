#pragma once

#include <chrono>

namespace hloauth {

/// What the calling thread has computed up to now. It stands still while the thread waits, or while others
/// have the processor, so that it says the same on a busy machine.
std::chrono::nanoseconds threadTime();

} // namespace hloauth
