#include "exporting/exportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace hloauth {

QString ExportFile::problemWith(const QString &path, Existing existing)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return tr("The file needs a name.");
    if (info.isDir())
        return tr("%1 is a folder; name a file in it.").arg(shown);
    if (info.exists() && !info.isFile())
        return tr("%1 is not an ordinary file, so nothing is written to it.").arg(shown);
    if (info.exists() && existing == Existing::Keep)
        return tr("%1 exists already; choose another name, or have it replaced.").arg(shown);
    if (!info.dir().exists())
        return tr("There is no folder %1; make it first.").arg(QDir::toNativeSeparators(info.path()));
    return {};
}

QString ExportFile::write(const QString &path, const QByteArray &bytes, Existing existing)
{
    if (const QString problem = problemWith(path, existing); !problem.isEmpty())
        return problem;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
                      && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                      && file.write(bytes) == bytes.size();
    if (written && file.commit())
        return {};
    return tr("%1 could not be written (%2); choose another place.")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace hloauth
