#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hloauth {

/// All of the file \a name, byte for byte; "-" is standard input, and waits for its end. Nothing, and one
/// sentence in \a problem that names it as \a what ("the body"), if it can't be read or has more than \a most
/// bytes.
std::optional<QByteArray> readInputFile(const QString &name, const QString &what, qsizetype most,
                                        QString *problem);

} // namespace hloauth
