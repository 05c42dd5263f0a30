#include "widgets/flowlayout.h"

#include <QPushButton>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// Three buttons of 100x30 pixels, of which the last two belong to the end of the row.
struct Row {
    QWidget window;
    QList<QWidget *> buttons;

    Row()
    {
        auto *flow = new FlowLayout(&window);
        for (int i = 0; i < 3; ++i) {
            auto *button = new QPushButton;
            button->setFixedSize(100, 30);
            flow->addWidget(button);
            buttons.append(button);
        }
        flow->setAlignment(buttons.at(1), Qt::AlignRight);
        flow->setSpacing(10);
    }
    QList<QPoint> places(int width)
    {
        window.resize(width, 200);
        window.layout()->setGeometry(window.rect());
        QList<QPoint> found;
        for (const QWidget *button : std::as_const(buttons))
            found.append(button->pos());
        return found;
    }
};

} // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsAllInOneRow();
    void goesOnInANewRow();
    void isMirrored();
};

void TestFlowLayout::putsAllInOneRow()
{
    Row row;
    QCOMPARE(row.places(400), (QList<QPoint>{{0, 0}, {190, 0}, {300, 0}}));
    QCOMPARE(row.window.layout()->heightForWidth(400), 30);
}

void TestFlowLayout::goesOnInANewRow()
{
    Row row;
    QCOMPARE(row.places(250), (QList<QPoint>{{0, 0}, {150, 0}, {0, 40}}));
    QCOMPARE(row.window.layout()->heightForWidth(250), 70);
    QCOMPARE(row.places(120), (QList<QPoint>{{0, 0}, {20, 40}, {0, 80}}));
    QCOMPARE(row.window.layout()->minimumSize().width(), 100);
}

void TestFlowLayout::isMirrored()
{
    Row row;
    row.window.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(row.places(400), (QList<QPoint>{{300, 0}, {110, 0}, {0, 0}}));
}

QTEST_MAIN(TestFlowLayout)

#include "tst_flowlayout.moc"
