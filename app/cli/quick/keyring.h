#pragma once

#include <optional>
#include <string>

namespace hloauth::quick {

/// The value that the whole program has put into the Secret Service under \a key, by qtkeychain. Nothing if
/// there is none, or another keychain is in use, or anything else is not plain.
std::optional<std::string> fromKeyring(const std::string &key);

} // namespace hloauth::quick
