#include "wizard/needpage.h"

#include "widgets/notice.h"
#include "widgets/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hloauth {

namespace {
constexpr int yes = 1;
constexpr int no = 0;
} // namespace

NeedPage::NeedPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_answer(new Notice(context.clipboard))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addQuestion(
        0, tr("Is it for one sub-account only?"),
        tr("“No” if one program is to work in several of your sub-accounts, or in the agency itself."));
    addQuestion(1, tr("Is it only for yourself?"),
                tr("“No” if other agencies, or your clients, are to connect their own accounts."));
    addQuestion(2, tr("Can you do without webhooks and custom pages?"),
                tr("Webhooks tell your program at once when a contact or an appointment changes. Custom "
                   "pages show your "
                   "own web page inside HighLevel."));
    m_answer->setObjectName(QStringLiteral("needAnswer"));
    layout->addSpacing(8);
    layout->addWidget(m_answer);
    layout->addStretch(1);
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
    column->addSpacing(6);
    connect(group, &QButtonGroup::idToggled, this, &NeedPage::updateAnswer);
}

QString NeedPage::title() const
{
    return tr("Do I need this at all?");
}

QString NeedPage::subtitle() const
{
    return tr("OAuth is the way for apps. For one account of your own there may be a shorter one.");
}

void NeedPage::updateAnswer()
{
    const auto answered = [](const QButtonGroup *group) { return group->checkedId() >= 0; };
    const auto saysYes = [](const QButtonGroup *group) { return group->checkedId() == yes; };
    if (std::any_of(m_answers.begin(), m_answers.end(),
                    [](const QButtonGroup *group) { return group->checkedId() == no; })) {
        m_answer->say(
            Tone::Info, tr("You need OAuth, and this program takes you there."),
            tr("A Private Integration Token works in one account, for the person who made it, without "
               "webhooks and custom pages. With what you answered you would outgrow it."));
        m_answer->addAction(QStringLiteral("needConnectButton"), tr("&Connect to HighLevel"),
                            [this] { Q_EMIT goTo(Step::CreateApp); });
    } else if (std::all_of(m_answers.begin(), m_answers.end(), saysYes)) {
        sayShorterWay();
    } else if (!std::all_of(m_answers.begin(), m_answers.end(), answered)) {
        m_answer->clear();
    }
}

void NeedPage::sayShorterWay()
{
    m_answer->say(
        Tone::Good,
        tr("A Private Integration Token is the shorter way: about two minutes, and you don't need this "
           "program."),
        tr("How to make one: in your sub-account open Settings → Private Integrations (if it is missing, "
           "switch it on "
           "in Settings → Labs), choose “Create new integration”, give it a name, tick the scopes, and copy "
           "the token "
           "(it begins with “pit-”). It is shown only once.\n\n"
           "It does not have to be refreshed. HighLevel advises to replace it every 90 days; the old one "
           "goes on "
           "working for seven days.\n\n"
           "What it cannot do: receive webhooks, show custom pages, work in accounts of others, list the "
           "sub-accounts "
           "that installed an app, or make tokens for other sub-accounts."));
    m_answer->addAction(QStringLiteral("needConnectButton"), tr("Use OAuth &all the same"),
                        [this] { Q_EMIT goTo(Step::CreateApp); });
}

} // namespace hloauth
