#include "widgets/linkdrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace hloauth {

LinkDrop::LinkDrop(QWidget &window) : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QString LinkDrop::linkIn(const QMimeData &mime)
{
    // The text first: as it was written, where a URL is what is made of it. It may be the link's caption.
    QStringList candidates{mime.text().trimmed()};
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls)
        candidates.append(url.toString(QUrl::FullyEncoded));
    const auto link = std::find_if(candidates.cbegin(), candidates.cend(), [](const QString &candidate) {
        return candidate.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
            || candidate.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    });
    return link == candidates.cend() ? QString() : *link;
}

bool LinkDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove
        && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString link = linkIn(*drop->mimeData());
    if (link.isEmpty())
        return QObject::eventFilter(watched, event);
    // The browser keeps its own.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(link);
    return true;
}

} // namespace hloauth
