#include "wizard/createapppage.h"

#include "widgets/columnslayout.h"
#include "widgets/notice.h"
#include "widgets/text.h"
#include "wizard/signinsession.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hloauth {

namespace {
constexpr int planUnknown = -2; // QButtonGroup gives out -1 itself

QWidget *makeColumn(std::initializer_list<QWidget *> boxes)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *box : boxes)
        layout->addWidget(box);
    layout->addStretch(1);
    return column;
}

} // namespace

CreateAppPage::CreateAppPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_appType(new QButtonGroup(this)),
      m_tokenFor(new QButtonGroup(this)), m_distribution(new QButtonGroup(this)),
      m_plan(new QButtonGroup(this)), m_practice(new Notice(context.clipboard))
{
    m_practice->setObjectName(QStringLiteral("createAppPractice"));
    auto *columns = new QWidget;
    auto *columnsLayout = new ColumnsLayout(fontMetrics().averageCharWidth() * 92, 0.52, columns);
    columnsLayout->addWidget(makeColumn({makeAppTypes(), makeDistribution()}));
    columnsLayout->addWidget(makeColumn({makePlans(), makeChecklist()}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_practice);
    layout->addWidget(columns);
    layout->addStretch(1);
    for (QButtonGroup *group : {m_appType, m_tokenFor, m_distribution, m_plan})
        connect(group, &QButtonGroup::idToggled, this, &CreateAppPage::takeChoices);
}

QString CreateAppPage::title() const
{
    return tr("Create the app");
}

QString CreateAppPage::subtitle() const
{
    return tr("HighLevel gives tokens to apps only, so you make one of your own. Decide three things first; "
              "the list "
              "tells you what to enter.");
}

QWidget *CreateAppPage::makeAppTypes()
{
    auto *box = new QGroupBox(tr("1. Who installs the app?"));
    auto *layout = new QVBoxLayout(box);
    addOption(*layout, *m_appType, static_cast<int>(AppType::SubAccount), QStringLiteral("appTypeSubAccount"),
              tr("&Sub-Account"), tr("Works inside the sub-accounts that install it."));
    addOption(*layout, *m_appType, static_cast<int>(AppType::Agency), QStringLiteral("appTypeAgency"),
              tr("&Agency"),
              tr("Works for the agency: companies, users, SaaS, and tokens for its sub-accounts."));
    addOption(*layout, *m_appType, static_cast<int>(AppType::Both), QStringLiteral("appTypeBoth"),
              tr("B&oth"), tr("You choose at each sign-in."));
    m_tokenForBox = new QWidget;
    auto *tokenFor = new QVBoxLayout(m_tokenForBox);
    tokenFor->setContentsMargins(24, 0, 0, 0);
    addOption(*tokenFor, *m_tokenFor, static_cast<int>(UserType::Location),
              QStringLiteral("tokenForSubAccount"), tr("This time: a sub-account's token"), {});
    addOption(*tokenFor, *m_tokenFor, static_cast<int>(UserType::Company), QStringLiteral("tokenForAgency"),
              tr("This time: the agency's token"), {});
    layout->addWidget(m_tokenForBox);
    layout->addWidget(
        wrappedLabel(tr("This can never be changed for an app. A wrong choice means a new app.")));
    return box;
}

QWidget *CreateAppPage::makeDistribution()
{
    auto *box = new QGroupBox(tr("2. For whom is it?"));
    auto *layout = new QVBoxLayout(box);
    addOption(*layout, *m_distribution, 0, QStringLiteral("distributionPrivate"), tr("P&rivate"),
              tr("For you and up to five agencies, by a link. No review. Right for nearly everyone, and for "
                 "trying."));
    addOption(*layout, *m_distribution, 1, QStringLiteral("distributionPublic"), tr("&Public"),
              tr("Listed in HighLevel's marketplace. Its scopes are reviewed before others can install it, "
                 "and again "
                 "when they change. You can start private and publish later."));
    return box;
}

QWidget *CreateAppPage::makePlans()
{
    auto *box = new QGroupBox(tr("3. Which HighLevel plan do you have?"));
    auto *layout = new QVBoxLayout(box);
    addOption(*layout, *m_plan, static_cast<int>(PlanTier::Any), QStringLiteral("planStarter"),
              tr("$97 Starter"), {});
    addOption(*layout, *m_plan, static_cast<int>(PlanTier::Agency), QStringLiteral("planUnlimited"),
              tr("$297 Unlimited"), {});
    addOption(*layout, *m_plan, static_cast<int>(PlanTier::AgencyPro), QStringLiteral("planAgencyPro"),
              tr("$497 Agency Pro"), {});
    addOption(*layout, *m_plan, planUnknown, QStringLiteral("planUnknown"), tr("I'm not sure"),
              tr("Then no scope is greyed for its plan."));
    return box;
}

QCheckBox *CreateAppPage::addItem(QVBoxLayout &layout, const QString &name, const QString &text)
{
    auto *item = new QCheckBox;
    item->setObjectName(QStringLiteral("checklist-%1").arg(name));
    item->setAccessibleName(text);
    auto *label = wrappedLabel(text);
    label->setBuddy(item);
    auto *row = new QHBoxLayout;
    row->addWidget(item, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    layout.addLayout(row);
    m_items.append(item);
    connect(item, &QCheckBox::toggled, this, &CreateAppPage::takeChoices);
    return item;
}

QWidget *CreateAppPage::makeChecklist()
{
    auto *box = new QGroupBox(tr("In HighLevel's developer portal"));
    auto *layout = new QVBoxLayout(box);
    m_portal = new QPushButton(tr("Open the &developer portal"));
    m_portal->setObjectName(QStringLiteral("openPortalButton"));
    m_portal->setToolTip(QStringLiteral("https://marketplace.gohighlevel.com"));
    layout->addWidget(m_portal, 0, Qt::AlignLeft);
    layout->addSpacing(4);
    addItem(*layout, QStringLiteral("sign-in"),
            tr("Sign in there, or sign up for the developer portal; it is free."));
    addItem(*layout, QStringLiteral("create"), tr("Open “My Apps” and press “Create App”."));
    addItem(*layout, QStringLiteral("name"),
            tr("Give it a name. Without “HighLevel” or “GHL” in it, if it is to be white-label friendly."));
    addItem(*layout, QStringLiteral("choices"), QString());
    m_choicesText = box->findChildren<QLabel *>().constLast();
    addItem(*layout, QStringLiteral("save"),
            tr("Save. You come back to the portal for the scopes, the redirect "
               "address and the keys; the next pages give you what to paste there."));
    layout->addWidget(
        quietLabel(tr("The portal changes from time to time: names and places may differ a little.")));
    connect(m_portal, &QPushButton::clicked, this, &CreateAppPage::openPortal);
    return box;
}

void CreateAppPage::enter()
{
    const WizardDraft &draft = session().draft();
    m_filling = true;
    m_appType->button(static_cast<int>(draft.appType))->setChecked(true);
    m_tokenFor->button(static_cast<int>(draft.tokenFor))->setChecked(true);
    m_distribution->button(draft.isPublic ? 1 : 0)->setChecked(true);
    m_plan->button(draft.plan ? static_cast<int>(*draft.plan) : planUnknown)->setChecked(true);
    for (QCheckBox *item : std::as_const(m_items))
        item->setChecked(draft.stepsDone.contains(item->objectName().section(QLatin1Char('-'), 1)));
    m_filling = false;
    m_portal->setEnabled(!session().isPractice());
    if (session().isPractice()) {
        m_practice->say(
            Tone::Practice, tr("Nothing to do in the portal"),
            tr("The practice app is already made. Look at the choices, change some if you like, and press "
               "Next."));
    } else {
        m_practice->clear();
    }
    updateTexts();
}

void CreateAppPage::takeChoices()
{
    if (m_filling)
        return;
    WizardDraft &draft = session().draft();
    draft.appType = static_cast<AppType>(m_appType->checkedId());
    draft.tokenFor = static_cast<UserType>(m_tokenFor->checkedId());
    draft.isPublic = m_distribution->checkedId() == 1;
    draft.plan.reset();
    if (m_plan->checkedId() != planUnknown)
        draft.plan = static_cast<PlanTier>(m_plan->checkedId());
    draft.stepsDone.clear();
    for (const QCheckBox *item : std::as_const(m_items)) {
        if (item->isChecked())
            draft.stepsDone.append(item->objectName().section(QLatin1Char('-'), 1));
    }
    updateTexts();
}

void CreateAppPage::updateTexts()
{
    const WizardDraft &draft = session().draft();
    m_tokenForBox->setVisible(draft.appType == AppType::Both);
    QString who = tr("Sub-Account");
    if (draft.appType == AppType::Agency)
        who = tr("Agency");
    else if (draft.appType == AppType::Both)
        who = tr("Agency & Sub-Account");
    const QString text = tr("Choose there: app type “%1”; who can install it: “%2”.")
                             .arg(draft.isPublic ? tr("Public") : tr("Private"), who);
    QString shown = text;
    m_choicesText->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&"))); // no mnemonic
    for (QCheckBox *item : std::as_const(m_items)) {
        if (item->objectName().endsWith(QLatin1String("choices")))
            item->setAccessibleName(text);
    }
}

} // namespace hloauth
