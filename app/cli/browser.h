#pragma once

class QUrl;

namespace hloauth {

/// Opens \a url in the user's browser, by the system's own opener; one source file a platform.
/// False if there is none, as on a machine without a desktop. (QDesktopServices needs a program with
/// a window system.)
bool openInBrowser(const QUrl &url);

} // namespace hloauth
