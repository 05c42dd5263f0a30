# What releases for Windows and macOS are built with. To be sourced; needs bash.
# shellcheck disable=SC2034

aqtinstall_version=3.3.0
qt_version=6.8.3
qt_modules=(qtnetworkauth qthttpserver qtwebsockets) # Qt HttpServer asks for Qt WebSockets
windows_qt=win64_msvc2022_64
windows_qt_folder=msvc2022_64
windows_generator='Visual Studio 17 2022'
windows_triplet=x64-windows-static-md # OpenSSL inside the program, with the same C library as Qt's
macos_qt=clang_64
macos_qt_folder=macos
macos_oldest=12.0 # what Qt 6.8 runs on

qtkeychain_version=0.16.0
qtkeychain_sha256=3be26ec4ae30eecf0c2ff7572ba83799791b157c76e15a05ef35f23dc25e4054

# part NAME VERSION LICENCE PACKAGE-URL: a line for sbom.py, of what is shipped.
part() {
    printf '%s\t%s\t%s\t%s\tshipped\n' "$@"
}

# pinnedParts OPENSSL-VERSION JSON-VERSION: what programs for Windows and macOS have inside or beside them.
pinnedParts() {
    if [ -z "$1" ] || [ -z "$2" ]; then
        echo "The versions of OpenSSL and nlohmann-json were not found." >&2
        return 1
    fi
    part Qt "$qt_version" LGPL-3.0-only "pkg:generic/qt@$qt_version"
    part QtNetworkAuth "$qt_version" GPL-3.0-only "pkg:generic/qtnetworkauth@$qt_version"
    part QtHttpServer "$qt_version" GPL-3.0-only "pkg:generic/qthttpserver@$qt_version"
    part QtKeychain "$qtkeychain_version" BSD-3-Clause "pkg:github/frankosterfeld/qtkeychain@$qtkeychain_version"
    part OpenSSL "$1" Apache-2.0 "pkg:generic/openssl@$1"
    part nlohmann-json "$2" MIT "pkg:github/nlohmann/json@v$2"
}
