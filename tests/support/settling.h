#pragma once

namespace hloauth {

/// Returns when the layouts, and what follows them, are at rest: each step of theirs is an event, or a timer
/// of no time, that the one before has asked for.
void letLayoutsSettle();

} // namespace hloauth
