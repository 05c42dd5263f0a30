// Draws an SVG in all sizes that a system asks for, and writes them into one file:
//   hloauth_makeiconfile FROM.svg TO.ico | TO.icns | TO.png WIDTH HEIGHT | TO.bmp WIDTH HEIGHT
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray picture(QSvgRenderer &drawing, QSize size, const char *format)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // A BMP has no transparency that NSIS would know; the drawing has to fill it.
    if (qstrcmp(format, "BMP") == 0)
        image.convertTo(QImage::Format_RGB888);
    image.save(&buffer, format);
    return bytes;
}

QByteArray png(QSvgRenderer &drawing, QSize size)
{
    return picture(drawing, size, "PNG");
}

template <typename Number>
void appendLittle(QByteArray &bytes, Number number)
{
    number = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&number), sizeof(number));
}

void appendBig(QByteArray &bytes, quint32 number)
{
    number = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&number), sizeof(number));
}

/// ICONDIR and ICONDIRENTRY of Windows; since Vista an image may be a PNG in any size.
QByteArray windowsIcon(QSvgRenderer &drawing)
{
    constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 128, 256};
    constexpr quint32 entrySize = 16;
    QByteArray head;
    appendLittle<quint16>(head, 0);
    appendLittle<quint16>(head, 1); // an icon, not a cursor
    appendLittle<quint16>(head, sizes.size());
    QByteArray images;
    for (const int size : sizes) {
        const QByteArray image = png(drawing, {size, size});
        const char side = static_cast<char>(size == 256 ? 0 : size); // 0 stands for 256
        head.append(side).append(side).append('\0').append('\0');
        appendLittle<quint16>(head, 1); // plane
        appendLittle<quint16>(head, 32); // bits a pixel
        appendLittle<quint32>(head, static_cast<quint32>(image.size()));
        appendLittle<quint32>(head, 6 + entrySize * static_cast<quint32>(sizes.size())
                                        + static_cast<quint32>(images.size()));
        images += image;
    }
    return head + images;
}

/// Apple's Icon Image format: a type of four letters, a length, and a PNG each.
QByteArray macIcon(QSvgRenderer &drawing)
{
    struct Kind {
        const char *type;
        int size; ///< pixels
    };
    // ic11 to ic14 are 16, 32, 128 and 256 points on a screen with twice the pixels.
    constexpr std::array<Kind, 8> kinds{{{"ic11", 32},
                                         {"ic12", 64},
                                         {"ic07", 128},
                                         {"ic13", 256},
                                         {"ic08", 256},
                                         {"ic14", 512},
                                         {"ic09", 512},
                                         {"ic10", 1024}}};
    QByteArray images;
    for (const Kind &kind : kinds) {
        const QByteArray image = png(drawing, {kind.size, kind.size});
        images.append(kind.type, 4);
        appendBig(images, 8 + static_cast<quint32>(image.size()));
        images += image;
    }
    QByteArray head("icns");
    appendBig(head, 8 + static_cast<quint32>(images.size()));
    return head + images;
}

int fail(const QString &problem)
{
    std::fputs(qPrintable(problem + u'\n'), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 && argc != 5)
        return fail(
            u"Usage: hloauth_makeiconfile FROM.svg TO.ico | TO.icns | TO.png WIDTH HEIGHT | TO.bmp WIDTH HEIGHT"_s);
    const QString from = QString::fromLocal8Bit(argv[1]);
    const QString to = QString::fromLocal8Bit(argv[2]);
    QSvgRenderer drawing(from);
    if (!drawing.isValid())
        return fail(from + u" is not an SVG drawing that can be read."_s);
    QByteArray bytes;
    if (argc == 5)
        bytes = picture(drawing, {QByteArray(argv[3]).toInt(), QByteArray(argv[4]).toInt()},
                        to.endsWith(u".bmp") ? "BMP" : "PNG");
    else if (to.endsWith(u".ico"))
        bytes = windowsIcon(drawing);
    else if (to.endsWith(u".icns"))
        bytes = macIcon(drawing);
    if (bytes.isEmpty())
        return fail(to
                    + u": the name must end with .ico, .icns, or with .png or .bmp and two sizes above 0."_s);
    QSaveFile file(to);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(to + u" can't be written: "_s + file.errorString());
    return 0;
}
