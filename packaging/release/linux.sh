#!/usr/bin/env bash
# Tests and packs for Linux; the packages go to OUTPUT, and the programs that sbom.py looks into to OUTPUT.parts.
#   packaging/release/linux.sh OUTPUT
# HLOAUTH_MAINTAINER in the environment says who answers for the packages: a name and <an e-mail address>.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
mkdir -p "$1"
output=$(cd "$1" && pwd)
"$root/packaging/test.sh"
arguments=()
if [ -n "${HLOAUTH_MAINTAINER:-}" ]; then
    arguments+=("-DHLOAUTH_MAINTAINER=$HLOAUTH_MAINTAINER")
fi
if [ -n "${GITHUB_REPOSITORY:-}" ]; then
    homepage=$GITHUB_SERVER_URL/$GITHUB_REPOSITORY
    arguments+=("-DHLOAUTH_HOMEPAGE=$homepage"
        "-DHLOAUTH_SCREENSHOTS=$homepage/raw/$GITHUB_REF_NAME/resources/screenshots")
fi
"$root/packaging/linux/package.sh" "${arguments[@]}"
cp "$root"/build/packages/*.deb "$root"/build/packages/*.tar.xz "$output"
tree=$(mktemp -d "${TMPDIR:-/tmp}/hloauth-parts.XXXXXX")
trap 'rm -rf "$tree"' EXIT
tar -xf "$output"/*.tar.xz -C "$tree"
"$root/packaging/release/sbom.py" parts --program "$root/build/ci/bin/highlevel-oauth-helper" \
    --program "$root/build/ci/bin/hloauth-full" --tree "$tree" \
    --compiled-in nlohmann-json3-dev >"$output/linux.parts"
