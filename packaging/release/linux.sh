#!/usr/bin/env bash
# Tests and packs for Linux; the packages go to OUTPUT, and the programs that sbom.py looks into to OUTPUT.parts.
#   packaging/release/linux.sh OUTPUT
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
mkdir -p "$1"
output=$(cd "$1" && pwd)
"$root/packaging/test.sh"
"$root/packaging/linux/package.sh" "$output"
"$root/packaging/release/sbom.py" parts --program "$root/build/ci/bin/highlevel-oauth-helper" \
    --program "$root/build/ci/bin/hloauth-full" --compiled-in nlohmann-json3-dev >"$output/linux.parts"
