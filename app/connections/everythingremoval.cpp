#include "connections/everythingremoval.h"

#include "connections/workspace.h"

#include <QDir>
#include <QFile>
#include <QPointer>

namespace hloauth {

namespace {

const QString lockEnding = QStringLiteral(".lock");
const QString takeoverEnding = QStringLiteral(".rmlock"); // QLockFile's own

/// Those of ours; the lock of the open window goes with the window.
QStringList ownFiles(const QDir &directory)
{
    QStringList files;
    for (const QString &name : {QStringLiteral("wizard-draft.json"), QStringLiteral("webhook-keys.json"),
                                QStringLiteral("windows.ini"), QStringLiteral("connections.json")}) {
        // A program that was killed leaves the second, and the third if it was just taking that over.
        for (const QString &ending : {QString(), lockEnding, QString(lockEnding + takeoverEnding)}) {
            if (directory.exists(name + ending))
                files.append(directory.filePath(name + ending));
        }
    }
    QDir locks(directory.filePath(QStringLiteral("locks")));
    const QStringList kept = locks.entryList(
        {u'*' + lockEnding, u'*' + lockEnding + takeoverEnding, QStringLiteral("*.refresh")}, QDir::Files);
    for (const QString &name : kept)
        files.append(locks.filePath(name));
    return files;
}

} // namespace

EverythingRemoval::EverythingRemoval(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

void EverythingRemoval::start(Done done)
{
    m_done = std::move(done);
    if (m_workspace.connections().reload()) {
        removeNext();
        return;
    }
    Outcome outcome;
    outcome.isListUnreadable = true;
    outcome.file = m_workspace.connections().path();
    m_done(outcome);
}

void EverythingRemoval::removeNext()
{
    const QList<Connection> &left = m_workspace.connections().connections();
    if (left.isEmpty()) {
        removeFiles();
        return;
    }
    const Connection connection = left.first();
    m_workspace.remove(connection, [self = QPointer(this), connection](const SecretResult &result) {
        if (!self)
            return;
        // Later, as a store in memory answers at once, and there may be thousands.
        if (result.status == SecretStatus::Ok)
            QMetaObject::invokeMethod(self, &EverythingRemoval::removeNext, Qt::QueuedConnection);
        else
            self->m_done({result, connection.name, {}, false});
    });
}

void EverythingRemoval::removeFiles()
{
    QDir directory(m_workspace.options().dataDirectory);
    Outcome outcome;
    const QStringList files = ownFiles(directory);
    for (const QString &path : files) {
        if (!QFile::remove(path) && QFile::exists(path) && outcome.file.isEmpty())
            outcome.file = path;
    }
    directory.rmdir(QStringLiteral("locks"));
    m_done(outcome);
}

} // namespace hloauth
