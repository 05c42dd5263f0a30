#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What a fuzz target has to hold whatever the input is; libFuzzer reports the input that breaks it.
#define FUZZ_VERIFY(condition)                                                                               \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            std::abort();                                                                                    \
    } while (false)

/// One run of the target, by libFuzzer's name for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
