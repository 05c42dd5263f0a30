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

/// The palette's highlight colour, so that its text is readable on it: for the button that goes on, and
/// for where she is.
QColor accentColor(const QPalette &palette);
/// For text and symbols on accentColor().
QColor accentTextColor(const QPalette &palette);

/// From \a one (0) to \a other (1).
QColor blend(const QColor &one, const QColor &other, double partOfOther);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace hloauth
