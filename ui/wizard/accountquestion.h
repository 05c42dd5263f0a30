#pragma once

#include <QLatin1String>

#include <functional>

namespace hloauth {

class Notice;
class TokenPickup;

/// The button that keeps nothing. It gets the keyboard: a Return that was meant for what stood there before
/// must not say yes.
inline constexpr QLatin1String declineAccountButton("declineAccountButton");

/// Asks whose account it is that an install brought which nobody here began, before anything is kept.
/// \a declined: the user said no, and nothing was kept.
void askAboutAccount(Notice &notice, TokenPickup &pickup, const std::function<void()> &declined);

} // namespace hloauth
