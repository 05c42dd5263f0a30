#include "widgets/legspanel.h"
#include "widgets/stepmark.h"
#include "widgets/tone.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace hloauth;
using namespace Qt::StringLiterals;

using State = LegsPanel::State;

class TestLegsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fillsAsSheGoes();
    void tellsAScreenReader();
    void showsOnlyTheCurrentLegWhereThereIsNoRoom();
    void hasWordsAsTipsWhereItIsNarrow();
    void isMirrored();

private:
    /// How many pixels have the colour of what is filled.
    int filledPixels();
    QLabel *label(const QString &text);

    std::unique_ptr<LegsPanel> m_panel;
};

void TestLegsPanel::init()
{
    m_panel = std::make_unique<LegsPanel>();
    m_panel->addLeg(u"One"_s, u"app"_s);
    for (const QString &step : {u"a"_s, u"b"_s})
        m_panel->addStep(step);
    m_panel->addLeg(u"Two"_s, u"consent"_s);
    m_panel->addStep(u"c"_s);
    m_panel->resize(m_panel->sizeHint());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

int TestLegsPanel::filledPixels()
{
    const QImage image = m_panel->grab().toImage();
    const QColor filled = accentColor(m_panel->palette());
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == filled ? 1 : 0;
    }
    return count;
}

QLabel *TestLegsPanel::label(const QString &text)
{
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

void TestLegsPanel::fillsAsSheGoes()
{
    QCOMPARE(m_panel->filled(0), 0.0);
    const int empty = filledPixels();
    m_panel->setState(0, State::Done);
    QCOMPARE(m_panel->filled(0), 0.5);
    const int half = filledPixels();
    QVERIFY(half > empty);
    m_panel->setState(1, State::Done);
    QCOMPARE(m_panel->filled(0), 1.0);
    QCOMPARE(m_panel->filled(1), 0.0);
    QVERIFY(filledPixels() > half);
}

void TestLegsPanel::tellsAScreenReader()
{
    m_panel->setState(0, State::Done);
    m_panel->setState(1, State::Done);
    m_panel->setState(2, State::Current);
    QCOMPARE(m_panel->accessibleName(), u"The three legs"_s);
    QCOMPARE(m_panel->accessibleDescription(), u"One: done; Two: you are here"_s);
    QCOMPARE(label(u"c"_s)->accessibleName(), u"c: you are here"_s);
}

void TestLegsPanel::showsOnlyTheCurrentLegWhereThereIsNoRoom()
{
    m_panel->setState(2, State::Current);
    QVERIFY(label(u"a"_s)->isVisible());
    m_panel->resize(m_panel->width(), m_panel->sizeHint().height() - 1);
    QTRY_VERIFY(!label(u"a"_s)->isVisible());
    QVERIFY(label(u"c"_s)->isVisible());
    QVERIFY(label(u"One"_s)->isVisible());
    m_panel->resize(m_panel->width(), m_panel->sizeHint().height());
    QTRY_VERIFY(label(u"a"_s)->isVisible());
}

void TestLegsPanel::hasWordsAsTipsWhereItIsNarrow()
{
    m_panel->setState(2, State::Current);
    const int wide = m_panel->sizeHint().width();
    m_panel->setNarrow(true);
    QVERIFY(!label(u"c"_s)->isVisible());
    QVERIFY(m_panel->sizeHint().width() < wide);
    const QList<StepMark *> marks = m_panel->findChildren<StepMark *>();
    QVERIFY(std::any_of(marks.begin(), marks.end(), [](const StepMark *mark) {
        return mark->toolTip() == u"c: you are here"_s && mark->accessibleName() == mark->toolTip();
    }));
    m_panel->setNarrow(false);
    QVERIFY(label(u"c"_s)->isVisible());
    QCOMPARE(m_panel->sizeHint().width(), wide);
}

void TestLegsPanel::isMirrored()
{
    const QImage leftToRight = m_panel->grab().toImage();
    const int before = label(u"a"_s)->mapTo(m_panel.get(), QPoint(0, 0)).x();
    m_panel->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(label(u"a"_s)->mapTo(m_panel.get(), QPoint(0, 0)).x() < before);
    // The line towards the page is on its other side.
    const QImage rightToLeft = m_panel->grab().toImage();
    const int bottom = leftToRight.height() - 1;
    QCOMPARE(rightToLeft.pixelColor(0, bottom), leftToRight.pixelColor(leftToRight.width() - 1, bottom));
}

QTEST_MAIN(TestLegsPanel)

#include "tst_legspanel.moc"
