#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hloauth {

/// What can be done about an error by pressing a button. The knowledge file names them by their names
/// in camelCase ("addVersionId").
enum class Remedy {
    AddVersionId, ///< put a version id into the link: the suggested one, or ask for it
    DropVersionId, ///< leave the version id out of the link
    UseCurrentPath, ///< /v2/oauth/chooselocation
    UseOlderPath, ///< /oauth/chooselocation
    SwitchHost, ///< from the standard to the white-label page, or back
    SameTab, ///< log in in the same tab, without a pop-up
    OpenAgain, ///< open the link again as it is
    OpenLogin, ///< open app.gohighlevel.com in the same browser
    OpenPortal, ///< open the developer portal
    OpenInstalledApps, ///< open where an app can be uninstalled from the account
    CopyRedirect, ///< copy the redirect address, to register it
    EditRedirect, ///< go to the page with redirect address and link options
    EditScopes, ///< go to the page with the scopes
    CopyScopes, ///< copy the list of scopes, to tick them in the portal
    EditCredentials, ///< go to the page with client ID and secret
    PasteAnswer, ///< paste the address at which the browser ended
    Refresh, ///< get a new access token
    StartAgain ///< ask for consent again, with a new link
};

QString remedyName(Remedy remedy); ///< as in the knowledge file
std::optional<Remedy> remedyFromName(const QString &name);
QList<Remedy> allRemedies();
/// Whether it makes another link, so that an attempt that waits must be started again.
bool changesLink(Remedy remedy);

} // namespace hloauth
