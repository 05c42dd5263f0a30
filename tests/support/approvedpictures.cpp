#include "support/approvedpictures.h"

#include "translations.h"

#include <QFileInfo>
#include <QPainter>

#include <cmath>
#include <cstdlib>

namespace hloauth {

namespace {

constexpr QSize cell(256, 176);
constexpr int blockSize = 4; // of the reduced picture; a quarter as many pixels in each direction
constexpr int mostDeviation = 10; // of 255, in the mean of one colour over a block

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

bool areAlike(const Mean &one, const Mean &other)
{
    return std::abs(one.red - other.red) <= mostDeviation
        && std::abs(one.green - other.green) <= mostDeviation
        && std::abs(one.blue - other.blue) <= mostDeviation;
}

/// Of all blocks, those that differ: 0 to 1.
double shareOfDifferences(const QImage &one, const QImage &other)
{
    int different = 0;
    int all = 0;
    for (int y = 0; y + blockSize <= cell.height(); y += blockSize) {
        for (int x = 0; x + blockSize <= cell.width(); x += blockSize) {
            ++all;
            different += areAlike(meanOf(one, x, y), meanOf(other, x, y)) ? 0 : 1;
        }
    }
    return static_cast<double>(different) / all;
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

QString ApprovedPictures::differenceOf(const QString &state, const Variant &variant, const QImage &picture,
                                       double tolerated) const
{
    const QString file = m_folder + u'/' + state + QStringLiteral(".png");
    const QImage sheet(file);
    if (sheet.isNull())
        return QStringLiteral("nobody has approved it yet: there is no %1.").arg(QFileInfo(file).fileName());
    const QImage approved = sheet.copy(QRect(placeOf(variant), cell)).convertToFormat(QImage::Format_RGB32);
    const double share = shareOfDifferences(approved, reduced(picture));
    if (share <= tolerated)
        return {};
    return QStringLiteral("%1 % of it look different from what was approved.")
        .arg(std::ceil(share * 1000) / 10);
}

} // namespace hloauth
