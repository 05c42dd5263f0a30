#include "widgets/clipboardhints.h"

#include <QMimeData>

namespace hloauth {

namespace {

/// Qt's spelling of a Windows clipboard format by its registered name.
QString format(const QString &name)
{
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(name);
}

} // namespace

void addSecretHints(QMimeData &data)
{
    // "Cloud Clipboard and Clipboard History Formats" in the Windows documentation: the presence of the
    // first is enough; the others hold a DWORD, 0 for no.
    const QByteArray no(4, '\0');
    data.setData(format(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")), no);
    data.setData(format(QStringLiteral("CanIncludeInClipboardHistory")), no);
    data.setData(format(QStringLiteral("CanUploadToCloudClipboard")), no);
}

} // namespace hloauth
