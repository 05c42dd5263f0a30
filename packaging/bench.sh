#!/usr/bin/env bash
# Measures start-up, memory, the window's longest wait and use of the programs side by side with the least that
# does the same, and the pace of location tokens against the limit; prints ratios. And a minute of webhooks to the
# receiver. Ends with another code than 0 if something is more than it may be.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/linux/build.sh"
. "$root/packaging/linux/install.sh"

installPackages "${build_packages[@]}" "${test_packages[@]}" "${bench_packages[@]}"
build release -DHLOAUTH_BENCH=ON

step "Measuring"
tests=$root/tests
export LC_ALL=C.UTF-8 LANGUAGE=en # the keys that are pressed are those of English
export PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$tests/support:$tests/cli:$tests/e2e
export HLOAUTH_PROGRAM=$root/build/release/bin/hloauth
ends=0
measure() { # what is more than it may be does not keep the others from being measured
    "$@" || ends=$?
}
measure env QT_QPA_PLATFORM=offscreen "$root/build/release/bin/webhook_flood"
measure "$tests/support/with-keyring.sh" /usr/bin/python3 "$tests/bench/side_by_side.py" "$root/build/release/bin"
measure "$tests/support/with-keyring.sh" /usr/bin/python3 "$tests/bench/location_tokens.py"
exit "$ends"
