#pragma once

#include "connections/connection.h"

#include <QList>
#include <QObject>

#include <functional>

namespace hloauth {

/// The connections that are kept, in `connections.json` (0600, written atomically, no secret in it).
/// Each change re-reads the file under a lock, so that several programs can share it.
class ConnectionList : public QObject {
    Q_OBJECT

public:
    explicit ConnectionList(const QString &directory, QObject *parent = nullptr);

    /// Reads the file again. False and a sentence in problem() if it is there and can't be read; the
    /// file is then left untouched and every change is refused.
    bool reload();
    QString problem() const { return m_problem; }
    QString path() const;
    QString directory() const { return m_directory; }

    const QList<Connection> &connections() const { return m_connections; }
    const Connection *find(const QString &name) const; ///< by name, without case; nullptr if there is none
    const Connection *findById(const QString &id) const;
    QString freeName(const QString &wanted) const; ///< \a wanted, or with a number behind it

    /// Adds, or replaces the one with the same id. False and problem() on failure; refuses a name that
    /// another connection has, and one that is not complete.
    bool save(const Connection &connection);
    /// Changes the entry with \a id as it is in the file now; nothing happens if it is gone.
    bool update(const QString &id, const std::function<void(Connection &)> &edit);
    bool remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    QString lockPath() const; ///< who writes holds it
    bool read();
    /// Lets \a edit change the list as it is in the file now, and writes it.
    bool change(const std::function<bool(QList<Connection> &)> &edit);
    bool write(const QList<Connection> &connections);

    QString m_directory;
    QString m_problem;
    QList<Connection> m_connections; ///< session-only ones included
};

} // namespace hloauth
