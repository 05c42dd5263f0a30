#include "learn/lessondelegate.h"

#include "widgets/tone.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>

namespace hloauth {

namespace {
constexpr int marginAbove = 4;
constexpr int marginBeside = 12; // as beside a topic's text
} // namespace

QString LessonDelegate::marked(const QString &text, bool isSelected, const QPalette &palette) const
{
    // On the selection's colour a mark of its own would not be readable.
    const QString style =
        isSelected ? QStringLiteral("text-decoration: underline")
                   : QStringLiteral("background-color: ") + toneBackground(Tone::Warning, palette).name();
    QString html;
    qsizetype end = 0;
    const QList<WordSearch::Range> ranges = m_words.rangesIn(text);
    for (const WordSearch::Range &range : ranges) {
        html += text.mid(end, range.start - end).toHtmlEscaped() + QStringLiteral("<span style=\"") + style
              + QStringLiteral("\">") + text.mid(range.start, range.length).toHtmlEscaped()
              + QStringLiteral("</span>");
        end = range.start + range.length;
    }
    return html + text.mid(end).toHtmlEscaped();
}

void LessonDelegate::layOut(QTextDocument &document, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QString snippet = index.data(SnippetRole).toString();
    const bool isHeading = index.data(TopicRole).toString().isEmpty();
    QString html = marked(index.data(TitleRole).toString(), isSelected, option.palette);
    if (isHeading || !snippet.isEmpty())
        html = QStringLiteral("<b>") + html + QStringLiteral("</b>");
    if (!snippet.isEmpty())
        html += QStringLiteral("<br>") + marked(snippet, isSelected, option.palette);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(wrapping);
    document.setDefaultFont(option.font);
    document.setDocumentMargin(marginAbove);
    document.setHtml(html);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setLeftMargin(marginBeside);
    frame.setRightMargin(marginBeside);
    document.rootFrame()->setFrameFormat(frame);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    document.setTextWidth(view ? view->viewport()->width() : option.rect.width());
}

void LessonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    QTextDocument document;
    layOut(document, option, index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    context.palette.setColor(
        QPalette::Text,
        option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->save();
    painter->translate(option.rect.topLeft());
    document.documentLayout()->draw(painter, context);
    painter->restore();
}

QSize LessonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextDocument document;
    layOut(document, option, index);
    return document.size().toSize();
}

} // namespace hloauth
