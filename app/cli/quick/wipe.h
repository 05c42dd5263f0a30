#pragma once

#include "secrecy/overwrite.h"

#include <string>

namespace hloauth::quick {

/// Overwrites a secret, and empties the value.
inline void wipe(std::string &secret)
{
    overwrite(secret.data(), secret.size());
    secret.clear();
}

} // namespace hloauth::quick
