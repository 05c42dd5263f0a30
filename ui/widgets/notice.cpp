#include "widgets/notice.h"

#include "tokens/oautherror.h"
#include "widgets/changespeaker.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/keyboardfollower.h"
#include "widgets/scale.h"
#include "widgets/symbol.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hloauth {

Notice::Notice(Clipboard &clipboard, QWidget *parent)
    : QFrame(parent), m_symbol(new SymbolView), m_title(headingLabel(QString())),
      m_text(wrappedLabel(QString())), m_actions(new QWidget), m_actionsLayout(new FlowLayout(m_actions)),
      m_detailsButton(new QPushButton), m_detailsBox(new QWidget), m_details(new QPlainTextEdit),
      m_copyDetails(new CopyButton(clipboard, CopyButton::Kind::Plain, tr("Copy the exact words"),
                                   [this] { return m_details->toPlainText(); })),
      m_speaker(new ChangeSpeaker(*this, [this] { return unspoken(); }))
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailsButton->setObjectName(QStringLiteral("noticeDetailsButton"));
    m_detailsButton->setAutoDefault(false);
    m_detailsButton->setCheckable(true);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_copyDetails->setWhereToPaste(tr("Paste it into a message to whoever helps you. It holds no secret."));

    m_actionsLayout->setContentsMargins(0, space::tight, 0, 0);
    m_actionsLayout->addWidget(m_detailsButton); // before what it shows, for the keyboard
    auto *details = new QHBoxLayout(m_detailsBox);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_details, 1);
    details->addWidget(m_copyDetails, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_actions);
    words->addWidget(m_detailsBox);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::medium);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Notice::showOnce);
    connect(m_detailsButton, &QPushButton::toggled, this, &Notice::toggleDetails);
    clear();
}

QSize Notice::sizeHint() const
{
    const QSize hint = QFrame::sizeHint();
    return {hint.width(), std::max(hint.height(), heightForWidth(width()))};
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void Notice::say(Tone tone, const QString &title, const QString &text)
{
    // While she types the same is said again and again; it need not be read out each time.
    const bool isNew = isHidden() || title != m_title->text() || text != m_text->text();
    const bool isUnspoken = m_isUnspoken || isNew;
    clear();
    m_tone = tone;
    m_symbol->setSymbol(symbolFor(tone), tone);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(title.isEmpty() ? QString() : text);
    m_isUnspoken = isUnspoken;
    const bool isPressing = tone == Tone::Bad || tone == Tone::Warning;
    m_speaker->setUrgency(isPressing ? Urgency::Pressing : Urgency::Polite);
    show();
    update();
    if (isNew)
        bringIntoView(*this);
    if (m_isUnspoken && isVisible())
        m_speaker->changed();
    m_isUnseen = m_isSubject && isNew;
    if (m_isUnseen)
        m_soon.start();
}

/// Once.
QString Notice::unspoken()
{
    const bool isNow = isVisible() && std::exchange(m_isUnspoken, false);
    return isNow ? spoken(m_title->text(), m_text->text()) : QString();
}

/// What was said while its page was not in view.
void Notice::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isUnspoken)
        m_speaker->changed();
    if (m_isUnseen)
        m_soon.start();
}

bool Notice::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_isUnseen)
        m_soon.start();
    return QFrame::event(event);
}

void Notice::showOnce()
{
    if (!isVisible() || !isActiveWindow())
        return;
    m_isUnseen = false;
    bringIntoView(*this);
}

QPushButton *Notice::addAction(const QString &objectName, const QString &caption,
                               std::function<void()> action)
{
    auto *button = new QPushButton(caption);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(action));
    QWidget *before = m_buttons.isEmpty() ? static_cast<QWidget *>(m_text) : m_buttons.last();
    m_buttons.append(button);
    // The details button stays last.
    m_actionsLayout->removeWidget(m_detailsButton);
    m_actionsLayout->addWidget(button);
    m_actionsLayout->addWidget(m_detailsButton);
    // A new widget would come last in the whole window.
    setTabOrder(before, button);
    button->show();
    m_actions->show();
    return button;
}

void Notice::setMain(QPushButton *button)
{
    if (m_main == button)
        return;
    m_main = button;
    Q_EMIT mainButtonChanged();
}

void Notice::setDetails(const QString &text)
{
    setDetails(tr("HighLevel's own words"), text);
}

void Notice::setDetails(const QString &caption, const QString &text)
{
    m_detailsButton->setText(caption);
    m_details->setAccessibleName(caption);
    m_details->setPlainText(text);
    m_detailsButton->setVisible(!text.isEmpty());
    m_actions->setVisible(!text.isEmpty() || !m_buttons.isEmpty());
}

void Notice::clear()
{
    hide();
    m_isUnspoken = false;
    m_isUnseen = false;
    setMain(nullptr);
    for (QPushButton *button : std::as_const(m_buttons)) {
        // An action may replace the notice that its button is in.
        button->hide();
        m_actionsLayout->removeWidget(button);
        button->setObjectName({});
        button->deleteLater();
    }
    m_buttons.clear();
    m_details->clear();
    m_detailsButton->setChecked(false);
    m_detailsButton->hide();
    m_detailsBox->hide();
    m_actions->hide();
}

QString Notice::title() const
{
    return m_title->text();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::toggleDetails()
{
    m_detailsBox->setVisible(m_detailsButton->isChecked());
    if (m_detailsButton->isChecked())
        bringIntoView(*m_detailsBox);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneBorder(m_tone, palette()));
    painter.setBrush(toneBackground(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

QString detailsOf(const OAuthError &error)
{
    QStringList lines;
    if (error.httpStatus != 0)
        lines.append(Notice::tr("HTTP status: %1").arg(error.httpStatus));
    if (!error.serverText().isEmpty())
        lines.append(Notice::tr("Text: %1").arg(error.serverText()));
    if (!error.traceId.isEmpty())
        lines.append(Notice::tr("Trace ID: %1").arg(error.traceId));
    if (!error.detail.isEmpty())
        lines.append(Notice::tr("Network: %1").arg(error.detail));
    if (!error.body.isEmpty())
        lines.append(Notice::tr("Whole answer: %1").arg(QString::fromUtf8(error.body)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace hloauth
