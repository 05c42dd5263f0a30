#pragma once

#include <optional>

namespace hloauth {

/// The way into HighLevel's API that a use calls for.
enum class ApiWay {
    Open, ///< not enough is known yet
    PrivateIntegration, ///< a fixed token, made by hand in the account's settings
    OAuth
};

/// Answers to "Do I need OAuth at all?"; nothing where it was not answered.
struct NeedAnswers {
    std::optional<bool> oneSubAccount; ///< works in a single sub-account
    std::optional<bool> onlyForMyself; ///< nobody else connects an account
    std::optional<bool> withoutEvents; ///< neither webhooks nor custom pages

    bool isEmpty() const { return *this == NeedAnswers{}; }
    /// One "no" is enough for OAuth; the other way takes three times "yes".
    ApiWay way() const;

    bool operator==(const NeedAnswers &) const = default;
};

} // namespace hloauth
