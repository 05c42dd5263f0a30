#include "authorize/portowner.h"

#include <QByteArray>
#include <QList>

#include <arpa/inet.h>
#include <libproc.h>
#include <netinet/in.h>
#include <sys/proc_info.h>

namespace hloauth {

namespace {

bool isLocalOrAny(const in_sockinfo &socket)
{
    if (socket.insi_vflag & INI_IPV4) {
        const in_addr_t address = socket.insi_laddr.ina_46.i46a_addr4.s_addr;
        return address == htonl(INADDR_ANY) || address == htonl(INADDR_LOOPBACK);
    }
    const in6_addr &address = socket.insi_laddr.ina_6;
    return IN6_IS_ADDR_UNSPECIFIED(&address) || IN6_IS_ADDR_LOOPBACK(&address);
}

bool listensOn(int pid, int descriptor, quint16 port)
{
    socket_fdinfo info{};
    if (proc_pidfdinfo(pid, descriptor, PROC_PIDFDSOCKETINFO, &info, sizeof(info)) != sizeof(info)
        || info.psi.soi_kind != SOCKINFO_TCP)
        return false;
    const tcp_sockinfo &tcp = info.psi.soi_proto.pri_tcp;
    return tcp.tcpsi_state == TSI_S_LISTEN && isLocalOrAny(tcp.tcpsi_ini)
        && ntohs(static_cast<quint16>(tcp.tcpsi_ini.insi_lport)) == port;
}

/// Nothing for other users' processes.
QList<proc_fdinfo> descriptorsOf(int pid)
{
    const int bytes = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, nullptr, 0);
    if (bytes <= 0)
        return {};
    QList<proc_fdinfo> descriptors(bytes / static_cast<int>(sizeof(proc_fdinfo)));
    const int filled = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, descriptors.data(), bytes);
    descriptors.resize(std::max(filled, 0) / static_cast<int>(sizeof(proc_fdinfo)));
    return descriptors;
}

QString programOf(int pid)
{
    QByteArray name(2 * MAXCOMLEN + 1, '\0');
    const int size = proc_name(pid, name.data(), static_cast<uint32_t>(name.size()));
    return QString::fromUtf8(name.constData(), std::max(size, 0));
}

} // namespace

std::optional<PortOwner> portOwner(quint16 port)
{
    QList<pid_t> processes(proc_listallpids(nullptr, 0) + 64);
    const int count = proc_listallpids(processes.data(),
                                       static_cast<int>(processes.size()) * static_cast<int>(sizeof(pid_t)));
    processes.resize(std::clamp<qsizetype>(count, 0, processes.size()));
    for (const pid_t pid : std::as_const(processes)) {
        const QList<proc_fdinfo> descriptors = descriptorsOf(pid);
        for (const proc_fdinfo &descriptor : descriptors) {
            if (descriptor.proc_fdtype == PROX_FDTYPE_SOCKET && listensOn(pid, descriptor.proc_fd, port))
                return PortOwner{pid, programOf(pid)};
        }
    }
    return std::nullopt;
}

} // namespace hloauth
