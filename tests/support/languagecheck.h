#pragma once

#include <QString>

class QWidget;

namespace hloauth {

class ScopeCatalog;

/// Looks over every text of \a window that a person can see or hear, in the pseudo-language: whether words
/// are not translated, and whether one stands outside of the marks, glued to a translated text. Gives one
/// finding a line; empty if all is well.
QString untranslatedIn(const QWidget &window, const ScopeCatalog &catalog);

} // namespace hloauth
