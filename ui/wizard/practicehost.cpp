#include "wizard/practicehost.h"

#include "practice/practiceserver.h"

namespace hloauth {

PracticeHost::PracticeHost(const ScopeCatalog &catalog, std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_clock(std::move(clock))
{
}

PracticeHost::~PracticeHost() = default;

PracticeServer *PracticeHost::server()
{
    if (m_server)
        return m_server.get();
    PracticeServer::Options options;
    options.clock = m_clock;
    auto server = std::make_unique<PracticeServer>(m_catalog, std::move(options));
    if (!server->start()) {
        m_error = server->errorString();
        return nullptr;
    }
    m_server = std::move(server);
    return m_server.get();
}

} // namespace hloauth
