#!/usr/bin/env bash
# Fails if clang-format 14 would change a source; says which and how to let it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if ! find app ui tests -name '*.cpp' -print0 -o -name '*.h' -print0 |
    xargs -0 clang-format-14 --dry-run -Werror; then
    echo "To fix: find app ui tests -name '*.cpp' -o -name '*.h' | xargs clang-format-14 -i" >&2
    exit 1
fi
