#include "wizard/faultmenu.h"

#include "practice/practiceserver.h"
#include "widgets/notice.h"
#include "widgets/text.h"
#include "wizard/practicehost.h"
#include "wizard/signinsession.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

FaultMenu::FaultMenu(SignInSession &session, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context),
      m_button(new QPushButton(tr("Show me what goes &wrong when"))), m_notice(new Notice(context.clipboard))
{
    m_button->setObjectName(QStringLiteral("faultButton"));
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Lets the stand-in for HighLevel fail in one of the ways that HighLevel knows"));
    auto *menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("faultMenu"));
    fill(*menu);
    m_button->setMenu(menu);
    m_notice->setObjectName(QStringLiteral("faultNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    enter();
}

FaultMenu::~FaultMenu() = default;

void FaultMenu::fill(QMenu &menu)
{
    addGroup(menu, FaultPlace::Link, tr("the &link is not right"));
    addGroup(menu, FaultPlace::App, tr("the &app in the portal is not right"));
    addGroup(menu, FaultPlace::Browser, tr("the page in the &browser gets no further"));
    addGroup(menu, FaultPlace::WayBack, tr("the answer takes another &way"));
    addGroup(menu, FaultPlace::Exchange, tr("the code is e&xchanged for tokens"));
}

void FaultMenu::addGroup(QMenu &menu, FaultPlace place, const QString &title)
{
    auto *group = menu.addMenu(title);
    for (const PracticeFaultInfo &info : PracticeFaultInfo::all()) {
        if (info.place != place)
            continue;
        QAction *action = group->addAction(info.when());
        action->setObjectName(QString(info.name));
        connect(action, &QAction::triggered, this, [this, fault = info.fault] {
            play(fault);
            sayPlayed();
            Q_EMIT chosen();
        });
    }
}

PracticeServer *FaultMenu::server() const
{
    return m_session.isPractice() ? m_context.practice.server() : nullptr;
}

void FaultMenu::enter()
{
    setVisible(m_session.isPractice());
    sayPlayed();
}

void FaultMenu::play(PracticeFault fault)
{
    PracticeServer *practice = server();
    if (!practice)
        return;
    practice->play(PracticeFault::None); // which may hand out another key
    m_session.restorePractice(*practice);
    if (!m_addedScope.isEmpty())
        m_session.selection().set(m_addedScope, false);
    m_addedScope.clear();
    if (fault == PracticeFault::None)
        return;
    practice->play(fault, {m_session.selection().scopes(), m_session.draft().redirectUri().text()});
    setUpLink(PracticeFaultInfo::of(fault).link);
}

void FaultMenu::setUpLink(LinkFault fault)
{
    WizardDraft &draft = m_session.draft();
    switch (fault) {
    case LinkFault::None:
        break;
    case LinkFault::NoVersionId:
        draft.version = WizardDraft::VersionChoice::None;
        break;
    case LinkFault::VersionName:
        draft.version = WizardDraft::VersionChoice::Own;
        draft.versionId = QStringLiteral("1.0.0");
        break;
    case LinkFault::NoClientId:
        draft.version = WizardDraft::VersionChoice::Own;
        draft.versionId = AuthorizationLink::suggestedVersionId(draft.clientId);
        draft.clientId.clear();
        break;
    case LinkFault::QuotedClientId:
        draft.version = WizardDraft::VersionChoice::Own;
        draft.versionId = AuthorizationLink::suggestedVersionId(draft.clientId);
        draft.clientId = QLatin1Char('"') + draft.clientId + QLatin1Char('"');
        break;
    case LinkFault::OlderPath:
        draft.olderPath = true;
        break;
    case LinkFault::AgencyScope:
        draft.appType = AppType::SubAccount;
        m_addedScope = QStringLiteral("companies.readonly");
        if (m_session.selection().contains(m_addedScope))
            m_addedScope.clear();
        m_session.selection().set(QStringLiteral("companies.readonly"), true);
        break;
    case LinkFault::SaysPublic:
        draft.isPublic = true;
        break;
    }
}

void FaultMenu::sayPlayed()
{
    const PracticeServer *practice = server();
    if (!practice || practice->fault() == PracticeFault::None) {
        m_notice->clear();
        return;
    }
    const PracticeFaultInfo &info = PracticeFaultInfo::of(practice->fault());
    const bool isToldByHer = !info.isAtExchange() && !info.cause.isEmpty();
    const QString next = isToldByHer
                           ? tr("Then press “I see an error…”, say what you see there, and do what helps.")
                           : tr("Then the program says here what happened, and what helps.");
    m_notice->say(Tone::Practice, tr("What goes wrong when %1").arg(info.when()),
                  inARow({info.expectation(), next}));
    m_notice->addAction(QStringLiteral("faultStopButton"), tr("Put everything in &order again"), [this] {
        play(PracticeFault::None);
        sayPlayed();
        Q_EMIT stopped();
    });
}

QString FaultMenu::lesson(const UiContext &context)
{
    if (!context.practice.isRunning() || context.practice.server()->fault() == PracticeFault::None)
        return {};
    const PracticeFaultInfo &info = PracticeFaultInfo::of(context.practice.server()->fault());
    return tr("You saw what goes wrong when %1, and got through anyway. %2").arg(info.when(), info.lesson());
}

} // namespace hloauth
