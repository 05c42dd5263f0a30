#pragma once

class QScrollArea;
class QWidget;

namespace hloauth {

/// Lets \a area show what gets the keyboard, however it gets it: by itself a scroll area does so for Tab
/// only, and not when a page comes up or a mnemonic is pressed. A page that comes up stays at its top if what
/// has the keyboard is seen from there.
void followKeyboard(QScrollArea &area);

/// Lets the area that follows the keyboard around \a news, which has just appeared, show it, its beginning at
/// least. Not for what comes up together with its page, nor while she writes into a field of that page:
/// nothing moves away from under what she types.
void bringIntoView(QWidget &news);

} // namespace hloauth
