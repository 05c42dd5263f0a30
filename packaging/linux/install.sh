# What the two commands need on Debian 12 or newer, and how they get it. To be sourced; needs bash.

# To build and to start the programs.
build_packages=(
    ca-certificates
    cmake
    g++
    libgl-dev
    libqt6svg6
    libsecret-1-0 # loaded when it is first used, so nothing else asks for it
    libssl-dev
    libvulkan-dev
    ninja-build
    nlohmann-json3-dev
    python3
    qt6-base-dev
    qt6-httpserver-dev
    qt6-l10n-tools
    qt6-networkauth-dev
    qt6-svg-dev
    qt6-tools-dev
    qt6-websockets-dev # Qt6HttpServerConfig.cmake asks for it
    qtkeychain-qt6-dev
)

# To show the window as the desktop shows its own, and to open the browser.
window_packages=(
    qt6-gtk-platformtheme
    qt6-translations-l10n
    qt6-wayland
    xdg-utils
)

# To make packages: what CPack and the archive's script call, and the plugins that the archive carries.
package_packages=(
    binutils
    dpkg-dev
    patchelf
    qt6-translations-l10n
    qt6-wayland
    qt6-xdgdesktopportal-platformtheme
    xz-utils
)

# To test packages: what judges them, and what makes systems to install them on.
package_test_packages=(
    appstream
    desktop-file-utils
    lintian
    mmdebstrap
)

# For the checks and tests: a screen, a keyring, a screen reader's view of the window, a browser.
test_packages=(
    at-spi2-core
    ccache
    chromium
    chromium-driver
    clang-format-14
    clang-tidy-14
    dbus-daemon
    dbus-x11 # or else the keyring brings a whole systemd with it
    fonts-dejavu-core
    gnome-keyring
    httpie
    imagemagick
    libsecret-tools
    mono-mcs # compiles C#
    nodejs
    openbox
    openssl
    php-cli
    php-curl
    python3-cryptography
    python3-gi
    python3-selenium
    python3-yaml
    xclip
    xdotool
    xvfb
)

# newman, which reads what is exported for Postman, comes by npm; some packages of Node.js bring it along.
command -v npm >/dev/null || test_packages+=(npm)

# For the fuzzer: a compiler that has one, and the sanitizers' run-time libraries.
fuzz_packages=(
    clang-14
    libclang-rt-14-dev
    llvm-14 # names the places in what the sanitizers report
)

# To try what Windows gets: a cross compiler, the maker of installers, and something to run them. About 1 GB; the
# tests that take them are skipped without.
release_packages=(
    g++-mingw-w64-x86-64-posix
    gcc-mingw-w64-x86-64-posix
    icoutils # looks into icons
    nsis
    wine
    wine64
    xauth # xvfb-run asks for it
    xvfb
)

# To put pictures of the windows into sheets.
gallery_packages=(
    imagemagick
    pngquant
)

# To be told when a window comes.
bench_packages=(
    x11-utils
)

# installPackages NAME...: installs those that are missing. Without any, asks nothing and nobody.
installPackages() {
    local -a missing=()
    local name
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not a Debian system, so nothing is installed. Needed here are, by their Debian names: $*"
        return 0
    fi
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    local -a as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and installing them takes root or sudo: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    local log
    log=$(mktemp "${TMPDIR:-/tmp}/hloauth-install.XXXXXX") || return 1
    step "Installing ${missing[*]}"
    if "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c '
        apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update &&
        exec apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
            install --yes --no-install-recommends "$@"' sh "${missing[@]}" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
        return 0
    fi
    tail -n 30 "$log" >&2
    echo "Installing failed; all that apt-get said is in $log." >&2
    return 1
}
