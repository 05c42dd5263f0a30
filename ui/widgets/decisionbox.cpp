#include "widgets/decisionbox.h"

#include "widgets/direction.h"
#include "widgets/notice.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace hloauth {

DecisionBox::DecisionBox(const QString &name, const QString &title, QWidget *options, Clipboard &clipboard,
                         QWidget *parent)
    : QGroupBox(title, parent), m_advice(new SymbolLine), m_offer(new QPushButton),
      m_warning(new Notice(clipboard)), m_undoing(new SymbolLine), m_moreButton(new QToolButton),
      m_more(quietLabel(QString()))
{
    setObjectName(name);
    m_advice->setObjectName(name + QStringLiteral("Advice"));
    m_offer->setObjectName(name + QStringLiteral("OfferButton"));
    m_offer->setAutoDefault(false);
    m_warning->setObjectName(name + QStringLiteral("Warning"));
    m_undoing->setObjectName(name + QStringLiteral("Undoing"));
    m_moreButton->setObjectName(name + QStringLiteral("MoreButton"));
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(name + QStringLiteral("More"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(options);
    layout->addWidget(m_advice);
    auto *offer = new QHBoxLayout;
    offer->setContentsMargins(mirrored(fontMetrics().height() + 6, 0, 0, 0)); // below the advice's text
    offer->addWidget(m_offer);
    offer->addStretch(1);
    layout->addLayout(offer);
    layout->addWidget(m_warning);
    layout->addWidget(m_undoing);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    for (QWidget *widget : {static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_offer),
                            static_cast<QWidget *>(m_undoing), static_cast<QWidget *>(m_moreButton)})
        widget->hide();
    showMore(false);
    connect(m_moreButton, &QToolButton::clicked, this, &DecisionBox::toggleMore);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto take = m_take; // taking it withdraws the offer
        if (take)
            take();
    });
}

void DecisionBox::setCanBeUndone(bool can, const QString &text)
{
    m_undoing->say(can ? Symbol::Info : Symbol::Warning, can ? Tone::Info : Tone::Warning, text);
}

void DecisionBox::setMore(const QString &text)
{
    m_more->setText(text);
    m_moreButton->setVisible(!text.isEmpty());
}

void DecisionBox::advise(bool isTaken, const QString &text)
{
    m_advice->say(isTaken ? Symbol::Tick : Symbol::Info, isTaken ? Tone::Good : Tone::Info, text);
    m_offer->hide();
    m_take = {};
}

void DecisionBox::offer(const QString &caption, std::function<void()> take)
{
    m_offer->setText(caption);
    m_take = std::move(take);
    m_offer->show();
}

void DecisionBox::warn(const QString &title, const QString &text, const QString &remedy,
                       std::function<void()> apply)
{
    m_warning->say(Tone::Warning, title, text);
    m_warning->addAction(objectName() + QStringLiteral("RemedyButton"), remedy, std::move(apply));
    m_offer->hide();
}

void DecisionBox::clearWarning()
{
    m_warning->clear();
}

QString DecisionBox::advice() const
{
    return m_advice->text();
}

void DecisionBox::toggleMore()
{
    showMore(m_more->isHidden());
}

void DecisionBox::showMore(bool shown)
{
    m_more->setVisible(shown);
    const QString words = shown ? tr("Less about this") : tr("More about this");
    if (isRightToLeft()) {
        // Qt 6.4 leaves an arrow on the left, and pointing away from the words.
        const QChar arrow = shown ? u'▾' : u'◂';
        m_moreButton->setText(arrow % QLatin1Char(' ') % words);
    } else {
        m_moreButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_moreButton->setText(words);
    }
    m_moreButton->setAccessibleName(tr("%1: %2").arg(words, title()));
}

} // namespace hloauth
