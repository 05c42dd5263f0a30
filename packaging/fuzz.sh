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

# What a run takes is bounded: 512 bytes of input, 10 s, 2 GB. A small quarantine and short stacks of
# allocations keep it fast; a finding run again by itself, without them, tells more.
export ASAN_OPTIONS=quarantine_size_mb=4:malloc_context_size=2${ASAN_OPTIONS:+:$ASAN_OPTIONS}
export UBSAN_OPTIONS=print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}
targets=()
pids=()
for corpus in "$root"/tests/fuzz/corpus/*; do
    name=$(basename "$corpus")
    work=$root/build/fuzz/runs/$name
    step "Running fuzz_$name $runs times"
    mkdir -p "$work/corpus"
    "$root/build/fuzz/bin/fuzz_$name" -runs="$runs" -max_len=512 -timeout=10 -rss_limit_mb=2048 -entropic=0 \
        -reduce_inputs=0 -print_final_stats=1 -artifact_prefix="$work/" "$work/corpus" "$corpus" >"$work/log" 2>&1 &
    targets+=("$name")
    pids+=($!)
done

found=0
summary=()
for index in "${!targets[@]}"; do
    name=${targets[index]}
    work=$root/build/fuzz/runs/$name
    code=0
    wait "${pids[index]}" || code=$?
    executed=$(awk '/number_of_executed_units/ { print $2 }' "$work/log")
    if [ "$code" -eq 0 ]; then
        summary+=("fuzz_$name: $executed runs, no finding")
    elif [ "$code" -eq 72 ]; then # libFuzzer's code for that
        found=1
        summary+=("fuzz_$name: was interrupted after $executed runs without a finding")
    else
        found=1
        tail -n 40 "$work/log" >&2
        summary+=("fuzz_$name: a FINDING; the input is in $work, all that was said in $work/log")
    fi
done
step "Summary"
printf '%s\n' "${summary[@]}"
exit $found
