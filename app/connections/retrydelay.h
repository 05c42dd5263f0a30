#pragma once

#include "tokens/oautherror.h"

namespace hloauth {

/// How long to wait before a refresh that did not work is tried again, by itself.
///
/// Doubles from one failure to the next up to a cap, with a random part, so that many connections (and
/// many programs) do not come back at one moment; never less than the server asked for.
class RetryDelay {
public:
    /// \a failures: in a row, at least 1. \a random: from 0 up to 1.
    static std::chrono::seconds after(const OAuthError &error, int failures, double random);

    static constexpr std::chrono::seconds cap{3600}; ///< of all but what the server asks for
};

} // namespace hloauth
