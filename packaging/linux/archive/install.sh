#!/bin/sh
# Puts HighLevel OAuth Helper into your own applications, without asking for a password: the program into
# ~/.local/lib/highlevel-oauth-helper, an entry into the menu, hloauth into ~/.local/bin. An older version is
# replaced; your connections stay. uninstall.sh takes it all away again.
set -eu

id=highlevel-oauth-helper
source=$(dirname "$(readlink -f "$0")")
. "$source/usr/share/$id/places.sh"

new=$program_folder.new
rm -rf "$new"
mkdir -p "$new" || fail "The folder $new can't be made. Make room on the disk, or make its folder writable."
cp -R -P "$source/." "$new/" ||
    fail "The program can't be copied to $new. Make room on the disk: about 150 MB are needed."
# Whatever was not there is not missed.
if [ -e "$program_folder" ]; then
    rm -rf "$program_folder.old"
    mv "$program_folder" "$program_folder.old"
fi
mv "$new" "$program_folder"
rm -rf "$program_folder.old"

mkdir -p "$applications" "$bin" "$units"
quoted=$(printf '%s' "$program_folder/usr/bin/$id" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
while IFS= read -r line; do
    case $line in
    Exec=*) printf 'Exec="%s"\n' "$quoted" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$program_folder/$id.desktop" >"$applications/$id.desktop"
for picture in "$program_folder"/usr/share/icons/hicolor/*/apps/"$id".*; do
    place=$icons/${picture#"$program_folder/usr/share/icons/"}
    mkdir -p "$(dirname "$place")"
    cp "$picture" "$place"
done
ln -sf "$program_folder/usr/bin/hloauth" "$bin/hloauth"
unit_path=$(printf '%s' "$program_folder" | sed 's/%/%%/g; s/[&|\\]/\\&/g')
for unit in service timer; do
    sed "s|@program_folder@|$unit_path|" "$program_folder/usr/share/$id/hloauth-keep-fresh.$unit" >"$units/hloauth-keep-fresh.$unit"
done
refreshMenu

say "HighLevel OAuth Helper is installed: look for it among your applications. For the terminal there is hloauth, from your next login on."
# Whoever has clicked sees by the window that it is done.
if [ ! -t 1 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program_folder/usr/bin/$id"
fi
