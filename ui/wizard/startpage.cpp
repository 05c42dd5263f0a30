#include "wizard/startpage.h"

#include "toolsmenu.h"
#include "widgets/choicecard.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "wizard/steptext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

StartPage::StartPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_notice(new Notice(context.clipboard)),
      m_problem(new Notice(context.clipboard))
{
    auto *connectCard =
        new ChoiceCard(QStringLiteral("connect"), tr("&Connect to HighLevel"),
                       tr("Step by step from your app in HighLevel's developer portal to a working "
                          "access token. Takes about ten minutes the first time."));
    connectCard->setObjectName(QStringLiteral("connectCard"));
    auto *practiceCard =
        new ChoiceCard(QStringLiteral("practice"), tr("&Practice first"),
                       tr("The same steps with a stand-in for HighLevel inside this program. Needs no "
                          "account and changes nothing anywhere."));
    practiceCard->setObjectName(QStringLiteral("practiceCard"));
    auto *needCard =
        new ChoiceCard(QStringLiteral("question"), tr("&Do I need this at all?"),
                       tr("Three questions. For some uses HighLevel has a shorter way without OAuth."));
    needCard->setObjectName(QStringLiteral("needCard"));
    m_notice->setObjectName(QStringLiteral("draftNotice"));
    m_problem->setObjectName(QStringLiteral("startProblem"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_notice);
    layout->addWidget(m_problem);
    layout->addWidget(connectCard);
    layout->addWidget(practiceCard);
    layout->addWidget(needCard);
    layout->addWidget(makeButtons());
    layout->addStretch(1);
    layout->addWidget(
        quietLabel(tr("HighLevel OAuth Helper is free software by independent people. It is not made, "
                      "endorsed or supported by HighLevel. It talks to HighLevel and to nobody else: no "
                      "tracking, no update check.")));

    connect(connectCard, &QAbstractButton::clicked, this, &StartPage::connectChosen);
    connect(practiceCard, &QAbstractButton::clicked, this, &StartPage::practiseChosen);
    connect(needCard, &QAbstractButton::clicked, this, &StartPage::needChosen);
}

QWidget *StartPage::makeButtons()
{
    auto *checkLink =
        pageButton(QStringLiteral("checkLinkButton"), tr("I have an authorization &link…"),
                   tr("From Make, Zapier, n8n, the developer portal or a forum: says what is wrong with it, "
                      "puts it right, and signs in with it."),
                   QStringLiteral("link"));
    auto *faults =
        pageButton(QStringLiteral("practiseFaultsButton"), tr("Practice what can go &wrong"),
                   tr("Goes straight to the consent, where the stand-in can fail in every way that is known"),
                   QStringLiteral("warning"));
    auto *tools = pageButton(QStringLiteral("toolsButton"), tr("&Tools"),
                             tr("Check webhooks, and decrypt custom-page sessions"), QStringLiteral("tools"));
    tools->setMenu(new ToolsMenu(context(), *this));
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    for (QPushButton *button : {checkLink, faults, tools})
        row->addWidget(button);
    connect(checkLink, &QPushButton::clicked, this, &StartPage::linkCheckChosen);
    connect(faults, &QPushButton::clicked, this, &StartPage::practiseFaultsChosen);
    return box;
}

QString StartPage::title() const
{
    return tr("Welcome");
}

QString StartPage::subtitle() const
{
    return tr("From your HighLevel account to an access token for its API, in three legs.");
}

void StartPage::offerDraft(const WizardDraft &draft)
{
    m_notice->say(Tone::Info, tr("Go on where you stopped?"),
                  tr("A sign-in was not finished. It stopped at “%1”. Everything you entered is still there, "
                     "except for the client secret, which was not kept; if you don't have it any more, add "
                     "another key to the app in the portal.")
                      .arg(stepTitle(draft.step)));
    m_notice->setMain(m_notice->addAction(QStringLiteral("continueDraftButton"), tr("&Go on"),
                                          [this] { Q_EMIT continueChosen(); }));
    m_notice->addAction(QStringLiteral("discardDraftButton"), tr("D&iscard it"),
                        [this] { Q_EMIT discardChosen(); });
}

void StartPage::withdrawDraft()
{
    m_notice->clear();
}

void StartPage::showProblem(const QString &text)
{
    m_problem->say(Tone::Bad, tr("Practice can't start"), text);
}

} // namespace hloauth
