#include "learn/lessonbook.h"

#include "learn/lessonsheet.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextList>

namespace hloauth {

namespace {

constexpr int topicLevel = 2;
constexpr double pointSize = 10;

QString topicAnchor(const QString &id)
{
    return id;
}

QString partAnchor(const QString &id, const QString &heading)
{
    return id + u'-' + headingAnchor(heading);
}

/// Headings a level deeper, and links to files as links within the document.
QString asChapter(const QString &markdown)
{
    static const QRegularExpression heading(QStringLiteral("^#"), QRegularExpression::MultilineOption);
    static const QRegularExpression part(QStringLiteral("\\]\\(([a-z-]+)\\.md#([^)]+)\\)"));
    static const QRegularExpression topic(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
    QString chapter = markdown;
    chapter.replace(heading, QStringLiteral("##"));
    chapter.replace(part, QStringLiteral("](#\\1-\\2)"));
    chapter.replace(topic, QStringLiteral("](#\\1)"));
    return chapter;
}

QPalette paper()
{
    QPalette palette(Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, Qt::black);
    return palette;
}

/// The page, from 0, on which the first line of \a block is.
int pageOf(const QTextBlock &block)
{
    const QTextDocument &document = *block.document();
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
    return static_cast<int>((top + line) / document.pageSize().height());
}

/// Groups begin on a page of their own, and no heading stands at the foot of a page without its text.
void breakPages(QTextDocument &document)
{
    QTextBlockFormat onNewPage;
    onNewPage.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    const QList<QTextBlock> headings = headingsOf(document);
    for (const QTextBlock &heading : headings) {
        if (heading.previous().blockFormat().headingLevel() > 0)
            continue; // goes where the one before it goes
        QTextBlock text = heading.next();
        while (text.isValid() && text.blockFormat().headingLevel() > 0)
            text = text.next();
        const bool isGroup = heading.blockFormat().headingLevel() < topicLevel && text != heading.next();
        if (!isGroup && (!text.isValid() || pageOf(text) == pageOf(heading)))
            continue;
        QTextCursor(heading).mergeBlockFormat(onNewPage);
        document.setPageSize(document.pageSize()); // lays out all of it: a part alone goes wrong (Qt 6.4)
    }
}

} // namespace

LessonBook::LessonBook(const Lessons &lessons, const LessonFiller &filler, const LearnValues &values)
{
    LearnValues printed = values;
    printed.maskedToken.clear();
    printed.copyCommand = nullptr;
    QString contents;
    QString chapters;
    QString group;
    for (const Lesson &lesson : lessons.all()) {
        m_ids += lesson.id;
        if (lesson.group != group) {
            group = lesson.group;
            contents += QStringLiteral("\n**%1**\n\n").arg(group);
            chapters += QStringLiteral("# %1\n\n").arg(group);
        }
        contents += QStringLiteral("* [%1](#%2)\n").arg(lesson.title, topicAnchor(lesson.id));
        chapters += asChapter(filler.fill(lesson.markdown, printed).markdown) + u'\n';
    }
    m_markdown = QStringLiteral("# %1\n\n%2\n\n# %3\n%4\n%5")
                     .arg(tr("HighLevel OAuth Helper: Learn"),
                          tr("All that the program teaches, in one document. Not made by HighLevel."),
                          tr("Contents"), contents, chapters);
}

void LessonBook::layOut(QTextDocument &document) const
{
    QFont font;
    font.setPointSizeF(pointSize);
    layOutLesson(document, m_markdown, font, paper());
    document.setMetaInformation(QTextDocument::DocumentTitle, tr("HighLevel OAuth Helper: Learn"));
    qsizetype topic = -1;
    const QList<QTextBlock> headings = headingsOf(document);
    for (const QTextBlock &heading : headings) {
        const int level = heading.blockFormat().headingLevel();
        if (level == topicLevel)
            ++topic;
        if (level >= topicLevel && topic >= 0)
            setAnchor(heading, level == topicLevel ? topicAnchor(m_ids.value(topic))
                                                   : partAnchor(m_ids.value(topic), heading.text()));
    }
}

QString LessonBook::html() const
{
    QTextDocument document;
    layOut(document);
    // Not wider than can be read well.
    return document.toHtml().replace(
        QStringLiteral("</style>"),
        QStringLiteral("body { max-width: 44em; margin: 2em auto; padding: 0 1em; background: #fff; "
                       "color: #000; overflow-wrap: anywhere; }\n</style>"));
}

void LessonBook::addPageNumbers(QTextDocument &document) const
{
    QHash<QString, int> pages;
    const QList<QTextBlock> headings = headingsOf(document);
    for (const QTextBlock &heading : headings) {
        if (heading.blockFormat().headingLevel() != topicLevel)
            continue;
        pages.insert(heading.text(), pageOf(heading) + 1);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == topicLevel)
            break; // the contents are over
        if (!block.textList() || !pages.contains(block.text()))
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(QStringLiteral(" …  %1").arg(pages.value(block.text())), QTextCharFormat());
    }
}

QMarginsF LessonBook::pageMargins()
{
    return {20, 18, 20, 15};
}

bool LessonBook::print(QPagedPaintDevice &device) const
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    layOut(document);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    QFont font;
    font.setPointSizeF(pointSize - 2);
    painter.setFont(font);
    const int footer = painter.fontMetrics().height() * 2;
    const QRectF page(0, 0, painter.viewport().width(), painter.viewport().height() - footer);
    document.setPageSize(page.size());
    breakPages(document);
    addPageNumbers(document);
    document.setPageSize(page.size());
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.setClipRect(page);
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = paper();
        context.clip = page.translated(0, number * page.height());
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, page.bottom(), page.width(), footer), Qt::AlignRight | Qt::AlignBottom,
                         tr("Page %1 of %2").arg(number + 1).arg(count));
    }
    return painter.end();
}

bool LessonBook::saveHtml(const QString &path, QString *problem) const
{
    QSaveFile file(path);
    const QByteArray text = html().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return true;
    *problem = tr("The file could not be written (%1). Choose another folder.").arg(file.errorString());
    return false;
}

bool LessonBook::savePdf(const QString &path, QString *problem) const
{
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        QPdfWriter writer(&file);
        writer.setTitle(tr("HighLevel OAuth Helper: Learn"));
        writer.setCreator(tr("HighLevel OAuth Helper"));
        writer.setResolution(300);
        writer.setPageMargins(pageMargins(), QPageLayout::Millimeter);
        isWritten = print(writer);
    }
    isWritten = isWritten && file.error() == QFileDevice::NoError && file.commit();
    if (!isWritten)
        *problem = tr("The file could not be written (%1). Choose another folder.").arg(file.errorString());
    return isWritten;
}

} // namespace hloauth
