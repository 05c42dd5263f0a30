#include "support/spokenlog.h"

#include "widgets/announcement.h"

#include <QCoreApplication>

namespace hloauth {

SpokenLog::SpokenLog()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool SpokenLog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == AnnouncementEvent::kind())
        m_said.append(static_cast<AnnouncementEvent *>(event)->text());
    return QObject::eventFilter(watched, event);
}

} // namespace hloauth
