#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace hloauth {

/// The parameters of a request: of its query, of a form, or of a JSON object.
class PracticeParameters {
public:
    /// More than these are not read.
    static constexpr qsizetype maximum = 1000;

    /// application/x-www-form-urlencoded: "+" is a space, percent signs are decoded once.
    static PracticeParameters fromForm(const QByteArray &encoded);
    /// A JSON object; nothing if \a json is not one.
    static std::optional<PracticeParameters> fromJson(const QByteArray &json);

    QByteArray toForm() const; ///< the first of each, in their order

    bool has(const QString &name) const { return m_values.contains(name); }
    QString value(const QString &name) const { return m_values.value(name); } ///< the first, or empty
    const QStringList &names() const { return m_names; } ///< in the order in which they came
    bool isRepeated(const QString &name) const { return m_repeated.contains(name); }
    bool isText(const QString &name) const { return !m_notText.contains(name); } ///< JSON only

private:
    void add(const QString &name, const QString &value);

    QHash<QString, QString> m_values;
    QStringList m_names;
    QStringList m_repeated;
    QStringList m_notText;
};

} // namespace hloauth
