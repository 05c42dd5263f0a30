#!/usr/bin/env bash
# sign.sh BUNDLE-OR-DISK-IMAGE: signs it with the hardened runtime.
#   HLOAUTH_SIGN_IDENTITY   the certificate's name, "Developer ID Application: … (TEAM)", in a keychain that is
#                           unlocked. Not set: a bundle gets a signature without a name ("ad hoc"), without which
#                           Apple's processors run nothing; a disk image is left as it is.
# Untried on macOS; test_macos.py runs it with stand-ins for Apple's tools.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=$1
identity=${HLOAUTH_SIGN_IDENTITY:-}
if ! [ -e "$target" ]; then
    echo "There is no $target to sign." >&2
    exit 1
fi
if [ -z "$identity" ]; then
    if [ -d "$target" ]; then
        # Without the hardened runtime: it lets in libraries of the same team only, and here there is none.
        codesign --force --deep --sign - "$target"
    fi
    echo "HLOAUTH_SIGN_IDENTITY is not set: $target is not signed by anybody, and macOS will warn." >&2
    exit 0
fi
if [ -f "$target" ]; then
    exec codesign --force --timestamp --sign "$identity" "$target"
fi
# From the inside out, as Apple asks for; --deep would give the programs' entitlements to all.
find "$target/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -r -n 1 codesign --force --timestamp --options runtime --sign "$identity"
if [ -d "$target/Contents/Frameworks" ]; then
    find "$target/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 |
        xargs -0 -r -n 1 codesign --force --timestamp --options runtime --sign "$identity"
fi
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" \
    "$target/Contents/MacOS/hloauth"
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$target"
codesign --verify --deep --strict "$target"
