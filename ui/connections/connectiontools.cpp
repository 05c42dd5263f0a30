#include "connections/connectiontools.h"

#include "connections/workspace.h"
#include "diagnosis/tokentest.h"
#include "exporting/claimsdialog.h"
#include "exporting/exportdialog.h"
#include "locations/locationtokenswindow.h"
#include "tokens/tokenclaims.h"

#include <QPointer>

#include <algorithm>

namespace hloauth {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds exportMinimum = 5min; // it must live long enough to be used elsewhere

} // namespace

ConnectionTools::ConnectionTools(const UiContext &context, QWidget &window)
    : QObject(&window), m_context(context), m_window(window),
      m_test(std::make_unique<TokenTest>(context.workspace.network(), context.workspace.knownErrors(),
                                         context.catalog))
{
}

ConnectionTools::~ConnectionTools() = default;

void ConnectionTools::withTokens(const Connection &connection, std::chrono::seconds minimumValidity,
                                 const std::function<void(const TokenSet &)> &use)
{
    Q_EMIT busyChanged(connection.id, true);
    m_context.workspace.refresher().ensureValid(
        connection, minimumValidity, this, [this, id = connection.id, use](const RefreshOutcome &outcome) {
            using Result = RefreshOutcome::Result;
            Q_EMIT busyChanged(id, false);
            if (outcome.result != Result::Fresh && outcome.result != Result::Refreshed)
                Q_EMIT failed(id, outcome);
            use(outcome.tokens); // also those that could not be kept: they are good all the same
        });
}

void ConnectionTools::test(const Connection &connection)
{
    withTokens(connection, testMinimum, [this, connection](const TokenSet &tokens) {
        if (!tokens.isValid())
            return;
        m_test->start(
            connection.servers.api, tokens, connection.clientId, this,
            [this, id = connection.id](const TokenTestResult &result) { Q_EMIT tested(id, result); });
    });
}

void ConnectionTools::openExport(const Connection &connection)
{
    const auto supply = [self = QPointer(this), connection](const ExportDialog::Done &done) {
        if (self)
            self->withTokens(connection, exportMinimum, done);
    };
    auto *dialog = new ExportDialog(m_context, connection, true, supply, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionTools::showClaims(const Connection &connection)
{
    const auto show = [self = QPointer(this), id = connection.id](const SecretResult &result,
                                                                  const TokenSet &tokens) {
        if (!self)
            return;
        const auto claims = TokenClaims::decode(tokens.accessToken);
        if (result.status != SecretStatus::Ok) {
            Q_EMIT self->claimsMissing(id,
                                       tr("The keychain did not give the token. Unlock it and try again."));
        } else if (!claims) {
            Q_EMIT self->claimsMissing(id, tr("This token says nothing of itself: it is not of the usual "
                                              "form (JWT). “Test the token” asks "
                                              "HighLevel."));
        } else {
            auto *dialog = new ClaimsDialog(*claims, self->m_context.clipboard, &self->m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
    };
    m_context.workspace.vault().readTokens(connection, show);
}

void ConnectionTools::openLocationTokens(const Connection &agency)
{
    const auto windows = m_window.findChildren<LocationTokensWindow *>(Qt::FindDirectChildrenOnly);
    const auto found =
        std::find_if(windows.begin(), windows.end(), [&agency](const LocationTokensWindow *window) {
            return window->connectionId() == agency.id;
        });
    LocationTokensWindow *window = found != windows.end() ? *found : nullptr;
    if (!window) {
        window = new LocationTokensWindow(m_context, agency, &m_window);
        window->setAttribute(Qt::WA_DeleteOnClose);
        connect(window, &LocationTokensWindow::signInAgain, this, &ConnectionTools::signInWanted);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace hloauth
