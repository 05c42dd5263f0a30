#!/usr/bin/env bash
# Takes the pictures of all windows anew, as tst_gallery_* shows them, and puts them where they count as approved: a
# sheet for each state beside this script, and the README's pictures. Look at what git says has changed before you
# commit it: that is the approval.
#
#   tests/gallery/approve.sh [BUILD_FOLDER [SHEETS_FOLDER]]
#
# BUILD_FOLDER: build/ci unless given; with tst_gallery_* and the translations in it. With a SHEETS_FOLDER, the sheets go
# there and nothing of the project changes: to compare runs with each other, by HLOAUTH_GALLERY_APPROVED=SHEETS_FOLDER.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(cd "${1:-$root/build/ci}" && pwd)
output=${2:-$here}
. "$root/packaging/linux/build.sh"
. "$root/packaging/linux/install.sh"
installPackages "${gallery_packages[@]}"
read -ra languages <<<"en $(tr '\n' ' ' <"$root/resources/translations/LINGUAS")" # the sheets' columns; the rows are below
rows=(100-light 100-dark 200-light 200-dark)
readme_pictures=(scopes tokens)
work=$(mktemp -d "${TMPDIR:-/tmp}/hloauth-gallery.XXXXXX")
trap 'rm -rf "$work"' EXIT

# By how much, of 255, the second picture is off somewhere; seen as tests/support/approvedpictures does.
lost() {
    convert "$1" "$2" -compose difference -composite -scale 25% -format '%[fx:ceil(255*maxima)]' info:
}

mkdir "$work/sheets"
shown=()
for language in "${languages[@]}"; do
    for windows in wizard windows; do
        # What else it finds is no matter here.
        env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LANGUAGE="$language" HLOAUTH_GALLERY_DIR="$work" \
            HLOAUTH_TEST_LANGUAGE="$([ "$language" = en ] || echo "$build/resources/translations/hloauth_$language.qm")" \
            "$build/bin/tst_gallery_$windows" >"$work/$windows-$language.log" 2>&1 &
        shown+=($!)
    done
done
echo "Showing all windows in ${#languages[@]} languages"
for pid in "${shown[@]}"; do
    wait "$pid" || true
done
for file in "$work"/cells/*-en-100-light.png; do
    state=$(basename "$file" -en-100-light.png)
    cells=()
    for row in "${rows[@]}"; do
        for language in "${languages[@]}"; do
            cells+=("$work/cells/$state-$language-$row.png")
        done
    done
    montage "${cells[@]}" -mode concatenate -tile "${#languages[@]}x${#rows[@]}" -strip "$work/$state.png"
    # Few colours, as they are many sheets; but all where those that are left out come near to what counts as a change.
    pngquant --nofs --speed 1 --strip --output "$work/sheets/$state.png" 256 "$work/$state.png"
    if [ "$(lost "$work/$state.png" "$work/sheets/$state.png")" -gt 7 ]; then
        cp "$work/$state.png" "$work/sheets/$state.png"
    fi
done
mkdir -p "$output"
rm -f "$output"/*.png
cp "$work"/sheets/*.png "$output"
if [ "$output" = "$here" ]; then
    for name in "${readme_pictures[@]}"; do
        cp "$work/$name-en-100-light.png" "$root/resources/screenshots/$name.png"
    done
fi
du -sh "$output"
