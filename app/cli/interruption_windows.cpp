#include "cli/interruption.h"

#include <mutex>

#include <windows.h>

namespace hloauth {

namespace {

std::mutex mutex;
Interruption *receiver = nullptr;

// Windows calls it in a thread of its own.
BOOL WINAPI onControl(DWORD)
{
    const std::lock_guard lock(mutex);
    if (!receiver)
        return FALSE;
    QMetaObject::invokeMethod(receiver, &Interruption::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class Interruption::Private { };

Interruption::Interruption(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    {
        const std::lock_guard lock(mutex);
        receiver = this;
    }
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    const std::lock_guard lock(mutex);
    receiver = nullptr;
}

} // namespace hloauth
