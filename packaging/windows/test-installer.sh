#!/usr/bin/env bash
# Makes installers with CPack and makensis from small stand-ins for the programs, and installs, upgrades and
# uninstalls silently under wine, in a folder of its own.
#
#   packaging/windows/test-installer.sh [ICON-TOOL]      the tool is hloauth_makeiconfile of the build
#
# Exit codes: 0 all is as it should be, 1 it is not, 77 something that it takes is missing (ctest: skipped).
# Untried here: the pages of the installer that people see (all runs are silent), a real Windows, real
# programs with Qt's libraries, SmartScreen, and signing with a real certificate.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
icon_tool=${1:-$root/build/ci/bin/hloauth_makeiconfile}
wine=/usr/lib/wine/wine64
for tool in cmake cpack makensis x86_64-w64-mingw32-gcc x86_64-w64-mingw32-windres xvfb-run icotool "$wine" \
    "$icon_tool"; do
    if ! command -v "$tool" >/dev/null; then
        echo "Not tried: $tool is missing." >&2
        exit 77
    fi
done

# A screen of its own.
if [ -z "${HLOAUTH_IN_XVFB:-}" ]; then
    HLOAUTH_IN_XVFB=1 exec xvfb-run -a "$0" "$icon_tool"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/hloauth-installer.XXXXXX")
export HOME=$work/home WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=,winemenubuilder.exe='
mkdir -p "$HOME"
finish() {
    local status=$?
    /usr/lib/wine/wineserver64 -k 2>/dev/null || wineserver -k 2>/dev/null || true
    rm -rf "$work"
    exit $status
}
trap finish EXIT

failures=0
# check TEXT COMMAND...: says it, and counts when it is not so.
check() {
    local text=$1
    shift
    if "$@" >/dev/null 2>&1; then
        echo "  ok: $text"
    else
        echo "  NOT: $text" >&2
        failures=$((failures + 1))
    fi
}
absent() { ! [ -e "$1" ]; }
# exits STATUS COMMAND...
exits() {
    local wanted=$1 status=0
    shift
    "$@" >/dev/null 2>&1 || status=$?
    [ "$status" -eq "$wanted" ]
}
run() { "$wine" "$@" </dev/null; }
# value KEY NAME: of the user's registry; fails if there is none.
value() {
    run reg query "HKCU\\$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2  *REG_[A-Z_]*  *//p" | grep .
}
has() { [ "$(value "$1" "$2")" = "$3" ]; }
noValue() { ! value "$1" "$2"; }

# What it says is signed is written down.
cat >"$work/sign" <<'END'
#!/bin/sh
[ -f "$1" ] || exit 1
basename "$1" >>"$(dirname "$0")/signed"
END
chmod +x "$work/sign"

# installer VERSION: makes it, and prints its path.
installer() {
    local build=$work/build-$1
    cmake -S "$here/stand-in" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DHLOAUTH_STAND_IN_VERSION="$1" -DHLOAUTH_ICON="$work/program.ico" -DHLOAUTH_SIDE="$work/side.bmp" \
        -DCPACK_NSIS_DEFINES="Target amd64-unicode" >"$work/log" 2>&1 &&
        cmake --build "$build" >>"$work/log" 2>&1 &&
        (cd "$build" && HLOAUTH_SIGN_COMMAND=$work/sign cpack -G NSIS >>"$work/log" 2>&1) || {
        cat "$work/log" "$build"/_CPack_Packages/*/NSIS/NSISOutput.log >&2
        return 1
    }
    echo "$build/highlevel-oauth-helper-$1-windows-x64.exe"
}

echo "Making the icon and two installers"
"$icon_tool" "$root/resources/icons/highlevel-oauth-helper.svg" "$work/program.ico"
"$icon_tool" "$here/side.svg" "$work/side.bmp" 328 628
check "the icon has its nine sizes" test "$(icotool -l "$work/program.ico" | wc -l)" -eq 9
old=$(installer 0.9.0)
check "both programs, the uninstaller and the installer were given to be signed" \
    test "$(sort -u "$work/signed" | wc -l)" -ge 4
new=$(installer 1.0.0)
check "a program has its icon and version" sh -c \
    "x86_64-w64-mingw32-objdump -s -j .rsrc '$work/build-1.0.0/hloauth.exe' | grep -q '1\.\.*0\.\.*\.\?0' &&
     wrestool -l '$work/build-1.0.0/hloauth.exe' | grep -q group_icon"
if HLOAUTH_SIGN_COMMAND=/bin/false cpack -G NSIS --config "$work/build-1.0.0/CPackConfig.cmake" \
    -B "$work/unsigned" >/dev/null 2>&1; then
    check "packaging stops if signing fails" false
else
    check "packaging stops if signing fails" true
fi

echo "Starting wine"
run wineboot -i >/dev/null 2>&1
user=$WINEPREFIX/drive_c/users/$(ls "$WINEPREFIX/drive_c/users" | grep -v Public)
local=$user/AppData/Local
programs=$local/Programs/'HighLevel OAuth Helper'
shortcut=$user/AppData/Roaming/Microsoft/Windows/Start\ Menu/Programs/'HighLevel OAuth Helper.lnk'
windows_programs="C:\\users\\$(basename "$user")\\AppData\\Local\\Programs\\HighLevel OAuth Helper"
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\HighLevelOAuthHelper'
run_key='Software\Microsoft\Windows\CurrentVersion\Run'
# Longer than a variable of NSIS can hold.
long_path="C:\\tools;%USERPROFILE%\\bin;$(printf 'C:\\folder%03d;' $(seq 150))C:\\last"
run reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "$long_path" /f >/dev/null
find "$WINEPREFIX/drive_c" -type f -o -type d | sort >"$work/before"

echo "Installing 0.9.0 silently, with hloauth on PATH"
check "it ends well" exits 0 run "$old" /S /PATH=1
check "the programs are there" test -f "$programs/bin/highlevel-oauth-helper.exe" -a -f "$programs/bin/hloauth.exe"
check "its own file is there" test -f "$programs/plugins/of-0.9.0/only-0.9.0.txt"
check "it is in the start menu" test -f "$shortcut"
check "Windows knows its version" has "$uninstall_key" DisplayVersion 0.9.0
check "and how to remove it" has "$uninstall_key" QuietUninstallString "\"$windows_programs\\Uninstall.exe\" /S"
check "PATH has it at its end, and nothing else is changed" has Environment Path "$long_path;$windows_programs\\bin"
check "PATH may still hold variables" sh -c "'$wine' reg query 'HKCU\\Environment' /v Path | grep -q REG_EXPAND_SZ"
check "hloauth starts" sh -c "'$wine' '$programs/bin/hloauth.exe' | grep -q stand-in"

echo "Upgrading to 1.0.0"
mkdir -p "$local/highlevel-oauth-helper"
echo '{"connections": []}' >"$local/highlevel-oauth-helper/connections.json"
run reg add "HKCU\\$run_key" /v 'HighLevel OAuth Helper' /d program /f >/dev/null
check "it ends well" exits 0 run "$new" /S
check "the new file is there" test -f "$programs/plugins/of-1.0.0/only-1.0.0.txt"
check "the old version's file and folder are gone" absent "$programs/plugins/of-0.9.0"
check "Windows knows the new version" has "$uninstall_key" DisplayVersion 1.0.0
check "PATH is the same" has Environment Path "$long_path;$windows_programs\\bin"
check "the connections are there" grep -q connections "$local/highlevel-oauth-helper/connections.json"
check "it still starts at login" has "$run_key" 'HighLevel OAuth Helper' program
check "it is still in the start menu" test -f "$shortcut"
check "/PATH=0 takes it from PATH" sh -c "'$wine' '$new' /S /PATH=0"
check "and leaves the rest" has Environment Path "$long_path"
check "/PATH=1 puts it back" sh -c "'$wine' '$new' /S /PATH=1"
check "twice over it is there once" has Environment Path "$long_path;$windows_programs\\bin"

echo "While the program is open"
mkfifo "$work/input"
"$wine" "$programs/bin/highlevel-oauth-helper.exe" wait <"$work/input" >"$work/output" 2>/dev/null &
exec 9>"$work/input"
for _ in $(seq 100); do grep -q stand-in "$work/output" && break; sleep 0.1; done
check "an upgrade is refused, with its exit code" exits 3 run "$new" /S
check "nothing of it is lost" test -f "$programs/bin/hloauth.exe" -a -f "$programs/Uninstall.exe"
exec 9>&-
wait $! || true

echo "Uninstalling"
echo "mine" >"$programs/bin/notes.txt"
# The folder comes without quotes, whatever is in its name; wine puts some around an argument with spaces.
read -ra unquoted <<<"_?=$windows_programs"
check "it ends well" exits 0 run "$programs/Uninstall.exe" /S "${unquoted[@]}"
check "the programs are gone" absent "$programs/bin/hloauth.exe"
check "a file that somebody else put there is kept" test -f "$programs/bin/notes.txt"
rm -rf "$programs"
check "it is no longer in the start menu" absent "$shortcut"
check "PATH is as it was before" has Environment Path "$long_path"
check "nothing starts at login" noValue "$run_key" 'HighLevel OAuth Helper'
check "Windows no longer knows it" noValue "$uninstall_key" DisplayName
check "the connections are there" grep -q connections "$local/highlevel-oauth-helper/connections.json"
rm -rf "$local/highlevel-oauth-helper"

echo "Once more, as the settings of Windows uninstall it: by a copy of the uninstaller"
check "it installs" exits 0 run "$new" /S
check "without being asked, PATH is left alone" has Environment Path "$long_path"
check "it uninstalls" exits 0 run "$programs/Uninstall.exe" /S
for _ in $(seq 100); do [ -e "$programs" ] || break; sleep 0.1; done
check "its folder is gone" absent "$programs"
# The copy is left in the folder for temporary files, as with every installer of NSIS: it can't delete itself.
find "$WINEPREFIX/drive_c" -type f -o -type d | grep -vF "$user/Temp/" | sort >"$work/after"
comm -13 "$work/before" "$work/after" | grep -vxF "$local/Programs" >"$work/left" || true
cat "$work/left" >&2
check "nothing is left" test ! -s "$work/left"

if [ $failures -gt 0 ]; then
    echo "$failures checks failed." >&2
    exit 1
fi
echo "The installer does what it should, under wine."
