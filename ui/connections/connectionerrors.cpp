#include "connections/connectionerrors.h"

#include "connections/diagnostics.h"
#include "connections/workspace.h"
#include "widgets/clipboard.h"
#include "widgets/notice.h"
#include "wizard/knownerrorsdialog.h"

namespace hloauth {

ConnectionErrors::ConnectionErrors(const UiContext &context, QWidget &window)
    : QObject(&window), m_context(context), m_window(window)
{
}

ConnectionErrors::~ConnectionErrors()
{
    delete m_dialog.data();
}

void ConnectionErrors::open(const Connection &connection, OAuthStep step, const QString &text)
{
    if (!m_dialog || m_connectionId != connection.id || m_step != step) {
        delete m_dialog.data();
        m_connectionId = connection.id;
        m_step = step;
        m_dialog = new KnownErrorsDialog(
            m_context.workspace.knownErrors(), step,
            [connection] { return AppSituation::ofConnection(connection); }, kit(connection),
            m_context.clipboard, &m_window);
        m_dialog->offerDiagnostics([this] { return diagnosticsText(m_context.workspace, m_context.now()); });
        connect(m_dialog, &KnownErrorsDialog::applied, this,
                [this](Remedy, const QString &done) { m_dialog->sayDone(done); });
    }
    if (!text.isEmpty())
        m_dialog->setText(text);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ConnectionErrors::offer(Notice &notice, const Connection &connection, const OAuthError &error)
{
    const QString words = error.serverText();
    if (words.isEmpty() || m_context.workspace.knownErrors().causes(words, OAuthStep::Refresh).isEmpty())
        return;
    notice.addAction(QStringLiteral("refreshCausesButton"), tr("C&auses and remedies…"),
                     [this, connection, words] { open(connection, OAuthStep::Refresh, words); });
}

RemedyKit ConnectionErrors::kit(const Connection &connection)
{
    return {[this](Remedy remedy) { return caption(remedy); },
            [this, connection](Remedy remedy) { return apply(remedy, connection); }};
}

QString ConnectionErrors::caption(Remedy remedy) const
{
    switch (remedy) {
    case Remedy::Refresh:
        return tr("Refresh now");
    case Remedy::StartAgain:
        return tr("Sign in again");
    case Remedy::OpenPortal:
        return tr("Open the developer portal");
    case Remedy::OpenLogin:
        return tr("Open app.gohighlevel.com");
    case Remedy::CopyScopes:
        return tr("Copy the scopes for the portal");
    default:
        return {}; // what belongs to the wizard
    }
}

QString ConnectionErrors::apply(Remedy remedy, const Connection &connection)
{
    switch (remedy) {
    case Remedy::Refresh:
        Q_EMIT refreshWanted(connection.id);
        return tr("New tokens are asked for; the connection's state says what came of it.");
    case Remedy::StartAgain:
        m_dialog->hide();
        Q_EMIT signInWanted(connection.id);
        return {};
    case Remedy::OpenPortal:
        return openAndTell(m_context, connection.servers.portal());
    case Remedy::OpenLogin:
        return openAndTell(m_context, connection.servers.login());
    default:
        m_context.clipboard.copyText(connection.askedScopes.join(u' '));
        return tr("The scopes are copied: compare them with the app in the portal, and save.");
    }
}

} // namespace hloauth
