#pragma once

#include <string>

namespace hloauth::quick {

/// Overwrites a secret, and empties the value.
inline void wipe(std::string &secret)
{
    for (char &character : secret)
        *static_cast<volatile char *>(&character) = 0;
    secret.clear();
}

} // namespace hloauth::quick
