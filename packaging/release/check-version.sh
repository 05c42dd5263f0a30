#!/usr/bin/env bash
# Fails unless TAG is "v" and the version in CMakeLists.txt, and that release has notes. Prints the version.
#   packaging/release/check-version.sh TAG [CHECKOUT]
set -euo pipefail

tag=$1
root=${2:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
version=$(sed -n 's/^[[:space:]]*VERSION \([0-9][0-9.]*\)$/\1/p' "$root/CMakeLists.txt" | head -n 1)
if [ -z "$version" ]; then
    echo "No version is found in $root/CMakeLists.txt; it stands in project() on a line of its own." >&2
    exit 1
fi
if [ "$tag" != "v$version" ]; then
    echo "The tag $tag is not v$version, as CMakeLists.txt has it; change one of the two." >&2
    exit 1
fi
if ! [ -s "$root/packaging/releases/$version.txt" ]; then
    echo "packaging/releases/$version.txt, which says what the release brings, is missing." >&2
    exit 1
fi
echo "$version"
