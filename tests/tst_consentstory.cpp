#include "widgets/motion.h"
#include "wizard/consentstory.h"

#include <QApplication>
#include <QProxyStyle>
#include <QTest>
#include <QToolButton>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// A style, or a desktop, whose owner wants no motion.
class StillStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0
                                                    : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

MotionQuestion answering(bool isReduced)
{
    return [isReduced](QObject &, const std::function<void(bool)> &then) { then(isReduced); };
}

QToolButton *again(const ConsentStory &story)
{
    return story.findChild<QToolButton *>(u"storyAgainButton"_s);
}

} // namespace

class TestConsentStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void playsOnceByItself();
    void playsAgainWhenAsked();
    void standsStillForWhoWantsNoMotion();
    void asksTheStyle();
    void standsStillWhileTheSystemIsSilent();
    void tellsAScreenReader();
};

void TestConsentStory::playsOnceByItself()
{
    ConsentStory story(answering(false));
    QVERIFY(!story.isPlaying());
    story.show();
    QVERIFY(story.isPlaying());
    QVERIFY(story.arrived() < ConsentStory::messages);
    story.hide();
    QVERIFY(!story.isPlaying());
    QCOMPARE(story.arrived(), double(ConsentStory::messages));
    story.show();
    QVERIFY(!story.isPlaying());
}

void TestConsentStory::playsAgainWhenAsked()
{
    ConsentStory story(answering(false));
    story.show();
    story.hide();
    story.show();
    again(story)->click();
    QVERIFY(story.isPlaying());
}

void TestConsentStory::standsStillForWhoWantsNoMotion()
{
    ConsentStory story(answering(true));
    story.show();
    QVERIFY(!story.isPlaying());
    QCOMPARE(story.arrived(), double(ConsentStory::messages));
    QVERIFY(!again(story)->isVisible());
}

void TestConsentStory::asksTheStyle()
{
    const QString usual = QApplication::style()->name();
    QApplication::setStyle(new StillStyle);
    bool isReduced = false;
    askAboutMotion(*this, [&isReduced](bool answer) { isReduced = answer; });
    QApplication::setStyle(usual);
    QVERIFY(isReduced);
}

void TestConsentStory::standsStillWhileTheSystemIsSilent()
{
    std::function<void(bool)> late;
    ConsentStory story([&late](QObject &, std::function<void(bool)> then) { late = std::move(then); });
    story.show();
    QVERIFY(!story.isPlaying());
    QCOMPARE(story.arrived(), double(ConsentStory::messages));
    late(false);
    QVERIFY(story.isPlaying());
}

void TestConsentStory::tellsAScreenReader()
{
    ConsentStory story(answering(true));
    QVERIFY(!story.accessibleName().isEmpty());
    for (const QString &what : {u"browser"_s, u"HighLevel"_s, u"redirect address"_s, u"code"_s})
        QVERIFY2(story.accessibleDescription().contains(what), qPrintable(what));
    QVERIFY(!again(story)->accessibleName().isEmpty());
}

QTEST_MAIN(TestConsentStory)

#include "tst_consentstory.moc"
