#include "tokens/requestpool.h"

#include <algorithm>

namespace hloauth {

RequestPool::RequestPool() = default;
RequestPool::~RequestPool() = default;

QNetworkAccessManager &RequestPool::take()
{
    // The first that is not full: so there are no more of them than are needed.
    auto found = std::find_if(m_members.begin(), m_members.end(),
                              [](const Member &member) { return member.used < connections; });
    if (found == m_members.end()) {
        m_members.push_back({std::make_unique<QNetworkAccessManager>(), 0});
        found = std::prev(m_members.end());
    }
    ++found->used;
    return *found->manager;
}

void RequestPool::giveBack(QNetworkAccessManager &manager)
{
    for (Member &member : m_members) {
        if (member.manager.get() == &manager)
            --member.used;
    }
}

} // namespace hloauth
