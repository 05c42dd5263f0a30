#include "cli/browser.h"

#include "cli/detachedopener.h"

#include <QUrl>

namespace hloauth {

bool openInBrowser(const QUrl &url)
{
    return startDetachedOpener(QStringLiteral("/usr/bin/open"), url);
}

} // namespace hloauth
