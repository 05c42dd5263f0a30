#pragma once

#include <QNetworkAccessManager>

#include <memory>
#include <vector>

namespace hloauth {

/// Network managers for many requests to one host at once: Qt opens six connections to a host for each
/// manager, and lets further requests wait. Connections are kept from one request to the next.
class RequestPool {
public:
    RequestPool();
    ~RequestPool();
    RequestPool(const RequestPool &) = delete;
    RequestPool &operator=(const RequestPool &) = delete;

    /// A manager with a connection to spare; give it back after the answer.
    QNetworkAccessManager &take();
    void giveBack(QNetworkAccessManager &manager);
    /// Ends what is under way, without calling back.
    void clear() { m_members.clear(); }

private:
    static constexpr int connections = 6; ///< of a manager to one host

    struct Member {
        std::unique_ptr<QNetworkAccessManager> manager;
        int used = 0;
    };

    std::vector<Member> m_members;
};

} // namespace hloauth
