#include "wizard/createapppage.h"

#include "widgets/columnslayout.h"
#include "widgets/decisionbox.h"
#include "widgets/direction.h"
#include "widgets/notice.h"
#include "widgets/text.h"
#include "widgets/wrapping.h"
#include "wizard/advicetexts.h"
#include "wizard/portalchecklist.h"
#include "wizard/signinsession.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hloauth {

namespace {

constexpr int planUnknown = -2; // QButtonGroup gives out -1 itself
constexpr int indent = 24; // of options below an option

QWidget *makeColumn(std::initializer_list<QWidget *> boxes)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    for (QWidget *box : boxes)
        layout->addWidget(box);
    layout->addStretch(1);
    return column;
}

/// A place for options, without a margin of its own.
QVBoxLayout *makeOptions(int leftMargin = 0)
{
    auto *layout = new QVBoxLayout(new QWidget);
    layout->setContentsMargins(mirrored(leftMargin, 0, 0, 0));
    return layout;
}

} // namespace

CreateAppPage::CreateAppPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_appType(new QButtonGroup(this)),
      m_targetUser(new QButtonGroup(this)), m_tokenFor(new QButtonGroup(this)),
      m_distribution(new QButtonGroup(this)), m_price(new QButtonGroup(this)), m_plan(new QButtonGroup(this)),
      m_practice(new Notice(context.clipboard))
{
    m_practice->setObjectName(QStringLiteral("createAppPractice"));
    m_typeBox = makeAppTypes();
    m_distributionBox = makeDistribution();
    m_priceBox = makePrice();
    m_planBox = makePlans();
    m_checklist = new PortalChecklist;
    explain();
    auto *columns = new QWidget;
    auto *columnsLayout = new ColumnsLayout(fontMetrics().averageCharWidth() * 92, 0.52, columns);
    columnsLayout->addWidget(makeColumn({m_typeBox, m_distributionBox}));
    columnsLayout->addWidget(makeColumn({m_priceBox, m_planBox, m_checklist}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_practice);
    layout->addWidget(columns);
    layout->addStretch(1);
    for (QButtonGroup *group : {m_appType, m_targetUser, m_tokenFor, m_distribution, m_price, m_plan})
        connect(group, &QButtonGroup::idToggled, this, &CreateAppPage::takeChoices);
    connect(m_checklist, &PortalChecklist::changed, this, &CreateAppPage::takeChoices);
    connect(m_checklist, &PortalChecklist::portalRequested, this, &CreateAppPage::openPortal);
}

QString CreateAppPage::title() const
{
    return tr("Create the app");
}

QString CreateAppPage::subtitle() const
{
    return tr("HighLevel gives tokens to apps only, so you make one of your own. Decide four things first; "
              "the list tells you what to enter.");
}

DecisionBox *CreateAppPage::makeAppTypes()
{
    QVBoxLayout *options = makeOptions();
    addOption(*options, *m_appType, static_cast<int>(AppType::SubAccount),
              QStringLiteral("appTypeSubAccount"), tr("&Sub-Account"),
              tr("Works inside the sub-accounts that install it."));
    addOption(*options, *m_appType, static_cast<int>(AppType::Agency), QStringLiteral("appTypeAgency"),
              tr("&Agency"),
              tr("Works for the agency: companies, users, SaaS, and tokens for its sub-accounts."));
    options->addWidget(makeTargetUsers());
    addOption(*options, *m_appType, static_cast<int>(AppType::Both), QStringLiteral("appTypeBoth"),
              tr("B&oth"), tr("You choose at each sign-in."));
    options->addWidget(makeTokenFor());
    return new DecisionBox(QStringLiteral("appType"), tr("1. Whose token do you need?"),
                           options->parentWidget(), context().clipboard);
}

QWidget *CreateAppPage::makeTargetUsers()
{
    QVBoxLayout *options = makeOptions(indent);
    addOption(*options, *m_targetUser, static_cast<int>(TargetUser::Agency),
              QStringLiteral("targetUserAgency"), tr("Target user: the agency itself"), {});
    addOption(*options, *m_targetUser, static_cast<int>(TargetUser::SubAccount),
              QStringLiteral("targetUserSubAccount"), tr("Target user: its sub-accounts"), {});
    m_targetUserBox = options->parentWidget();
    return m_targetUserBox;
}

QWidget *CreateAppPage::makeTokenFor()
{
    QVBoxLayout *options = makeOptions(indent);
    addOption(*options, *m_tokenFor, static_cast<int>(TargetUser::SubAccount),
              QStringLiteral("tokenForSubAccount"), tr("This time: a sub-account's token"), {});
    addOption(*options, *m_tokenFor, static_cast<int>(TargetUser::Agency), QStringLiteral("tokenForAgency"),
              tr("This time: the agency's token"), {});
    m_tokenForBox = options->parentWidget();
    return m_tokenForBox;
}

DecisionBox *CreateAppPage::makeDistribution()
{
    QVBoxLayout *options = makeOptions();
    addOption(*options, *m_distribution, 0, QStringLiteral("distributionPrivate"), tr("P&rivate"),
              tr("For you and up to five agencies, by a link. No review."));
    addOption(*options, *m_distribution, 1, QStringLiteral("distributionPublic"), tr("&Public"),
              tr("Listed in HighLevel's marketplace after a review. Each new scope needs another review."));
    return new DecisionBox(QStringLiteral("distribution"), tr("2. Who may install it?"),
                           options->parentWidget(), context().clipboard);
}

DecisionBox *CreateAppPage::makePrice()
{
    QVBoxLayout *options = makeOptions();
    addOption(*options, *m_price, 0, QStringLiteral("priceFree"), tr("&Free"),
              tr("Nobody pays, or you are paid elsewhere."));
    addOption(*options, *m_price, 1, QStringLiteral("pricePaid"), tr("Pa&id"),
              tr("Sold in HighLevel's marketplace."));
    return new DecisionBox(QStringLiteral("price"), tr("3. What does it cost?"), options->parentWidget(),
                           context().clipboard);
}

DecisionBox *CreateAppPage::makePlans()
{
    auto *options = new QWidget;
    auto *grid = new QGridLayout(options);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](int place, int id, const QString &name, const QString &text) {
        auto *button = new WrappingRadioButton(text);
        button->setObjectName(name);
        m_plan->addButton(button, id);
        grid->addWidget(button, place / 2, place % 2);
        return button;
    };
    add(0, static_cast<int>(PlanTier::Any), QStringLiteral("planStarter"), tr("$97 Starter"));
    add(1, static_cast<int>(PlanTier::Agency), QStringLiteral("planUnlimited"), tr("$297 Unlimited"));
    add(2, static_cast<int>(PlanTier::AgencyPro), QStringLiteral("planAgencyPro"), tr("$497 Agency Pro"));
    add(3, planUnknown, QStringLiteral("planUnknown"), tr("I'm not sure"))
        ->setToolTip(tr("Then no scope is greyed for its plan."));
    return new DecisionBox(QStringLiteral("plan"), tr("4. Which HighLevel plan do you have?"), options,
                           context().clipboard);
}

void CreateAppPage::explain()
{
    m_typeBox->setCanBeUndone(false, tr("Can never be undone: the portal keeps its target user (in an older "
                                        "portal: its type). A wrong choice means a new app, with new keys."));
    m_typeBox->setMore(
        tr("A sub-account's token sees one sub-account. The agency's token sees the agency: it can't read a "
           "sub-account's contacts, but with the scope oauth.write it makes a token for each sub-account.\n\n"
           "The portal asks for the target user: whose token the app is for in the end. If that is “Agency”, "
           "only agencies can install the app. If it is “Sub-account”, HighLevel may offer sub-accounts only "
           "when you sign in.\n\n"
           "An older portal asks for one type instead (Sub-Account, Agency, or both). From its marketplace, "
           "only agencies can install an app with Agency in its type."));
    m_distributionBox->setCanBeUndone(true, tr("Private can become public later. HighLevel says nothing of "
                                               "a way back."));
    m_distributionBox->setMore(
        tr("All sub-accounts of an agency count as one. HighLevel blocks the sixth agency until the app is "
           "public; those that have the app keep it.\n\n"
           "A public app can't be connected before it is approved: the sign-in ends with “No integration "
           "found” or “This integration cannot be added”. A review has taken about a week."));
    m_priceBox->setCanBeUndone(false, tr("Paid can never be undone: an app that is sold through HighLevel "
                                         "stays paid."));
    m_priceBox->setMore(
        tr("Links as this program makes them don't install a paid app: everybody has to buy it in the "
           "marketplace, its owner too. So install it in a test account before you publish it as paid.\n\n"
           "This is how it was in July 2024; look into the portal whether it still is."));
}

void CreateAppPage::enter()
{
    showChoices();
    if (session().isPractice()) {
        m_practice->say(
            Tone::Practice, tr("Nothing to do in the portal"),
            tr("The practice app is already made. Look at the choices, change some if you like, and press "
               "Next."));
    } else {
        m_practice->clear();
    }
    m_checklist->setVisible(!session().isPractice());
    updateTexts();
}

void CreateAppPage::showChoices()
{
    const AppChoices choices = session().draft().choices();
    m_filling = true;
    m_appType->button(static_cast<int>(choices.appType))->setChecked(true);
    m_targetUser->button(static_cast<int>(choices.targetUser))->setChecked(true);
    m_tokenFor->button(static_cast<int>(choices.tokenFor))->setChecked(true);
    m_distribution->button(choices.isPublic ? 1 : 0)->setChecked(true);
    m_price->button(choices.isPaid ? 1 : 0)->setChecked(true);
    m_plan->button(choices.plan ? static_cast<int>(*choices.plan) : planUnknown)->setChecked(true);
    m_checklist->setDone(session().draft().stepsDone);
    m_filling = false;
}

void CreateAppPage::takeChoices()
{
    if (m_filling)
        return;
    AppChoices choices;
    choices.appType = static_cast<AppType>(m_appType->checkedId());
    choices.targetUser = static_cast<TargetUser>(m_targetUser->checkedId());
    choices.tokenFor = static_cast<TargetUser>(m_tokenFor->checkedId());
    choices.isPublic = m_distribution->checkedId() == 1;
    choices.isPaid = m_price->checkedId() == 1;
    if (m_plan->checkedId() != planUnknown)
        choices.plan = static_cast<PlanTier>(m_plan->checkedId());
    session().draft().setChoices(choices);
    session().draft().stepsDone = m_checklist->done();
    updateTexts();
}

void CreateAppPage::choose(const AppChoices &choices)
{
    choose(choices, session().selection().scopes());
}

void CreateAppPage::choose(const AppChoices &choices, const QStringList &scopes)
{
    session().draft().setChoices(choices);
    session().selection().setScopes(scopes);
    showChoices();
    updateTexts();
}

void CreateAppPage::updateTexts()
{
    const AppChoices choices = session().draft().choices();
    m_targetUserBox->setVisible(choices.appType == AppType::Agency);
    m_tokenForBox->setVisible(choices.appType == AppType::Both);
    m_checklist->setChoices(AdviceTexts::portalChoices(choices));
    showAdvice();
    showConflicts();
}

void CreateAppPage::showAdvice()
{
    const AppChoices choices = session().draft().choices();
    const AppAdvice advice = AppAdvice::from(context().catalog, session().selection().scopes(), choices.plan,
                                             session().draft().need);
    AppChoices advised = choices;
    advised.appType = advice.appType;
    if (advice.appType == AppType::Agency)
        advised.targetUser = advice.targetUser;
    m_typeBox->advise(advised == choices, AdviceTexts::appType(advice));
    if (advised != choices)
        m_typeBox->offer(AdviceTexts::chooseType(advice), [this, advised] { choose(advised); });
    advised = choices;
    advised.isPublic = advice.isPublic;
    m_distributionBox->advise(advised == choices, AdviceTexts::audience(advice));
    if (advised != choices)
        m_distributionBox->offer(tr("Choose Private"), [this, advised] { choose(advised); });
    m_priceBox->advise(choices.isPaid == advice.isPaid, AdviceTexts::price(advice));
}

DecisionBox &CreateAppPage::boxOf(AppConflict::Kind kind) const
{
    switch (kind) {
    case AppConflict::Kind::PlanTooSmall:
    case AppConflict::Kind::PlanPerhapsTooSmall:
        return *m_planBox;
    case AppConflict::Kind::PaidStopsLink:
        return *m_priceBox;
    case AppConflict::Kind::TypeLacksAgencyToken:
    case AppConflict::Kind::TargetLacksAgencyToken:
    case AppConflict::Kind::AsksForSubAccountToken:
    case AppConflict::Kind::NeedsLocationTokens:
        break;
    }
    return *m_typeBox;
}

void CreateAppPage::showConflicts()
{
    QList<DecisionBox *> open{m_typeBox, m_distributionBox, m_priceBox, m_planBox};
    const QList<AppConflict> conflicts =
        conflictsOf(context().catalog, session().selection().scopes(), session().draft().choices());
    for (const AppConflict &conflict : conflicts) {
        DecisionBox &box = boxOf(conflict.kind);
        if (!open.removeOne(&box))
            continue; // one at a time: the remedy of the first may be enough
        const AdviceTexts::Warning warning = AdviceTexts::warning(conflict);
        box.warn(warning.title, warning.text, warning.remedy,
                 [this, conflict] { choose(conflict.choices, conflict.chosenScopes); });
    }
    for (DecisionBox *box : std::as_const(open))
        box->clearWarning();
}

} // namespace hloauth
