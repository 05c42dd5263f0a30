#!/usr/bin/env bash
# Installs what is missing, builds the program and starts it. Without a display the same three legs are
# walked in the terminal, against the practice server. Arguments are handed on to the program.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/linux/build.sh"
. "$root/packaging/linux/install.sh"

packages=("${build_packages[@]}")
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    packages+=("${window_packages[@]}")
fi
installPackages "${packages[@]}"
build release

programs=$root/build/release/bin
if python3 "$root/packaging/linux/display-answers.py"; then
    step "Starting HighLevel OAuth Helper"
    exec "$programs/highlevel-oauth-helper" "$@"
fi
step "There is no display here, so the three legs are walked in the terminal, against the practice server."
# It keeps nothing, and what it needs meanwhile is not to be in anybody's home.
data=$(mktemp -d "${TMPDIR:-/tmp}/hloauth-walk.XXXXXX")
trap 'rm -rf "$data"' EXIT
"$programs/hloauth" practice --walk --data-dir "$data" "$@"
