#include "wizard/wizardpage.h"

#include "link/servers.h"
#include "widgets/notice.h"
#include "widgets/text.h"
#include "widgets/wrapping.h"
#include "wizard/signinsession.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
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

QPushButton *WizardPage::mainButton() const
{
    const auto notices = findChildren<Notice *>();
    for (const Notice *notice : notices) {
        if (notice->mainButton() && notice->isVisibleTo(this))
            return notice->mainButton();
    }
    return usualMainButton();
}

QRadioButton *WizardPage::addOption(QVBoxLayout &layout, QButtonGroup &group, int id,
                                    const QString &objectName, const QString &text,
                                    const QString &explanation)
{
    auto *button = new WrappingRadioButton(text);
    button->setObjectName(objectName);
    button->setAccessibleDescription(explanation);
    group.addButton(button, id);
    if (explanation.isEmpty()) {
        layout.addWidget(button);
        return button;
    }
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(button);
    both->addWidget(makeExplanation(*button, explanation));
    layout.addLayout(both);
    return button;
}

QLabel *WizardPage::makeExplanation(QAbstractButton &button, const QString &text)
{
    auto *label = quietLabel(text);
    label->setBuddy(&button);
    const QStyle *style = button.style();
    const bool isRadio = qobject_cast<const QRadioButton *>(&button);
    label->setIndent(
        style->pixelMetric(isRadio ? QStyle::PM_ExclusiveIndicatorWidth : QStyle::PM_IndicatorWidth)
        + style->pixelMetric(isRadio ? QStyle::PM_RadioButtonLabelSpacing : QStyle::PM_CheckBoxLabelSpacing));
    return label;
}

void WizardPage::openPortal()
{
    m_context.openUrl(m_session.servers().portal());
}

} // namespace hloauth
