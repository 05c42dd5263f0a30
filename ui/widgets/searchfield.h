#pragma once

class QLineEdit;

namespace hloauth {

/// Makes \a edit, which has its accessible name and its placeholder already, look like what finds something:
/// a lens before the text, a cross after it.
void makeSearchField(QLineEdit &edit);

} // namespace hloauth
