#!/usr/bin/env bash
# Builds QtKeychain from its source, as a static library. Further arguments go to CMake.
#   packaging/release/qtkeychain.sh SOURCE-FOLDER INSTALL-FOLDER [CMAKE-ARGUMENT...]
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/versions.sh"
source=$1
target=$2
shift 2
mkdir -p "$source"
archive=$source/qtkeychain-$qtkeychain_version.tar.gz
if ! [ -f "$archive" ]; then
    curl --fail --silent --show-error --location --output "$archive" \
        "https://github.com/frankosterfeld/qtkeychain/archive/refs/tags/$qtkeychain_version.tar.gz"
fi
# CMake has it on every system; sha256sum and shasum are each on some.
sum=$(cmake -E sha256sum "$archive" | cut -d ' ' -f 1)
if [ "$sum" != "$qtkeychain_sha256" ]; then
    echo "$archive is not QtKeychain $qtkeychain_version: its SHA-256 is $sum. Remove it and start again." >&2
    exit 1
fi
cmake -E chdir "$source" cmake -E tar xzf "$archive"
cmake -S "$source/qtkeychain-$qtkeychain_version" -B "$source/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_WITH_QT6=ON \
    -DBUILD_SHARED_LIBS=OFF -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF -DCMAKE_INSTALL_PREFIX="$target" "$@"
cmake --build "$source/build" --config Release
cmake --install "$source/build" --config Release
