#!/bin/sh
# Takes away what install.sh has put into your applications. Your connections and the tokens in the keychain
# stay; "Remove" in the program is what takes them away.
set -eu

id=highlevel-oauth-helper
source=$(dirname "$(readlink -f "$0")")
. "$source/usr/share/$id/places.sh"

if command -v systemctl >/dev/null && [ -e "$units/hloauth-keep-fresh.timer" ]; then
    systemctl --user disable --now hloauth-keep-fresh.timer >/dev/null 2>&1 || true
fi
rm -f "$applications/$id.desktop" "$units/hloauth-keep-fresh.service" "$units/hloauth-keep-fresh.timer"
rm -f "$icons"/hicolor/*/apps/"$id".png "$icons"/hicolor/*/apps/"$id".svg
if [ "$(readlink "$bin/hloauth" || true)" = "$program_folder/usr/bin/hloauth" ]; then
    rm -f "$bin/hloauth"
fi
# The start at login, if it would start this program.
if grep -qsF "$program_folder/" "$autostart"; then
    rm -f "$autostart"
fi
rm -rf "$program_folder"
for folder in "$icons"/hicolor/*/apps "$icons"/hicolor/* "$icons/hicolor" "$icons" "$applications" "$units" \
    "$(dirname "$units")" "$bin" "$(dirname "$program_folder")"; do
    rmdir "$folder" 2>/dev/null || true # others' things may be in it
done
refreshMenu
say "HighLevel OAuth Helper is removed. Your connections and what is in the keychain are still there."
