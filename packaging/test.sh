#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors, checks format and style, and runs all tests.
# Arguments are handed on to ctest, for example: packaging/test.sh -R tokenclient
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/linux/build.sh"
. "$root/packaging/linux/install.sh"

installPackages "${build_packages[@]}" "${test_packages[@]}"

step "Checking the format of the sources"
"$root/packaging/linux/check-format.sh"

# ccache's usual folder if it is there; otherwise nothing outside the checkout is written.
default_cache=${XDG_CACHE_HOME:-${HOME:-}/.cache}/ccache
if [ -z "${CCACHE_DIR:-}" ] && ! [ -w "$default_cache" ]; then
    export CCACHE_DIR=$root/build/ccache
fi
launcher=$(command -v ccache || true)
build ci ${launcher:+"-DCMAKE_CXX_COMPILER_LAUNCHER=$launcher"}

step "Checking the sources with clang-tidy"
"$root/packaging/linux/check-tidy.py" "$root/build/ci" "$(jobs)"

step "Running the tests"
cd "$root/build/ci"
exec ctest --output-on-failure --parallel "$(jobs)" "$@"
