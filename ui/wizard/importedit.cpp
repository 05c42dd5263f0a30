#include "wizard/importedit.h"

#include <QMimeData>
#include <QUrl>

namespace hloauth {

namespace {
constexpr qsizetype longestShown = 20000; // characters; a line that is much longer is slow to lay out
}

ImportEdit::ImportEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

bool ImportEdit::canTake(const QMimeData &mime)
{
    return mime.hasText() || mime.hasUrls();
}

void ImportEdit::take(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    const QString text = mime.text();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        Q_EMIT fileGiven(urls.first().toLocalFile());
    else if (text.size() > longestShown)
        Q_EMIT longTextGiven(text);
    else
        insertPlainText(text);
}

bool ImportEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return canTake(*source);
}

void ImportEdit::insertFromMimeData(const QMimeData *source)
{
    take(*source);
}

} // namespace hloauth
