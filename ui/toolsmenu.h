#pragma once

#include "uicontext.h"

#include <QMenu>

namespace hloauth {

/// What the program can do beside signing in. A tool's window is opened once, and stays open beside the
/// others.
class ToolsMenu : public QMenu {
    Q_OBJECT

public:
    /// The tools' windows stand over \a window.
    ToolsMenu(const UiContext &context, QWidget &window);

    void openWebhooks();
    void openCustomPageSession();

private:
    UiContext m_context;
    QWidget &m_window;
};

} // namespace hloauth
