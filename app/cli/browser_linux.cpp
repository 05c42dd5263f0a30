#include "cli/browser.h"

#include "cli/detachedopener.h"

#include <QUrl>

namespace hloauth {

bool openInBrowser(const QUrl &url)
{
    // Without a desktop xdg-open would start a text browser in the background, where nobody sees it.
    const bool desktop = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
                      || qEnvironmentVariableIsSet("BROWSER");
    return desktop && startDetachedOpener(QStringLiteral("xdg-open"), url);
}

} // namespace hloauth
