#include "desktop.h"

#include "connections/connectionswindow.h"
#include "connections/workspace.h"
#include "wizard/wizardwindow.h"

#include <QApplication>
#include <QTimer>

namespace hloauth {

Desktop::Desktop(const UiContext &context, QObject *parent) : QObject(parent), m_context(context) { }

Desktop::~Desktop() = default;

void Desktop::start()
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

void Desktop::openConnections(const QString &connectionId)
{
    if (!m_connections) {
        m_connections = std::make_unique<ConnectionsWindow>(m_context);
        connect(m_connections.get(), &ConnectionsWindow::newConnection, this, [this] {
            if (!m_wizard)
                openWizard().start();
            else
                openWizard();
        });
        connect(m_connections.get(), &ConnectionsWindow::signInAgain, this, [this](const QString &id) {
            if (const Connection *connection = m_context.workspace.connections().findById(id))
                openWizard().signInAgain(*connection);
        });
        connect(m_connections.get(), &ConnectionsWindow::closed, this, &Desktop::endIfNothingIsOpen,
                Qt::QueuedConnection);
    }
    m_connections->choose(connectionId);
    m_connections->show();
    m_connections->raise();
    m_connections->activateWindow();
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
        start(); // it was about to end
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

void Desktop::endIfNothingIsOpen()
{
    if (m_wizard || (m_connections && m_connections->isVisible()))
        return;
    TokenRefresher &refresher = m_context.workspace.refresher();
    if (refresher.isBusy()) {
        // Its new tokens would be lost with the program.
        connect(&refresher, &TokenRefresher::idle, this, &Desktop::endIfNothingIsOpen,
                Qt::SingleShotConnection);
        return;
    }
    Q_EMIT ended();
}

} // namespace hloauth
