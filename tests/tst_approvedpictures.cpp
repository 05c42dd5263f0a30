#include "support/approvedpictures.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const ApprovedPictures::Variant spanishDark{u"es"_s, 100, true};

/// A window as a page is: a heading, texts, fields and two buttons.
class Page : public QWidget {
public:
    explicit Page(const QString &sentence = u"Your port is 53682, and the token is valid for 23 h."_s)
    {
        resize(1024, 700);
        auto *layout = new QVBoxLayout(this);
        for (int row = 0; row < 12; ++row)
            layout->addWidget(new QLabel(row == 3 ? sentence : u"A line of text that says something."_s));
        third.setIcon(style()->standardIcon(QStyle::SP_DialogOkButton));
        third.setEnabled(false);
        for (QPushButton *button : {&first, &second, &third})
            layout->addWidget(button);
        layout->addStretch();
    }

    QImage picture() { return grab().toImage(); }

    QPushButton first{u"Copy access token"_s};
    QPushButton second{u"OK"_s};
    QPushButton third{u"Go on"_s}; ///< can't be pressed
};

using ButtonOfPage = QPushButton Page::*;

} // namespace

class TestApprovedPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameIsAlike();
    void fewerColoursAreAlike();
    void anotherNumberIsAlike();
    void anotherFontRenderingIsAlike();
    void aMissingButtonIsSeen_data() { buttons(); }
    void aMissingButtonIsSeen();
    void aMissingCaptionIsSeen_data() { buttons(); }
    void aMissingCaptionIsSeen();
    void aMissingIconIsSeen();
    void anotherColourIsSeen();
    void movedIsSeen();
    void eachVariantHasItsOwn();
    void withoutASheet();

private:
    static void buttons();
    void approve(const QImage &picture);
    QString difference(const QImage &picture) const
    {
        return ApprovedPictures(m_folder.path()).differenceOf(u"page"_s, spanishDark, picture);
    }

    QTemporaryDir m_folder;
};

/// As approve.sh does it.
void TestApprovedPictures::approve(const QImage &picture)
{
    const QSize cell = ApprovedPictures::reduced(picture).size();
    QImage sheet(cell.width() * 5, cell.height() * 4, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(QPoint(cell.width(), cell.height()), ApprovedPictures::reduced(picture));
    painter.end();
    QVERIFY(sheet.save(m_folder.filePath(u"page.png"_s)));
}

void TestApprovedPictures::init()
{
    approve(Page().picture());
}

void TestApprovedPictures::sameIsAlike()
{
    QCOMPARE(difference(Page().picture()), QString());
}

/// As sheets have them.
void TestApprovedPictures::fewerColoursAreAlike()
{
    QImage picture = Page().picture().convertToFormat(QImage::Format_RGB32);
    constexpr int step = 4;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            picture.setPixelColor(
                x, y,
                QColor(color.red() / step * step, color.green() / step * step, color.blue() / step * step));
        }
    }
    QCOMPARE(difference(picture), QString());
}

void TestApprovedPictures::anotherNumberIsAlike()
{
    Page page(u"Your port is 40417, and the token is valid for 19 h."_s);
    QCOMPARE(difference(page.picture()), QString());
}

void TestApprovedPictures::anotherFontRenderingIsAlike()
{
    Page page;
    QFont font = page.font();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    page.setFont(font);
    QCOMPARE(difference(page.picture()), QString());
}

void TestApprovedPictures::buttons()
{
    QTest::addColumn<ButtonOfPage>("button");
    QTest::newRow("long") << &Page::first;
    QTest::newRow("short") << &Page::second;
    QTest::newRow("can't be pressed") << &Page::third;
}

/// Even where its place stays empty, and all else stays where it is.
void TestApprovedPictures::aMissingButtonIsSeen()
{
    QFETCH(ButtonOfPage, button);
    Page page;
    page.picture();
    (page.*button).setGeometry(-1000, -1000, 10, 10);
    QVERIFY(!difference(page.picture()).isEmpty());
}

void TestApprovedPictures::aMissingCaptionIsSeen()
{
    QFETCH(ButtonOfPage, button);
    Page page;
    (page.*button).setText({});
    QVERIFY(!difference(page.picture()).isEmpty());
}

void TestApprovedPictures::aMissingIconIsSeen()
{
    Page page;
    QPixmap nothing(page.third.iconSize());
    nothing.fill(Qt::transparent);
    page.third.setIcon(nothing);
    QVERIFY(!difference(page.picture()).isEmpty());
}

void TestApprovedPictures::anotherColourIsSeen()
{
    Page page;
    QPalette palette = page.first.palette();
    palette.setColor(QPalette::Button, QColor(200, 60, 60));
    page.first.setPalette(palette);
    QVERIFY(!difference(page.picture()).isEmpty());
}

void TestApprovedPictures::movedIsSeen()
{
    Page page;
    page.layout()->setContentsMargins(40, 40, 0, 0);
    QVERIFY(!difference(page.picture()).isEmpty());
}

void TestApprovedPictures::eachVariantHasItsOwn()
{
    const ApprovedPictures approved(m_folder.path());
    const QImage picture = Page().picture();
    for (const ApprovedPictures::Variant &other :
         {ApprovedPictures::Variant{u"es"_s, 100, false}, {u"es"_s, 200, true}, {u"fr"_s, 100, true}})
        QVERIFY2(!approved.differenceOf(u"page"_s, other, picture).isEmpty(), qPrintable(other.name()));
}

void TestApprovedPictures::withoutASheet()
{
    const QString difference =
        ApprovedPictures(m_folder.path()).differenceOf(u"other"_s, spanishDark, Page().picture());
    QVERIFY2(difference.contains(u"nobody has approved"_s), qPrintable(difference));
}

QTEST_MAIN(TestApprovedPictures)
#include "tst_approvedpictures.moc"
