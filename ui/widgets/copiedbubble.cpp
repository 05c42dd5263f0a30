#include "widgets/copiedbubble.h"

#include "widgets/announcement.h"
#include "widgets/clipboard.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace hloauth {

using namespace std::chrono_literals;

QString CopiedBubble::sentence(const Clipboard &clipboard)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clipboard.lifetime()).count();
    return tr("Copied; cleared from the clipboard in %1 s.").arg(seconds);
}

void CopiedBubble::say(QWidget &beside, const Clipboard &clipboard)
{
    const QList<CopiedBubble *> former =
        beside.window()->findChildren<CopiedBubble *>(QString(), Qt::FindDirectChildrenOnly);
    for (CopiedBubble *bubble : former) {
        bubble->hide();
        bubble->deleteLater();
    }
    auto *bubble = new CopiedBubble(beside);
    bubble->setText(sentence(clipboard));
    bubble->place();
    bubble->show();
    bubble->raise();
    announce(*bubble, bubble->text());
}

CopiedBubble::CopiedBubble(QWidget &beside) : QLabel(beside.window()), m_beside(&beside)
{
    setObjectName(QStringLiteral("copiedBubble"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setForegroundRole(QPalette::ToolTipText);
    setBackgroundRole(QPalette::ToolTipBase);
    setAutoFillBackground(true);
    setFrameShape(QFrame::Box);
    setMargin(fontMetrics().averageCharWidth());
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QObject::deleteLater);
    m_end.start(6s); // long enough to be read twice
    // What is scrolled moves within what holds it, which tells nobody further in.
    for (QWidget *widget = &beside; widget != window(); widget = widget->parentWidget())
        widget->installEventFilter(this);
    window()->installEventFilter(this);
}

/// Under it, or over it where there is no room; never out of the window.
void CopiedBubble::place()
{
    adjustSize();
    const QRect room = window()->rect();
    const QRect target(m_beside->mapTo(window(), QPoint()), m_beside->size());
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this) / 2;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int x = isRightToLeft ? target.right() - width() + 1 : target.left();
    int y = target.bottom() + gap;
    if (y + height() > room.bottom())
        y = target.top() - gap - height();
    move(std::clamp(x, 0, std::max(0, room.width() - width())), y);
}

/// Goes along with it, and goes when that is out of sight.
void CopiedBubble::follow()
{
    if (!m_beside || m_beside->visibleRegion().isEmpty())
        deleteLater();
    else
        place();
}

bool CopiedBubble::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        deleteLater();
    else if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        follow();
    return QLabel::eventFilter(watched, event);
}

} // namespace hloauth
