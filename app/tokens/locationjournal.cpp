#include "tokens/locationjournal.h"

#include "lockfile.h"
#include "tokens/filesync.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

namespace hloauth {

namespace {

constexpr int formatVersion = 1;
constexpr std::chrono::seconds syncPause{1};

const QString versionKey = QStringLiteral("location_tokens_journal");

bool hasToken(const QJsonObject &row)
{
    return !row.value(QStringLiteral("access_token")).toString().isEmpty();
}

QString idOf(const QJsonObject &row)
{
    return row.value(QStringLiteral("location_id")).toString();
}

} // namespace

LocationJournal::LocationJournal(const QString &outputPath, QObject *parent)
    : QObject(parent), m_outputPath(outputPath), m_file(path())
{
    m_sync.setSingleShot(true);
    m_sync.setInterval(syncPause);
    connect(&m_sync, &QTimer::timeout, this, [this] {
        if (m_file.isOpen())
            syncSoon(m_file.handle());
    });
}

LocationJournal::~LocationJournal()
{
    if (m_file.isOpen())
        syncSoon(m_file.handle());
}

QString LocationJournal::path() const
{
    return m_outputPath + QStringLiteral(".journal");
}

bool LocationJournal::exists() const
{
    const QFileInfo info(path());
    return info.exists() || info.isSymLink();
}

bool LocationJournal::lock()
{
    m_lock = std::make_unique<QLockFile>(m_outputPath + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only who is gone loses it
    if (tryLock(*m_lock))
        return true;
    const bool isTaken = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    const QString output = QDir::toNativeSeparators(m_outputPath);
    return fail(
        isTaken
            ? tr("Another program is making %1 right now; wait for it, or choose another file.").arg(output)
            : tr("Nothing can be written beside %1; choose a folder that is there and that you "
                 "may write to.")
                  .arg(output));
}

bool LocationJournal::create(const Head &head)
{
    // NewOnly: whatever somebody has put there meanwhile is not written into.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failToWrite();
    m_done.clear();
    m_errorsFrom = 0;
    return writeLine({{versionKey, formatVersion},
                      {QStringLiteral("connection_id"), head.connectionId},
                      {QStringLiteral("api_url"), head.api},
                      {QStringLiteral("chosen"), QJsonArray::fromStringList(head.chosen)}});
}

bool LocationJournal::open(Head *head)
{
    if (!QFileInfo(path()).isFile() || QFileInfo(path()).isSymLink())
        return fail(tr("%1 is no file of this program; move it away, or choose another output file.")
                        .arg(QDir::toNativeSeparators(path())));
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failToWrite();
    const bool isRead = readRows(head);
    const qint64 end = m_file.pos();
    m_errorsFrom = end;
    const bool isCut = m_file.size() == end || m_file.resize(end);
    m_file.close();
    if (!isRead)
        return false;
    if (!isCut || !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failToWrite();
    return true;
}

/// Leaves the file's position behind the last whole line.
bool LocationJournal::readRows(Head *head)
{
    m_done.clear();
    qint64 end = 0;
    bool hasHead = false;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n'))
            break;
        end = m_file.pos();
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (hasHead) {
            if (const QString id = idOf(object); hasToken(object) && !id.isEmpty())
                m_done.insert(id);
            continue;
        }
        if (object.value(versionKey).toInt() != formatVersion)
            break;
        hasHead = true;
        head->connectionId = object.value(QStringLiteral("connection_id")).toString();
        head->api = object.value(QStringLiteral("api_url")).toString();
        const QJsonArray chosen = object.value(QStringLiteral("chosen")).toArray();
        for (const QJsonValue &id : chosen)
            head->chosen.append(id.toString());
    }
    m_file.seek(hasHead ? end : m_file.size()); // what is not ours stays as it is
    return hasHead
        || fail(tr("%1 is not the journal of an interrupted run; move it away, and begin anew.")
                    .arg(QDir::toNativeSeparators(path())));
}

bool LocationJournal::append(const QJsonObject &row)
{
    if (!writeLine(row))
        return false;
    if (hasToken(row))
        m_done.insert(idOf(row));
    if (!m_sync.isActive())
        m_sync.start();
    return true;
}

bool LocationJournal::writeLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return m_file.write(line) == line.size() || failToWrite();
}

void LocationJournal::remove()
{
    m_sync.stop();
    m_file.close();
    m_file.remove();
}

bool LocationJournal::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool LocationJournal::failToWrite()
{
    return fail(tr("%1 can't be written (%2); free some space, or check the folder's permissions.")
                    .arg(QDir::toNativeSeparators(path()), m_file.errorString()));
}

LocationJournal::Reader::Reader(const LocationJournal &journal)
    : m_file(journal.path()), m_errorsFrom(journal.m_errorsFrom)
{
    if (m_file.open(QIODevice::ReadOnly))
        m_file.readLine(); // the head
}

std::optional<QJsonObject> LocationJournal::Reader::next()
{
    while (m_file.isOpen() && !m_file.atEnd()) {
        const bool isEarlier = m_file.pos() < m_errorsFrom;
        const QJsonObject row = QJsonDocument::fromJson(m_file.readLine()).object();
        const QString id = idOf(row);
        if (id.isEmpty() || m_given.contains(id) || (isEarlier && !hasToken(row)))
            continue;
        m_given.insert(id);
        return row;
    }
    return std::nullopt;
}

} // namespace hloauth
