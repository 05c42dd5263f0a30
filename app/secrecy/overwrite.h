#pragma once

#include <algorithm>
#include <cstddef>

namespace hloauth {

/// Writes zeros that no compiler leaves out, although nobody reads them. Without Qt: the quick hloauth has
/// none.
inline void overwrite(void *memory, std::size_t bytes)
{
    std::fill_n(static_cast<volatile char *>(memory), bytes, '\0');
}

} // namespace hloauth
