#include "http/loopbackports.h"

#include <QHostAddress>
#include <QTcpServer>

namespace hloauth {

namespace {

constexpr int portAttempts = 20;

LoopbackResult listenOnce(QTcpServer &ipv4, QTcpServer &ipv6, quint16 port)
{
    if (!ipv4.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        switch (ipv4.serverError()) {
        case QAbstractSocket::AddressInUseError:
            return LoopbackResult::PortInUse;
        case QAbstractSocket::SocketAccessError:
            return LoopbackResult::PortForbidden;
        default:
            return LoopbackResult::NoLoopback;
        }
    }
    const bool isTaken = !ipv6.listen(QHostAddress(QHostAddress::LocalHostIPv6), ipv4.serverPort())
                      && ipv6.serverError() == QAbstractSocket::AddressInUseError;
    if (isTaken) {
        ipv4.close();
        return LoopbackResult::PortInUse;
    }
    return LoopbackResult::Listening;
}

} // namespace

LoopbackResult listenOnLoopback(QTcpServer &ipv4, QTcpServer &ipv6, quint16 port)
{
    LoopbackResult result = listenOnce(ipv4, ipv6, port);
    // A port that the system gave may be taken on the other address family: ask for another.
    for (int attempt = 1; port == 0 && result == LoopbackResult::PortInUse && attempt < portAttempts;
         ++attempt)
        result = listenOnce(ipv4, ipv6, 0);
    return result;
}

} // namespace hloauth
