#!/usr/bin/env bash
# Gets what the build for macOS takes into FOLDER: Qt, QtKeychain, OpenSSL and nlohmann-json. Needs Xcode's command line
# tools, CMake, Python and Homebrew, as GitHub's runners have them.
# Untried: it was never run on macOS.
#   packaging/macos/dependencies.sh FOLDER
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/release/versions.sh"
mkdir -p "$1"
folder=$(cd "$1" && pwd)

python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet "aqtinstall==$aqtinstall_version"
"$folder/python/bin/python" -m aqt install-qt mac desktop "$qt_version" "$macos_qt" --outputdir "$folder/qt" \
    --modules "${qt_modules[@]}"
brew install --quiet openssl@3 nlohmann-json ninja
"$root/packaging/release/qtkeychain.sh" "$folder/source" "$folder/qtkeychain" -G Ninja \
    -DCMAKE_OSX_DEPLOYMENT_TARGET="$macos_oldest" -DCMAKE_PREFIX_PATH="$folder/qt/$qt_version/$macos_qt_folder"
