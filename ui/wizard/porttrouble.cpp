#include "wizard/porttrouble.h"

#include "authorize/portowner.h"
#include "widgets/clipboard.h"
#include "widgets/notice.h"
#include "wizard/freeport.h"
#include "wizard/signinsession.h"

#include <QPushButton>

namespace hloauth {

using StartResult = AuthorizationAttempt::StartResult;

PortTrouble::PortTrouble(Notice &notice, SignInSession &session, const UiContext &context, QObject *parent)
    : QObject(parent), m_notice(notice), m_session(session), m_context(context)
{
}

void PortTrouble::say(StartResult result)
{
    const quint16 port = m_session.draft().redirectUri().port();
    if (result == StartResult::NoLoopback) {
        m_notice.say(
            Tone::Bad, tr("This computer can't be reached under its own address 127.0.0.1."),
            tr("Check your firewall or security software. Or go on without: the browser ends on a page that "
               "can't be reached, and you paste its address."));
        m_notice.setMain(m_notice.addAction(QStringLiteral("pasteInsteadButton"),
                                            tr("&Paste the answer instead"),
                                            [this] { Q_EMIT pasteInstead(); }));
        m_notice.addAction(QStringLiteral("goToRedirectButton"), tr("Change the &redirect address"),
                           [this] { Q_EMIT goTo(Step::Redirect); });
        return;
    }
    if (result == StartResult::PortForbidden)
        m_notice.say(
            Tone::Bad, tr("Your system does not let this program use port %1.").arg(port),
            tr("Use another port, best one above 1024. The portal must then know the changed redirect "
               "address, too."));
    else
        sayInUse(port);
    QPushButton *main = m_notice.addAction(QStringLiteral("portAgainButton"), tr("&Try again"),
                                           [this] { Q_EMIT tryAgain(); });
    const quint16 other = m_session.draft().ownRedirect ? 0 : freePortAfter(port);
    if (other != 0) {
        QPushButton *use =
            m_notice.addAction(QStringLiteral("otherPortButton"), tr("&Use port %1").arg(other),
                               [this, other] { usePort(other); });
        if (result == StartResult::PortForbidden) // which another try would not change
            main = use;
    }
    m_notice.setMain(main);
    m_notice.addAction(QStringLiteral("goToRedirectButton"), tr("Choose a port &yourself"),
                       [this] { Q_EMIT goTo(Step::Redirect); });
}

void PortTrouble::sayInUse(quint16 port)
{
    const std::optional<PortOwner> owner = portOwner(port);
    const QString who = owner ? owner->words() : tr("another program");
    m_notice.say(
        Tone::Bad, tr("Port %1 is in use by %2.").arg(port).arg(who),
        owner && owner->isOurs()
            ? tr("That is another sign-in of this program. Finish or end it and try again.")
            : tr("Close the other program and try again, or use another port. The portal must then know "
                 "the changed redirect address, too."));
}

void PortTrouble::usePort(quint16 port)
{
    m_session.draft().port = port;
    Q_EMIT portChanged();
    const QString address = m_session.draft().redirectUri().text();
    m_notice.say(
        Tone::Info, tr("The redirect address is now %1").arg(address),
        m_session.isPractice()
            ? tr("The practice app knows it already. Press “Open in browser”.")
            : tr("Before you open the link: add this address in the portal under Advanced Settings → Auth "
                 "→ Redirect URLs, and save."));
    if (m_session.isPractice())
        return;
    // One after the other, before the link can be opened.
    QPushButton *copy = m_notice.addAction(QStringLiteral("copyNewRedirectButton"), tr("Copy the a&ddress"),
                                           [this, address] { m_context.clipboard.copyText(address); });
    QPushButton *portal =
        m_notice.addAction(QStringLiteral("portPortalButton"), tr("Open the developer &portal"), [this] {
            Q_EMIT portalWanted();
            m_notice.setMain(nullptr);
        });
    connect(copy, &QPushButton::clicked, portal, [this, portal] { m_notice.setMain(portal); });
    m_notice.setMain(copy);
}

} // namespace hloauth
