#pragma once

#include <QCoreApplication>
#include <QString>

class QByteArray;

namespace hloauth {

/// A file that may hold secrets: readable by its owner alone, and there whole or not at all.
class ExportFile {
    Q_DECLARE_TR_FUNCTIONS(ExportFile)

public:
    enum class Existing { Keep, Replace }; ///< what to do with a file that is there already

    /// One sentence why the file can't be written there, as far as that shows beforehand; else empty.
    static QString problemWith(const QString &path, Existing existing);
    /// Writes it (0600). On failure nothing is changed, and the result is one sentence that says why.
    static QString write(const QString &path, const QByteArray &bytes, Existing existing);
};

} // namespace hloauth
