#pragma once

class QString;
class QUrl;

namespace hloauth {

/// Starts \a program with \a url, in silence and independent of us. False if it can't be started.
bool startDetachedOpener(const QString &program, const QUrl &url);

} // namespace hloauth
