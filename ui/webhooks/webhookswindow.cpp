#include "webhooks/webhookswindow.h"

#include "connections/workspace.h"
#include "webhooks/eventguideview.h"
#include "webhooks/keysbox.h"
#include "webhooks/receivedmodel.h"
#include "webhooks/webhookcheckview.h"
#include "webhooks/webhookreceiverview.h"
#include "webhooks/webhooktools.h"
#include "widgets/scrolled.h"
#include "widgets/windowplacement.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hloauth {

WebhooksWindow::WebhooksWindow(const UiContext &context, QWidget *parent)
    : QDialog(parent), m_tools(new WebhookTools(context, this)), m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("webhooksWindow"));
    setWindowTitle(tr("Webhooks – HighLevel OAuth Helper"));
    m_check = new WebhookCheckView(*m_tools);
    m_receiver = new WebhookReceiverView(*m_tools);
    m_tabs->setObjectName(QStringLiteral("webhookTabs"));
    m_tabs->setAccessibleName(tr("Webhooks"));
    m_tabs->addTab(scrolled(m_check, tr("Check one")), tr("Check one"));
    m_tabs->addTab(scrolled(m_receiver, tr("Receive")), tr("Receive"));
    m_tabs->addTab(new EventGuideView(context), tr("Events"));
    m_tabs->addTab(scrolled(new KeysBox(*m_tools), tr("Keys")), tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resizeToFit(*this, {fontMetrics().averageCharWidth() * 156, fontMetrics().height() * 44});
    auto *placement = new WindowPlacement(*this, context.workspace.options().dataDirectory);
    const QString last = placement->remember(QStringLiteral("tab"),
                                             [this] { return QString::number(m_tabs->currentIndex()); });
    m_tabs->setCurrentIndex(last.toInt());
}

void WebhooksWindow::choose(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void WebhooksWindow::done(int result)
{
    if (m_receiver->isListening() && m_receiver->model().rowCount() > 0) {
        const auto answer = QMessageBox::question(
            this, tr("Stop receiving?"),
            tr("The events in the list are only in memory, and are forgotten with this window."),
            QMessageBox::Ok | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Ok)
            return;
    }
    m_receiver->stop();
    QDialog::done(result);
}

} // namespace hloauth
