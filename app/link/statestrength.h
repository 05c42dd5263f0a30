#pragma once

#include <QString>

namespace hloauth {

/// Whether somebody else may know or guess a link's state (RFC 6749, section 10.12): it is short,
/// counts, repeats itself, or is made of words, a time, an address, or only of such things in JSON.
/// A signed or random value is not; that it is new each time can't be seen from one link.
bool isGuessableState(const QString &state);

} // namespace hloauth
