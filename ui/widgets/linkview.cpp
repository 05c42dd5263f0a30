#include "widgets/linkview.h"

#include "widgets/tone.h"

#include <QEvent>
#include <QTextBlock>
#include <QUrl>

namespace hloauth {

namespace {

/// Which colour a parameter's value has; the names stay quiet.
Tone toneOf(QStringView name)
{
    if (name == QLatin1String("client_id") || name == QLatin1String("version_id"))
        return Tone::Info;
    if (name == QLatin1String("redirect_uri"))
        return Tone::Practice;
    if (name == QLatin1String("scope"))
        return Tone::Good;
    if (name == QLatin1String("state"))
        return Tone::Warning;
    return Tone::Neutral;
}

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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkView::setLink(const QUrl &url)
{
    m_link = url.toString(QUrl::FullyEncoded);
    setPlainText(m_link);
    colour();
    adaptHeight();
}

void LinkView::colour()
{
    QTextCursor cursor(document());
    const auto paint = [this, &cursor](qsizetype from, qsizetype to, const QColor &color, bool bold) {
        cursor.setPosition(static_cast<int>(from));
        cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(color);
        format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        cursor.setCharFormat(format);
    };
    const qsizetype query = m_link.indexOf(QLatin1Char('?'));
    const qsizetype pathEnd = query < 0 ? m_link.size() : query;
    paint(0, pathEnd, palette().color(QPalette::Text), true);
    for (qsizetype at = pathEnd; at < m_link.size();) {
        qsizetype end = m_link.indexOf(QLatin1Char('&'), at + 1);
        if (end < 0)
            end = m_link.size();
        const qsizetype equals = m_link.indexOf(QLatin1Char('='), at);
        const qsizetype valueAt = equals < 0 || equals > end ? end : equals + 1;
        paint(at, valueAt, mutedColor(palette()), false);
        const Tone tone = toneOf(QStringView(m_link).mid(at + 1, valueAt - at - 2));
        paint(valueAt, end,
              tone == Tone::Neutral ? palette().color(QPalette::Text) : toneColor(tone, palette()), false);
        at = end;
    }
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
    if (event->type() == QEvent::PaletteChange && !m_link.isEmpty())
        colour();
    if (event->type() == QEvent::FontChange)
        adaptHeight();
}

void LinkView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    adaptHeight();
}

} // namespace hloauth
