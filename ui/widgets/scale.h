#pragma once

class QFont;

namespace hloauth {

/// How big letters are, relative to the system's font.
enum class TextSize {
    Body,
    Lead, ///< what a card, or an empty view, says first
    Title ///< a page's name
};

/// \a font, as the system has it, in bold and at \a size for anything larger than Body.
QFont scaled(const QFont &font, TextSize size);

/// The system's font for code, as large as \a font.
QFont fixedFont(const QFont &font);

/// Distances in device-independent pixels.
namespace space {
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24;
} // namespace space

/// Of everything with round corners, in device-independent pixels.
inline constexpr double cornerRadius = 6;

} // namespace hloauth
