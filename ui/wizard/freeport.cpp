#include "wizard/freeport.h"

#include <QTcpServer>

namespace hloauth {

namespace {

bool canListen(QHostAddress::SpecialAddress address, quint16 port)
{
    QTcpServer server;
    return server.listen(QHostAddress(address), port);
}

/// Without IPv6 no program can be in the way there.
bool hasIpv6()
{
    return canListen(QHostAddress::LocalHostIPv6, 0);
}

} // namespace

quint16 freePortAfter(quint16 port)
{
    constexpr int tries = 50;
    const bool ipv6 = hasIpv6();
    for (int next = port + 1; next <= std::min(port + tries, 65535); ++next) {
        const auto candidate = static_cast<quint16>(next);
        if (canListen(QHostAddress::LocalHost, candidate)
            && (!ipv6 || canListen(QHostAddress::LocalHostIPv6, candidate)))
            return candidate;
    }
    return 0;
}

} // namespace hloauth
