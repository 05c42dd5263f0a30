#pragma once

#include "stallwatch/stallwatch.h"

namespace hloauth {

/// For how long a handler may compute where people use the program, and for how long it may wait.
constexpr StallWatch::Milliseconds stallLimit{50};

/// How much slower than a release build on a quiet machine this build computes here and now, by a piece of
/// work that is measured: a debug build, a sanitizer, an emulated processor, or others who use the
/// processor's caches. At least 1. Takes about 25 ms times that.
double slowness();

/// Whether \a handler, which has just ended, would have computed for more than the limit in a release build
/// on a quiet machine.
bool computesTooLong(const StallWatch::Handler &handler);
/// Whether \a handler has waited for more than the limit. On a busy machine it may not have been its fault.
bool waitsTooLong(const StallWatch::Handler &handler);

} // namespace hloauth
