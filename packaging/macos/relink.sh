#!/usr/bin/env bash
# relink.sh PROGRAM: lets a program in a bundle find its libraries in the bundle's Frameworks folder. For hloauth,
# which macdeployqt does not know. Untried on macOS; test_macos.py runs it with stand-ins for Apple's tools.
set -euo pipefail

program=$1
frameworks=$(cd "$(dirname "$program")/../Frameworks" && pwd)
otool -L "$program" | sed -n 's/^[[:space:]]*\(.*\) (compatibility version.*/\1/p' | while read -r library; do
    case $library in
    /usr/lib/* | /System/*) continue ;;
    *.framework/*) inside=${library##*/}.framework/${library##*.framework/} ;;
    *) inside=${library##*/} ;;
    esac
    if ! [ -e "$frameworks/$inside" ]; then
        echo "$program needs $library, which is not in the bundle ($frameworks/$inside)." >&2
        exit 1
    fi
    install_name_tool -change "$library" "@executable_path/../Frameworks/$inside" "$program"
done
