#include "wizard/draftfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace hloauth {

namespace {
constexpr qint64 mostBytes = 1024 * 1024; // a real one has a few thousand
}

DraftFile::DraftFile(const QString &directory)
    : m_path(QDir(directory).filePath(QStringLiteral("wizard-draft.json")))
{
}

std::optional<WizardDraft> DraftFile::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostBytes));
    if (!document.isObject())
        return {};
    return WizardDraft::fromJson(document.object());
}

bool DraftFile::save(const WizardDraft &draft) const
{
    const QString directory = QFileInfo(m_path).path();
    if (!QDir().mkpath(directory))
        return false;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const QByteArray json = QJsonDocument(draft.toJson()).toJson();
    return file.write(json) == json.size() && file.commit();
}

void DraftFile::remove() const
{
    QFile::remove(m_path);
}

} // namespace hloauth
