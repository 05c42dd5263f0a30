#include "wizard/practicehost.h"

#include "practice/practiceserver.h"

namespace hloauth {

PracticeHost::PracticeHost(const ScopeCatalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
}

PracticeHost::~PracticeHost() = default;

PracticeServer *PracticeHost::server()
{
    if (m_server)
        return m_server.get();
    auto server = std::make_unique<PracticeServer>(m_catalog, PracticeServer::Options{});
    if (!server->start()) {
        m_error = server->errorString();
        return nullptr;
    }
    m_server = std::move(server);
    return m_server.get();
}

} // namespace hloauth
