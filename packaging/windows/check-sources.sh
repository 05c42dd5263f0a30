#!/usr/bin/env bash
# Compiles, without linking, the sources that only Windows builds (*_windows.cpp) with a MinGW cross compiler
# against Windows headers, warnings as errors. With --all, everything of app/ and ui/ that Windows would build, and of
# tests/stallwatch, which differs from system to system as well.
#
#   packaging/windows/check-sources.sh [--all] [FILE...]
#
# Exit codes: 0 they compile, 1 they don't, 77 there is no such compiler or no Qt headers (ctest: skipped).
#
# What this shows: names, types and signatures of the Windows API and of Qt as used there exist and fit.
# What it does not show, and what is untried therefore:
# - Qt's headers are those of Debian, which were configured for Linux; what Qt for Windows alone declares
#   (QNativeInterface::QWindowsApplication and the like) is not there. None of our sources uses such a thing.
# - Nothing is linked with Qt, QtKeychain or OpenSSL for Windows, and nothing of it was ever run.
# - It is GCC with MinGW-w64's headers, not Microsoft's compiler with the Windows SDK, with which releases are
#   built.
# - moc, uic and rcc are not run, and Qt's own Windows code (clipboard formats, the registry through QSettings,
#   the Credential Manager through QtKeychain) is taken on trust.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

compiler=${HLOAUTH_MINGW:-x86_64-w64-mingw32-g++}
qt=${HLOAUTH_QT_HEADERS:-/usr/include/$(uname -m)-linux-gnu/qt6}
skipped=77

if ! command -v "$compiler" >/dev/null; then
    echo "Not checked: $compiler is missing (Debian: g++-mingw-w64-x86-64-posix)." >&2
    exit $skipped
fi
if ! [ -d "$qt/QtCore" ]; then
    echo "Not checked: there are no Qt headers in $qt (Debian: qt6-base-dev)." >&2
    exit $skipped
fi

folders=(app ui tests/stallwatch)

# sources [--all]: what Windows builds, by the names that CMakeLists.txt tell apart.
sources() {
    if [ "${1:-}" = --all ]; then
        find "${folders[@]}" -name '*.cpp' | grep -vE '_(linux|macos|other|posix|unix|xdg)\.cpp$|^app/cli/quick/'
    else
        find "${folders[@]}" -name '*_windows.cpp'
    fi | sort
}

if [ $# -eq 0 ] || [ "$1" = --all ]; then
    mapfile -t files < <(sources "$@")
else
    files=("$@")
fi
if [ ${#files[@]} -eq 0 ]; then
    echo "There is no source for Windows; was the naming *_windows.cpp given up?" >&2
    exit 1
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/hloauth-windows.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

# Headers that are the same on every system, without the rest of /usr/include, which is Linux's.
mkdir -p "$scratch/include/openssl"
ln -s /usr/include/openssl/*.h /usr/include/"$(uname -m)"-linux-gnu/openssl/*.h "$scratch/include/openssl" \
    2>/dev/null || true
ln -s /usr/include/nlohmann /usr/include/qt6keychain "$scratch/include" 2>/dev/null || true

flags=(-std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Werror -DUNICODE -D_UNICODE -DWIN32 -D_WIN64 -DNDEBUG -D_WIN32_WINNT=0x0A00
    # As hloauth_flags in CMakeLists.txt has them.
    -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_URL_CAST_FROM_STRING
    -DQT_NO_NARROWING_CONVERSIONS_IN_CONNECT -DQT_NO_FOREACH -DQT_NO_KEYWORDS -DQT_USE_QSTRINGBUILDER
    -DQT_DISABLE_DEPRECATED_BEFORE=0x060400 '-DHLOAUTH_VERSION="0"'
    -Iapp -Iui -Itests -isystem packaging/windows/shim -isystem "$scratch/include" -isystem "$qt")
for module in "$qt"/Qt*/; do
    flags+=(-isystem "$module")
done

failed=0
for file in "${files[@]}"; do
    if ! "$compiler" "${flags[@]}" "$file"; then
        echo "Windows would not build $file." >&2
        failed=1
    fi
done
[ $failed -eq 0 ] && echo "${#files[@]} sources compile against Windows headers."
exit $failed
