// Draws an SVG file in several sizes: makeicons FILE.svg FOLDER SIZE... makes FOLDER/SIZE.png for each SIZE,
// in pixels. The same drawing gives the same bytes.

#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdio>

namespace {

constexpr int largest = 4096;

bool draw(QSvgRenderer &drawing, int size, const QString &file)
{
    QImage picture(size, size, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    return painter.end() && picture.save(file, "PNG");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: makeicons FILE.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    if (!drawing.isValid()) {
        std::fprintf(stderr, "makeicons: %s is not an SVG drawing\n", argv[1]);
        return 1;
    }
    for (int argument = 3; argument < argc; ++argument) {
        const QString name = QString::fromLocal8Bit(argv[argument]);
        const QString file = QString::fromLocal8Bit(argv[2]) + u'/' + name + QStringLiteral(".png");
        const int size = name.toInt();
        if (size < 1 || size > largest || !draw(drawing, size, file)) {
            std::fprintf(stderr, "makeicons: %s can't be made\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
