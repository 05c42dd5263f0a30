#include "wizard/needpage.h"

#include "widgets/notice.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "wizard/privatetokenguide.h"
#include "wizard/signinsession.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int yes = 1;
constexpr int no = 0;

/// The draft's answers in the order of the questions.
constexpr std::array answerOf{&NeedAnswers::oneSubAccount, &NeedAnswers::onlyForMyself,
                              &NeedAnswers::withoutEvents};

} // namespace

NeedPage::NeedPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_advice(new Notice(context.clipboard)),
      m_guide(new PrivateTokenGuide(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    addQuestion(
        0, tr("Is it for one sub-account only?"),
        tr("“No” if one program is to work in several of your sub-accounts, or in the agency itself."));
    addQuestion(
        1, tr("Is it only for accounts of your own?"),
        tr("Those of your clients in your agency are yours, and so is what a freelancer does for you. "
           "“No” if people of other agencies, or clients by themselves, are to connect theirs."));
    addQuestion(2, tr("Can you do without webhooks and custom pages?"),
                tr("Webhooks tell your program at once when a contact or an appointment changes. Custom "
                   "pages show your own web page inside HighLevel."));
    m_advice->setObjectName(QStringLiteral("needAnswer"));
    m_guide->setObjectName(QStringLiteral("privateTokenGuide"));
    layout->addSpacing(space::small);
    layout->addWidget(m_advice);
    layout->addWidget(m_guide);
    layout->addStretch(1);
    m_guide->hide();
}

void NeedPage::addQuestion(int number, const QString &question, const QString &explanation)
{
    auto *group = new QButtonGroup(this);
    m_answers.at(static_cast<std::size_t>(number)) = group;
    auto *row = new QHBoxLayout;
    const auto addAnswer = [&](int id, const QString &text, const QString &name) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QStringLiteral("need%1%2").arg(name).arg(number + 1));
        button->setAccessibleName(tr("%1 – %2").arg(question, text));
        button->setAccessibleDescription(explanation);
        group->addButton(button, id);
        row->addWidget(button);
    };
    addAnswer(yes, tr("Yes"), QStringLiteral("Yes"));
    addAnswer(no, tr("No"), QStringLiteral("No"));
    row->addStretch(1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(headingLabel(tr("%1. %2").arg(number + 1).arg(question)));
    column->addWidget(quietLabel(explanation));
    column->addLayout(row);
    column->addSpacing(space::small);
    connect(group, &QButtonGroup::idToggled, this, &NeedPage::takeAnswers);
}

QString NeedPage::title() const
{
    return tr("Do I need this at all?");
}

QString NeedPage::subtitle() const
{
    return tr("OAuth is the way for apps. For one account of your own there may be a shorter one.");
}

void NeedPage::enter()
{
    showAnswers();
    m_guide->setScopes(session().isPractice() ? QStringList() : session().selection().scopes());
    updateAdvice();
}

void NeedPage::showAnswers()
{
    m_filling = true;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const auto answer = session().draft().need.*answerOf.at(i);
        QButtonGroup *group = m_answers.at(i);
        group->setExclusive(false); // else none could be without an answer again
        for (const int id : {yes, no})
            group->button(id)->setChecked(answer && *answer == (id == yes));
        group->setExclusive(true);
    }
    m_filling = false;
}

void NeedPage::takeAnswers()
{
    if (m_filling)
        return;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const int id = m_answers.at(i)->checkedId();
        auto &answer = session().draft().need.*answerOf.at(i);
        answer.reset();
        if (id == yes || id == no)
            answer = id == yes;
    }
    updateAdvice();
}

void NeedPage::updateAdvice()
{
    const ApiWay way = session().draft().need.way();
    m_guide->setVisible(way == ApiWay::PrivateIntegration);
    switch (way) {
    case ApiWay::OAuth:
        adviseOAuth();
        break;
    case ApiWay::PrivateIntegration:
        advisePrivateToken();
        break;
    case ApiWay::Open:
        m_advice->clear();
        break;
    }
}

void NeedPage::adviseOAuth()
{
    const NeedAnswers &need = session().draft().need;
    QStringList reasons;
    if (need.oneSubAccount == false)
        reasons.append(tr("A Private Integration Token works in one account only; you would have to make and "
                          "rotate one for each."));
    if (need.onlyForMyself == false)
        reasons.append(tr("Others can't connect an account with it; they would have to hand you a token "
                          "of theirs."));
    if (need.withoutEvents == false)
        reasons.append(tr("Webhooks and custom pages belong to an app, and only OAuth connects one."));
    m_advice->say(Tone::Info, tr("You need OAuth, and this program takes you there."), inARow(reasons));
    m_advice->setMain(m_advice->addAction(QStringLiteral("needConnectButton"), tr("&Connect to HighLevel"),
                                          [this] { Q_EMIT goTo(Step::Purpose); }));
    addWaysBack();
}

void NeedPage::advisePrivateToken()
{
    m_advice->say(
        Tone::Good,
        tr("A Private Integration Token is the shorter way: about two minutes, and you don't need "
           "this program."),
        tr("A fixed token for one account, made in HighLevel's settings. You can change an answer at "
           "any time, and come back when it gets too narrow."));
    m_advice->addAction(QStringLiteral("needConnectButton"), tr("Use OAuth &anyway"),
                        [this] { Q_EMIT goTo(Step::Purpose); });
    addWaysBack();
}

void NeedPage::addWaysBack()
{
    m_advice->addAction(QStringLiteral("needStartOverButton"), tr("&Start over"), [this] { startOver(); });
    m_advice->addAction(QStringLiteral("needStartButton"), tr("Bac&k to the first page"),
                        [this] { Q_EMIT goTo(Step::Start); });
}

void NeedPage::startOver()
{
    session().draft().need = {};
    showAnswers();
    updateAdvice();
    m_answers.front()->button(yes)->setFocus(); // the pressed button is gone
}

} // namespace hloauth
