#pragma once

#include <QList>

class QWidget;

namespace hloauth {

/// The keyboard goes through \a parts of \a window one after the other, and within each in the order that it
/// has. Without this it comes to what was made last at the end, wherever that stands.
void orderKeyboard(const QWidget &window, const QList<const QWidget *> &parts);

} // namespace hloauth
