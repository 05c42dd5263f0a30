#include "wizard/wizardfooter.h"

#include "widgets/icon.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "wizard/wizardpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace hloauth {

WizardFooter::WizardFooter(QWidget *parent)
    : QWidget(parent), m_learn(new QPushButton(tr("Learn (F1)"))), m_missing(quietLabel(QString())),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton(tr("&Next")))
{
    m_learn->setObjectName(QStringLiteral("learnButton"));
    m_learn->setCheckable(true);
    m_learn->setIcon(paletteIcon(QStringLiteral("learn")));
    m_learn->setToolTip(tr("Opens and closes an explanation of this page"));
    m_missing->setObjectName(QStringLiteral("missingText"));
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    QSizePolicy staying = m_next->sizePolicy();
    staying.setRetainSizeWhenHidden(true); // Back stays where it is
    m_next->setSizePolicy(staying);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::page, space::small, space::page, space::medium);
    layout->addWidget(m_learn);
    layout->addWidget(m_missing, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_learn, &QPushButton::toggled, this, &WizardFooter::learnToggled);
    connect(m_back, &QPushButton::clicked, this, &WizardFooter::back);
    connect(m_next, &QPushButton::clicked, this, &WizardFooter::next);
}

void WizardFooter::showPage(const WizardPage &page)
{
    const QString missing = page.hasNext() ? page.missing() : QString();
    m_back->setVisible(page.hasBack());
    m_next->setVisible(page.hasNext());
    m_next->setText(page.nextText());
    m_next->setEnabled(page.hasNext() && missing.isEmpty());
    m_missing->setText(missing);
    QPushButton *main = page.mainButton();
    accent(main ? *main : *m_next);
}

/// One button at a time has it, whether it is here or on the page.
void WizardFooter::accent(QPushButton &button)
{
    if (m_accented)
        m_accented->setDefault(false);
    button.setDefault(true);
    m_accented = &button;
}

void WizardFooter::showLearnVisible(bool visible)
{
    const QSignalBlocker blocker(m_learn);
    m_learn->setChecked(visible);
}

bool WizardFooter::hasNext() const
{
    return m_next->isEnabled();
}

void WizardFooter::pressNext()
{
    m_next->click();
}

} // namespace hloauth
