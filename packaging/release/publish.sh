#!/usr/bin/env bash
# Makes a draft of the release TAG on GitHub with all files of FOLDER; a person reads it over and publishes it.
# Needs gh, and GH_TOKEN in the environment.
#   packaging/release/publish.sh TAG FOLDER
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tag=$1
folder=$2
version=$("$here/check-version.sh" "$tag")
notes=$(mktemp)
trap 'rm -f "$notes"' EXIT
{
    # The first line is the day.
    sed -n '2,$s/^/- /p' "$here/../releases/$version.txt"
    printf '\nSHA256SUMS has the checksums, sbom.cdx.json what is in the packages. Where the files come from: '
    printf '`gh attestation verify FILE --repo %s`.\n' "${GITHUB_REPOSITORY:-OWNER/REPOSITORY}"
} >"$notes"
gh release create "$tag" --draft --verify-tag --title "HighLevel OAuth Helper $version" --notes-file "$notes" "$folder"/*
