#include "catalog/datafile.h"

#include "translations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

namespace hloauth {

namespace {

QString kindOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a text");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("missing");
}

QString quoted(const QString &key)
{
    return u'"' + key + u'"';
}

} // namespace

DataEntry::DataEntry(const QJsonObject &object, const QString &place, QString *error)
    : m_object(object), m_place(place), m_error(error)
{
}

DataEntry DataEntry::fromJson(const QByteArray &json, QString *error)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    DataEntry entry(document.object(), QStringLiteral("the file"), error);
    if (json.trimmed().isEmpty()) {
        entry.fail(QStringLiteral("it is empty"));
    } else if (fault.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(fault.offset).count('\n') + 1;
        entry.fail(QStringLiteral("it is not whole JSON (line %1: %2)").arg(line).arg(fault.errorString()));
    } else if (!document.isObject()) {
        entry.fail(QStringLiteral("it holds %1, not an object").arg(kindOf(QJsonValue::Array)));
    }
    return entry;
}

QString DataEntry::text(const QString &key) const
{
    return value(key, QJsonValue::String).toString();
}

QString DataEntry::nonEmptyText(const QString &key) const
{
    QString found = text(key);
    if (found.trimmed().isEmpty())
        fail(quoted(key) % u" of " % m_place % u" is empty");
    return found;
}

QString DataEntry::textOrNull(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    return found.isUndefined() || found.isNull() ? QString() : text(key);
}

QString DataEntry::shownText(const QString &key, const char *context) const
{
    return translated(context, nonEmptyText(key));
}

QString DataEntry::shownTextOrNull(const QString &key, const char *context) const
{
    return translated(context, textOrNull(key));
}

double DataEntry::number(const QString &key) const
{
    return value(key, QJsonValue::Double).toDouble();
}

bool DataEntry::flag(const QString &key, bool fallback) const
{
    return has(key) ? value(key, QJsonValue::Bool).toBool() : fallback;
}

QStringList DataEntry::texts(const QString &key) const
{
    QStringList found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const QJsonValue item : array) {
        const QString itemText = item.toString();
        if (!item.isString())
            fail(quoted(key) % u" of " % m_place % u" holds " % kindOf(item.type())
                 % u" where a text belongs");
        else if (itemText.isEmpty())
            fail(quoted(key) % u" of " % m_place % u" holds an empty text");
        else if (found.contains(itemText))
            fail(quoted(key) % u" of " % m_place % u" holds " % itemText % u" twice");
        found += itemText;
    }
    return found;
}

QStringList DataEntry::textsOrNone(const QString &key) const
{
    return has(key) ? texts(key) : QStringList();
}

std::optional<DataEntry> DataEntry::entry(const QString &key) const
{
    if (!has(key))
        return std::nullopt;
    return DataEntry(value(key, QJsonValue::Object).toObject(), quoted(key) % u" of " % m_place, m_error);
}

QList<DataEntry> DataEntry::entries(const QString &key) const
{
    QList<DataEntry> found;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const QJsonValue item : array) {
        const QString place = QStringLiteral("entry %1 of %2").arg(found.size() + 1).arg(quoted(key));
        if (!item.isObject())
            fail(place % u" is " % kindOf(item.type()) % u", not an object");
        found += DataEntry(item.toObject(), place, m_error);
    }
    if (found.isEmpty())
        fail(quoted(key) % u" is empty");
    return found;
}

void DataEntry::fail(const QString &clause) const
{
    if (m_error->isEmpty())
        *m_error = clause;
}

QJsonValue DataEntry::value(const QString &key, QJsonValue::Type type) const
{
    QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        fail(m_place % u" has no " % quoted(key));
    else if (found.type() != type)
        fail(quoted(key) % u" of " % m_place % u" is " % kindOf(found.type()) % u", not " % kindOf(type));
    return found;
}

} // namespace hloauth
