#pragma once

#include <QByteArray>
#include <QString>

namespace hloauth {

// One value each, written so that the language or format reads it back as it was.

/// One word for a POSIX shell. A NUL, which no shell word can hold, is left out.
QString shellQuoted(const QString &text);
/// The value of a line in a .env file: read alike by a POSIX shell and by the usual .env readers, unless it
/// holds both kinds of quotes; then it is right for the shell.
QString envQuoted(const QString &text);
/// A string of PowerShell in which nothing is expanded.
QString powerShellQuoted(const QString &text);
/// A string of PHP in which nothing is expanded.
QString phpQuoted(const QString &text);
/// A string as JSON, JavaScript, Python and C# have in common.
QString doubleQuoted(const QString &text);
/// A field of a CSV file (RFC 4180).
QString csvQuoted(const QString &text);
/// The text in one line, for a comment.
QString commentText(const QString &text);

} // namespace hloauth
