#pragma once

class QScrollArea;

namespace hloauth {

/// Lets \a area show what gets the keyboard, however it gets it: by itself a scroll area does so for Tab
/// only, and not when a page comes up or a mnemonic is pressed.
void followKeyboard(QScrollArea &area);

} // namespace hloauth
