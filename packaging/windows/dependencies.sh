#!/usr/bin/env bash
# Gets what the build for Windows takes into FOLDER: Qt, QtKeychain, OpenSSL and nlohmann-json. For Git's bash, with
# Visual Studio 2022, CMake, Python and vcpkg there (VCPKG_INSTALLATION_ROOT), as GitHub's runners have them.
# Untried: it was never run on Windows.
#   packaging/windows/dependencies.sh FOLDER
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/release/versions.sh"
folder=$1
mkdir -p "$folder"
folder=$(cd "$folder" && pwd -W 2>/dev/null || pwd)

python -m pip install --quiet "aqtinstall==$aqtinstall_version"
python -m aqt install-qt windows desktop "$qt_version" "$windows_qt" --outputdir "$folder/qt" --modules "${qt_modules[@]}"
"$VCPKG_INSTALLATION_ROOT/vcpkg" install openssl nlohmann-json --triplet "$windows_triplet" \
    --x-install-root "$folder/vcpkg"
"$root/packaging/release/qtkeychain.sh" "$folder/source" "$folder/qtkeychain" -G "$windows_generator" -A x64 \
    -DCMAKE_PREFIX_PATH="$folder/qt/$qt_version/$windows_qt_folder"
