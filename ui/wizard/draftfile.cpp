#include "wizard/draftfile.h"

#include "diskwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThreadPool>

namespace hloauth {

namespace {
constexpr qint64 mostBytes = 1024 * 1024; // a real one has a few thousand

void write(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
                        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                        && file.write(json) == json.size();
    if (isWritten)
        file.commit();
}
} // namespace

DraftFile::DraftFile(const QString &directory)
    : m_path(QDir(directory).filePath(QStringLiteral("wizard-draft.json")))
{
}

std::optional<WizardDraft> DraftFile::load() const
{
    diskWriter().waitForDone();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostBytes));
    if (!document.isObject())
        return {};
    return WizardDraft::fromJson(document.object());
}

void DraftFile::save(const WizardDraft &draft) const
{
    diskWriter().start([path = m_path, json = QJsonDocument(draft.toJson()).toJson()] { write(path, json); });
}

void DraftFile::remove() const
{
    diskWriter().start([path = m_path] { QFile::remove(path); });
}

} // namespace hloauth
