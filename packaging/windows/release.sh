#!/usr/bin/env bash
# Builds, tests and packs for Windows with what dependencies.sh has put into FOLDER; the installer goes to OUTPUT.
# Untried: it was never run on Windows.
#   packaging/windows/release.sh FOLDER OUTPUT
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/release/versions.sh"
folder=$(cd "$1" && pwd -W 2>/dev/null || pwd)
mkdir -p "$2"
output=$(cd "$2" && pwd)
qt=$folder/qt/$qt_version/$windows_qt_folder
build=$root/build/windows
export PATH="$(cygpath -u "$qt" 2>/dev/null || echo "$qt")/bin:$PATH"

cmake -S "$root" -B "$build" -G "$windows_generator" -A x64 \
    -DCMAKE_PREFIX_PATH="$qt;$folder/qtkeychain;$folder/vcpkg/$windows_triplet" \
    -DOPENSSL_ROOT_DIR="$folder/vcpkg/$windows_triplet" -DOPENSSL_USE_STATIC_LIBS=ON
cmake --build "$build" --config Release --parallel
ctest --test-dir "$build" --build-config Release --output-on-failure --parallel 2
(cd "$build" && cpack -C Release -G NSIS)
cp "$build"/highlevel-oauth-helper-*-windows-x64.exe "$output"

# vcpkg keeps a file for each package that it has installed, named NAME_VERSION_TRIPLET.list.
vcpkgVersion() {
    basename "$(ls "$folder/vcpkg/vcpkg/info/$1"_*_"$windows_triplet.list")" ".list" |
        sed "s/^$1_//; s/_$windows_triplet\$//; s/#.*//"
}
pinnedParts "$(vcpkgVersion openssl)" "$(vcpkgVersion nlohmann-json)" >"$output/windows.parts"
