#include "widgets/clipboardhints.h"

#include <QMimeData>

namespace hloauth {

void addSecretHints(QMimeData &data)
{
    // Klipper, GPaste, CopyQ and others leave out what is marked so.
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
}

} // namespace hloauth
