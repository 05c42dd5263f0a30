#include "support/gallery.h"

#include "connections/connectionswindow.h"
#include "support/accessiblecheck.h"
#include "support/contrastcheck.h"
#include "support/languagecheck.h"
#include "support/settling.h"
#include "support/windowcheck.h"
#include "widgets/outlinedstyle.h"
#include "wizard/consentstory.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTest>
#include <QToolButton>

namespace hloauth {

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(50, 50, 50));
    palette.setColor(QPalette::Base, QColor(36, 36, 36));
    palette.setColor(QPalette::AlternateBase, QColor(43, 43, 43));
    palette.setColor(QPalette::Light, QColor(90, 90, 90));
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
    palette.setColor(QPalette::Link, QColor(120, 180, 255));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(140, 140, 140));
    return palette;
}

const QSize smallScreen(1024, 576); // 1024x600 without a title bar

/// As translations are called; "pseudo" for the language that does not exist.
QString language()
{
    const QString file = QFileInfo(qEnvironmentVariable("HLOAUTH_TEST_LANGUAGE")).completeBaseName();
    return file.isEmpty() ? u"en"_s : file.section(u'_', 1);
}

bool isPseudoLanguage()
{
    return language() == u"pseudo"_s;
}

} // namespace

Gallery::Bench::Bench(StandIns &standIns, const Servers &servers) : UiBench(servers, standingTime())
{
    const QString folder = u"highlevel-oauth-helper"_s;
    standIns.add(directory(), u"/home/ann/.local/share/"_s % folder);
    standIns.add(QFileInfo(directory()).fileName(), folder);
    for (const QUrl &server : {servers.marketplace, servers.api}) {
        if (server.port() > 1024) // one of the test's
            standIns.add(QString::number(server.port()), u"40080"_s);
    }
}

QDateTime Gallery::standingTime()
{
    return QDateTime(QDate(2026, 11, 27), QTime(16, 20), Qt::UTC);
}

/// Before anything of the system's is asked for.
void Gallery::initMain()
{
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("PATH", "/nonexistent"); // no gsettings there: the desktop says nothing of motion
    qputenv("XDG_CONFIG_HOME", "/nonexistent"); // nor of what starts at login
}

void Gallery::initTestCase()
{
    QApplication::setStyle(new OutlinedStyle);
    QApplication::setCursorFlashTime(0);
    m_usualFont = QApplication::font();
    m_usualFont.setFamilies({u"DejaVu Sans"_s}); // the approved pictures', whatever the desktop's is
}

void Gallery::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false << false;
    if (isPseudoLanguage())
        return;
    QTest::newRow("dark") << true << false << false;
    QTest::newRow("large") << false << true << false;
    QTest::newRow("large, dark") << true << true << false;
    if (language() == u"en"_s)
        QTest::newRow("from right to left") << false << false << true;
}

void Gallery::init()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, large);
    QFETCH(const bool, mirrored);
    m_variant = {language(), large ? 200 : 100, dark};
    m_isMirrored = mirrored;
    QPalette palette = dark ? darkPalette() : QApplication::style()->standardPalette();
    QApplication::style()->polish(palette); // as is done with the system's
    QApplication::setPalette(palette);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QFont font = m_usualFont;
    font.setPointSizeF(font.pointSizeF() * m_variant.textSize / 100);
    QApplication::setFont(font);
    m_standIns.clear();
    m_standIns.add(QRegularExpression(u"(?<=[?&]state=)[\\w-]{43}"_s),
                   u"Gm0uV7bqT3xKc9PzR5aYw2LhN8sDfJe4QiB6tXo1MkE"_s);
}

void Gallery::cleanup()
{
    const QString findings = std::exchange(m_findings, {});
    QVERIFY2(findings.isEmpty(), qPrintable(u"Look above at "_s % findings));
}

void Gallery::look(QWidget &window, const QString &name)
{
    if (!window.isVisible()) {
        if (qobject_cast<WizardWindow *>(&window) || qobject_cast<ConnectionsWindow *>(&window))
            window.resize(window.size().expandedTo(usualSize)); // the test's screen is smaller
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    if (isLarge())
        window.resize(window.size().boundedTo(smallScreen));
    letSettle(window);
    letLayoutsSettle();
    QStringList findings;
    if (!m_isMirrored && !isPseudoLanguage()) {
        const QImage picture = m_standIns.pictureOf(window);
        findings.append(compare(picture, name));
        // It takes its time; and of a higher window, seen elsewhere in its parts, the picture is smaller.
        if (m_variant.name() == u"en-100-light" && window.height() <= usualSize.height())
            findings += overlookedIn(window, picture);
    }
    findings += findingsIn(window);
    findings += faintTextsIn(window);
    findings.append(unspokenIn(window));
    if (isLarge() && !QRect({}, smallScreen).contains(window.rect()))
        findings.append(u"It needs %1x%2, because of %3"_s.arg(window.width())
                            .arg(window.height())
                            .arg(widestIn(window, smallScreen.width() / 2)));
    if (isPseudoLanguage())
        findings += untranslatedIn(window, m_catalog);
    findings.removeAll(QString());
    if (findings.isEmpty())
        return;
    m_findings += name % u' ';
    qWarning().noquote() << name << Qt::endl << findings.join(u'\n'); // whole, which a failure's text is not
}

/// At a copy: the menu itself is open only as long as it has the keyboard.
void Gallery::lookAtMenu(const QWidget &window, const char *menu, const QString &name)
{
    QMenu copy;
    copy.addActions(UiBench::find<QMenu>(window, menu)->actions());
    copy.show();
    copy.resize(copy.sizeHint()); // the test's screen is smaller
    look(copy, name);
}

/// A field's own button to clear it fades in when there is a text, and out again.
void Gallery::letFade(const QWidget &window)
{
    const auto buttons = window.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        const auto *field = qobject_cast<const QLineEdit *>(button->parentWidget());
        const QAction *action = button->defaultAction();
        if (!field || !field->isVisible() || !action || action->objectName() != u"_q_qlineeditclearaction")
            continue;
        const double opacity = field->text().isEmpty() ? 0 : 1;
        QTRY_COMPARE(button->property("opacity").toDouble(), opacity);
    }
}

/// What comes by itself, and later: the focus, and the story, of which the end is shown.
void Gallery::letSettle(QWidget &window)
{
    if (window.windowType() != Qt::Popup) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    letFade(window);
    const auto stories = window.findChildren<ConsentStory *>();
    for (ConsentStory *story : stories) {
        if (!story->isVisible())
            continue;
        auto *again = UiBench::find<QToolButton>(*story, "storyAgainButton");
        QTRY_VERIFY(again->isVisible());
        if (story->isPlaying()) {
            story->hide();
            story->show();
        }
    }
}

/// The buttons with a caption or an icon that could be missing without anybody noticing it in the picture,
/// even if their place stays empty and nothing else moves. Not those of which a scroll area shows an edge at
/// most, nor those that can't be pressed, which are faint.
QStringList Gallery::overlookedIn(const QWidget &window, const QImage &picture)
{
    const QImage whole = ApprovedPictures::reduced(picture);
    QStringList overlooked;
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const QRect seen =
            button->visibleRegion().boundingRect().translated(button->mapTo(&window, QPoint()));
        const bool isNamed = !button->text().isEmpty() || !button->icon().isNull();
        if (!button->isEnabled() || !isNamed || seen.height() < button->height() / 2)
            continue;
        QImage without = picture;
        const QPoint beside(std::max(0, seen.left() - 2), seen.center().y());
        QPainter(&without).fillRect(seen, picture.pixelColor(beside));
        const bool isDrawn = without != picture; // one that clears a field is not, while there is no text
        if (isDrawn && ApprovedPictures::areAlike(whole, ApprovedPictures::reduced(without)))
            overlooked.append(u"Nobody would notice in the picture if %1 (%2) were missing"_s.arg(
                button->objectName(), button->text()));
    }
    return overlooked;
}

/// With the approved picture. Keeps it, if that is asked for or if it looks different.
QString Gallery::compare(const QImage &picture, const QString &name) const
{
    const QString folder = qEnvironmentVariable("HLOAUTH_GALLERY_DIR");
    const QString file = u"%1-%2.png"_s.arg(name, m_variant.name());
    if (!folder.isEmpty()) {
        const QDir cells(folder % u"/cells"_s);
        const bool isKept = cells.mkpath(u"."_s) && picture.save(QDir(folder).filePath(file))
                         && ApprovedPictures::reduced(picture).save(cells.filePath(file));
        return isKept ? QString() : u"The picture can't be written to "_s % folder;
    }
    const QString approved = qEnvironmentVariable("HLOAUTH_GALLERY_APPROVED"); // where fonts are as there
    if (approved.isEmpty())
        return {};
    const QString difference = ApprovedPictures(approved).differenceOf(name, m_variant, picture);
    if (difference.isEmpty())
        return {};
    const QDir failed(QCoreApplication::applicationDirPath() % u"/gallery"_s);
    const bool isKept = failed.mkpath(u"."_s) && picture.save(failed.filePath(file));
    return isKept ? QString(difference % u" It is now "_s % failed.filePath(file)) : difference;
}

void Gallery::followPalette(const std::function<std::unique_ptr<QWidget>()> &open, const QString &name)
{
    const QPalette wanted = QApplication::palette();
    const QPalette former = m_variant.isDark ? QApplication::style()->standardPalette() : darkPalette();
    const auto pictureOf = [](QWidget &window) {
        window.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowActive(&window);
        QCoreApplication::sendPostedEvents();
        return window.grab().toImage();
    };
    QApplication::setPalette(former);
    const auto window = open();
    const QImage before = pictureOf(*window);
    QApplication::setPalette(wanted);
    const QImage changed = pictureOf(*window);
    const QImage fresh = pictureOf(*open());
    QVERIFY2(changed != before, qPrintable(name));
    QVERIFY2(changed == fresh, qPrintable(name));
}

} // namespace hloauth
