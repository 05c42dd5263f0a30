#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hloauth::quick {

/// JSON as far as the program's own files need it: strings, and what they stand in. Numbers and the like are
/// read over. UTF-8.
struct Json {
    bool isString = false;
    std::string text = {}; ///< of a string
    std::vector<std::string> names = {}; ///< of an object's members
    std::vector<Json> items = {}; ///< of an array; of an object, in the order of their names

    const Json *member(std::string_view name) const; ///< nullptr if there is none
    std::string textOf(std::string_view name) const; ///< of a member; empty if it is no string

    /// Nothing if \a text is not JSON from end to end.
    static std::optional<Json> parse(std::string_view text);
};

} // namespace hloauth::quick
