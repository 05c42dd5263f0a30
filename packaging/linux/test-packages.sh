#!/usr/bin/env bash
# Judges the packages as they come to people: by Debian's and the desktops' own checkers, by their size, by
# installing them in clean Debian 12 systems without Qt, starting the program as a menu does, walking the three
# legs in its window and in the terminal, and removing them. Needs root, for the systems; they go when it ends.
#
#   packaging/linux/test-packages.sh [--twice]
#
# build/packages has to be there (package.sh). --twice also builds the commit in another folder, and compares.
# HLOAUTH_BASE_SYSTEM names a file to keep the clean system in, for the next time; HLOAUTH_PICTURES a folder for
# pictures of the windows.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/linux/build.sh"
. "$root/packaging/linux/install.sh"

packages=$root/build/packages
most_installed=$((6 * 1024)) # KiB
most_archive=$((45 * 1024 * 1024)) # bytes

fail() {
    echo "test-packages.sh: $1" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || fail "making systems to install on takes root"
deb=$(echo "$packages"/*.deb)
archive=$(echo "$packages"/*.tar.xz)
[ -e "$deb" ] && [ -e "$archive" ] || fail "the packages aren't there; packaging/linux/package.sh makes them"
. "$root/build/package/packaging/linux/identity.sh"
installPackages "${package_test_packages[@]}" "${test_packages[@]}"

# Short, as sockets may be in it.
work=$(mktemp -d /tmp/hloauth-packages.XXXXXX)
chmod 755 "$work" # the person has a home in it
started=()
cleanUp() {
    local pid folder
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    wait
    for folder in "$work"/*/proc "$work"/*/tmp; do
        if mountpoint -q "$folder"; then
            umount -l "$folder" || return # what is mounted there must not be removed
        fi
    done
    rm -rf --one-file-system "$work"
}
trap cleanUp EXIT

# waitFor WHAT COMMAND...: until it succeeds, for 60 s at most.
waitFor() {
    local what=$1 deadline=$((SECONDS + 60))
    shift
    until "$@" >/dev/null 2>&1; do
        if [ $SECONDS -ge $deadline ]; then
            cat "$work/window.log" >&2 2>/dev/null || true
            fail "after 60 s still not there: $what"
        fi
        sleep 0.1
    done
}

# makeSystem FOLDER PACKAGE...: a Debian 12 with these alone, and a person who uses it.
makeSystem() {
    local folder=$1
    shift
    local base=${HLOAUTH_BASE_SYSTEM:-$work/base.tar}
    if ! [ -e "$base" ]; then
        step "Making a clean Debian 12"
        # From where this system has its packages, too.
        local -a sources=()
        local file
        for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
            [ ! -s "$file" ] || sources+=("$file")
        done
        quietly mmdebstrap --variant=minbase --include=ca-certificates bookworm "$base" "${sources[@]}"
    fi
    mkdir "$folder"
    tar --extract --file "$base" --directory "$folder" --exclude './dev/*'
    mknod -m 666 "$folder/dev/null" c 1 3
    mknod -m 666 "$folder/dev/urandom" c 1 9
    mount -t proc proc "$folder/proc"
    cp /etc/resolv.conf "$folder/etc/resolv.conf"
    printf '127.0.0.1 localhost\n::1 localhost\n' >"$folder/etc/hosts"
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod 755 "$folder/usr/sbin/policy-rc.d"
    quietly within "$folder" useradd --create-home person
    quietly within "$folder" env DEBIAN_FRONTEND=noninteractive apt-get update
    [ $# -eq 0 ] || quietly within "$folder" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "$@"
    quietly within "$folder" apt-get clean
    if within "$folder" sh -c 'ls /usr/lib/*/libQt*' >/dev/null 2>&1; then
        fail "the clean system has Qt already"
    fi
}

within() {
    local folder=$1
    shift
    chroot "$folder" "$@"
}

# asPerson FOLDER COMMAND...; with replace=exec in place of the shell, so that the shell's number is its own.
asPerson() {
    local folder=$1
    shift
    ${replace:-} chroot --userspec=person "$folder" env -i HOME=/home/person LANG=C.UTF-8 DISPLAY="$display" \
        PATH=/home/person/.local/bin:/usr/local/bin:/usr/bin:/bin "$@"
}

windowIsThere() {
    [ -n "$(DISPLAY=$display xdotool search --onlyvisible --name "$title")" ]
}
windowIsGone() {
    ! windowIsThere
}

# throughTheWindow FOLDER COMMAND: walks the three legs in the window that the command opens, with a browser, a message
# bus and a keyring. Those are the host's, as is what looks at the window; only the program is of the clean system.
throughTheWindow() {
    local folder=$1 user name
    local -A programs=([window]=$2 [hloauth]=hloauth)
    user=$(within "$folder" id -u person)
    mkdir -p "$work/tests" "$work/bin"
    cp -r "$root/tests/e2e" "$root/tests/support" "$work/tests/" # the checkout may be nobody else's to read
    for name in "${!programs[@]}"; do
        cat >"$work/bin/$name" <<END
#!/bin/sh
exec unshare --user --map-current-user --root="$folder" --wd=/ env -u XDG_CACHE_HOME -u XDG_CONFIG_HOME \\
    -u XDG_DATA_HOME -u XDG_STATE_HOME HOME=/home/person "PATH=\$PATH:/home/person/.local/bin" \\
    sh -c 'exec ${programs[$name]} "\$@"' sh "\$@"
END
        chmod 755 "$work/bin/$name"
    done
    install -d -o "$user" "$work/pictures"
    mount --bind /tmp "$folder/tmp" # that is where the sockets are
    setpriv --reuid="$user" --regid="$user" --clear-groups env LC_ALL=C.UTF-8 LANGUAGE=en \
        PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$work/tests/support" \
        "$work/tests/support/with-keyring.sh" env HOME="$folder/home/person" \
        /usr/bin/python3 "$work/tests/e2e/three_legs.py" "$work/bin/window" "$work/bin/hloauth" "$work/pictures" \
        >"$work/window.log" 2>&1 || {
        [ -z "${HLOAUTH_PICTURES:-}" ] || cp "$work"/pictures/*.png "$HLOAUTH_PICTURES"
        fail "the three legs in the window failed: $(cat "$work/window.log")"
    }
    umount "$folder/tmp"
}

# useIt FOLDER ENTRY: as a person would, by the menu's entry, and in the terminal.
useIt() {
    local folder=$1 entry=$1$2 command pid walked
    desktop-file-validate "$entry"
    command=$(sed -n 's/^Exec=//p' "$entry")
    step "Starting: $command"
    replace=exec asPerson "$folder" sh -c "exec $command" >"$work/window.log" 2>&1 &
    pid=$!
    started+=("$pid")
    waitFor "the window" windowIsThere
    [ -z "${HLOAUTH_PICTURES:-}" ] || DISPLAY=$display import -silent -window root "$HLOAUTH_PICTURES/$(basename "$folder").png"
    kill "$pid"
    wait "$pid" || true
    waitFor "the end of the window" windowIsGone

    step "Walking the three legs in the window"
    throughTheWindow "$folder" "$command"
    step "Walking them in the terminal"
    walked=$(asPerson "$folder" hloauth practice --walk 2>&1) || fail "the walk failed: $walked"
    grep -q '"authClass"' <<<"$walked" || fail "the walk ended without a token's claims: $walked"
    asPerson "$folder" hloauth --version
}

# files FOLDER: all that is there, but what apt and the run of the system leave.
files() {
    (cd "$1" && find . -xdev \( -path ./proc -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log \
        -o -path ./var/lib/dpkg -o -path ./tmp \) -prune -o -print) | sort
}

testDebianPackage() {
    local system=$work/debian left
    makeSystem "$system"
    files "$system" >"$work/before"
    cp "$deb" "$system/tmp/"
    step "Installing the Debian package"
    quietly within "$system" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        "/tmp/$(basename "$deb")" fonts-dejavu-core
    useIt "$system" "/usr/share/applications/$id.desktop"
    step "Removing it"
    quietly within "$system" env DEBIAN_FRONTEND=noninteractive apt-get purge --yes "$id"
    quietly within "$system" env DEBIAN_FRONTEND=noninteractive apt-get purge --yes --autoremove fonts-dejavu-core
    left=$(files "$system" | comm -13 "$work/before" - | grep -E "hloauth|$id" | grep -v '^\./home/person/' || true)
    [ -z "$left" ] || fail "left behind: $left"
    echo "Of the program nothing is left but the person's own:"
    files "$system" | comm -13 "$work/before" - | grep '^\./home/person/' || echo "(nothing)"
}

testArchive() {
    local system=$work/other home left
    # What a desktop has: the display's and the fonts' libraries.
    makeSystem "$system" xz-utils xkb-data fonts-dejavu-core libx11-6 libx11-xcb1 libxcb1 libfontconfig1 \
        libfreetype6 libharfbuzz0b libegl1 libgl1 libopengl0
    home=$system/home/person
    (cd "$home" && find . | sort) >"$work/before"
    cp "$archive" "$system/tmp/"
    step "Installing the archive"
    asPerson "$system" sh -c "cd && tar xf /tmp/*.tar.xz && DISPLAY= $id-*/install.sh && rm -r $id-*"
    useIt "$system" "/home/person/.local/share/applications/$id.desktop"
    step "Removing it"
    asPerson "$system" sh -c "cd && DISPLAY= .local/lib/$id/uninstall.sh"
    left=$(cd "$home" && find . | sort | comm -13 "$work/before" -)
    echo "Left is the person's own:"
    echo "$left"
    if grep -E "applications|icons|systemd|/bin/|\.local/lib" <<<"$left"; then
        fail "that is left behind"
    fi
}

step "Checking the packages"
# Their tags are what Debian asks of packages; root's rights are needed for the systems only.
lintian --allow-root --fail-on error,warning "$deb"
dpkg-deb --extract "$deb" "$work/deb"
desktop-file-validate "$work"/deb/usr/share/applications/*.desktop
appstreamcli validate --pedantic --no-net "$work"/deb/usr/share/metainfo/*.xml
installed=$(dpkg-deb --field "$deb" Installed-Size)
size=$(stat --format=%s "$archive")
echo "Installed size of the Debian package: $installed KiB; size of the archive: $size bytes"
if grep -rlaF "$root" "$work/deb"; then
    fail "the folder that it was built in is named in these files"
fi

if [ "${1:-}" = --twice ]; then
    step "Building the same in another folder"
    git -C "$root" diff --quiet HEAD || fail "the checkout has changes that are not committed"
    git clone --quiet "$root" "$work/a second folder"
    quietly "$work/a second folder/packaging/linux/package.sh"
    for file in "$deb" "$archive"; do
        cmp "$file" "$work/a second folder/build/packages/$(basename "$file")"
    done
    echo "Identical, byte for byte."
fi

# Without -noreset it would start anew when its first client leaves.
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset -ac 3>"$work/display" 2>/dev/null &
started+=($!)
waitFor "the display" test -s "$work/display"
display=:$(cat "$work/display")
testDebianPackage
testArchive

[ "$installed" -le "$most_installed" ] || fail "installed, the Debian package takes $installed KiB; $most_installed is the most"
[ "$size" -le "$most_archive" ] || fail "the archive has $size bytes; $most_archive is the most"
step "All is well with the packages."
