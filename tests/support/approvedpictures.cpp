#include "support/approvedpictures.h"

#include "translations.h"

#include <QFileInfo>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace hloauth {

namespace {

constexpr QSize cell(256, 176);
constexpr int blockSize = 4; // of the reduced picture; a quarter as many pixels in each direction
// Of 255, in the mean of one colour over a block. The few colours of a sheet make up to 7 of it: see
// approve.sh.
constexpr int mostDeviation = 10;

// A row for each size of text and theme, a column for each language.
QPoint placeOf(const ApprovedPictures::Variant &variant)
{
    const int row = (variant.textSize > 100 ? 2 : 0) + (variant.isDark ? 1 : 0);
    const auto column = static_cast<int>(textLanguages().indexOf(variant.language));
    return {column * cell.width(), row * cell.height()};
}

struct Mean {
    int red = 0;
    int green = 0;
    int blue = 0;
};

Mean meanOf(const QImage &picture, int left, int top)
{
    Mean mean;
    for (int y = top; y < top + blockSize; ++y) {
        for (int x = left; x < left + blockSize; ++x) {
            const QRgb pixel = picture.pixel(x, y);
            mean.red += qRed(pixel);
            mean.green += qGreen(pixel);
            mean.blue += qBlue(pixel);
        }
    }
    constexpr int pixels = blockSize * blockSize;
    return {mean.red / pixels, mean.green / pixels, mean.blue / pixels};
}

int deviation(const Mean &one, const Mean &other)
{
    return std::max(
        {std::abs(one.red - other.red), std::abs(one.green - other.green), std::abs(one.blue - other.blue)});
}

struct Comparison {
    int most = 0; ///< the greatest deviation of a block
    QPoint place; ///< of that block
};

Comparison comparisonOf(const QImage &one, const QImage &other)
{
    Comparison result;
    for (int y = 0; y + blockSize <= cell.height(); y += blockSize) {
        for (int x = 0; x + blockSize <= cell.width(); x += blockSize) {
            const int found = deviation(meanOf(one, x, y), meanOf(other, x, y));
            if (found > result.most)
                result = {found, {x, y}};
        }
    }
    return result;
}

} // namespace

QString ApprovedPictures::Variant::name() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(language)
        .arg(textSize)
        .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

ApprovedPictures::ApprovedPictures(QString folder) : m_folder(std::move(folder)) { }

QImage ApprovedPictures::reduced(const QImage &picture)
{
    QImage whole(cell, QImage::Format_RGB32);
    whole.fill(Qt::gray); // around a window of other proportions
    QImage small = picture.scaled(cell, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(1);
    QPainter painter(&whole);
    painter.drawImage(QPoint(), small);
    return whole;
}

bool ApprovedPictures::areAlike(const QImage &one, const QImage &other)
{
    return comparisonOf(one, other).most <= mostDeviation;
}

QString ApprovedPictures::differenceOf(const QString &state, const Variant &variant,
                                       const QImage &picture) const
{
    const QString file = m_folder + u'/' + state + QStringLiteral(".png");
    const QImage sheet(file);
    if (sheet.isNull())
        return QStringLiteral("nobody has approved it yet: there is no %1.").arg(QFileInfo(file).fileName());
    const QImage approved = sheet.copy(QRect(placeOf(variant), cell)).convertToFormat(QImage::Format_RGB32);
    const Comparison comparison = comparisonOf(approved, reduced(picture));
    if (comparison.most <= mostDeviation)
        return {};
    const double scale =
        std::max(1.0 * picture.width() / cell.width(), 1.0 * picture.height() / cell.height());
    const QPoint place = (QPointF(comparison.place) * scale).toPoint();
    return QStringLiteral("it looks different from what was approved, most of all at %1, %2 (by %3 of 255).")
        .arg(place.x())
        .arg(place.y())
        .arg(comparison.most);
}

} // namespace hloauth
