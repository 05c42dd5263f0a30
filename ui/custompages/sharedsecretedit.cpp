#include "custompages/sharedsecretedit.h"

#include "secrecy/wipe.h"
#include "widgets/fittinghint.h"
#include "widgets/icon.h"
#include "widgets/secretfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hloauth {

SharedSecretEdit::SharedSecretEdit(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_reveal(new QPushButton)
{
    m_edit->setObjectName(QStringLiteral("sharedSecretEdit"));
    m_edit->setAccessibleName(tr("Shared secret"));
    m_edit->setPlaceholderText(tr("In the portal: Advanced Settings → Auth → Shared Secret"));
    fitHint(*m_edit);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(QStringLiteral("revealSharedSecret"));
    m_reveal->setCheckable(true);
    m_reveal->setIcon(paletteIcon(QStringLiteral("reveal")));
    m_reveal->setAutoDefault(false);
    // As wide as the wider of its two texts: nothing moves under the pointer.
    m_reveal->setText(tr("Hide"));
    const int hideWidth = m_reveal->sizeHint().width();
    m_reveal->setText(tr("Reveal"));
    m_reveal->setMinimumWidth(std::max(hideWidth, m_reveal->sizeHint().width()));
    m_hide.setSingleShot(true);
    m_hide.setInterval(SecretField::defaultRevealTime);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_reveal);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SharedSecretEdit::changed);
    connect(&m_hide, &QTimer::timeout, m_reveal, [this] { m_reveal->setChecked(false); });
    connect(m_reveal, &QPushButton::toggled, this, &SharedSecretEdit::show);
    show(false);
}

QByteArray SharedSecretEdit::secret() const
{
    return m_edit->text().toUtf8();
}

bool SharedSecretEdit::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void SharedSecretEdit::setSecret(const QByteArray &secret)
{
    m_reveal->setChecked(false);
    QString text = QString::fromUtf8(secret);
    m_edit->setText(text);
    wipe(text);
}

void SharedSecretEdit::clear()
{
    m_reveal->setChecked(false);
    m_edit->clear();
}

void SharedSecretEdit::hideEvent(QHideEvent *event)
{
    m_reveal->setChecked(false);
    QWidget::hideEvent(event);
}

void SharedSecretEdit::show(bool revealed)
{
    if (revealed) {
        m_hide.start();
        m_shield.raise();
    } else {
        m_hide.stop();
    }
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    if (!revealed)
        m_shield.lower();
    m_reveal->setText(revealed ? tr("Hide") : tr("Reveal"));
    m_reveal->setIcon(paletteIcon(revealed ? QStringLiteral("hide") : QStringLiteral("reveal")));
    m_reveal->setAccessibleName(revealed ? tr("Hide shared secret") : tr("Reveal shared secret"));
}

} // namespace hloauth
