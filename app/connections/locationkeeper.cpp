#include "connections/locationkeeper.h"

#include "connections/workspace.h"
#include "tokens/locationtokenfile.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

LocationKeeper::LocationKeeper(Workspace &workspace, Connection agency, const LocationJournal &journal,
                               QObject *parent)
    : QObject(parent), m_workspace(workspace), m_agency(std::move(agency)), m_rows(journal)
{
}

void LocationKeeper::start()
{
    m_workspace.vault().readClientSecret(m_agency, [this](const SecretResult &result) {
        if (result.status != SecretStatus::Ok) {
            Q_EMIT failed(result);
            return;
        }
        m_clientSecret = result.value;
        keepNext();
    });
}

void LocationKeeper::cancel()
{
    m_isCancelled = true;
}

void LocationKeeper::keepNext()
{
    if (m_isCancelled) {
        Q_EMIT cancelled();
        return;
    }
    while (const std::optional<QJsonObject> row = m_rows.next()) {
        const TokenSet tokens = LocationTokenFile::tokensOf(*row);
        if (tokens.refreshToken.isEmpty())
            continue;
        const Connection connection = connectionFor(tokens, row->value("location_name"_L1).toString());
        if (!isKept(connection, tokens))
            return keep(connection, tokens);
        m_kept.insert(tokens.locationId);
    }
    Q_EMIT finished();
}

/// By a run that was interrupted; a refresh since then has spent the refresh token in the journal.
bool LocationKeeper::isKept(const Connection &connection, const TokenSet &tokens) const
{
    return connection.refreshedAt.isValid() && tokens.receivedAt.isValid()
        && connection.refreshedAt.toSecsSinceEpoch() >= tokens.receivedAt.toSecsSinceEpoch();
}

void LocationKeeper::keep(const Connection &connection, const TokenSet &tokens)
{
    Connection entry = connection;
    entry.apply(tokens);
    m_workspace.keep(entry, m_clientSecret, tokens,
                     [this, id = tokens.locationId](const SecretResult &result) {
                         if (result.status != SecretStatus::Ok) {
                             Q_EMIT failed(result);
                             return;
                         }
                         m_kept.insert(id);
                         // Later: a keychain that answers at once would otherwise nest one call into another.
                         QMetaObject::invokeMethod(this, &LocationKeeper::keepNext, Qt::QueuedConnection);
                     });
}

/// The one that is there, or a new one that has no tokens so far.
Connection LocationKeeper::connectionFor(const TokenSet &tokens, const QString &name) const
{
    const QList<Connection> &all = m_workspace.connections().connections();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Connection &entry) {
        return entry.locationId == tokens.locationId && entry.clientId == m_agency.clientId
            && entry.userType == UserType::Location && entry.servers == m_agency.servers;
    });
    if (found != all.end())
        return *found;
    Connection connection = m_agency;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.name = m_workspace.connections().freeName(name.isEmpty() ? tokens.locationId : name);
    connection.accountName = name;
    connection.askedUserType = UserType::Location;
    connection.connectedAt = m_workspace.clock()();
    connection.refreshedAt = {};
    connection.keepFresh = false; // it was asked for the agency alone
    return connection;
}

} // namespace hloauth
