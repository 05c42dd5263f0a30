#include "trayicon.h"

#include "connections/refreshreport.h"
#include "connections/tokenkeeper.h"
#include "connections/workspace.h"
#include "widgets/text.h"

#include <QApplication>

namespace hloauth {

TrayIcon::TrayIcon(const UiContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_icon(QApplication::windowIcon()), m_status(new QAction(this)),
      m_pause(new QAction(tr("&Pause"), this))
{
    m_status->setEnabled(false);
    m_pause->setCheckable(true);
    auto *open = new QAction(tr("&Open HighLevel OAuth Helper"), this);
    auto *quit = new QAction(tr("&Quit"), this);
    m_menu.addActions({m_status, open, m_pause, quit});
    m_menu.insertSeparator(open);
    m_menu.insertSeparator(quit);
    m_icon.setContextMenu(&m_menu);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openRequested({}); });
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(m_pause, &QAction::toggled, this, [this](bool paused) {
        m_context.keeper.setPaused(paused);
        update();
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested({});
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT openRequested(m_toldId); });
    connect(&context.keeper, &TokenKeeper::hasWorkChanged, this, &TrayIcon::update);
    connect(&context.keeper, &TokenKeeper::refreshed, this, &TrayIcon::update);
    connect(&context.workspace.connections(), &ConnectionList::changed, this, &TrayIcon::update);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::update);
    update();
}

void TrayIcon::update()
{
    QStringList waiting;
    int kept = 0;
    const QList<Connection> connections = m_context.workspace.connections().connections();
    for (const Connection &connection : connections) {
        if (!connection.keepFresh)
            continue;
        ++kept;
        if (!connection.signInNeeded.isEmpty())
            waiting.append(connection.name);
    }
    QString status = tr("Keeps %n connection(s) fresh", nullptr, kept);
    if (m_context.keeper.isPaused())
        status = tr("Paused: nothing is refreshed");
    else if (!waiting.isEmpty())
        status = tr("Needs a new sign-in: %1").arg(someOf(waiting, 2));
    m_status->setText(status);
    m_icon.setToolTip(tr("HighLevel OAuth Helper – %1").arg(status));
    // Only after there is a tool tip: some desktops read it once.
    m_icon.setVisible(m_context.keeper.hasWork());
}

void TrayIcon::sayProblem(const QString &connectionId, const RefreshOutcome &outcome)
{
    const Connection *connection = m_context.workspace.connections().findById(connectionId);
    if (!connection)
        return;
    m_toldId = connectionId;
    const RefreshReport report = RefreshReport::of(outcome, m_context.workspace.knownErrors());
    m_icon.showMessage(connection->name, report.title, QSystemTrayIcon::Warning);
}

} // namespace hloauth
