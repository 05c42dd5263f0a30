#include "wizard/wizardpage.h"

#include "link/servers.h"
#include "widgets/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QUrl>

namespace hloauth {

WizardPage::WizardPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context)
{
}

QString WizardPage::nextText() const
{
    return tr("&Next");
}

QRadioButton *WizardPage::addOption(QVBoxLayout &layout, QButtonGroup &group, int id,
                                    const QString &objectName, const QString &text,
                                    const QString &explanation)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(objectName);
    button->setAccessibleDescription(explanation);
    group.addButton(button, id);
    layout.addWidget(button);
    if (explanation.isEmpty())
        return button;
    auto *label = quietLabel(explanation);
    label->setBuddy(button);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(0, 0, 0, 4);
    indented->addSpacing(button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                         + button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    indented->addWidget(label, 1);
    layout.addLayout(indented);
    return button;
}

void WizardPage::openPortal()
{
    m_context.openUrl(Servers::highLevel().marketplace);
}

} // namespace hloauth
