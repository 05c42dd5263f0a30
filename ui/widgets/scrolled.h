#pragma once

class QScrollArea;
class QWidget;

namespace hloauth {

/// Holds \a content and scrolls where there is not room for all of it; no frame, and what is behind shines
/// through. What gets the keyboard is scrolled to.
QScrollArea *scrolled(QWidget *content);

} // namespace hloauth
