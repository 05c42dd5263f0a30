#include "desktop.h"

#include "connections/connectionswindow.h"
#include "connections/tokenkeeper.h"
#include "connections/workspace.h"
#include "trayicon.h"
#include "widgets/announcement.h"
#include "widgets/clipboard.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QNetworkInformation>
#include <QSessionManager>
#include <QTimer>

namespace hloauth {

Desktop::Desktop(const UiContext &context, HasTray hasTray, QObject *parent)
    : QObject(parent), m_context(context), m_hasTray(std::move(hasTray))
{
    connect(&context.clipboard, &Clipboard::secretCleared, this, [this] {
        QWidget *active = QApplication::activeWindow();
        if (QWidget *window = active ? active : openWindow())
            announce(*window, tr("The clipboard was cleared."));
    });
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    keepFresh();
    openFirst();
}

void Desktop::startInBackground()
{
    keepFresh();
    if (!m_context.keeper.hasWork()) {
        Q_EMIT ended();
        return;
    }
    // At login the tray may come later than this program.
    QTimer::singleShot(m_trayPatience, this, [this] {
        if (openWindow() || m_hasTray())
            return;
        makeConnections().showMinimized();
    });
}

void Desktop::keepFresh()
{
    TokenKeeper &keeper = m_context.keeper;
    keeper.start();
    connect(&keeper, &TokenKeeper::failedForGood, this, &Desktop::tellProblem);
    connect(&keeper, &TokenKeeper::hasWorkChanged, this, [this] {
        showTray();
        endIfNothingIsOpen();
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Desktop::takeSessionEnd, Qt::DirectConnection);
    showTray();
}

/// Once there is something to keep fresh: asking the system for a tray and for its network makes the start
/// slower, and most start only to copy a token.
void Desktop::showTray()
{
    if (m_tray || !m_context.keeper.hasWork())
        return;
    m_tray = std::make_unique<TrayIcon>(m_context);
    connect(m_tray.get(), &TrayIcon::openRequested, this, [this](const QString &id) {
        if (id.isEmpty())
            comeToFront({}, [](bool) {});
        else
            openConnections(id);
    });
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Desktop::quit);
    watchNetwork();
}

void Desktop::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return; // then tries come at their own times
    TokenKeeper &keeper = m_context.keeper;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &keeper,
            [&keeper](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    keeper.tryAgainNow();
            });
}

void Desktop::tellProblem(const QString &connectionId, const RefreshOutcome &outcome)
{
    // An open window says it itself.
    if (m_connections && m_connections->isActiveWindow())
        return;
    if (m_tray && m_hasTray())
        m_tray->sayProblem(connectionId, outcome);
    else if (QWidget *window = openWindow())
        QApplication::alert(window);
}

void Desktop::openFirst()
{
    ConnectionList &list = m_context.workspace.connections();
    // A list that can't be read is shown with its problem, not taken for a first start.
    if (list.connections().isEmpty() && list.problem().isEmpty())
        openWizard().start();
    else
        openConnections();
}

WizardWindow &Desktop::openWizard()
{
    if (!m_wizard) {
        m_wizard = std::make_unique<WizardWindow>(m_context);
        connect(m_wizard.get(), &WizardWindow::finished, this, [this](const QString &id) {
            openConnections(id);
            m_wizard->close();
        });
        connect(m_wizard.get(), &WizardWindow::closed, this, [this] {
            // It is in its own event handler here.
            m_wizard.release()->deleteLater();
            endIfNothingIsOpen();
        });
    }
    m_wizard->show();
    m_wizard->raise();
    m_wizard->activateWindow();
    return *m_wizard;
}

/// Where it was left; a new one begins at its start.
WizardWindow &Desktop::openStarted()
{
    const bool isNew = !m_wizard;
    WizardWindow &wizard = openWizard();
    if (isNew)
        wizard.start();
    return wizard;
}

ConnectionsWindow &Desktop::makeConnections()
{
    if (!m_connections) {
        m_connections = std::make_unique<ConnectionsWindow>(m_context);
        connect(m_connections.get(), &ConnectionsWindow::newConnection, this, [this] { openStarted(); });
        connect(m_connections.get(), &ConnectionsWindow::linkDropped, this,
                [this](const QString &link) { openStarted().takeLink(link); });
        connect(m_connections.get(), &ConnectionsWindow::signInAgain, this, [this](const QString &id) {
            if (const Connection *connection = m_context.workspace.connections().findById(id))
                openWizard().signInAgain(*connection);
        });
        connect(m_connections.get(), &ConnectionsWindow::everythingRemoved, this, &Desktop::endAfterRemoval,
                Qt::QueuedConnection);
        connect(m_connections.get(), &ConnectionsWindow::closed, this, &Desktop::endIfNothingIsOpen,
                Qt::QueuedConnection);
    }
    return *m_connections;
}

void Desktop::openConnections(const QString &connectionId)
{
    ConnectionsWindow &window = makeConnections();
    window.choose(connectionId);
    window.show();
    window.raise();
    window.activateWindow();
}

QWidget *Desktop::openWindow() const
{
    QWidget *active = QApplication::activeWindow();
    if (active)
        return active;
    if (m_wizard)
        return m_wizard.get();
    return m_connections && m_connections->isVisible() ? m_connections.get() : nullptr;
}

void Desktop::comeToFront(const QByteArray &activationToken, std::function<void(bool)> done)
{
    if (!openWindow())
        openFirst(); // only the tray icon was there, or it was about to end
    QWidget *window = openWindow();
    // Where Qt for Wayland looks for it when the window asks to be activated.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    // The system decides, and does not say.
    constexpr std::chrono::milliseconds decision{700};
    QTimer::singleShot(decision, window, [window, done = std::move(done)] {
        const bool hasFocus = QApplication::activeWindow() != nullptr;
        if (!hasFocus)
            QApplication::alert(window);
        done(hasFocus);
    });
}

void Desktop::endAfterRemoval()
{
    // Without their close, which would keep a draft, and places on the screen.
    m_wizard.reset();
    m_connections.reset();
    Q_EMIT ended();
}

void Desktop::quit()
{
    // Tokens that are not kept are asked about in front of the window that shows them.
    if (m_context.workspace.refresher().hasUnkept())
        openConnections();
    m_isQuitting = true;
    if (m_wizard && !m_wizard->close())
        return;
    if (m_connections && m_connections->isVisible() && !m_connections->close())
        return;
    endIfNothingIsOpen();
}

void Desktop::takeSessionEnd(QSessionManager &manager)
{
    const Workspace &workspace = m_context.workspace;
    const TokenRefresher &refresher = m_context.workspace.refresher();
    const bool isLosing = workspace.isBusy() || refresher.isBusy() || refresher.hasUnkept();
    if (!isLosing || !manager.allowsInteraction())
        return;
    // The tokens would be lost with the session.
    manager.cancel();
    openConnections();
}

bool Desktop::staysInTray() const
{
    return !m_isQuitting && m_context.keeper.hasWork() && m_hasTray();
}

void Desktop::endIfNothingIsOpen()
{
    if (m_wizard || (m_connections && m_connections->isVisible()))
        return;
    if (staysInTray())
        return;
    TokenRefresher &refresher = m_context.workspace.refresher();
    if (refresher.isBusy()) {
        // Its new tokens would be lost with the program.
        connect(&refresher, &TokenRefresher::idle, this, &Desktop::endIfNothingIsOpen,
                Qt::SingleShotConnection);
        return;
    }
    Workspace &workspace = m_context.workspace;
    if (workspace.isBusy()) {
        // As would a connection that is being brought back.
        connect(&workspace, &Workspace::idle, this, &Desktop::endIfNothingIsOpen, Qt::SingleShotConnection);
        return;
    }
    Q_EMIT ended();
}

} // namespace hloauth
