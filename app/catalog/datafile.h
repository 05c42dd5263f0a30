#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hloauth {

/// One object of a JSON data file, read field by field. The first fault is kept in \a error as a
/// clause that names the place ("\"name\" of entry 3 of \"scopes\" is missing"); later ones are not
/// reported, and every reading function then still returns a value of the right type.
class DataEntry {
public:
    DataEntry(const QJsonObject &object, const QString &place, QString *error);
    /// The object that a whole file holds; an empty one, and a fault in \a error, if it holds none.
    static DataEntry fromJson(const QByteArray &json, QString *error);

    QString place() const { return m_place; }
    void setPlace(const QString &place) { m_place = place; }
    bool has(const QString &key) const { return m_object.contains(key); }
    bool isNull(const QString &key) const { return m_object.value(key).isNull(); } ///< there, and null

    QString text(const QString &key) const; ///< must be there; may be empty
    QString nonEmptyText(const QString &key) const;
    QString textOrNull(const QString &key) const; ///< empty when null or missing
    double number(const QString &key) const; ///< must be there
    bool flag(const QString &key, bool fallback) const; ///< \a fallback when missing
    QStringList texts(const QString &key) const; ///< must be there; no empty text, no doubles
    QStringList textsOrNone(const QString &key) const; ///< empty when missing
    std::optional<DataEntry> entry(const QString &key) const; ///< an object; nothing when missing
    QList<DataEntry> entries(const QString &key) const; ///< must be a list of objects, one or more

    /// nonEmptyText() or textOrNull() in the user's language, as translated() gives it.
    QString shownText(const QString &key, const char *context) const;
    QString shownTextOrNull(const QString &key, const char *context) const;

    void fail(const QString &clause) const; ///< reports a fault, unless there was one before

private:
    QJsonValue value(const QString &key, QJsonValue::Type type) const;

    QJsonObject m_object;
    QString m_place;
    QString *m_error;
};

} // namespace hloauth
