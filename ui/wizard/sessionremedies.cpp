#include "wizard/sessionremedies.h"

#include "catalog/scopecatalog.h"
#include "connections/workspace.h"
#include "practice/practiceserver.h"
#include "widgets/clipboard.h"
#include "wizard/practicehost.h"
#include "wizard/signinsession.h"

#include <algorithm>

namespace hloauth {

SessionRemedies::SessionRemedies(SignInSession &session, const UiContext &context, Place place,
                                 QObject *parent)
    : QObject(parent), m_session(session), m_context(context), m_place(place)
{
}

RemedyKit SessionRemedies::kit()
{
    return {[this](Remedy remedy) { return caption(remedy); },
            [this](Remedy remedy) { return apply(remedy); }};
}

AppSituation SessionRemedies::situation() const
{
    const WizardDraft &draft = m_session.draft();
    AppSituation situation = AppSituation::ofConnection(m_session.connection());
    AppFacts &facts = situation.facts;
    const QList<Connection> kept = m_context.workspace.connections().connections();
    facts.setFlag(AppFact::SignedInBefore,
                  std::any_of(kept.begin(), kept.end(), [&draft](const Connection &connection) {
                      return connection.clientId == draft.clientId && !connection.isPractice;
                  }));
    const bool isPlayed =
        m_context.practice.isRunning() && m_context.practice.server()->fault() != PracticeFault::None;
    if (m_session.isPractice() && !isPlayed)
        return situation; // its app is not the one that the draft tells of, except while a fault is played
    situation.set(draft.isPublic, AppFact::PublicApp, AppFact::PrivateApp);
    facts.setFlag(AppFact::SubAccountApp, draft.appType == AppType::SubAccount);
    facts.setFlag(AppFact::AgencyApp, draft.appType == AppType::Agency);
    facts.setFlag(AppFact::AppForBoth, draft.appType == AppType::Both);
    facts.setFlag(AppFact::StarterPlan, draft.plan == PlanTier::Any);
    const QStringList scopes = m_session.selection().scopes();
    facts.setFlag(AppFact::AgencyScopes,
                  std::any_of(scopes.begin(), scopes.end(), [this](const QString &name) {
                      const Scope *scope = m_context.catalog.find(name);
                      return scope && scope->agencyAccess && !scope->subAccountAccess;
                  }));
    return situation;
}

QString SessionRemedies::changeCaption(Remedy remedy) const
{
    const WizardDraft &draft = m_session.draft();
    const bool sendsVersion = !draft.usedVersionId().isEmpty();
    const bool hasSuggestion = !AuthorizationLink::suggestedVersionId(draft.clientId).isEmpty();
    switch (remedy) {
    case Remedy::AddVersionId:
        return !sendsVersion && hasSuggestion ? tr("Add the version ID to the link")
                                              : tr("Enter another version ID…");
    case Remedy::DropVersionId:
        return sendsVersion ? tr("Leave the version ID out") : QString();
    case Remedy::UseCurrentPath:
        return draft.olderPath ? tr("Use the newer form of the link") : QString();
    case Remedy::UseOlderPath:
        return draft.olderPath ? QString() : tr("Use the older form of the link");
    case Remedy::SwitchHost:
        if (!m_session.servers().areHighLevel())
            return {};
        return draft.whiteLabel ? tr("Use the standard link") : tr("Use the white-label link");
    case Remedy::SameTab:
        return draft.sameTab ? QString() : tr("Log in in the same tab");
    default:
        return {};
    }
}

QString SessionRemedies::openCaption(Remedy remedy) const
{
    const bool isPractice = m_session.isPractice();
    switch (remedy) {
    case Remedy::OpenLogin:
        return isPractice ? tr("Open the practice login") : tr("Open app.gohighlevel.com");
    case Remedy::OpenPortal:
        return isPractice ? tr("Open the practice portal") : tr("Open the developer portal");
    case Remedy::OpenInstalledApps:
        return isPractice ? tr("Open the practice portal to uninstall") : tr("Open HighLevel to uninstall");
    default:
        return {};
    }
}

QString SessionRemedies::caption(Remedy remedy) const
{
    const bool atAuthorize = m_place == Place::Authorize;
    if (changesLink(remedy))
        return changeCaption(remedy);
    switch (remedy) {
    case Remedy::OpenAgain:
        return atAuthorize ? tr("Open the link again") : QString();
    case Remedy::CopyRedirect:
        return tr("Copy the redirect address");
    case Remedy::EditRedirect:
        return tr("Change redirect and link options");
    case Remedy::EditScopes:
        return tr("Change the scopes");
    case Remedy::CopyScopes:
        return tr("Copy the scopes for the portal");
    case Remedy::EditCredentials:
        return tr("Correct client ID and secret");
    case Remedy::PasteAnswer:
        return atAuthorize ? tr("Paste the address") : QString();
    case Remedy::StartAgain:
        return atAuthorize ? tr("Start again") : tr("Ask for consent again");
    default:
        return openCaption(remedy);
    }
}

QString SessionRemedies::changeLink(Remedy remedy)
{
    WizardDraft &draft = m_session.draft();
    QString said;
    switch (remedy) {
    case Remedy::AddVersionId:
        if (!draft.usedVersionId().isEmpty()
            || AuthorizationLink::suggestedVersionId(draft.clientId).isEmpty()) {
            draft.version = WizardDraft::VersionChoice::Own;
            return go(Step::Redirect, tr("Enter the version ID from Manage → Versions there."));
        }
        draft.version = WizardDraft::VersionChoice::FromClientId;
        said = tr("The link has the version ID %1 now.").arg(draft.usedVersionId());
        break;
    case Remedy::DropVersionId:
        draft.version = WizardDraft::VersionChoice::None;
        said = tr("The link has no version ID any more.");
        break;
    case Remedy::UseCurrentPath:
        draft.olderPath = false;
        said = tr("The link has the newer form now.");
        break;
    case Remedy::UseOlderPath:
        draft.olderPath = true;
        said = tr("The link has the older form now.");
        break;
    case Remedy::SwitchHost:
        draft.whiteLabel = !draft.whiteLabel;
        said = draft.whiteLabel ? tr("The link goes to the white-label page now.")
                                : tr("The link goes to the standard page now.");
        break;
    default:
        draft.sameTab = true;
        said = tr("The link asks for a log-in in the same tab now.");
        break;
    }
    Q_EMIT linkChanged();
    return said;
}

QString SessionRemedies::apply(Remedy remedy)
{
    if (changesLink(remedy))
        return changeLink(remedy);
    const Servers servers = m_session.servers();
    switch (remedy) {
    case Remedy::OpenAgain:
        Q_EMIT openWanted();
        return tr("The link was opened in your browser.");
    case Remedy::OpenLogin:
        return openAndTell(m_context, servers.login());
    case Remedy::OpenPortal:
        return openAndTell(m_context, servers.portal());
    case Remedy::OpenInstalledApps:
        return openAndTell(m_context, servers.areHighLevel() ? servers.login() : servers.portal());
    case Remedy::CopyRedirect:
        return copy(m_session.draft().redirectUri().text(),
                    tr("The redirect address is copied: paste it into the app in the portal, and save."));
    case Remedy::CopyScopes:
        return copy(m_session.selection().scopes().join(u' '),
                    tr("The scopes are copied: compare them with the app in the portal, and save."));
    case Remedy::EditRedirect:
        return go(Step::Redirect, {});
    case Remedy::EditScopes:
        return go(Step::Scopes, {});
    case Remedy::EditCredentials:
        return go(Step::Credentials, {});
    case Remedy::PasteAnswer:
        Q_EMIT pasteWanted();
        return tr("Paste the address from the browser into the field on the page.");
    default:
        if (m_place == Place::Tokens)
            return go(Step::Authorize, {});
        Q_EMIT linkChanged();
        Q_EMIT openWanted();
        return tr("A new link was opened in your browser; the older one is not good any more.");
    }
}

QString SessionRemedies::go(Step step, const QString &said)
{
    Q_EMIT goTo(step);
    return said;
}

QString SessionRemedies::copy(const QString &text, const QString &said)
{
    m_context.clipboard.copyText(text);
    return said;
}

} // namespace hloauth
