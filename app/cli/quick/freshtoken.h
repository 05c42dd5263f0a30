#pragma once

#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace hloauth::quick {

/// The access token of the connection \a name, if it is good for five minutes more and there is nothing to
/// be said about it. Nothing in every other case: then the whole program sees to it.
std::optional<std::string> freshToken(const std::string &name);

/// The connection's id, in the text of the connection list.
std::optional<std::string> idIn(std::string_view list, std::string_view name);
/// The access token in a value of the keychain, if it is good for a while more.
std::optional<std::string> tokenIn(std::string_view stored, std::time_t now);

} // namespace hloauth::quick
