#include "wizard/browserchecklist.h"

#include "widgets/direction.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "widgets/wrapping.h"
#include "wizard/signinsession.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace hloauth {

BrowserChecklist::BrowserChecklist(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)),
      m_details(new QWidget), m_hint(quietLabel(QString())),
      m_different(pageButton(QStringLiteral("looksDifferentButton"), tr("It does not look like that…"),
                             tr("Shows what can be the matter here")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::hair);
    m_hint->setObjectName(QStringLiteral("checklistHint"));
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                     + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    auto *row = new QHBoxLayout(m_details);
    row->setContentsMargins(mirrored(indent, 0, 0, space::tight));
    row->addWidget(m_hint, 1);
    row->addWidget(m_different, 0, Qt::AlignTop);
    // All lines that there can be, so that the keyboard goes through them in their order.
    for (int stage = 0; stage <= static_cast<int>(Stage::Back); ++stage) {
        auto *button = new WrappingRadioButton;
        button->setObjectName(QStringLiteral("browserStep%1").arg(stage + 1));
        m_group->addButton(button, stage);
        m_buttons.append(button);
        m_layout->addWidget(button);
    }
    m_layout->addWidget(m_details);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { mark(Stage::Login); });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_marked = true;
        moveTo(static_cast<Stage>(id));
    });
    connect(m_different, &QPushButton::clicked, this, [this] {
        if (const Line *present = line(m_stage))
            Q_EMIT looksDifferent(present->entryId);
    });
}

QList<BrowserChecklist::Line> BrowserChecklist::practiceLines()
{
    return {
        {Stage::Page, tr("A tab opens with the practice page"), tr("Nothing on it is real."),
         QStringLiteral("client-id-left-out")},
        {Stage::List, tr("Choose the agency or a sub-account, and look at the scopes"),
         tr("One that has the app already is missing."), QStringLiteral("picker-empty")},
        {Stage::Allow, tr("Press “Allow && Install”"),
         tr("Press “Deny” if you want to see what a refusal looks like."), QStringLiteral("cannot-be-added")},
        {Stage::Back, tr("Come back here; the program goes on by itself"),
         tr("If it does not, look at the browser's address bar."), QStringLiteral("not-back-here")},
    };
}

QList<BrowserChecklist::Line> BrowserChecklist::linesFor(const SignInSession &session)
{
    if (session.isPractice())
        return practiceLines();
    const bool forAgency = session.draft().askedUserType() == UserType::Company;
    const bool listens = session.draft().redirectUri().isLoopback();
    return {
        {Stage::Page, tr("A tab opens with HighLevel's page"),
         tr("Press “Install”, and “Proceed to Install” if it warns that the app is private."),
         QStringLiteral("client-id-left-out")},
        {Stage::Login, tr("Log in, if it asks"),
         tr("At app.gohighlevel.com, as an administrator: a log-in at your white-label address does not "
            "count, and the marketplace has one of its own."),
         QStringLiteral("login-loop")},
        {Stage::EmailCode, tr("Enter the code, if it asks for one"),
         tr("Press “Send code to email” first: it is not sent by itself."), QStringLiteral("email-code")},
        {Stage::Agency, tr("It is the right agency"),
         tr("If not, log out at app.gohighlevel.com and log in as the right one."),
         QStringLiteral("wrong-agency")},
        {Stage::List, forAgency ? tr("Choose your agency") : tr("The sub-account is in the list"),
         forAgency ? tr("Then the sub-accounts in which the app shall work.")
                   : tr("One that has the app already is missing: uninstall the app there first."),
         forAgency ? QStringLiteral("no-agency-choice") : QStringLiteral("picker-empty")},
        {Stage::Tick, tr("Tick the box before it, and press “Continue”"),
         tr("A click on the name is not enough."), QStringLiteral("checkbox-not-ticked")},
        {Stage::Allow, tr("Read what the app may do, and press “Allow && Install”"),
         tr("Nothing is installed before that."), QStringLiteral("cannot-be-added")},
        {Stage::Back, listens ? tr("Come back here; the program goes on by itself") : tr("Copy the address"),
         listens ? tr("If nothing happens, look whether the browser's address bar has “code=” in it.")
                 : tr("The whole address that the browser then shows, with “code=” in it; paste it above. "
                      "The page itself may show an error."),
         QStringLiteral("not-back-here")},
    };
}

void BrowserChecklist::setSession(const SignInSession &session)
{
    showLines(linesFor(session));
}

void BrowserChecklist::showLines(const QList<Line> &lines)
{
    m_lines = lines;
    for (QRadioButton *button : std::as_const(m_buttons)) {
        const auto stage = static_cast<Stage>(m_group->id(button));
        const Line *shown = line(stage);
        button->setVisible(shown);
        if (!shown)
            continue;
        button->setText(tr("%1. %2").arg(shown - m_lines.constData() + 1).arg(shown->text));
        button->setToolTip(shown->hint);
        button->setAccessibleDescription(shown->hint);
    }
    end();
}

const BrowserChecklist::Line *BrowserChecklist::line(Stage stage) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [stage](const Line &line) { return line.stage == stage; });
    return found == m_lines.cend() ? nullptr : &*found;
}

void BrowserChecklist::begin()
{
    m_underWay = true;
    m_marked = false;
    moveTo(Stage::Page);
    m_timer.start(m_patience);
}

void BrowserChecklist::reopened()
{
    if (!m_underWay)
        return;
    begin();
}

void BrowserChecklist::mark(Stage stage)
{
    if (m_underWay && line(stage) && (!m_marked || stage > m_stage))
        moveTo(stage);
}

void BrowserChecklist::end()
{
    m_underWay = false;
    m_timer.stop();
    m_group->setExclusive(false);
    for (QRadioButton *button : std::as_const(m_buttons)) {
        button->setChecked(false);
        QFont font = button->font();
        font.setBold(false);
        button->setFont(font);
    }
    m_group->setExclusive(true);
    m_details->hide();
}

void BrowserChecklist::moveTo(Stage stage)
{
    m_timer.stop();
    m_underWay = true;
    m_stage = stage;
    for (QRadioButton *button : std::as_const(m_buttons)) {
        const bool isPresent = m_group->id(button) == static_cast<int>(stage);
        button->setChecked(isPresent);
        QFont font = button->font();
        font.setBold(isPresent);
        button->setFont(font);
    }
    showHint();
}

void BrowserChecklist::showHint()
{
    const Line *present = line(m_stage);
    if (!present)
        return;
    const int place = static_cast<int>(m_stage);
    m_layout->removeWidget(m_details);
    m_layout->insertWidget(place + 1, m_details);
    m_hint->setText(present->hint);
    m_details->show();
    setTabOrder(m_buttons.at(place), m_different);
}

} // namespace hloauth
