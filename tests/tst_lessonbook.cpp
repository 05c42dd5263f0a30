#include "learn/lessonbook.h"

#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestLessonBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryTopicOnce();
    void listsTheContents();
    void everyLinkStaysInIt();
    void loadsNothing();
    void hasNoToken();
    void savesHtml();
    void savesPdf();
    void sayWhenItCantBeSaved();

private:
    static LearnValues values()
    {
        LearnValues values;
        values.userType = UserType::Location;
        values.locationId = u"LocationIdLocation01"_s;
        values.maskedToken = u"••••••••WXYZ"_s;
        values.copyCommand = [](const QString &) {};
        return values;
    }
    LessonBook book() const { return {m_lessons, *m_filler, values()}; }

    Lessons m_lessons;
    KnownErrors m_errors = KnownErrors::builtIn();
    std::optional<ScopeCatalog> m_catalog;
    std::unique_ptr<LessonFiller> m_filler;
    QTemporaryDir m_directory;
};

void TestLessonBook::initTestCase()
{
    QString problem;
    m_catalog = ScopeCatalog::builtIn(&problem);
    QVERIFY2(m_catalog, qPrintable(problem));
    m_filler = std::make_unique<LessonFiller>(*m_catalog, m_errors);
}

void TestLessonBook::hasEveryTopicOnce()
{
    const QString text = book().markdown();
    QStringList topics;
    for (auto matches =
             QRegularExpression(u"^## (.*)$"_s, QRegularExpression::MultilineOption).globalMatch(text);
         matches.hasNext();)
        topics += matches.next().captured(1);
    QStringList titles;
    for (const Lesson &lesson : m_lessons.all())
        titles += lesson.title;
    QCOMPARE(topics, titles);
    QVERIFY(!text.contains(u"{{"_s));
}

void TestLessonBook::listsTheContents()
{
    const QString text = book().markdown();
    for (const Lesson &lesson : m_lessons.all())
        QCOMPARE(text.count(u"* [%1](#%2)"_s.arg(lesson.title, lesson.id)), 1);
}

void TestLessonBook::everyLinkStaysInIt()
{
    const QString html = book().html();
    QSet<QString> names;
    for (auto matches = QRegularExpression(u"<a name=\"([^\"]*)\">"_s).globalMatch(html); matches.hasNext();)
        names.insert(matches.next().captured(1));
    int count = 0;
    for (auto matches = QRegularExpression(u"<a href=\"([^\"]*)\""_s).globalMatch(html); matches.hasNext();) {
        const QString target = matches.next().captured(1);
        const bool isInside = target.startsWith(u'#') && names.contains(target.mid(1));
        QVERIFY2(isInside || target.startsWith("https://"_L1), qPrintable(target));
        count += isInside ? 1 : 0;
    }
    QVERIFY(count > 2 * m_lessons.all().size());
}

void TestLessonBook::loadsNothing()
{
    const QString html = book().html();
    for (const char *tag : {"<img", "<script", "<link", "<iframe", "@import", "url("})
        QVERIFY2(!html.contains(QLatin1String(tag), Qt::CaseInsensitive), tag);
}

void TestLessonBook::hasNoToken()
{
    for (const QString &text : {book().markdown(), book().html()}) {
        QVERIFY(text.contains("LocationIdLocation01"_L1));
        QVERIFY(!text.contains("WXYZ"_L1));
        QVERIFY(!text.contains("copy:"_L1));
        QVERIFY(text.contains("YOUR_ACCESS_TOKEN"_L1));
    }
}

void TestLessonBook::savesHtml()
{
    const QString path = m_directory.filePath(u"learn.html"_s);
    QString problem;
    QVERIFY2(book().saveHtml(path, &problem), qPrintable(problem));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), book().html());
}

void TestLessonBook::savesPdf()
{
    // To look at it, as at the windows.
    const QString gallery = qEnvironmentVariable("HLOAUTH_GALLERY_DIR");
    const QString path = QDir(gallery.isEmpty() ? m_directory.path() : gallery).filePath(u"learn.pdf"_s);
    QString problem;
    QVERIFY2(book().savePdf(path, &problem), qPrintable(problem));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    const qsizetype pages = QString::fromLatin1(pdf).count(page);
    QVERIFY2(pages > 10 && pages < 60, qPrintable(QString::number(pages)));
}

void TestLessonBook::sayWhenItCantBeSaved()
{
    const QString path = m_directory.filePath(u"no/such/folder/learn"_s);
    QString problem;
    QVERIFY(!book().saveHtml(path + u".html"_s, &problem));
    QVERIFY(problem.contains("Choose another folder"_L1));
    problem.clear();
    QVERIFY(!book().savePdf(path + u".pdf"_s, &problem));
    QVERIFY(problem.contains("Choose another folder"_L1));
}

QTEST_MAIN(TestLessonBook)

#include "tst_lessonbook.moc"
