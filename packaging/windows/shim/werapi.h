// For packaging/windows/check-sources.sh alone: what the Windows SDK's werapi.h has and MinGW's (10.0) leaves
// out. Nothing that people install is compiled with it.
#pragma once

#include <windows.h>

#ifndef WER_MAX_PREFERRED_MODULES_BUFFER
#define WER_MAX_PREFERRED_MODULES_BUFFER 256
#define WER_FAULT_REPORTING_FLAG_NOHEAP 1
DECLARE_HANDLE(HREPORT);
typedef int *PWER_SUBMIT_RESULT;
#endif

#include_next <werapi.h>
