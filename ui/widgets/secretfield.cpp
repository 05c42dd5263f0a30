#include "widgets/secretfield.h"

#include "secrecy/wipe.h"
#include "widgets/clipboard.h"
#include "widgets/copiedbubble.h"
#include "widgets/copybutton.h"
#include "widgets/direction.h"
#include "widgets/icon.h"
#include "widgets/scale.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace hloauth {

namespace {

/// The last characters say which one it is.
int leastWidth(const QLineEdit &edit)
{
    const QString masked = SecretField::masked(QString(16, QLatin1Char('0')));
    return edit.fontMetrics().horizontalAdvance(masked) + 2 * space::large;
}

} // namespace

SecretField::SecretField(Clipboard &clipboard, Kind kind, const QString &what, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard), m_kind(kind), m_what(what),
      m_copyButton(new CopyButton(clipboard,
                                  kind == Kind::Secret ? CopyButton::Kind::Secret : CopyButton::Kind::Plain,
                                  tr("Copy %1").arg(what), [this] { return m_value; }))
{
    m_edit.setReadOnly(true);
    keepLeftToRight(m_edit); // also digits behind dots
    m_edit.setAccessibleName(what);
    // Qt's own menu and shortcut would copy without the mark for clipboard managers.
    m_edit.setContextMenuPolicy(Qt::NoContextMenu);
    m_edit.setDragEnabled(false);
    m_edit.installEventFilter(this);
    m_edit.setMinimumWidth(leastWidth(m_edit));
    m_revealButton.setAutoDefault(false);
    m_revealButton.setIcon(paletteIcon(QStringLiteral("reveal")));
    // As wide as the wider of its two texts: nothing moves under the pointer.
    m_revealButton.setText(tr("Hide"));
    const int hideWidth = m_revealButton.sizeHint().width();
    m_revealButton.setText(tr("Reveal"));
    m_revealButton.setMinimumWidth(std::max(hideWidth, m_revealButton.sizeHint().width()));
    m_timer.setSingleShot(true);
    m_timer.setInterval(defaultRevealTime);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_edit, 1);
    layout->addWidget(&m_revealButton);
    layout->addWidget(m_copyButton);
    setFocusProxy(&m_edit);

    connect(&m_revealButton, &QPushButton::clicked, this, [this] { m_revealed ? mask() : reveal(); });
    connect(m_copyButton, &CopyButton::copied, this, &SecretField::copied);
    connect(&m_timer, &QTimer::timeout, this, &SecretField::mask);
    showValue();
}

SecretField::~SecretField()
{
    wipe(m_value);
}

void SecretField::setValue(const QString &value)
{
    wipe(m_value);
    m_value = value;
    mask();
}

void SecretField::setWhereToPaste(const QString &text)
{
    m_copyButton->setWhereToPaste(text);
}

void SecretField::setQuiet()
{
    m_quiet = true;
    m_revealButton.setMinimumWidth(0);
    m_copyButton->setIconOnly();
    showValue();
}

void SecretField::reveal()
{
    if (m_value.isEmpty())
        return;
    m_revealed = true;
    m_timer.start();
    if (m_kind == Kind::Secret)
        m_shield.raise();
    showValue();
}

void SecretField::mask()
{
    m_revealed = false;
    m_timer.stop();
    showValue();
    m_shield.lower();
}

QString SecretField::masked(const QString &value)
{
    constexpr qsizetype tail = 4;
    if (value.isEmpty())
        return {};
    const QString dots(8, QChar(0x2022));
    return value.size() < 3 * tail ? dots : QString(dots % value.right(tail));
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayHaveSelected = event->type() == QEvent::MouseButtonRelease
                              || event->type() == QEvent::MouseButtonDblClick
                              || event->type() == QEvent::KeyRelease;
    if (watched == &m_edit && m_kind == Kind::Secret && mayHaveSelected) // after the field has done it
        QMetaObject::invokeMethod(&m_clipboard, &Clipboard::dropSelection, Qt::QueuedConnection);
    if (watched == &m_edit
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)) {
            const QString selected = m_edit.selectedText();
            if (event->type() == QEvent::KeyPress && m_revealed && !selected.isEmpty()) {
                if (m_kind == Kind::Secret) {
                    m_clipboard.copySecret(selected);
                    CopiedBubble::say(m_edit, m_clipboard);
                } else {
                    m_clipboard.copyText(selected);
                }
                Q_EMIT copied();
            }
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SecretField::hideEvent(QHideEvent *event)
{
    mask();
    QWidget::hideEvent(event);
}

void SecretField::showValue()
{
    m_edit.setText(m_revealed ? m_value : masked(m_value));
    m_edit.setCursorPosition(0);
    m_edit.setAccessibleDescription(m_revealed ? tr("Revealed")
                                               : tr("Hidden except for its last 4 characters"));
    if (m_quiet)
        m_revealButton.setText({});
    else
        m_revealButton.setText(m_revealed ? tr("Hide") : tr("Reveal"));
    m_revealButton.setIcon(paletteIcon(m_revealed ? QStringLiteral("hide") : QStringLiteral("reveal")));
    m_revealButton.setAccessibleName(m_revealed ? tr("Hide %1").arg(m_what) : tr("Reveal %1").arg(m_what));
    m_revealButton.setToolTip(m_quiet ? m_revealButton.accessibleName() : QString());
    m_revealButton.setEnabled(!m_value.isEmpty());
    m_copyButton->setEnabled(!m_value.isEmpty());
}

} // namespace hloauth
