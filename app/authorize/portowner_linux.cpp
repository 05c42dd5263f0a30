#include "authorize/portowner.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <array>

#include <unistd.h>

namespace hloauth {

namespace {

constexpr qint64 longestTable = 64 * 1024 * 1024; // bytes; a line has about 150

/// An address of a table of the kernel's that a listener on this computer may have: words of 32 bits in
/// the processor's own order, in hex.
bool isLocalOrAny(const QByteArray &address)
{
    static const QSet<QByteArray> local{"00000000",
                                        "0100007F",
                                        "7F000001",
                                        "00000000000000000000000000000000", // ::
                                        "00000000000000000000000001000000", // ::1
                                        "00000000000000000000000000000001",
                                        "0000000000000000FFFF00000100007F", // ::ffff:127.0.0.1
                                        "00000000000000000000FFFF7F000001"};
    return local.contains(address);
}

/// The inodes of the sockets that listen on the port (proc(5), /proc/net/tcp).
QSet<QByteArray> listeningSockets(quint16 port)
{
    const QByteArray wanted = QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    QSet<QByteArray> inodes;
    for (const char *name : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile table(QString::fromLatin1(name));
        if (!table.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList lines = table.read(longestTable).split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList fields = line.simplified().split(' ');
            const QByteArrayList address = fields.value(1).split(':');
            constexpr auto listens = "0A";
            if (fields.value(3) == listens && address.value(1) == wanted && isLocalOrAny(address.value(0)))
                inodes.insert(fields.value(9));
        }
    }
    return inodes;
}

/// Without QFileInfo: what such a link names does not exist as a file.
QByteArray linkTarget(const QString &path)
{
    std::array<char, 64> target{};
    const ssize_t size = readlink(QFile::encodeName(path).constData(), target.data(), target.size());
    return size < 0 ? QByteArray() : QByteArray(target.data(), size);
}

bool holdsOne(const QString &process, const QSet<QByteArray> &inodes)
{
    // Empty for other users' processes.
    const QString folder = QStringLiteral("/proc/%1/fd").arg(process);
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &file : files) {
        const QByteArray target = linkTarget(folder + u'/' + file);
        if (target.startsWith("socket:[") && inodes.contains(target.mid(8).chopped(1)))
            return true;
    }
    return false;
}

QString programOf(const QString &process)
{
    std::array<char, 4096> target{};
    const QString link = QStringLiteral("/proc/%1/exe").arg(process);
    const ssize_t size = readlink(QFile::encodeName(link).constData(), target.data(), target.size());
    QString path = size < 0 ? QString() : QFile::decodeName(QByteArray(target.data(), size));
    const QString gone = QStringLiteral(" (deleted)"); // updated while it runs
    if (path.endsWith(gone))
        path.chop(gone.size());
    const QString name = QFileInfo(path).fileName();
    return name == QStringLiteral("hloauth-full") ? QStringLiteral("hloauth") : name; // what was called
}

} // namespace

std::optional<PortOwner> portOwner(quint16 port)
{
    const QSet<QByteArray> inodes = listeningSockets(port);
    if (inodes.isEmpty())
        return std::nullopt;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : entries) {
        bool isProcess = false;
        const qint64 pid = process.toLongLong(&isProcess);
        if (isProcess && holdsOne(process, inodes))
            return PortOwner{pid, programOf(process)};
    }
    return std::nullopt;
}

} // namespace hloauth
