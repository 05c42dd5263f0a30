#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hloauth {

class Output;

/// A file with a secret in its first line.
namespace SecretFile {

/// The line without its end, as UTF-8; PowerShell writes files in UTF-16. Warns if other users can read the
/// file. Nothing and \a problem, the system's words, if it can't be read.
std::optional<QByteArray> read(const QString &name, const Output &output, QString *problem);

} // namespace SecretFile

} // namespace hloauth
