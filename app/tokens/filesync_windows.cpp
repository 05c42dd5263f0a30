#include "tokens/filesync.h"

#include <QThreadPool>

#include <io.h>

namespace hloauth {

void syncSoon(int handle)
{
    const int own = _dup(handle);
    if (own < 0)
        return;
    QThreadPool::globalInstance()->start([own] {
        _commit(own);
        _close(own);
    });
}

} // namespace hloauth
