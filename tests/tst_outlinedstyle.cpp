#include "widgets/outlinedstyle.h"
#include "widgets/tone.h"

#include <QDialogButtonBox>
#include <QImage>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

using Element = QStyle::PrimitiveElement;

class TestOutlinedStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isForFusionAlone();
    void anEmptyBoxIsSeenInTheDark_data();
    void anEmptyBoxIsSeenInTheDark();
    void lightOnesStayAsTheyAre();
    void whatGoesOnStandsOut_data();
    void whatGoesOnStandsOut();
    void aSelectionLooksDisabledWhereItIs();
    void fieldsHaveAnOutline_data();
    void fieldsHaveAnOutline();
    void aFieldOfSeveralLinesShowsTheKeyboard();
    void aScrollBarsHandleIsSeen_data();
    void aScrollBarsHandleIsSeen();
    void aBarWithoutAnEndDoesNotLookDone_data() { aScrollBarsHandleIsSeen_data(); }
    void aBarWithoutAnEndDoesNotLookDone();
};

namespace {

QImage drawn(const QStyle &style, Element element, const QPalette &palette)
{
    QStyleOptionButton option;
    option.rect = QRect(2, 2, 14, 14);
    option.palette = palette;
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage image(18, 18, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    style.drawPrimitive(element, &option, &painter);
    return image;
}

double bestContrast(const QImage &image, const QColor &background)
{
    double best = 1;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), background));
    return best;
}

} // namespace

void TestOutlinedStyle::isForFusionAlone()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    const std::unique_ptr<QStyle> windows(QStyleFactory::create(u"Windows"_s));
    QVERIFY(OutlinedStyle::isFor(*fusion));
    QVERIFY(!OutlinedStyle::isFor(*windows));
}

void TestOutlinedStyle::anEmptyBoxIsSeenInTheDark_data()
{
    QTest::addColumn<Element>("element");
    QTest::newRow("check box") << QStyle::PE_IndicatorCheckBox;
    QTest::newRow("check box in a list") << QStyle::PE_IndicatorItemViewItemCheck;
    QTest::newRow("radio button") << QStyle::PE_IndicatorRadioButton;
}

void TestOutlinedStyle::anEmptyBoxIsSeenInTheDark()
{
    QFETCH(Element, element);
    const QPalette dark(QColor(50, 50, 50));
    const OutlinedStyle style;
    // WCAG 2.1, section 1.4.11: what a control is known by has a contrast of 3.
    QVERIFY(bestContrast(drawn(style, element, dark), dark.color(QPalette::Base)) >= 3);
}

void TestOutlinedStyle::lightOnesStayAsTheyAre()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    const OutlinedStyle style;
    const QPalette light = fusion->standardPalette();
    for (const Element element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton})
        QCOMPARE(drawn(style, element, light), drawn(*fusion, element, light));
}

void TestOutlinedStyle::whatGoesOnStandsOut_data()
{
    QTest::addColumn<QDialogButtonBox::StandardButton>("button");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("Save") << QDialogButtonBox::Save << true;
    QTest::newRow("Close") << QDialogButtonBox::Close << false;
    QTest::newRow("Cancel") << QDialogButtonBox::Cancel << false;
}

void TestOutlinedStyle::whatGoesOnStandsOut()
{
    QFETCH(QDialogButtonBox::StandardButton, button);
    QFETCH(bool, goesOn);
    OutlinedStyle style;
    QDialogButtonBox box(button);
    QPushButton *pressed = box.button(button);
    pressed->setStyle(&style);
    pressed->setDefault(true); // as a dialog does with the first that it finds
    box.resize(box.sizeHint());
    const QImage image = pressed->grab().toImage();
    const QColor ground = image.pixelColor(image.width() / 2, 3); // over the text
    QCOMPARE(ground == accentColor(pressed->palette()), goesOn);
}

void TestOutlinedStyle::aSelectionLooksDisabledWhereItIs()
{
    QPalette palette = QStyleFactory::create(u"Fusion"_s)->standardPalette();
    const QColor before = palette.color(QPalette::Disabled, QPalette::Highlight);
    const QColor accent = accentColor(palette);
    QVERIFY(before != accent);
    OutlinedStyle().polish(palette);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Highlight), before);
    QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), accent);
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), accent);
}

void TestOutlinedStyle::fieldsHaveAnOutline_data()
{
    QTest::addColumn<bool>("isSpinBox");
    QTest::newRow("of several lines") << false;
    QTest::newRow("of a number") << true;
}

void TestOutlinedStyle::fieldsHaveAnOutline()
{
    QFETCH(bool, isSpinBox);
    OutlinedStyle style;
    const QPalette dark(QColor(50, 50, 50));
    std::unique_ptr<QWidget> field;
    if (isSpinBox)
        field = std::make_unique<QSpinBox>();
    else
        field = std::make_unique<QPlainTextEdit>();
    field->setStyle(&style);
    field->setPalette(dark);
    field->resize(120, 40);
    const QImage image = field->grab().toImage();
    const QColor edge = image.pixelColor(60, 0);
    QCOMPARE(edge, toneBorder(Tone::Neutral, dark));
    QCOMPARE(image.pixelColor(60, 39), edge);
}

void TestOutlinedStyle::aFieldOfSeveralLinesShowsTheKeyboard()
{
    OutlinedStyle style;
    QPlainTextEdit field;
    field.setStyle(&style);
    field.resize(120, 60);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    const QImage image = field.grab().toImage();
    for (const int y : {0, 1, 58, 59})
        QCOMPARE(image.pixelColor(60, y), accentColor(field.palette()));
}

void TestOutlinedStyle::aScrollBarsHandleIsSeen_data()
{
    QTest::addColumn<QColor>("button");
    QTest::newRow("light") << QColor(239, 239, 239);
    QTest::newRow("dark") << QColor(50, 50, 50);
}

void TestOutlinedStyle::aScrollBarsHandleIsSeen()
{
    QFETCH(QColor, button);
    OutlinedStyle style;
    QScrollBar bar(Qt::Vertical);
    bar.setStyle(&style);
    bar.setPalette(QPalette(button));
    bar.setRange(0, 100);
    bar.setPageStep(100); // the handle has the upper half
    bar.resize(bar.sizeHint().width(), 200);
    const QImage image = bar.grab().toImage();
    const QColor handle = image.pixelColor(image.width() / 2, 60);
    const QColor groove = image.pixelColor(image.width() / 2, 160);
    QVERIFY2(contrast(handle, groove) >= 1.4, qPrintable(handle.name() + u' ' + groove.name()));
    const bool isLight = button.lightness() > 128;
    QCOMPARE(handle.lightness() < groove.lightness(), isLight);
}

void TestOutlinedStyle::aBarWithoutAnEndDoesNotLookDone()
{
    QFETCH(QColor, button);
    OutlinedStyle style;
    QProgressBar bar;
    bar.setStyle(&style);
    bar.setPalette(QPalette(button));
    bar.setTextVisible(false);
    bar.resize(300, 12);
    const auto pictureOf = [&bar](int maximum) {
        bar.setRange(0, maximum);
        bar.setValue(0);
        return bar.grab().toImage();
    };
    const QImage nothingDone = pictureOf(1);
    const QImage unknown = pictureOf(0);
    for (const int x : {30, 90, 210, 270})
        QCOMPARE(unknown.pixelColor(x, 6), nothingDone.pixelColor(x, 6));
    QVERIFY(unknown.pixelColor(150, 6) != nothingDone.pixelColor(150, 6)); // and something is going on
}

QTEST_MAIN(TestOutlinedStyle)

#include "tst_outlinedstyle.moc"
