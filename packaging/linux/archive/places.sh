# Where install.sh and uninstall.sh put things, and how they speak. To be sourced.

data=${XDG_DATA_HOME:-$HOME/.local/share}
program_folder=$HOME/.local/lib/$id
applications=$data/applications
icons=$data/icons
units=$data/systemd/user
bin=$HOME/.local/bin
autostart=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/$id.desktop

# show KIND TEXT: where it can be seen. Whoever has clicked on the script has no terminal.
show() {
    printf '%s\n' "$2"
    [ ! -t 1 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
    if command -v notify-send >/dev/null; then
        notify-send --app-name "HighLevel OAuth Helper" "HighLevel OAuth Helper" "$2" || true
    elif [ "$1" = error ] && command -v xmessage >/dev/null; then
        xmessage "$2" || true
    fi
}

say() {
    show info "$1"
}

fail() {
    show error "$1" >&2
    exit 1
}

# Desktops see a new entry by themselves; this makes old ones see it at once.
refreshMenu() {
    if command -v update-desktop-database >/dev/null && [ -d "$applications" ]; then
        update-desktop-database "$applications" 2>/dev/null || true
    fi
    if [ -d "$icons/hicolor" ]; then
        touch "$icons/hicolor"
    fi
}
