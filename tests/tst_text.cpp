#include "widgets/text.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// A language that sets its sentences without a blank between them, as Japanese does.
class Unspaced : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *comment, int) const override
    {
        const bool isRow =
            QLatin1String(source) == "%1 %2"_L1 && QLatin1String(comment) == "two sentences"_L1;
        return isRow ? u"%1%2"_s : QString();
    }
};

} // namespace

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsSentencesInARow_data();
    void setsSentencesInARow();
    void theLanguageSetsThem();
    void keepsNumbersAndUnitsTogether_data();
    void keepsNumbersAndUnitsTogether();
};

void TestText::setsSentencesInARow_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("row");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{u"One."_s} << u"One."_s;
    QTest::newRow("three") << QStringList{u"One."_s, u"Two."_s, u"Three."_s} << u"One. Two. Three."_s;
    QTest::newRow("some are empty") << QStringList{QString(), u"One."_s, QString(), u"Two."_s}
                                    << u"One. Two."_s;
    QTest::newRow("with a percent sign") << QStringList{u"See %2F."_s, u"Two."_s} << u"See %2F. Two."_s;
}

void TestText::setsSentencesInARow()
{
    QFETCH(QStringList, sentences);
    QTEST(inARow(sentences), "row");
}

void TestText::theLanguageSetsThem()
{
    Unspaced language;
    QCoreApplication::installTranslator(&language);
    QCOMPARE(inARow({u"一。"_s, u"二。"_s, u"三。"_s}), u"一。二。三。"_s);
}

void TestText::keepsNumbersAndUnitsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    QTest::newRow("two units") << u"21 h 5 min"_s << u"21\u00a0h 5\u00a0min"_s;
    QTest::newRow("in a sentence") << u"Funciona: quedan 21 h."_s << u"Funciona: quedan 21\u00a0h."_s;
    QTest::newRow("a word") << u"5 calls"_s << u"5 calls"_s;
    QTest::newRow("letters of another alphabet") << u"21 ч"_s << u"21\u00a0ч"_s;
}

void TestText::keepsNumbersAndUnitsTogether()
{
    QFETCH(QString, text);
    QTEST(withWholeUnits(text), "whole");
}

QTEST_MAIN(TestText)
#include "tst_text.moc"
