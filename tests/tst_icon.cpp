#include "widgets/icon.h"
#include "widgets/outlinedstyle.h"
#include "widgets/tone.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteWith(const QColor &text)
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Active, QPalette::ButtonText, text);
    palette.setColor(QPalette::Inactive, QPalette::ButtonText, text);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(Qt::gray));
    return palette;
}

bool has(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

QImage drawn(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(48, 48), 1, mode).toImage();
}

} // namespace

class TestIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_palette = QApplication::palette(); }
    void cleanup() { QApplication::setPalette(m_palette); }
    void everyPictureCanBeDrawn();
    void followsThePalette();
    void showsThatItIsDisabled();
    void isSharpOnEveryScreen();
    void isReadableOnTheButtonThatGoesOn();

private:
    QPalette m_palette;
};

void TestIcon::everyPictureCanBeDrawn()
{
    QApplication::setPalette(paletteWith(Qt::red));
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 20);
    for (const QString &file : files)
        QVERIFY2(has(drawn(paletteIcon(file.chopped(4))), Qt::red), qPrintable(file));
}

void TestIcon::followsThePalette()
{
    QApplication::setPalette(paletteWith(Qt::red));
    const QIcon icon = paletteIcon(u"app"_s);
    QVERIFY(has(drawn(icon), Qt::red));
    QApplication::setPalette(paletteWith(Qt::blue));
    QVERIFY(has(drawn(icon), Qt::blue));
    QVERIFY(!has(drawn(icon), Qt::red));
}

void TestIcon::showsThatItIsDisabled()
{
    QApplication::setPalette(paletteWith(Qt::red));
    const QImage image = drawn(paletteIcon(u"app"_s), QIcon::Disabled);
    QVERIFY(has(image, Qt::gray));
    QVERIFY(!has(image, Qt::red));
}

void TestIcon::isSharpOnEveryScreen()
{
    const QPixmap pixmap = paletteIcon(u"app"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcon::isReadableOnTheButtonThatGoesOn()
{
    OutlinedStyle style; // must outlive the button
    QPushButton button(u" "_s);
    button.setStyle(&style);
    button.setIcon(paletteIcon(u"app"_s));
    button.setIconSize(QSize(48, 48));
    button.setDefault(true);
    button.setAttribute(Qt::WA_DontShowOnScreen);
    button.show();
    const QImage image = button.grab().toImage();
    QVERIFY(has(image, accentColor(button.palette())));
    QVERIFY(has(image, accentTextColor(button.palette())));
    QVERIFY(contrast(accentColor(button.palette()), accentTextColor(button.palette())) >= 4.5);
}

QTEST_MAIN(TestIcon)

#include "tst_icon.moc"
