#include "cli/showcommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/table.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

void ShowCommand::start(Session &session)
{
    Failure failure;
    const std::optional<Connection> connection = session.connection(&failure);
    if (!connection) {
        Q_EMIT failed(failure);
        return;
    }
    const Output &output = session.output();
    if (output.isJson()) {
        output.json(describe(*connection));
        Q_EMIT finished(ExitCode::Done);
        return;
    }
    const QString separator = u", "_s;
    const QList<QStringList> rows{
        {tr("Name"), connection->name},
        {tr("Account"), accountOf(*connection)},
        {tr("State"), stateOf(*connection, QDateTime::currentDateTimeUtc())},
        {tr("Reason"), connection->signInNeeded},
        {tr("Lost in a refresh"),
         connection->lostRefreshAt.isValid() ? localTime(connection->lostRefreshAt) : QString()},
        {tr("Valid until"), localTime(connection->expiresAt)},
        {tr("Connected"), localTime(connection->connectedAt)},
        {tr("Refreshed"), localTime(connection->refreshedAt)},
        {tr("Kept fresh"), connection->keepFresh ? tr("yes") : tr("no")},
        {tr("Refresh token given away"),
         connection->refreshTokenGivenAt.isValid() ? localTime(connection->refreshTokenGivenAt) : QString()},
        {tr("Agency ID"), connection->companyId},
        {tr("Sub-account ID"), connection->locationId},
        {tr("Client ID"), connection->clientId},
        {tr("Version ID"), connection->versionId},
        {tr("Redirect URI"), connection->redirectUri},
        {tr("Authorization page"), connection->servers.marketplace.toString()},
        {tr("API"), connection->servers.api.toString()},
        {tr("Scopes"), connection->grantedScopes.join(separator)},
        {tr("Not granted"), connection->missingScopes().join(separator)},
    };
    QList<QStringList> filled;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(filled),
                 [](const QStringList &row) { return !row.constLast().isEmpty(); });
    const QStringList lines = aligned(filled);
    for (const QString &line : lines)
        output.line(line);
    Q_EMIT finished(ExitCode::Done);
}

} // namespace hloauth
