#include "support/spokenlog.h"
#include "support/uibench.h"
#include "widgets/announcement.h"
#include "widgets/changespeaker.h"
#include "widgets/copiedbubble.h"
#include "widgets/copybutton.h"
#include "widgets/notice.h"
#include "widgets/restlesstext.h"
#include "wizard/waitingbox.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace hloauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAnnouncement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsOnScreen();
    void joinsTitleAndText_data();
    void joinsTitleAndText();
    void waitsForAPause();
    void speaksInALongRow();
    void aNoticeIsSaidOnce();
    void aNoticeIsSaidWhenItsPageIsShown();
    void whatWasTakenBackIsNotSaid();
    void tellsWhatWasCopied();
    void aCountdownIsRarelyTold();
    void theLastMinuteIsSaid();

private:
    UiBench m_bench;
    SpokenLog m_log;
};

void TestAnnouncement::init()
{
    m_log.clear();
}

void TestAnnouncement::saysWhatIsOnScreen()
{
    QWidget window;
    announce(window, u"unseen"_s);
    window.show();
    announce(window, QString());
    announce(window, u"seen"_s);
    announce(window, u"seen again"_s, Urgency::Pressing);
    QCOMPARE(m_log.said(), QStringList({u"seen"_s, u"seen again"_s}));
}

void TestAnnouncement::joinsTitleAndText_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("joined");
    QTest::newRow("title") << u"Kept"_s << QString() << u"Kept"_s;
    QTest::newRow("text") << QString() << u"It is."_s << u"It is."_s;
    QTest::newRow("both") << u"Kept"_s << u"It is."_s << u"Kept. It is."_s;
    QTest::newRow("a sentence") << u"It is kept."_s << u"Good."_s << u"It is kept. Good."_s;
    QTest::newRow("a question") << u"Go on?"_s << u"Yes."_s << u"Go on? Yes."_s;
}

void TestAnnouncement::joinsTitleAndText()
{
    QFETCH(const QString, title);
    QFETCH(const QString, text);
    QTEST(spoken(title, text), "joined");
}

void TestAnnouncement::waitsForAPause()
{
    QWidget window;
    window.show();
    int found = 0;
    ChangeSpeaker speaker(window, [&found] { return u"%1 found"_s.arg(found); });
    for (found = 9; found > 3; --found)
        speaker.changed();
    QTRY_VERIFY(!m_log.said().isEmpty());
    QCOMPARE(m_log.said(), QStringList(u"3 found"_s));
}

void TestAnnouncement::speaksInALongRow()
{
    QWidget window;
    window.show();
    ChangeSpeaker speaker(window, [] { return u"more"_s; });
    QTimer flood;
    connect(&flood, &QTimer::timeout, &speaker, &ChangeSpeaker::changed);
    flood.start(50ms);
    QTRY_VERIFY_WITH_TIMEOUT(!m_log.said().isEmpty(), 15000);
    QVERIFY(flood.isActive());
}

void TestAnnouncement::aNoticeIsSaidOnce()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *notice = new Notice(m_bench.clipboard());
    layout->addWidget(notice);
    window.show();
    notice->say(Tone::Good, u"Kept"_s, u"It is in the keychain."_s);
    notice->say(Tone::Good, u"Kept"_s, u"It is in the keychain."_s);
    QTRY_COMPARE(m_log.said(), QStringList(u"Kept. It is in the keychain."_s));
    notice->say(Tone::Good, u"Kept"_s, u"It is in the keychain."_s);
    notice->say(Tone::Bad, QString(), u"It is lost."_s);
    QTRY_COMPARE(m_log.said().size(), 2);
    QCOMPARE(m_log.said().constLast(), u"It is lost."_s);
    QCOMPARE(notice->accessibleName(), u"It is lost."_s);
    QVERIFY(notice->accessibleDescription().isEmpty());
}

void TestAnnouncement::aNoticeIsSaidWhenItsPageIsShown()
{
    QWidget window;
    auto *page = new QWidget(&window);
    auto *layout = new QVBoxLayout(page);
    auto *notice = new Notice(m_bench.clipboard());
    layout->addWidget(notice);
    page->hide();
    window.show();
    notice->say(Tone::Info, QString(), u"Go on where you stopped?"_s);
    ChangeSpeaker after(window, [] { return u"after it"_s; });
    after.changed();
    QTRY_COMPARE(m_log.said(), QStringList(u"after it"_s));
    page->show();
    QTRY_COMPARE(m_log.said().size(), 2);
    QCOMPARE(m_log.said().constLast(), u"Go on where you stopped?"_s);
    page->hide();
    page->show();
    after.changed();
    QTRY_COMPARE(m_log.said().size(), 3);
    QCOMPARE(m_log.said().constLast(), u"after it"_s);
}

void TestAnnouncement::whatWasTakenBackIsNotSaid()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *notice = new Notice(m_bench.clipboard());
    layout->addWidget(notice);
    window.show();
    notice->say(Tone::Info, QString(), u"Asking …"_s);
    notice->clear();
    ChangeSpeaker after(window, [] { return u"after it"_s; });
    after.changed();
    QTRY_COMPARE(m_log.said(), QStringList(u"after it"_s));
}

void TestAnnouncement::tellsWhatWasCopied()
{
    const QString secret = u"eyJhbGciOi.secret"_s;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *token = new CopyButton(m_bench.clipboard(), CopyButton::Kind::Secret, u"Copy access token"_s,
                                 [secret] { return secret; });
    auto *id =
        new CopyButton(m_bench.clipboard(), CopyButton::Kind::Plain, u"Copy id"_s, [] { return u"id"_s; });
    id->setWhereToPaste(u"Paste it there."_s);
    layout->addWidget(token);
    layout->addWidget(id);
    window.show();
    token->click();
    QCOMPARE(m_log.said(), QStringList(CopiedBubble::sentence(m_bench.clipboard())));
    id->click();
    QCOMPARE(m_log.said().size(), 2);
    QCOMPARE(m_log.said().constLast(), u"Copied. Paste it there."_s);
    QVERIFY(!m_log.said().join(u' ').contains(secret));
    QCOMPARE(token->accessibleName(), u"Copy access token"_s); // though its text says something else now
    QCOMPARE(id->accessibleDescription(), u"Paste it there."_s);
}

void TestAnnouncement::aCountdownIsRarelyTold()
{
    QLabel label;
    RestlessText text(label);
    QStringList names;
    for (std::chrono::seconds left = 5min; left >= 0s; --left) {
        const bool isTold = text.show(QString::number(left.count()), RestlessText::stageOf(left));
        QCOMPARE(label.text(), QString::number(left.count()));
        QCOMPARE(isTold, label.accessibleName() == label.text());
        if (isTold)
            names.append(label.accessibleName());
    }
    QCOMPARE(names, u"300 240 180 120 60 30 10"_s.split(u' '));
}

void TestAnnouncement::theLastMinuteIsSaid()
{
    WaitingBox box(m_bench.clipboard());
    box.setTimeLeft(5min);
    box.show();
    QCOMPARE(m_log.said().size(), 1);
    for (std::chrono::milliseconds left = 5min; left >= 0s; left -= 250ms)
        box.setTimeLeft(left);
    QCOMPARE(m_log.said().size(), 4);
    QVERIFY2(m_log.said().at(1).contains(u"1 min 0 s left"_s), qPrintable(m_log.said().at(1)));
    QVERIFY(m_log.said().at(2).contains(u"30 s left"_s));
    QVERIFY(m_log.said().at(3).contains(u"10 s left"_s));
}

QTEST_MAIN(TestAnnouncement)

#include "tst_announcement.moc"
