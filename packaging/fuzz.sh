#!/usr/bin/env bash
# Looks for input that breaks the parsers, with clang's libFuzzer under AddressSanitizer and
# UndefinedBehaviorSanitizer. Installs what is missing, builds, and runs every target of tests/fuzz.
#
#   packaging/fuzz.sh [RUNS]      RUNS of each target; 1000000 if not given
#
# Fails on a finding, and names the input's file: put it into the target's corpus when it is mended.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/linux/build.sh"
. "$root/packaging/linux/install.sh"

runs=${1:-1000000}
case $runs in
'' | *[!0-9]*)
    echo "usage: packaging/fuzz.sh [RUNS]" >&2
    exit 2
    ;;
esac

installPackages "${build_packages[@]}" "${fuzz_packages[@]}"
launcher=$(command -v ccache || true)
build fuzz ${launcher:+"-DCMAKE_CXX_COMPILER_LAUNCHER=$launcher"}

# What a run takes is bounded: 512 bytes of input, 10 s, 2 GB. A small quarantine keeps the memory in the cache.
export ASAN_OPTIONS=quarantine_size_mb=16${ASAN_OPTIONS:+:$ASAN_OPTIONS}
export UBSAN_OPTIONS=print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}
found=0
summary=()
for corpus in "$root"/tests/fuzz/corpus/*; do
    name=$(basename "$corpus")
    work=$root/build/fuzz/runs/$name
    step "Running fuzz_$name $runs times"
    mkdir -p "$work/corpus"
    began=$SECONDS
    if "$root/build/fuzz/bin/fuzz_$name" -runs="$runs" -max_len=512 -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$work/" "$work/corpus" "$corpus" >"$work/log" 2>&1; then
        summary+=("fuzz_$name: $(awk '/number_of_executed_units/ { print $2 }' "$work/log") runs in $((SECONDS - began)) s, no finding")
    else
        found=1
        tail -n 40 "$work/log" >&2
        summary+=("fuzz_$name: a FINDING; the input is in $work, all that was said in $work/log")
    fi
done
step "Summary"
printf '%s\n' "${summary[@]}"
exit $found
