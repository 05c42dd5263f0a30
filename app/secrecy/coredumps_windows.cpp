#include "secrecy/coredumps.h"

#include <windows.h>

#include <werapi.h>

namespace hloauth {

void forbidCoreDumps()
{
    // Without the heap, in which every secret is, and without the dialog that offers to send a report.
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
    SetErrorMode(SetErrorMode(0) | SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS);
}

} // namespace hloauth
