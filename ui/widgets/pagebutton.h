#pragma once

#include <QString>

class QPushButton;

namespace hloauth {

/// A button of a page: found by its object name, never the one that Return presses. \a tip also tells
/// screen readers what it does. \a icon: a name, as of paletteIcon().
QPushButton *pageButton(const QString &objectName, const QString &text, const QString &tip = {},
                        const QString &icon = {});

} // namespace hloauth
