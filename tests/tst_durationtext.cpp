#include "durationtext.h"

#include <QTest>

using namespace hloauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDurationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTwoUnitsAtMost_data();
    void namesTwoUnitsAtMost();
};

void TestDurationText::namesTwoUnitsAtMost_data()
{
    QTest::addColumn<std::chrono::seconds>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("over") << std::chrono::seconds(-5s) << u"0 s"_s;
    QTest::newRow("seconds") << std::chrono::seconds(35s) << u"35 s"_s;
    QTest::newRow("minutes") << std::chrono::seconds(4min + 10s) << u"4 min 10 s"_s;
    QTest::newRow("hours") << std::chrono::seconds(21h + 5min + 9s) << u"21 h 5 min"_s;
    QTest::newRow("a day to the hour") << std::chrono::seconds(24h + 59min) << u"1 d"_s;
    QTest::newRow("days") << std::chrono::seconds(51h) << u"2 d 3 h"_s;
}

void TestDurationText::namesTwoUnitsAtMost()
{
    QFETCH(std::chrono::seconds, duration);
    QTEST(durationText(duration), "text");
}

QTEST_APPLESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
