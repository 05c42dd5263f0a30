#pragma once

#include "stallwatch/stallwatch.h"

namespace hloauth {

/// For how long a handler may compute. It is 50 ms where people use the program. Here it is half as long
/// again, and longer by how much slower this build computes on this machine: a debug build, a sanitizer, an
/// emulated processor.
StallWatch::Milliseconds stallLimit();

} // namespace hloauth
