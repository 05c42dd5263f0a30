#include "diagnosis/appsituation.h"

#include "connections/connection.h"
#include "link/authorizationlink.h"
#include "link/clientcredentials.h"

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

struct NamedFact {
    AppFact fact;
    const char *name;
};

constexpr std::array<NamedFact, 28> facts{{
    {AppFact::Draft, "draft"},
    {AppFact::Live, "live"},
    {AppFact::VersionSent, "versionSent"},
    {AppFact::VersionNotSent, "versionNotSent"},
    {AppFact::VersionGuessed, "versionGuessed"},
    {AppFact::OlderPath, "olderPath"},
    {AppFact::CurrentPath, "currentPath"},
    {AppFact::StandardHost, "standardHost"},
    {AppFact::WhiteLabelHost, "whiteLabelHost"},
    {AppFact::SubAccountApp, "subAccountApp"},
    {AppFact::AgencyApp, "agencyApp"},
    {AppFact::AppForBoth, "appForBoth"},
    {AppFact::PrivateApp, "privateApp"},
    {AppFact::PublicApp, "publicApp"},
    {AppFact::AgencyScopes, "agencyScopes"},
    {AppFact::OwnRedirect, "ownRedirect"},
    {AppFact::LoopbackRedirect, "loopbackRedirect"},
    {AppFact::SameTab, "sameTab"},
    {AppFact::NewTab, "newTab"},
    {AppFact::AsksAgency, "asksAgency"},
    {AppFact::AsksSubAccount, "asksSubAccount"},
    {AppFact::ClientIdMissing, "clientIdMissing"},
    {AppFact::ClientIdOdd, "clientIdOdd"},
    {AppFact::VersionIdOdd, "versionIdOdd"},
    {AppFact::SignedInBefore, "signedInBefore"},
    {AppFact::Practice, "practice"},
    {AppFact::StarterPlan, "starterPlan"},
    {AppFact::ClientIdSent, "clientIdSent"},
}};

} // namespace

QString appFactName(AppFact fact)
{
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [fact](const NamedFact &named) { return named.fact == fact; });
    Q_ASSERT(found != facts.end());
    return QString::fromLatin1(found->name);
}

std::optional<AppFact> appFactFromName(const QString &name)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&name](const NamedFact &named) {
        return name == QLatin1String(named.name);
    });
    return found == facts.end() ? std::nullopt : std::optional(found->fact);
}

QList<AppFact> allAppFacts()
{
    QList<AppFact> all;
    for (const NamedFact &named : facts)
        all += named.fact;
    return all;
}

void AppSituation::set(bool condition, AppFact ifTrue, AppFact ifFalse)
{
    facts.setFlag(ifTrue, condition);
    facts.setFlag(ifFalse, !condition);
}

AppSituation AppSituation::ofLink(const AuthorizationLink &link)
{
    AppSituation situation;
    situation.set(link.versionId.isEmpty(), AppFact::VersionNotSent, AppFact::VersionSent);
    situation.set(link.olderPath, AppFact::OlderPath, AppFact::CurrentPath);
    situation.set(link.sameTab, AppFact::SameTab, AppFact::NewTab);
    if (link.marketplace.host() == Servers::whiteLabelMarketplace().host())
        situation.facts |= AppFact::WhiteLabelHost;
    else if (link.marketplace.host() == Servers::highLevel().marketplace.host())
        situation.facts |= AppFact::StandardHost;
    const ClientValueShape shape = clientIdShape(link.clientId);
    situation.set(shape == ClientValueShape::Empty, AppFact::ClientIdMissing, AppFact::ClientIdSent);
    situation.facts.setFlag(AppFact::ClientIdOdd, shape != ClientValueShape::Empty
                                                      && shape != ClientValueShape::ClientId
                                                      && shape != ClientValueShape::UnusualClientId);
    situation.facts.setFlag(AppFact::VersionIdOdd,
                            !link.versionId.isEmpty() && !AuthorizationLink::isVersionId(link.versionId));
    situation.facts.setFlag(AppFact::VersionGuessed,
                            !link.versionId.isEmpty()
                                && link.versionId == AuthorizationLink::suggestedVersionId(link.clientId));
    const QUrl redirect(link.redirectUri, QUrl::StrictMode);
    if (redirect.isValid() && !redirect.host().isEmpty())
        situation.set(isLoopbackHost(redirect.host()), AppFact::LoopbackRedirect, AppFact::OwnRedirect);
    return situation;
}

AppSituation AppSituation::ofConnection(const Connection &connection)
{
    AppSituation situation = ofLink(connection.link());
    situation.facts |= AppFact::SignedInBefore;
    situation.facts.setFlag(AppFact::Practice, connection.isPractice);
    situation.facts.setFlag(AppFact::AsksAgency, connection.askedUserType == UserType::Company);
    situation.facts.setFlag(AppFact::AsksSubAccount, connection.askedUserType == UserType::Location);
    return situation;
}

} // namespace hloauth
