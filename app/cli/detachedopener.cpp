#include "cli/detachedopener.h"

#include <QProcess>
#include <QUrl>

namespace hloauth {

bool startDetachedOpener(const QString &program, const QUrl &url)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments({url.toString(QUrl::FullyEncoded)});
    // A browser that writes to our standard output would spoil what a script reads.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace hloauth
