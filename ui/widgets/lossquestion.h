#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace hloauth {

/// Asks, over \a window, whether it shall be closed although something gets lost; calls \a close if so.
void askBeforeLoss(QWidget &window, const QString &title, const QString &text, std::function<void()> close);
/// The same about something else than closing: \a caption says what is done then.
void askBeforeLoss(QWidget &window, const QString &title, const QString &text, const QString &caption,
                   std::function<void()> goOn);

} // namespace hloauth
