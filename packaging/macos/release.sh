#!/usr/bin/env bash
# Builds, tests and packs for macOS with what dependencies.sh has put into FOLDER; the disk image goes to OUTPUT.
# Signs and notarises it if sign.sh's and notarize.sh's variables are set.
# Untried: it was never run on macOS.
#   packaging/macos/release.sh FOLDER OUTPUT
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/release/versions.sh"
folder=$(cd "$1" && pwd)
mkdir -p "$2"
output=$(cd "$2" && pwd)
build=$root/build/macos

# OpenSSL as a static library: the one of Homebrew is for this version of macOS only.
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_OSX_DEPLOYMENT_TARGET="$macos_oldest" \
    -DCMAKE_PREFIX_PATH="$folder/qt/$qt_version/$macos_qt_folder;$folder/qtkeychain;$(brew --prefix nlohmann-json)" \
    -DOPENSSL_ROOT_DIR="$(brew --prefix openssl@3)" -DOPENSSL_USE_STATIC_LIBS=ON
cmake --build "$build"
QT_QPA_PLATFORM=offscreen ctest --test-dir "$build" --output-on-failure --parallel 2
(cd "$build" && cpack -G DragNDrop)
for image in "$build"/highlevel-oauth-helper-*.dmg; do
    "$root/packaging/macos/sign.sh" "$image"
    "$root/packaging/macos/notarize.sh" "$image"
    cp "$image" "$output"
done
brewVersion() {
    brew list --versions "$1" | awk '{ print $NF }'
}
pinnedParts "$(brewVersion openssl@3)" "$(brewVersion nlohmann-json)" >"$output/macos.parts"
