#include "diagnosis/remedy.h"

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

struct NamedRemedy {
    Remedy remedy;
    const char *name;
};

constexpr std::array<NamedRemedy, 18> remedies{{
    {Remedy::AddVersionId, "addVersionId"},
    {Remedy::DropVersionId, "dropVersionId"},
    {Remedy::UseCurrentPath, "useCurrentPath"},
    {Remedy::UseOlderPath, "useOlderPath"},
    {Remedy::SwitchHost, "switchHost"},
    {Remedy::SameTab, "sameTab"},
    {Remedy::OpenAgain, "openAgain"},
    {Remedy::OpenLogin, "openLogin"},
    {Remedy::OpenPortal, "openPortal"},
    {Remedy::OpenInstalledApps, "openInstalledApps"},
    {Remedy::CopyRedirect, "copyRedirect"},
    {Remedy::EditRedirect, "editRedirect"},
    {Remedy::EditScopes, "editScopes"},
    {Remedy::CopyScopes, "copyScopes"},
    {Remedy::EditCredentials, "editCredentials"},
    {Remedy::PasteAnswer, "pasteAnswer"},
    {Remedy::Refresh, "refresh"},
    {Remedy::StartAgain, "startAgain"},
}};

} // namespace

QString remedyName(Remedy remedy)
{
    const auto found = std::find_if(remedies.begin(), remedies.end(),
                                    [remedy](const NamedRemedy &named) { return named.remedy == remedy; });
    Q_ASSERT(found != remedies.end());
    return QString::fromLatin1(found->name);
}

std::optional<Remedy> remedyFromName(const QString &name)
{
    const auto found = std::find_if(remedies.begin(), remedies.end(), [&name](const NamedRemedy &named) {
        return name == QLatin1String(named.name);
    });
    return found == remedies.end() ? std::nullopt : std::optional(found->remedy);
}

QList<Remedy> allRemedies()
{
    QList<Remedy> all;
    for (const NamedRemedy &named : remedies)
        all += named.remedy;
    return all;
}

bool changesLink(Remedy remedy)
{
    switch (remedy) {
    case Remedy::AddVersionId:
    case Remedy::DropVersionId:
    case Remedy::UseCurrentPath:
    case Remedy::UseOlderPath:
    case Remedy::SwitchHost:
    case Remedy::SameTab:
        return true;
    default:
        return false;
    }
}

} // namespace hloauth
