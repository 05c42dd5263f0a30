#include "widgets/tone.h"

#include <QPalette>
#include <QTest>

using namespace hloauth;

class TestTone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadableOnEveryGround_data();
    void isReadableOnEveryGround();
    void accentIsReadable_data();
    void accentIsReadable();
    void knowsDarkFromLight();
};

void TestTone::isReadableOnEveryGround_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::newRow("Fusion light") << QColor(239, 239, 239) << QColor(255, 255, 255);
    QTest::newRow("Fusion dark") << QColor(50, 50, 50) << QColor(36, 36, 36);
    QTest::newRow("white") << QColor(255, 255, 255) << QColor(255, 255, 255);
    QTest::newRow("black") << QColor(0, 0, 0) << QColor(0, 0, 0);
    QTest::newRow("warm light") << QColor(246, 240, 225) << QColor(253, 246, 227);
    QTest::newRow("blue dark") << QColor(0, 43, 54) << QColor(7, 54, 66);
}

void TestTone::isReadableOnEveryGround()
{
    QFETCH(QColor, window);
    QFETCH(QColor, base);
    QPalette palette(window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    constexpr double readable = 4.5; // WCAG 2.1, success criterion 1.4.3
    for (const Tone tone : {Tone::Info, Tone::Good, Tone::Warning, Tone::Bad, Tone::Practice}) {
        const QColor color = toneColor(tone, palette);
        for (const QColor &ground : {window, base, toneBackground(tone, palette)})
            QVERIFY2(contrast(color, ground) >= readable,
                     qPrintable(color.name() + QStringLiteral(" on ") + ground.name()));
        QVERIFY(contrast(palette.color(QPalette::WindowText), toneBackground(tone, palette)) >= readable);
    }
    QVERIFY(contrast(mutedColor(palette), window) >= readable);
}

void TestTone::accentIsReadable_data()
{
    QTest::addColumn<QColor>("highlight");
    QTest::addColumn<QColor>("text");
    QTest::newRow("Fusion") << QColor(48, 140, 198) << QColor(Qt::white);
    QTest::newRow("Breeze") << QColor(61, 174, 233) << QColor(Qt::white);
    QTest::newRow("dark text") << QColor(120, 90, 40) << QColor(Qt::black);
    QTest::newRow("good already") << QColor(0, 60, 120) << QColor(Qt::white);
}

void TestTone::accentIsReadable()
{
    QFETCH(QColor, highlight);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, text);
    QVERIFY(contrast(accentColor(palette), accentTextColor(palette)) >= 4.5);
    if (contrast(highlight, text) >= 4.6)
        QCOMPARE(accentColor(palette), highlight);
}

void TestTone::knowsDarkFromLight()
{
    QVERIFY(isDark(QPalette(QColor(50, 50, 50))));
    QVERIFY(!isDark(QPalette(QColor(239, 239, 239))));
    QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
}

QTEST_MAIN(TestTone)

#include "tst_tone.moc"
