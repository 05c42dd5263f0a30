#pragma once

#include <QString>

class QPushButton;

namespace hloauth {

/// A button of a page: found by its object name, never the one that Return presses. \a tip also tells
/// screen readers what it does. \a icon: a name, as of paletteIcon().
QPushButton *pageButton(const QString &objectName, const QString &text, const QString &tip = {},
                        const QString &icon = {});

/// Makes \a button the one that goes on, in the accent's colour. It has \a icon only in our own style:
/// others don't give an icon the colour of the text there.
void makeMain(QPushButton &button, const QString &icon);

} // namespace hloauth
