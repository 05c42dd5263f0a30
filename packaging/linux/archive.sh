#!/usr/bin/env bash
# Makes the archive for distributions without a package of their own: the programs with Qt and all else that a
# desktop doesn't have anyway, and scripts that put them into a person's own menu without root. The folder in
# it is a complete AppDir, too; appimagetool makes an AppImage of it where that is to be had.
#
#   archive.sh BUILD_FOLDER OUTPUT_FOLDER      needs SOURCE_DATE_EPOCH
set -euo pipefail

build_folder=$1
output_folder=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$build_folder/packaging/linux/identity.sh"
: "${SOURCE_DATE_EPOCH:?the time that all files get, in seconds since 1970}"
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

multiarch=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
qt_plugins=/usr/lib/$multiarch/qt6/plugins
name=$id-$version-$(uname -m)
work=$(mktemp -d "${TMPDIR:-/tmp}/hloauth-archive.XXXXXX")
trap 'rm -rf "$work"' EXIT
tree=$work/$name

# What is left out: the C library's own, and what every desktop has and must not have twice, because it goes
# with the kernel's graphics drivers, with the fonts' configuration or with the display's server. Patterns.
from_the_system=(
    ld-linux-\* libc.so.\* libm.so.\* libdl.so.\* libpthread.so.\* librt.so.\* libresolv.so.\* libnsl.so.\*
    libgcc_s.so.\* libstdc++.so.\* libz.so.\* libexpat.so.\*
    libX11.so.\* libX11-xcb.so.\* libxcb.so.\* libXau.so.\* libXdmcp.so.\* libwayland-\*
    libGL.so.\* libGLX.so.\* libGLdispatch.so.\* libEGL.so.\* libOpenGL.so.\* libdrm.so.\* libgbm.so.\*
    libfontconfig.so.\* libfreetype.so.\* libharfbuzz.so.\*
    libcups.so.\* # only printing needs it; a system without it has no printers
)

# Those that are loaded by name.
loaded_libraries=(libsecret-1.so.0 libssl.so.3 libcrypto.so.3)

plugins=(
    iconengines/libqsvgicon.so
    imageformats/libqsvg.so
    networkinformation/libqnetworkmanager.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platforms/libqoffscreen.so
    platforms/libqwayland-generic.so
    platforms/libqxcb.so
    platformthemes/libqxdgdesktopportal.so
    printsupport/libcupsprintersupport.so
    tls/libqopensslbackend.so
    wayland-decoration-client/libbradient.so
    wayland-shell-integration/libxdg-shell.so
)

isFromTheSystem() {
    local pattern
    for pattern in "${from_the_system[@]}"; do
        # shellcheck disable=SC2053 # a pattern it is
        [[ $1 == $pattern ]] && return 0
    done
    return 1
}

# neededBy FILE: the names that it asks for.
neededBy() {
    readelf --dynamic "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'
}

declare -A carried=()
translations=()

# carry NAME: takes the library, and all that it needs, into usr/lib.
carry() {
    local file needed
    if isFromTheSystem "$1" || [ -n "${carried[$1]:-}" ]; then
        return 0
    fi
    for file in "/usr/lib/$multiarch/$1" "/lib/$multiarch/$1"; do
        [ -e "$file" ] && break
    done
    if ! [ -e "$file" ]; then
        echo "archive.sh: the library $1 isn't installed here" >&2
        return 1
    fi
    file=$(readlink -f "$file")
    carried[$1]=$file
    install -m 644 "$file" "$tree/usr/lib/$1"
    patchelf --set-rpath '$ORIGIN' "$tree/usr/lib/$1"
    for needed in $(neededBy "$file"); do
        carry "$needed"
    done
}

# carryFor FILE: takes what it needs.
carryFor() {
    local needed
    for needed in $(neededBy "$1"); do
        carry "$needed"
    done
}

DESTDIR=$work/installed cmake --install "$build_folder" --prefix /usr --strip >/dev/null
mkdir -p "$tree"
mv "$work/installed/usr" "$tree/usr"
rm -r "$tree/usr/lib/systemd" # its path is another; install.sh writes one
mkdir -p "$tree/usr/plugins"

for file in "$tree"/usr/bin/*; do
    carryFor "$file"
    patchelf --set-rpath '$ORIGIN/../lib' "$file"
done
for library in "${loaded_libraries[@]}"; do
    carry "$library"
done
for plugin in "${plugins[@]}"; do
    carryFor "$qt_plugins/$plugin"
    install -D -m 644 "$qt_plugins/$plugin" "$tree/usr/plugins/$plugin"
    patchelf --set-rpath '$ORIGIN/../../lib' "$tree/usr/plugins/$plugin"
done
while read -r language; do # Qt's own texts; the programs' are among what was installed
    translations+=("/usr/share/qt6/translations/qtbase_$language.qm")
done <"$here/../../resources/translations/LINGUAS"
install -D -m 644 -t "$tree/usr/translations" "${translations[@]}"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$tree/usr/bin/qt.conf"

# The licences of what is carried, and from which sources it was made.
mapfile -t origins < <(printf '%s\n' "${carried[@]}" "${plugins[@]/#/$qt_plugins/}" "${translations[@]}" | sort)
mapfile -t packages < <(for file in "${origins[@]}"; do
    dpkg-query --search "$file" 2>/dev/null || dpkg-query --search "${file#/usr}"
done | sed 's/:.*//' | sort -u)
{
    printf 'Carried from Debian, unchanged but for where they look for each other. Their sources are\n'
    printf 'in Debian and in its snapshots under these names and versions:\n\n'
    dpkg-query --show --showformat '${source:Package} ${source:Version}\n' "${packages[@]}" | sort -u
} >"$tree/usr/share/doc/$id/carried.txt"
for package in "${packages[@]}"; do
    install -D -m 644 "/usr/share/doc/$package/copyright" "$tree/usr/share/doc/$id/carried/$package"
done

# What makes the folder an AppDir.
configured=$build_folder/packaging/linux
install -m 755 "$configured/archive/AppRun" "$configured/archive/install.sh" "$configured/archive/uninstall.sh" "$tree"
install -D -m 644 -t "$tree/usr/share/$id" "$configured/archive/places.sh" "$here/hloauth-keep-fresh.timer"
sed 's|@CMAKE_INSTALL_FULL_BINDIR@/hloauth|"PROGRAM_FOLDER/usr/bin/hloauth"|' "$here/hloauth-keep-fresh.service.in" \
    >"$tree/usr/share/$id/hloauth-keep-fresh.service"
install -m 644 "$configured/archive/README.txt" "$configured/$id.desktop" "$tree"
install -m 644 "$here/../../LICENSE" "$tree/LICENSE.txt"
install -m 644 "$tree/usr/share/icons/hicolor/256x256/apps/$id.png" "$tree/$id.png"
ln -s "$id.png" "$tree/.DirIcon"

mkdir -p "$output_folder"
tar --create --directory "$work" --sort=name --format=gnu --owner=root:0 --group=root:0 --numeric-owner \
    --mtime="@$SOURCE_DATE_EPOCH" "$name" | xz --threads=1 -6 >"$output_folder/$name.tar.xz"
