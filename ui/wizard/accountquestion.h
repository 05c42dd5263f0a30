#pragma once

#include <functional>

namespace hloauth {

class Notice;
class TokenPickup;

/// Asks whose account it is that an install brought which nobody here began, before anything is kept.
/// \a declined: the user said no, and nothing was kept.
void askAboutAccount(Notice &notice, TokenPickup &pickup, const std::function<void()> &declined);

} // namespace hloauth
