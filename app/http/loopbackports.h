#pragma once

#include <QtGlobal>

class QTcpServer;

namespace hloauth {

/// How it went to listen on this computer's own addresses.
enum class LoopbackResult {
    Listening,
    PortInUse, ///< another program has the port on 127.0.0.1 or on ::1
    PortForbidden, ///< the system does not let this program have the port
    NoLoopback ///< 127.0.0.1 can't be listened on for another reason
};

/// Listens on 127.0.0.1 and on ::1 with one port: whoever is sent to "localhost" may try either, and must not
/// find another program there. IPv6 may be absent. Port 0 asks the system for one.
LoopbackResult listenOnLoopback(QTcpServer &ipv4, QTcpServer &ipv6, quint16 port);

} // namespace hloauth
