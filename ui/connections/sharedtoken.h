#pragma once

#include <chrono>
#include <functional>

class QWidget;

namespace hloauth {

struct Connection;
struct UiContext;

/// Does \a action, unless that would renew tokens which another program was given to renew: then asks
/// first, over \a window. Tokens with \a minimumValidity left are not renewed.
void renewOrAsk(QWidget &window, const UiContext &context, const Connection &connection,
                std::chrono::seconds minimumValidity, std::function<void()> action);

/// Asks, over \a window, whether tokens that another program renews are to be renewed here all the same;
/// \a decided is told.
void askAboutSharedToken(QWidget &window, const Connection &connection, std::function<void(bool)> decided);

} // namespace hloauth
