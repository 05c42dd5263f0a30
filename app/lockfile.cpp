#include "lockfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cstdlib>

namespace hloauth {

namespace {

constexpr qint64 writingPatience = 2000; // milliseconds; whoever lives writes its number at once
constexpr qint64 longestContent = 4096; // bytes; Qt's own is shorter

/// Empty, or zeros: what a power cut makes of a file that was being written.
bool isBlank(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > longestContent || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.readAll();
    return file.error() == QFileDevice::NoError && content.count('\0') == content.size();
}

/// Qt's own way with the files of the dead: one remover at a time, which looks again when it may remove.
/// Two could otherwise both find the old file, and the second remove what the first has made anew. Removing
/// fails while a program has the file open: by flock() on Unix, by the missing share mode on Windows.
bool removeBlank(QLockFile &file)
{
    const QString path = file.fileName();
    QLockFile remover(path + QStringLiteral(".rmlock"));
    if (!remover.tryLock(0))
        return false;
    // Both times are from the same clock, wherever the folder is.
    const qint64 age = QFileInfo(path).lastModified().msecsTo(QFileInfo(remover.fileName()).lastModified());
    return std::abs(age) > writingPatience && isBlank(path) && file.removeStaleLockFile();
}

} // namespace

bool tryLock(QLockFile &file)
{
    if (file.tryLock(0))
        return true;
    const bool isInTheWay = file.error() == QLockFile::LockFailedError && isBlank(file.fileName());
    return isInTheWay && removeBlank(file) && file.tryLock(0);
}

} // namespace hloauth
