#include "widgets/copybutton.h"

#include "widgets/announcement.h"
#include "widgets/clipboard.h"
#include "widgets/copiedbubble.h"
#include "widgets/icon.h"
#include "widgets/scale.h"

#include <QStyleOptionButton>

namespace hloauth {

using namespace std::chrono_literals;

CopyButton::CopyButton(Clipboard &clipboard, Kind kind, const QString &what, Source source, QWidget *parent)
    : QPushButton(parent), m_clipboard(clipboard), m_kind(kind), m_source(std::move(source)),
      m_caption(tr("Copy"))
{
    setText(m_caption);
    setAccessibleName(what);
    showToolTip();
    setAutoDefault(false);
    setIcon(paletteIcon(QStringLiteral("copy")));
    m_feedback.setSingleShot(true);
    m_feedback.setInterval(2s);
    connect(&m_feedback, &QTimer::timeout, this, [this] { showFeedback(false); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setWhereToPaste(const QString &text)
{
    m_where = text;
    showToolTip();
    setAccessibleDescription(text);
}

void CopyButton::setIconOnly()
{
    setCaption({});
    showToolTip();
}

void CopyButton::showToolTip()
{
    const bool isNamed = m_where.isEmpty() || m_caption.isEmpty(); // the text does not say what it is
    const QString name = isNamed ? accessibleName() : QString();
    setToolTip(QStringList{name, m_where}.join(u'\n').trimmed());
}

void CopyButton::setCaption(const QString &caption)
{
    m_caption = caption;
    setText(caption);
}

void CopyButton::copy()
{
    const QString text = m_source();
    if (text.isEmpty())
        return;
    if (m_kind == Kind::Secret) {
        m_clipboard.copySecret(text);
        CopiedBubble::say(*this, m_clipboard);
    } else {
        m_clipboard.copyText(text);
        announce(*this, spoken(tr("Copied"), m_where));
    }
    showFeedback(true);
    m_feedback.start();
    Q_EMIT copied();
}

void CopyButton::showFeedback(bool done)
{
    setText(done && !m_caption.isEmpty() ? tr("Copied") : m_caption);
    setIcon(paletteIcon(done ? QStringLiteral("done") : QStringLiteral("copy")));
}

QSize CopyButton::sizeHint() const
{
    if (m_caption.isEmpty())
        return sizeFor({});
    // The same width with either text: nothing moves under the pointer.
    return sizeFor(m_caption).expandedTo(sizeFor(tr("Copied")));
}

QSize CopyButton::sizeFor(const QString &text) const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = text;
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text);
    const int forWords = text.isEmpty() ? 0 : space::tight + words.width();
    const QSize content(iconSize().width() + forWords, std::max(iconSize().height(), words.height()));
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this);
}

} // namespace hloauth
