#!/usr/bin/env bash
# Fails if clang-format 14 would change a source; says which and how to let it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if ! findings=$(find app ui tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 clang-format-14 --dry-run -Werror 2>&1); then
    echo "clang-format 14 would change:"
    grep -E ': (error|warning): ' <<<"$findings" | cut -d : -f 1 | sort | uniq -c || echo "$findings"
    echo "To let it: find app ui tests -name '*.cpp' -o -name '*.h' | xargs clang-format-14 -i"
    exit 1
fi >&2
