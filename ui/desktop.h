#pragma once

#include "uicontext.h"

#include <QObject>
#include <QPointer>
#include <QSystemTrayIcon>

#include <chrono>
#include <functional>
#include <memory>

class QSessionManager;
class QWidget;

namespace hloauth {

class ConnectionsWindow;
class TrayIcon;
class WizardWindow;
struct RefreshOutcome;

/// Which window is shown when, what goes on without one, and when the program ends.
class Desktop : public QObject {
    Q_OBJECT

public:
    /// Whether the desktop shows tray icons now.
    using HasTray = std::function<bool()>;

    explicit Desktop(const UiContext &context, HasTray hasTray = &QSystemTrayIcon::isSystemTrayAvailable,
                     QObject *parent = nullptr);
    ~Desktop() override;

    /// The wizard at the first start, the connections later.
    void start();
    /// Without a window: keeps tokens fresh from the tray. Ends if there is nothing to keep fresh.
    void startInBackground();
    /// How long it then waits for a tray before it shows a window instead. Default 60 s.
    void setTrayPatience(std::chrono::milliseconds patience) { m_trayPatience = patience; }
    /// Ends, without waiting for windows to be closed; asks first if that loses something.
    void quit();

    /// Brings the window that is open to the front, as far as the system lets it. Calls \a done once, some
    /// moments later, with whether it has the focus; if not, the system's task bar tells of it.
    /// \a activationToken: xdg-activation, or empty.
    void comeToFront(const QByteArray &activationToken, std::function<void(bool)> done);

    WizardWindow *wizard() const { return m_wizard.get(); }
    ConnectionsWindow *connectionsWindow() const { return m_connections.get(); }
    TrayIcon *trayIcon() const { return m_tray.get(); } ///< null until some connection is kept fresh

Q_SIGNALS:
    void ended(); ///< no window is open any more, and nothing is under way

private:
    WizardWindow &openWizard();
    WizardWindow &openStarted();
    ConnectionsWindow &makeConnections();
    void openConnections(const QString &connectionId = {});
    void openFirst();
    void keepFresh();
    void showTray();
    void watchNetwork();
    void tellProblem(const QString &connectionId, const RefreshOutcome &outcome);
    void takeSessionEnd(QSessionManager &manager);
    bool staysInTray() const;
    QWidget *openWindow() const; ///< the one that the user had last; null if none is open
    void endIfNothingIsOpen();
    void endAfterRemoval();

    UiContext m_context;
    HasTray m_hasTray;
    std::chrono::milliseconds m_trayPatience{60000};
    std::unique_ptr<WizardWindow> m_wizard;
    std::unique_ptr<ConnectionsWindow> m_connections;
    std::unique_ptr<TrayIcon> m_tray;
    bool m_isQuitting = false;
};

} // namespace hloauth
