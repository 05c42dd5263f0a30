#include "widgets/outlinedstyle.h"
#include "widgets/wrapping.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const QString caption = u"&Keep their refresh tokens as connections of their own"_s;

/// A button as a page has it: in a column, with something under it.
template <typename Button>
struct Column {
    QWidget window;
    Button *button = new Button(caption);
    QWidget *below = new QWidget;

    Column()
    {
        below->setMinimumHeight(10);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(button);
        layout->addWidget(below);
        layout->addStretch(1);
    }
    void show(int width)
    {
        window.resize(width, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::sendPostedEvents();
    }
    /// How many of \a color's pixels are in the lines from \a top to \a bottom.
    int inked(int top, int bottom)
    {
        const QImage image = button->grab().toImage();
        const QRgb ground = image.pixel(image.width() - 1, image.height() - 1);
        int count = 0;
        for (int y = top; y < bottom; ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == ground ? 0 : 1;
        }
        return count;
    }
};

} // namespace

class TestWrapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new OutlinedStyle); }
    void isAsAnyOtherWhereThereIsRoom();
    void goesOnInFurtherLines();
    void wrapsARadioButton();
    void isPressedInEachLine();
    void hasTheMarkInItsFirstLine();
    void keepsItsCaption();
};

void TestWrapping::isAsAnyOtherWhereThereIsRoom()
{
    const QCheckBox plain(caption);
    const WrappingCheckBox box(caption);
    QCOMPARE(box.sizeHint(), plain.sizeHint());
    Column<WrappingCheckBox> wrapping;
    Column<QCheckBox> usual;
    wrapping.show(600);
    usual.show(600);
    QCOMPARE(wrapping.button->geometry(), usual.button->geometry());
    QVERIFY(wrapping.button->grab().toImage() == usual.button->grab().toImage());
}

void TestWrapping::goesOnInFurtherLines()
{
    Column<WrappingCheckBox> column;
    const int one = QCheckBox(caption).sizeHint().width();
    column.show(one / 2);
    const WrappingCheckBox &box = *column.button;
    const int line = box.fontMetrics().lineSpacing();
    QVERIFY(column.window.width() < one);
    QVERIFY2(box.height() >= 2 * line, qPrintable(QString::number(box.height())));
    QVERIFY(box.width() >= box.sizeHint().width() && box.height() >= box.sizeHint().height());
    QVERIFY(box.geometry().bottom() < column.below->geometry().top());
    QVERIFY(column.inked(box.height() - line, box.height()) > 0);
    column.show(2 * one);
    QVERIFY2(box.height() < 2 * line, qPrintable(QString::number(box.height())));
}

void TestWrapping::wrapsARadioButton()
{
    Column<WrappingRadioButton> column;
    column.show(QRadioButton(caption).sizeHint().width() / 2);
    QVERIFY(column.button->height() >= 2 * column.button->fontMetrics().lineSpacing());
}

void TestWrapping::isPressedInEachLine()
{
    Column<WrappingCheckBox> column;
    column.show(QCheckBox(caption).sizeHint().width() / 2);
    WrappingCheckBox &box = *column.button;
    const QSignalSpy toggled(&box, &QCheckBox::toggled);
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(box.width() / 2, 4));
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(box.width() / 3, box.height() - 4));
    QCOMPARE(toggled.size(), 2);
}

void TestWrapping::hasTheMarkInItsFirstLine()
{
    Column<WrappingCheckBox> column;
    column.show(QCheckBox(caption).sizeHint().width() / 3);
    WrappingCheckBox &box = *column.button;
    const QImage image = box.grab().toImage();
    int top = image.height();
    int bottom = 0;
    const int x = box.style()->pixelMetric(QStyle::PM_IndicatorWidth) / 2;
    const QRgb ground = image.pixel(image.width() - 1, image.height() - 1);
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixel(x, y) != ground) {
            top = std::min(top, y);
            bottom = y;
        }
    }
    QVERIFY(top < bottom);
    QVERIFY2(bottom < 2 * box.fontMetrics().lineSpacing() && bottom < box.height() / 2,
             qPrintable(QString::number(bottom)));
}

void TestWrapping::keepsItsCaption()
{
    Column<WrappingCheckBox> column;
    column.show(QCheckBox(caption).sizeHint().width() / 2);
    QCOMPARE(column.button->text(), caption); // which screen readers say
    QTest::keyClick(&column.window, Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(column.button->isChecked());
}

QTEST_MAIN(TestWrapping)

#include "tst_wrapping.moc"
