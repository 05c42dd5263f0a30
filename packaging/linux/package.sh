#!/usr/bin/env bash
# Builds what people on Linux install, into build/packages: the Debian package, and the archive for all other
# distributions. The same commit gives the same bytes, at any time and in any folder.
#
#   packaging/linux/package.sh [CMAKE-ARGUMENT...]     packaging/identity.cmake has those that matter here
#
# Installs what is missing. Without git, SOURCE_DATE_EPOCH has to say the time of the sources (seconds since 1970).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/linux/build.sh"
. "$root/packaging/linux/install.sh"

if [ -z "${SOURCE_DATE_EPOCH:-}" ] && ! SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null); then
    echo "package.sh: this is no git checkout; set SOURCE_DATE_EPOCH to the time of the sources, in seconds since 1970." >&2
    exit 2
fi
export SOURCE_DATE_EPOCH
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

installPackages "${build_packages[@]}" "${package_packages[@]}"
# Without the compiler's cache: it would hand out what was built in another folder, with that folder's name in it.
build package -DCMAKE_CXX_COMPILER_LAUNCHER= "$@"

packages=$root/build/packages
rm -rf "$packages"
mkdir -p "$packages"
step "Making the Debian package"
quietly cpack --config "$root/build/package/CPackConfig.cmake" -B "$root/build/package/cpack"
mv "$root/build/package/packages"/*.deb "$packages"

step "Making the archive"
"$root/packaging/linux/archive.sh" "$root/build/package" "$packages"

step "Made in build/packages"
(cd "$packages" && sha256sum -- *.deb *.tar.xz | tee SHA256SUMS && du -h --apparent-size -- *.deb *.tar.xz)
