#include "authorize/portowner.h"

#include <QByteArray>
#include <QFileInfo>

#include <array>

// Before windows.h, which would bring the sockets of 1993 along.
#include <winsock2.h>
#include <ws2tcpip.h>

#include <windows.h>

#include <iphlpapi.h>

namespace hloauth {

namespace {

/// Its listeners of one address family; empty if it can't be had. It may grow between the two calls.
QByteArray tableOf(ULONG family)
{
    QByteArray table;
    DWORD size = 0;
    for (int attempt = 0; attempt < 5; ++attempt) {
        const DWORD result = GetExtendedTcpTable(table.isEmpty() ? nullptr : table.data(), &size, FALSE,
                                                 family, TCP_TABLE_OWNER_PID_LISTENER, 0);
        if (result == NO_ERROR)
            return table;
        if (result != ERROR_INSUFFICIENT_BUFFER)
            break;
        table.resize(static_cast<qsizetype>(size));
    }
    return {};
}

bool hasPort(DWORD localPort, quint16 port)
{
    return ntohs(static_cast<u_short>(localPort)) == port; // the upper half may hold anything
}

DWORD ownerOnIpv4(quint16 port)
{
    const QByteArray bytes = tableOf(AF_INET);
    if (bytes.isEmpty())
        return 0;
    const auto *table = reinterpret_cast<const MIB_TCPTABLE_OWNER_PID *>(bytes.constData());
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const MIB_TCPROW_OWNER_PID &row = table->table[i];
        const bool local = row.dwLocalAddr == htonl(INADDR_LOOPBACK) || row.dwLocalAddr == htonl(INADDR_ANY);
        if (local && hasPort(row.dwLocalPort, port))
            return row.dwOwningPid;
    }
    return 0;
}

DWORD ownerOnIpv6(quint16 port)
{
    const QByteArray bytes = tableOf(AF_INET6);
    if (bytes.isEmpty())
        return 0;
    const auto *table = reinterpret_cast<const MIB_TCP6TABLE_OWNER_PID *>(bytes.constData());
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const MIB_TCP6ROW_OWNER_PID &row = table->table[i];
        in6_addr address;
        memcpy(&address, row.ucLocalAddr, sizeof(address));
        const bool local = IN6_IS_ADDR_UNSPECIFIED(&address) || IN6_IS_ADDR_LOOPBACK(&address);
        if (local && hasPort(row.dwLocalPort, port))
            return row.dwOwningPid;
    }
    return 0;
}

QString programOf(DWORD pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process)
        return {};
    std::array<wchar_t, 32768> path{};
    DWORD size = static_cast<DWORD>(path.size());
    const bool known = QueryFullProcessImageNameW(process, 0, path.data(), &size);
    CloseHandle(process);
    return known ? QFileInfo(QString::fromWCharArray(path.data(), static_cast<int>(size))).fileName()
                 : QString();
}

} // namespace

std::optional<PortOwner> portOwner(quint16 port)
{
    const DWORD onIpv4 = ownerOnIpv4(port);
    const DWORD pid = onIpv4 ? onIpv4 : ownerOnIpv6(port);
    if (pid == 0)
        return std::nullopt;
    return PortOwner{static_cast<qint64>(pid), programOf(pid)};
}

} // namespace hloauth
