# How the two commands build. To be sourced; needs bash, and $root, the checkout.

# step TEXT: says what is being done now.
step() {
    printf '\n==> %s\n' "$1"
}

# jobs: as many as there are processors, but not more than memory allows.
jobs() {
    local processors available
    processors=$(nproc 2>/dev/null || echo 2)
    # About 800 MB are what compiling one file with Qt's headers takes at most.
    available=$(awk '/^MemAvailable:/ { print int($2 / 800000) }' /proc/meminfo 2>/dev/null)
    [ "${available:-0}" -ge 1 ] || available=$processors
    echo $((processors < available ? processors : available))
}

# quietly COMMAND...: its output only if it fails.
quietly() {
    local output status
    output=$("$@" 2>&1 </dev/null) && return 0
    status=$?
    printf '%s\n' "$output" >&2
    return $status
}

# build PRESET [CMAKE-ARGUMENT...]: configures and builds build/PRESET.
build() {
    local preset=$1
    shift
    local cache=$root/build/$preset/CMakeCache.txt
    # A build folder of a checkout that was moved, or of another generator, can't be used again.
    if [ -e "$cache" ] && ! { grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache" &&
        grep -qxF "CMAKE_GENERATOR:INTERNAL=Ninja" "$cache"; }; then
        set -- --fresh "$@"
    fi
    step "Building build/$preset"
    (
        cd "$root" || exit 1
        quietly cmake --preset "$preset" -G Ninja "$@" || exit 1
        if [ -t 1 ]; then
            exec cmake --build --preset "$preset" --parallel "$(jobs)"
        else
            exec cmake --build --preset "$preset" --parallel "$(jobs)" -- --quiet
        fi
    )
}
