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
