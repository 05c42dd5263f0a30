#pragma once

#include "uicontext.h"

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace hloauth {

struct RefreshOutcome;

/// The sign that tokens are being kept fresh while no window is open; there while some connection is.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(const UiContext &context, QObject *parent = nullptr);

    /// Tells what became of a connection; a click leads to it.
    void sayProblem(const QString &connectionId, const RefreshOutcome &outcome);

Q_SIGNALS:
    void openRequested(const QString &connectionId); ///< empty: no special one
    void quitRequested();

private:
    void update();

    UiContext m_context;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_status;
    QAction *m_pause;
    QString m_toldId; ///< of the connection that the last message was about
};

} // namespace hloauth
