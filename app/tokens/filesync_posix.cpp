#include "tokens/filesync.h"

#include <QThreadPool>

#include <fcntl.h>
#include <unistd.h>

namespace hloauth {

void syncSoon(int handle)
{
    const int own = fcntl(handle, F_DUPFD_CLOEXEC, 0);
    if (own < 0)
        return;
    QThreadPool::globalInstance()->start([own] {
        fsync(own);
        close(own);
    });
}

} // namespace hloauth
