#!/usr/bin/env bash
# Runs a program in a desktop session of its own: an empty home, a message bus, and a keyring that is
# unlocked. Nothing of the caller's session is seen or changed, and nothing is left behind.
#
#   with-keyring.sh PROGRAM [ARGUMENT...]
#
# Ends with the program's exit code; 125 if the session could not be set up.
set -u

if [ $# -eq 0 ]; then
    echo "usage: with-keyring.sh PROGRAM [ARGUMENT...]" >&2
    exit 125
fi

started=()
# In memory where there is some: no test is to wait until a slow disk has written. Short, because a socket's
# path may have 107 characters at most.
folder=/tmp
[ "$(stat --file-system --format=%T /dev/shm 2>/dev/null)" = tmpfs ] && [ -w /dev/shm ] && folder=/dev/shm
session=$(mktemp -d "$folder/hloauth.XXXXXX") || exit 125

cleanUp() {
    local pid
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null
    done
    wait
    # What the bus started ends by itself when the bus is gone; it may write a last file meanwhile.
    rm -rf "$session" 2>/dev/null || { sleep 1; rm -rf "$session"; }
}
trap cleanUp EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

fail() {
    echo "with-keyring.sh: $1" >&2
    cat "$session"/*.log >&2 2>/dev/null
    exit 125
}

# waitFor WHAT COMMAND...: until the command succeeds, for 20 s at most.
waitFor() {
    local what=$1 deadline=$((SECONDS + 20))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $deadline ] || fail "$what did not start"
        sleep 0.05
    done
}

export HOME=$session/home
export XDG_RUNTIME_DIR=$session/run
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
export XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
# A desktop's name would make qtkeychain look for that desktop's own keychain.
unset GNOME_KEYRING_CONTROL SSH_AUTH_SOCK XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
unset GNOME_DESKTOP_SESSION_ID AT_SPI_BUS_ADDRESS

export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
dbus-daemon --session --nofork --nopidfile --address="$DBUS_SESSION_BUS_ADDRESS" >"$session/bus.log" 2>&1 &
started+=($!)
waitFor "the message bus" dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetId

# A keyring with an empty password would be kept as plain text.
umask 077
head -c 24 /dev/urandom | base64 -w 0 >"$session/password"
gnome-keyring-daemon --foreground --unlock --components=secrets \
    <"$session/password" >"$session/keyring.log" 2>&1 &
started+=($!)

# Asked for by its name too early, the bus would start a second keyring, a locked one. And the name is
# there a little before the collection that secrets go to by default.
keyringIsOpen() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q 'boolean true' || return
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.ReadAlias string:default | grep -q 'object path "/org'
}
waitFor "the keyring" keyringIsOpen
# For tests that lock it and unlock it again.
export HLOAUTH_TEST_KEYRING_PASSWORD=$session/password

"$@" <&0 &
program=$!
started+=("$program")
wait "$program"
exit $?
