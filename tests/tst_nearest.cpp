#include "catalog/nearest.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestNearest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distance_data();
    void distance();
    void suggestions_data();
    void suggestions();
};

void TestNearest::distance_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("steps");
    QTest::newRow("same") << u"token"_s << u"token"_s << 0;
    QTest::newRow("case") << u"Token"_s << u"tOKEN"_s << 0;
    QTest::newRow("both empty") << QString() << QString() << 0;
    QTest::newRow("one empty") << QString() << u"show"_s << 4;
    QTest::newRow("missing letter") << u"conect"_s << u"connect"_s << 1;
    QTest::newRow("one letter too many") << u"sshow"_s << u"show"_s << 1;
    QTest::newRow("other letter") << u"shiw"_s << u"show"_s << 1;
    QTest::newRow("swapped letters") << u"tokne"_s << u"token"_s << 1;
    QTest::newRow("two swaps") << u"otkne"_s << u"token"_s << 2;
    QTest::newRow("unlike") << u"abc"_s << u"xyz"_s << 3;
}

void TestNearest::distance()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, steps);
    QCOMPARE(editDistance(a, b), steps);
    QCOMPARE(editDistance(b, a), steps);
    QCOMPARE(editDistance(a, b, steps), steps);
    QVERIFY(steps == 0 || editDistance(a, b, steps - 1) >= steps);
}

void TestNearest::suggestions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("near") << u"lists"_s << QStringList{u"list"_s, u"lost"_s};
    QTest::newRow("as listed when equally near") << u"lxst"_s << QStringList{u"list"_s, u"lost"_s};
    QTest::newRow("unlike") << u"xyzzy"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("far too long") << QString(100000, u'l') << QStringList();
}

void TestNearest::suggestions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const QStringList candidates{u"remove"_s, u"list"_s, u"lost"_s, u"last but not least"_s};
    QCOMPARE(nearest(text, candidates, 2), expected);
}

QTEST_GUILESS_MAIN(TestNearest)
#include "tst_nearest.moc"
