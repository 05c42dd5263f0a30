#!/usr/bin/env bash
# Adds the bill of materials and the checksums to the files of a release in FOLDER.
#   packaging/release/finish.sh TAG FOLDER
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
version=$("$here/check-version.sh" "$1")
SOURCE_DATE_EPOCH=$(git -C "$here" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
"$here/sbom.py" write --version "$version" --output "$2/sbom.cdx.json" "$2"
"$here/checksums.sh" "$2"
