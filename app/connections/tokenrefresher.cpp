#include "connections/tokenrefresher.h"

#include "connections/refreshjob.h"

namespace hloauth {

TokenRefresher::TokenRefresher(TokenClient &client, TokenVault &vault, ConnectionList &list,
                               const KnownErrors &knownErrors, TokenClient::Clock clock, QObject *parent)
    : QObject(parent), m_client(client), m_vault(vault), m_list(list), m_knownErrors(knownErrors),
      m_clock(std::move(clock))
{
}

TokenRefresher::~TokenRefresher() = default;

void TokenRefresher::ensureValid(const Connection &connection, std::chrono::seconds minimumValidity,
                                 QObject *context, Callback done)
{
    newJob(connection, context, std::move(done))->start(minimumValidity);
}

void TokenRefresher::refreshNow(const Connection &connection, QObject *context, Callback done)
{
    newJob(connection, context, std::move(done))->start(std::nullopt);
}

const RefreshOutcome *TokenRefresher::unkept(const QString &connectionId) const
{
    const auto found = m_unkept.constFind(connectionId);
    return found == m_unkept.constEnd() ? nullptr : &found.value();
}

void TokenRefresher::forget(const QString &connectionId)
{
    m_unkept.remove(connectionId);
    RefreshMarker(m_list.directory(), connectionId).clear();
}

bool TokenRefresher::isUnended(const QString &connectionId) const
{
    return RefreshMarker(m_list.directory(), connectionId).isSet();
}

TokenRefresher::Job *TokenRefresher::newJob(const Connection &connection, QObject *context, Callback done)
{
    ++m_jobs;
    return new Job(*this, connection, context, std::move(done));
}

} // namespace hloauth
