#pragma once

namespace hloauth {

/// Forbids core dumps and crash reports that hold this program's memory, by the system's own way. One
/// source file a platform.
void forbidCoreDumps();

/// Whether they are forbidden: in programs that people install. A debug build leaves them to the system's
/// settings: whoever builds it looks for faults, with accounts that may be looked at.
constexpr bool coreDumpsAreForbidden()
{
#ifdef NDEBUG
    return true;
#else
    return false;
#endif
}

} // namespace hloauth
