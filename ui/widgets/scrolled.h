#pragma once

class QScrollArea;
class QString;
class QWidget;

namespace hloauth {

/// Holds \a content and scrolls where there is not room for all of it; no frame, and what is behind shines
/// through. What gets the keyboard is scrolled to. It takes the keyboard itself, for the arrow keys; \a name
/// is what a screen reader says then.
QScrollArea *scrolled(QWidget *content, const QString &name);

} // namespace hloauth
