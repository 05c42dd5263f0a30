#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

class QUrl;

namespace hloauth {

class Clipboard;
class PracticeHost;
class ScopeCatalog;
class TokenKeeper;
class Workspace;

/// What windows and pages work with. Everything in it outlives them.
struct UiContext {
    Workspace &workspace;
    TokenKeeper &keeper;
    const ScopeCatalog &catalog;
    Clipboard &clipboard;
    PracticeHost &practice;
    std::function<bool(const QUrl &)> openUrl; ///< opens the browser; false if there is none
    std::function<QDateTime()> now; ///< UTC
    std::function<std::chrono::milliseconds()> steadyNow; ///< as steadyTime(), for what is waited for
};

/// Opens the browser, and says in a sentence that it did or what to do instead.
QString openAndTell(const UiContext &context, const QUrl &url);

} // namespace hloauth
