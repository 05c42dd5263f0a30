#include "widgets/linkview.h"

#include "link/linkfinding.h"
#include "widgets/linklegend.h"
#include "widgets/linkwords.h"
#include "widgets/text.h"
#include "widgets/tone.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

namespace hloauth {

namespace {

constexpr int mostLines = 9;

} // namespace

LinkView::LinkView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setAccessibleName(tr("Authorization link"));
    setAccessibleDescription(
        tr("Move through it with the arrow keys; the meaning of each part is told below."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            showPart(textAt(textCursor().position()));
    });
}

void LinkView::setLink(const QUrl &url)
{
    setLink(LinkText::find(url.toString(QUrl::FullyEncoded)));
}

void LinkView::setLink(const LinkText &link)
{
    m_link = link;
    m_marks.clear();
    setPlainText(m_link.text);
    colour();
    underline();
    adaptHeight();
}

void LinkView::setFindings(const QList<LinkFinding> &findings)
{
    m_marks.clear();
    for (const LinkFinding &finding : findings) {
        if (finding.range.length > 0 && finding.severity != LinkFinding::Severity::Note)
            m_marks += Mark{finding.range, finding.severity == LinkFinding::Severity::Error, finding.what()};
    }
    underline();
}

void LinkView::colour()
{
    QTextCursor cursor(document());
    const auto paint = [&cursor](TextRange range, const QColor &color, bool bold) {
        cursor.setPosition(static_cast<int>(range.begin));
        cursor.setPosition(static_cast<int>(range.end()), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(color);
        format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        cursor.setCharFormat(format);
    };
    const QColor text = palette().color(QPalette::Text);
    paint({0, m_link.text.size()}, mutedColor(palette()), false);
    paint({0, m_link.pathRange.end()}, text, true);
    for (const LinkParameter &parameter : m_link.parameters) {
        const Tone tone = LinkLegend::toneOf(parameter.name);
        paint(parameter.valueRange, tone == Tone::Neutral ? text : toneColor(tone, palette()), false);
    }
}

void LinkView::underline()
{
    QList<ExtraSelection> selections;
    for (const Mark &mark : std::as_const(m_marks)) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(mark.range.begin));
        selection.cursor.setPosition(static_cast<int>(mark.range.end()), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(toneColor(mark.isError ? Tone::Bad : Tone::Warning, palette()));
        selections += selection;
    }
    setExtraSelections(selections);
}

QString LinkView::meaningAt(const QPoint &place) const
{
    const int position = document()->documentLayout()->hitTest(
        place + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit);
    return position < 0 ? QString() : textAt(position);
}

QString LinkView::textAt(qsizetype position) const
{
    QStringList sentences{meaningOfPart(m_link, position)};
    for (const Mark &mark : m_marks) {
        if (position >= mark.range.begin && position < mark.range.end() && !sentences.contains(mark.text))
            sentences += mark.text;
    }
    return inARow(sentences);
}

void LinkView::showPart(const QString &meaning)
{
    if (meaning == m_meaning)
        return;
    m_meaning = meaning;
    Q_EMIT partChanged(meaning);
}

bool LinkView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString meaning = meaningAt(help->pos());
        if (meaning.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(meaning.toHtmlEscaped()),
                               this);
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void LinkView::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    showPart({});
}

void LinkView::adaptHeight()
{
    document()->setTextWidth(viewport()->width());
    const int line = fontMetrics().lineSpacing();
    const int wanted = static_cast<int>(document()->size().height());
    const int height = std::min(wanted, line * mostLines) + 2 * frameWidth();
    if (height != minimumHeight()) {
        setFixedHeight(height);
        updateGeometry();
    }
}

QSize LinkView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, minimumHeight()};
}

QSize LinkView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, minimumHeight()};
}

void LinkView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_link.isEmpty()) {
        colour();
        underline();
    }
    if (event->type() == QEvent::FontChange)
        adaptHeight();
}

void LinkView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    adaptHeight();
}

} // namespace hloauth
