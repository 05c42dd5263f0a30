#include "connections/refreshmarker.h"

#include "tokens/tokenset.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace hloauth {

namespace {

const QString begunKey = QStringLiteral("begun_at");
const QString tokensKey = QStringLiteral("tokens_received_at");

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

RefreshMarker::RefreshMarker(const QString &directory, const QString &connectionId)
    : m_path(QDir(directory).filePath(QStringLiteral("locks/%1.refresh").arg(connectionId)))
{
}

bool RefreshMarker::isSet() const
{
    return QFileInfo::exists(m_path);
}

bool RefreshMarker::set(const TokenSet &used, const QDateTime &begun) const
{
    QFileInfo(m_path).dir().mkpath(QStringLiteral("."));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QJsonObject marker{{begunKey, written(begun)}, {tokensKey, written(used.receivedAt)}};
    file.write(QJsonDocument(marker).toJson(QJsonDocument::Compact));
    return file.commit();
}

void RefreshMarker::clear() const
{
    QFile::remove(m_path);
}

std::optional<QDateTime> RefreshMarker::unended(const TokenSet &stored) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject marker = QJsonDocument::fromJson(file.readAll()).object();
    // One that can't be read must not hide a lost refresh.
    if (marker.contains(tokensKey) && marker.value(tokensKey).toString() != written(stored.receivedAt))
        return std::nullopt;
    const QDateTime begun = QDateTime::fromString(marker.value(begunKey).toString(), Qt::ISODateWithMs);
    return begun.isValid() ? begun.toUTC() : QFileInfo(file).lastModified().toUTC();
}

} // namespace hloauth
