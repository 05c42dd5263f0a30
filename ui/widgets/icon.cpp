#include "widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hloauth {

using namespace Qt::StringLiterals;

namespace {

/// \a size: in device pixels.
QPixmap coloured(const QString &name, const QSize &size, const QColor &color)
{
    const QString key = u"hloauth-icon:%1:%2x%3:%4"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return coloured(m_name, size, color(mode));
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                             QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon paletteIcon(const QString &name)
{
    Q_ASSERT(QFile::exists(u":/icons/%1.svg"_s.arg(name)));
    return QIcon(new PaletteIconEngine(name));
}

void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = coloured(name, (area.size() * ratio).toSize(), color);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(area.topLeft(), pixmap);
}

} // namespace hloauth
