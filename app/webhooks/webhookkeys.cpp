#include "webhooks/webhookkeys.h"

#include "catalog/datafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr int readableFormat = 1;
constexpr auto context = "hloauth::WebhookKeys";

QString ownPath(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(u"webhook-keys.json"_s);
}

WebhookKey readKey(const DataEntry &entry)
{
    WebhookKey::Problem problem{};
    const std::optional<WebhookKey> read =
        WebhookKey::fromText(entry.nonEmptyText(u"public_key"_s).toLatin1(), &problem);
    if (!read)
        entry.fail(u"the public key of "_s + entry.place() + u" can't be read"_s);
    WebhookKey key = read.value_or(WebhookKey());
    if (entry.nonEmptyText(u"header"_s).compare(key.header, Qt::CaseInsensitive) != 0)
        entry.fail(u"the public key of "_s + entry.place() + u" is of another kind than its header's"_s);
    key.source = entry.shownTextOrNull(u"source"_s, context);
    key.confidence = entry.shownTextOrNull(u"confidence"_s, context);
    if (const QString ended = entry.textOrNull(u"ended"_s); !ended.isEmpty()) {
        key.ended = QDate::fromString(ended, Qt::ISODate);
        if (!key.ended.isValid())
            entry.fail(u"\"ended\" of "_s + entry.place() + u" is no date"_s);
    }
    return key;
}

} // namespace

std::optional<WebhookKeys> WebhookKeys::fromJson(const QByteArray &json, QString *error)
{
    QString problem;
    WebhookKeys keys;
    const DataEntry file = DataEntry::fromJson(json, &problem);
    if (problem.isEmpty() && file.number(u"format"_s) != readableFormat)
        file.fail(u"it has another format than this version of the program reads (format 1)"_s);
    const QList<DataEntry> entries = problem.isEmpty() ? file.entries(u"keys"_s) : QList<DataEntry>();
    for (const DataEntry &entry : entries)
        keys.m_keys.append(readKey(entry));
    if (problem.isEmpty())
        return keys;
    if (error)
        *error = problem;
    return std::nullopt;
}

std::optional<WebhookKeys> WebhookKeys::builtIn(QString *error)
{
    QFile file(u":/webhooks/keys.json"_s);
    std::optional<WebhookKeys> keys;
    if (file.open(QIODevice::ReadOnly))
        keys = fromJson(file.readAll(), error);
    if (!keys)
        return std::nullopt;
    for (WebhookKey &key : keys->m_keys)
        key.isBuiltIn = true;
    return keys;
}

std::optional<WebhookKeys> WebhookKeys::load(const QString &dataDirectory, QString *error)
{
    std::optional<WebhookKeys> keys = builtIn(error);
    QFile file(ownPath(dataDirectory));
    if (!keys || !file.exists())
        return keys;
    QString problem;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const std::optional<WebhookKeys> own = isOpen ? fromJson(file.readAll(), &problem) : std::nullopt;
    if (!own) {
        *error = tr("The file %1 with your own webhook keys can't be read (%2); mend it, or remove it to go "
                    "back to the built-in keys.")
                     .arg(QDir::toNativeSeparators(file.fileName()), isOpen ? problem : file.errorString());
        return std::nullopt;
    }
    for (const WebhookKey &key : own->m_keys)
        keys->replace(key);
    return keys;
}

bool WebhookKeys::save(const QString &dataDirectory, QString *error) const
{
    QFile former(ownPath(dataDirectory));
    if (!hasOwn()) {
        if (!former.exists() || former.remove())
            return true;
        *error = tr("The file %1 can't be removed (%2); check its folder's permissions.")
                     .arg(QDir::toNativeSeparators(former.fileName()), former.errorString());
        return false;
    }
    QDir().mkpath(dataDirectory);
    QSaveFile file(former.fileName());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(toJson());
        if (file.commit())
            return true;
    }
    *error = tr("The key can't be kept in %1 (%2); check the folder's permissions and the room on the disk.")
                 .arg(QDir::toNativeSeparators(former.fileName()), file.errorString());
    return false;
}

QByteArray WebhookKeys::toJson() const
{
    QJsonArray entries;
    for (const WebhookKey &key : m_keys) {
        if (key.isBuiltIn)
            continue;
        entries.append(QJsonObject{{u"header"_s, key.header},
                                   {u"public_key"_s, QString::fromLatin1(key.spki.toBase64())},
                                   {u"source"_s, key.source}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, readableFormat}, {u"keys"_s, entries}}).toJson();
}

const WebhookKey *WebhookKeys::forHeader(const QString &header) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&header](const WebhookKey &key) {
        return key.header.compare(header, Qt::CaseInsensitive) == 0;
    });
    return found == m_keys.end() ? nullptr : &*found;
}

void WebhookKeys::replace(const WebhookKey &key)
{
    for (WebhookKey &former : m_keys) {
        if (former.header.compare(key.header, Qt::CaseInsensitive) == 0) {
            former = key;
            return;
        }
    }
    m_keys.append(key);
}

bool WebhookKeys::hasOwn() const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [](const WebhookKey &key) { return !key.isBuiltIn; });
}

} // namespace hloauth
