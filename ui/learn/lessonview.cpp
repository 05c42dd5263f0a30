#include "learn/lessonview.h"

#include "learn/lessonsheet.h"
#include "widgets/tone.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace hloauth {

LessonView::LessonView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, &LessonView::follow);
}

void LessonView::showLesson(const FilledLesson &lesson)
{
    m_lesson = lesson;
    layOut();
}

void LessonView::markWords(const WordSearch &words)
{
    m_words = words;
    mark();
}

void LessonView::showTop()
{
    verticalScrollBar()->setValue(0);
}

void LessonView::showFirstMark()
{
    showTop();
    const auto marks = extraSelections();
    if (marks.isEmpty())
        return;
    QTextCursor cursor = marks.constFirst().cursor;
    cursor.clearSelection();
    setTextCursor(cursor);
}

void LessonView::layOut()
{
    const int scroll = verticalScrollBar()->value();
    layOutLesson(*document(), m_lesson.markdown, font(), palette());
    verticalScrollBar()->setValue(scroll);
    mark();
}

void LessonView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid() && !m_words.isEmpty();
         block = block.next()) {
        const QList<WordSearch::Range> ranges = m_words.rangesIn(block.text());
        for (const WordSearch::Range &range : ranges) {
            QTextEdit::ExtraSelection mark;
            mark.format.setBackground(toneBackground(Tone::Warning, palette()));
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + static_cast<int>(range.start));
            mark.cursor.setPosition(block.position() + static_cast<int>(range.start + range.length),
                                    QTextCursor::KeepAnchor);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

void LessonView::follow(const QUrl &link)
{
    static const QString ending = QStringLiteral(".md");
    if (link.scheme() == QStringLiteral("https")) {
        Q_EMIT pageChosen(link);
    } else if (link.isRelative() && link.path().endsWith(ending)) {
        Q_EMIT topicChosen(link.path().chopped(ending.size()), link.fragment());
    } else if (link.scheme() == QStringLiteral("copy")) {
        bool isNumber = false;
        const int index = link.path().toInt(&isNumber);
        if (isNumber && index >= 0 && index < m_lesson.commands.size())
            Q_EMIT commandChosen(QString(m_lesson.commands.at(index)));
    }
}

void LessonView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace hloauth
