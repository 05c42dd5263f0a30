#include "toolsmenu.h"

#include "custompages/custompagesessiondialog.h"
#include "webhooks/webhookswindow.h"

namespace hloauth {

namespace {

/// The open one, or a new one.
template <typename Dialog>
void bringUp(const UiContext &context, QWidget &window)
{
    auto *dialog = window.findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new Dialog(context, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

ToolsMenu::ToolsMenu(const UiContext &context, QWidget &window)
    : QMenu(tr("&Tools"), &window), m_context(context), m_window(window)
{
    setObjectName(QStringLiteral("toolsMenu"));
    addAction(tr("&Webhooks…"), this, &ToolsMenu::openWebhooks)
        ->setObjectName(QStringLiteral("webhooksAction"));
    addAction(tr("&Custom-page session…"), this, &ToolsMenu::openCustomPageSession)
        ->setObjectName(QStringLiteral("customPageSessionAction"));
}

void ToolsMenu::openWebhooks()
{
    bringUp<WebhooksWindow>(m_context, m_window);
}

void ToolsMenu::openCustomPageSession()
{
    bringUp<CustomPageSessionDialog>(m_context, m_window);
}

} // namespace hloauth
