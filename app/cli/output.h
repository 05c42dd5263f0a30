#pragma once

#include <QJsonValue>
#include <QString>

class QJsonArray;
class QJsonObject;

namespace hloauth {

struct Failure;

/// Writes what a command has to say: results to standard output, all else to standard error. Each
/// call is flushed, so that a script that reads along sees it at once.
class Output {
public:
    explicit Output(bool json) : m_json(json) { }

    bool isJson() const { return m_json; }

    void line(const QString &text) const; ///< a result, for people
    void bytes(const QByteArray &bytes) const; ///< a result, as it is
    void json(const QJsonObject &object) const; ///< a result, in one line
    void json(const QJsonArray &array) const;
    void note(const QString &text) const; ///< something by the way, on standard error
    void prompt(const QString &text) const; ///< a question on standard error, without a line break
    /// A line on standard error that the next one replaces; an empty text clears it. For terminals.
    void progress(const QString &text) const;
    void failure(const Failure &failure) const;

    /// The text without control characters: names and messages come from servers, and a terminal
    /// would obey what is hidden in them.
    static QString printable(const QString &text);

private:
    bool m_json;
};

} // namespace hloauth
