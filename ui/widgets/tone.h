#pragma once

#include <QColor>

class QPalette;

namespace hloauth {

/// What a coloured part of the window says.
enum class Tone { Neutral, Info, Good, Warning, Bad, Practice };

bool isDark(const QPalette &palette);

/// For text and symbols: readable (contrast of 4.5 or more) on the palette's window, on its base and
/// on toneBackground().
QColor toneColor(Tone tone, const QPalette &palette);
QColor toneBackground(Tone tone, const QPalette &palette);
QColor toneBorder(Tone tone, const QPalette &palette);

/// For secondary text: the palette's text, nearer to its background but still readable.
QColor mutedColor(const QPalette &palette);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace hloauth
