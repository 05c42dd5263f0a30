#include "cli/inputfile.h"

#include "translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace hloauth {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::InputFile)
};

} // namespace

std::optional<QByteArray> readInputFile(const QString &name, const QString &what, qsizetype most,
                                        QString *problem)
{
    const QString shown = QDir::toNativeSeparators(name);
    QFile file(name);
    const bool isInput = name == QLatin1String("-");
    if (!isInput && QFileInfo(name).isDir()) {
        *problem = Texts::tr("%1 is a folder; name the file with %2.").arg(shown, what);
        return std::nullopt;
    }
    const bool isOpen = isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        *problem = Texts::tr("The file %1 with %2 can't be read: %3.").arg(shown, what, file.errorString());
        return std::nullopt;
    }
    // A pipe has no size, and gives what it has piece by piece.
    QByteArray content;
    while (content.size() <= most) {
        const QByteArray piece = file.read(most + 1 - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (content.size() > most) {
        *problem = Texts::tr("The file %1 is too long for %2, which has %3 at most; name another file.")
                       .arg(shown, what, textLocale().formattedDataSize(most));
        return std::nullopt;
    }
    return content;
}

} // namespace hloauth
