#pragma once

#include <chrono>
#include <optional>

namespace hloauth {

/// What the calling thread has computed up to now. It stands still while the thread waits, or while others
/// have the processor, so that it says the same on a busy machine.
std::chrono::nanoseconds threadTime();

/// For how long up to now the calling thread could have computed, but others had the processor. Nothing: the
/// system does not tell.
std::optional<std::chrono::nanoseconds> queueTime();

} // namespace hloauth
