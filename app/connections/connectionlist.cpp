#include "connections/connectionlist.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace hloauth {

namespace {

constexpr int formatVersion = 1;
constexpr int lockPatience = 5000; // milliseconds; a write takes a few
constexpr int staleLockTime = 3000; // milliseconds; less, so that what a killed program left is taken in time

bool sameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

template <typename List, typename Predicate>
auto findIn(List &list, Predicate predicate)
{
    const auto found = std::find_if(list.begin(), list.end(), predicate);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

ConnectionList::ConnectionList(const QString &directory, QObject *parent)
    : QObject(parent), m_directory(directory)
{
}

QString ConnectionList::path() const
{
    return QDir(m_directory).filePath(QStringLiteral("connections.json"));
}

QString ConnectionList::lockPath() const
{
    return path() + QStringLiteral(".lock");
}

bool ConnectionList::reload()
{
    QLockFile lock(lockPath());
    lock.setStaleLockTime(staleLockTime);
    // Not every file system shows a file all the time while another program replaces it.
    if (!QFile::exists(path()) && QFile::exists(lockPath()))
        lock.tryLock(lockPatience);
    return read();
}

bool ConnectionList::read()
{
    m_problem.clear();
    QList<Connection> read;
    QFile file(path());
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            m_problem = tr("The connection list %1 can't be read (%2); check its permissions.")
                            .arg(QDir::toNativeSeparators(path()), file.errorString());
            return false;
        }
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonObject object = document.object();
        const int version = object.value(QStringLiteral("version")).toInt();
        const bool isOurs = object.value(QStringLiteral("connections")).isArray() && version >= 1;
        if (!isOurs || version > formatVersion) {
            m_problem =
                version > formatVersion
                    ? tr("The connection list %1 was written by a newer version of this program; update it.")
                          .arg(QDir::toNativeSeparators(path()))
                    : tr("The connection list %1 is damaged; move it away or restore it from a backup.")
                          .arg(QDir::toNativeSeparators(path()));
            return false;
        }
        const QJsonArray entries = object.value(QStringLiteral("connections")).toArray();
        for (const QJsonValue &entry : entries) {
            const auto connection = Connection::fromJson(entry.toObject());
            if (!connection) {
                m_problem = tr("The connection list %1 has an entry without id, name or server; "
                               "move the file away or restore it from a backup.")
                                .arg(QDir::toNativeSeparators(path()));
                return false;
            }
            read.append(*connection);
        }
    }
    for (const Connection &connection : std::as_const(m_connections)) {
        if (connection.sessionOnly)
            read.append(connection);
    }
    if (read != m_connections) {
        m_connections = read;
        Q_EMIT changed();
    }
    return true;
}

const Connection *ConnectionList::find(const QString &name) const
{
    return findIn(m_connections, [&name](const Connection &entry) { return sameName(entry.name, name); });
}

const Connection *ConnectionList::findById(const QString &id) const
{
    return findIn(m_connections, [&id](const Connection &entry) { return entry.id == id; });
}

QString ConnectionList::freeName(const QString &wanted) const
{
    const QString base = wanted.trimmed().isEmpty() ? QStringLiteral("HighLevel") : wanted.trimmed();
    QString name = base;
    for (int number = 2; find(name); ++number)
        name = QStringLiteral("%1 %2").arg(base).arg(number);
    return name;
}

bool ConnectionList::save(const Connection &connection)
{
    // One entry that can't be read makes all of them unreadable.
    if (!connection.isComplete()) {
        m_problem = tr("A connection without ID, name or server can't be kept; sign in once more.");
        return false;
    }
    return change([this, &connection](QList<Connection> &connections) {
        const auto *taken = findIn(connections, [&connection](const Connection &entry) {
            return entry.id != connection.id && sameName(entry.name, connection.name);
        });
        if (taken) {
            m_problem =
                tr("There is already a connection called \"%1\"; choose another name.").arg(taken->name);
            return false;
        }
        auto *existing =
            findIn(connections, [&connection](const Connection &entry) { return entry.id == connection.id; });
        if (existing)
            *existing = connection;
        else
            connections.append(connection);
        return true;
    });
}

bool ConnectionList::update(const QString &id, const std::function<void(Connection &)> &edit)
{
    return change([&](QList<Connection> &connections) {
        if (auto *entry =
                findIn(connections, [&id](const Connection &candidate) { return candidate.id == id; }))
            edit(*entry);
        return true;
    });
}

bool ConnectionList::remove(const QString &id)
{
    return change([&id](QList<Connection> &connections) {
        connections.removeIf([&id](const Connection &entry) { return entry.id == id; });
        return true;
    });
}

bool ConnectionList::change(const std::function<bool(QList<Connection> &)> &edit)
{
    if (!QDir().mkpath(m_directory)) {
        m_problem = tr("The folder %1 can't be made; check its permissions or choose another.")
                        .arg(QDir::toNativeSeparators(m_directory));
        return false;
    }
    QLockFile lock(lockPath());
    lock.setStaleLockTime(staleLockTime);
    if (!lock.tryLock(lockPatience)) {
        m_problem = tr("The connection list %1 is locked by another program, or its folder can't be "
                       "written; close the other program or check the permissions.")
                        .arg(QDir::toNativeSeparators(path()));
        return false;
    }
    if (!read())
        return false;
    QList<Connection> connections = m_connections;
    if (!edit(connections))
        return false;
    if (connections == m_connections)
        return true;
    if (!write(connections))
        return false;
    m_connections = connections;
    Q_EMIT changed();
    return true;
}

bool ConnectionList::write(const QList<Connection> &connections)
{
    QJsonArray entries;
    for (const Connection &connection : connections) {
        if (!connection.sessionOnly)
            entries.append(connection.toJson());
    }
    const QJsonObject object{
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("connections"), entries},
    };
    const QByteArray json = QJsonDocument(object).toJson();
    QSaveFile file(path());
    const bool isWritten = file.open(QIODevice::WriteOnly)
                        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                        && file.write(json) == json.size() && file.commit();
    if (!isWritten)
        m_problem =
            tr("The connection list %1 can't be written (%2); free some space or check its permissions.")
                .arg(QDir::toNativeSeparators(path()), file.errorString());
    return isWritten;
}

} // namespace hloauth
