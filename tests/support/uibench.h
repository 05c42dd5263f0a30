#pragma once

#include "catalog/scopecatalog.h"
#include "connections/tokenkeeper.h"
#include "connections/workspace.h"
#include "support/failingbackend.h"
#include "uicontext.h"
#include "widgets/clipboard.h"
#include "wizard/practicehost.h"

#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <optional>

namespace hloauth {

/// What the windows stand on, for tests: a folder of its own, a keychain that can fail, and a browser
/// that does what the test says.
class UiBench {
public:
    /// \a servers: instead of HighLevel's own, which no test talks to. \a standingTime: UTC; time stands
    /// still there, and chance is always the same. Without it, both are the system's.
    explicit UiBench(const Servers &servers = Servers::highLevel(),
                     std::optional<QDateTime> standingTime = std::nullopt);

    UiContext context();
    Workspace &workspace() { return *m_workspace; }
    TokenKeeper &keeper() { return *m_keeper; }
    FailingBackend &keychain() { return m_keychain; }
    Clipboard &clipboard() { return m_clipboard; }
    PracticeHost &practice() { return m_practice; }
    const ScopeCatalog &catalog() const { return m_catalog; }
    QString directory() const { return m_directory.path(); }

    /// As if the program were started again: what was kept in memory is gone.
    void restart();
    /// So much of the standing time.
    void letPass(std::chrono::milliseconds time) { m_passed += time; }
    QDateTime now() const; ///< UTC

    QList<QUrl> opened; ///< what the browser was asked to open
    std::function<void(const QUrl &)> browser; ///< what it does then
    bool hasBrowser = true;

    /// Keeps a connection as a sign-in would.
    Connection keep(const QString &name, const std::function<void(Connection &)> &edit = {});

    /// A port that was free a moment ago.
    static quint16 freePort();
    /// The widget or action of that name; fails the test when there is none.
    template <typename T>
    static T *find(const QWidget &window, const char *objectName)
    {
        T *widget = window.findChild<T *>(QString::fromLatin1(objectName));
        if (!widget)
            qFatal("there is no %s", objectName);
        return widget;
    }
    static void click(const QWidget &window, const char *objectName);
    /// As if it were chosen in its menu.
    static void trigger(const QWidget &window, const char *objectName);

private:
    std::chrono::milliseconds steadyNow() const;

    QTemporaryDir m_directory;
    Servers m_servers;
    std::optional<QDateTime> m_standingTime;
    std::chrono::milliseconds m_passed{0};
    ScopeCatalog m_catalog;
    FailingBackend m_keychain;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TokenKeeper> m_keeper;
    Clipboard m_clipboard;
    PracticeHost m_practice;
};

} // namespace hloauth
