// A card is as high as its texts need, in whatever width and size of text.

#include "widgets/choicecard.h"

#include <QSignalSpy>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestChoiceCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHigherWhenNarrow();
    void isHigherWithLargerText();
    void isClickedByItsMnemonic();

private:
    static std::unique_ptr<ChoiceCard> card();
};

std::unique_ptr<ChoiceCard> TestChoiceCard::card()
{
    return std::make_unique<ChoiceCard>(
        u"connect"_s, u"&Connect to HighLevel"_s,
        u"Takes you through all of it, step by step, and keeps what you get in a safe place. "
        "It goes on where you stopped, should you have to leave."_s);
}

void TestChoiceCard::isHigherWhenNarrow()
{
    const auto shown = card();
    const int wide = shown->heightForWidth(1000);
    const int narrow = shown->heightForWidth(250);
    QVERIFY2(narrow > wide, qPrintable(u"%1, %2"_s.arg(narrow).arg(wide)));
    QCOMPARE(shown->heightForWidth(1000), wide);
}

void TestChoiceCard::isHigherWithLargerText()
{
    const auto shown = card();
    const int usual = shown->heightForWidth(400);
    QFont font = shown->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    shown->setFont(font);
    QVERIFY(shown->heightForWidth(400) > usual);
    QCOMPARE(shown->heightForWidth(400), [&] {
        const auto fresh = card();
        fresh->setFont(font);
        return fresh->heightForWidth(400);
    }());
}

void TestChoiceCard::isClickedByItsMnemonic()
{
    QWidget window;
    const auto shown = card();
    shown->setParent(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy clicked(shown.get(), &ChoiceCard::clicked);
    QTest::keyClick(&window, Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(clicked.size(), 1);
}

QTEST_MAIN(TestChoiceCard)

#include "tst_choicecard.moc"
