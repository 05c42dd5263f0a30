#include "widgets/tone.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace hloauth {

namespace {

constexpr double wantedContrast = 4.6;

int hueOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return 140;
    case Tone::Warning:
        return 36;
    case Tone::Bad:
        return 356;
    case Tone::Practice:
        return 285;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return 212;
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
         + 0.0722 * channel(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blend(const QColor &one, const QColor &other, double partOfOther)
{
    const auto between = [partOfOther](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * partOfOther));
    };
    return {between(one.red(), other.red()), between(one.green(), other.green()),
            between(one.blue(), other.blue())};
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (tone == Tone::Neutral)
        return blend(window, palette.color(QPalette::Base), 0.5);
    const QColor ink = QColor::fromHsl(hueOf(tone), 200, isDark(palette) ? 140 : 130);
    return blend(window, ink, isDark(palette) ? 0.18 : 0.13);
}

QColor toneBorder(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Neutral)
        return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.22);
    return blend(toneBackground(tone, palette), toneColor(tone, palette), 0.45);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Neutral)
        return palette.color(QPalette::WindowText);
    const bool dark = isDark(palette);
    const std::array grounds{palette.color(QPalette::Window), palette.color(QPalette::Base),
                             palette.color(QPalette::AlternateBase), toneBackground(tone, palette)};
    // From the middle towards the end that stands out, as far as the contrast needs.
    QColor color;
    for (int lightness = 120; lightness >= 0 && lightness <= 255; lightness += dark ? 5 : -5) {
        color = QColor::fromHsl(hueOf(tone), 190, lightness);
        const auto readable = [&color](const QColor &ground) {
            return contrast(color, ground) >= wantedContrast;
        };
        if (std::all_of(grounds.begin(), grounds.end(), readable))
            break;
    }
    return color;
}

QColor accentTextColor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::HighlightedText);
}

QColor accentColor(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor text = accentTextColor(palette);
    const QColor away = luminance(text) > luminance(highlight) ? Qt::black : Qt::white;
    QColor color = highlight;
    for (int percent = 5; percent <= 100 && contrast(color, text) < wantedContrast; percent += 5)
        color = blend(highlight, away, percent / 100.0);
    return color;
}

QColor mutedColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    for (int percent = 40; percent > 0; percent -= 5) {
        const QColor color = blend(text, window, percent / 100.0);
        if (contrast(color, window) >= wantedContrast)
            return color;
    }
    return text;
}

} // namespace hloauth
