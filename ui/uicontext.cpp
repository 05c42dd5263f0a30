#include "uicontext.h"

#include <QCoreApplication>
#include <QUrl>

namespace hloauth {

QString openAndTell(const UiContext &context, const QUrl &url)
{
    const QString sentence =
        context.openUrl(url)
            ? QCoreApplication::translate("hloauth::UiContext", "%1 was opened in your browser.")
            : QCoreApplication::translate("hloauth::UiContext",
                                          "No browser could be opened; type %1 into one.");
    return sentence.arg(url.toString());
}

} // namespace hloauth
