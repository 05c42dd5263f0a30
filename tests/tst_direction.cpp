#include "support/uibench.h"
#include "widgets/direction.h"
#include "widgets/secretfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestDirection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void leavesWhatIsReadFromTheLeft();
    void mirrorsMargins();
    void keepsTheOrderOfACall();
    void keepsTheOrderInAField();
    void keepsTheOrderOfAMaskedValue();
};

namespace {

const QString call = u"GET /contacts/"_s;

/// Where a character of a line begins, from the left, in a paragraph that is read from right to left.
qreal placeOf(const QString &text, qsizetype character)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1000);
    layout.endLayout();
    return line.cursorToX(static_cast<int>(character));
}

} // namespace

void TestDirection::leavesWhatIsReadFromTheLeft()
{
    QCOMPARE(leftToRight(call), call);
    QCOMPARE(mirrored(1, 2, 3, 4), QMargins(1, 2, 3, 4));
}

void TestDirection::mirrorsMargins()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(mirrored(1, 2, 3, 4), QMargins(3, 2, 1, 4));
}

void TestDirection::keepsTheOrderOfACall()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(placeOf(call, call.lastIndexOf(u'/')) < placeOf(call, call.indexOf(u'E'))); // what it is about
    const QString kept = leftToRight(call);
    QVERIFY(placeOf(kept, kept.lastIndexOf(u'/')) > placeOf(kept, kept.indexOf(u'E')));
    QVERIFY(leftToRight({}).isEmpty());
}

void TestDirection::keepsTheOrderInAField()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QPlainTextEdit edit(u"123 / {"_s); // nothing in it says which way it is read
    keepLeftToRight(edit);
    edit.show();
    const QTextLine line = edit.document()->firstBlock().layout()->lineAt(0);
    QVERIFY(line.cursorToX(0) < line.cursorToX(7));
    QVERIFY(line.cursorToX(0) < edit.width() / 2.0);
}

void TestDirection::keepsTheOrderOfAMaskedValue()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    UiBench bench;
    SecretField field(bench.clipboard(), SecretField::Kind::Identifier, u"agency ID"_s);
    field.setValue(u"123456789012345"_s);
    field.show();
    auto *edit = field.findChild<QLineEdit *>();
    QCOMPARE(edit->layoutDirection(), Qt::LeftToRight);
    edit->setCursorPosition(0);
    const QRect first = edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    edit->setCursorPosition(static_cast<int>(edit->text().size()));
    QVERIFY(first.center().x() < edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x());
}

QTEST_MAIN(TestDirection)

#include "tst_direction.moc"
