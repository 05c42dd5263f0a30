#!/usr/bin/env bash
# notarize.sh DISK-IMAGE: has Apple look through it, and staples Apple's answer to it.
#   HLOAUTH_NOTARY_PROFILE  what "xcrun notarytool store-credentials" has put into the keychain, so that no password
#                           is in an argument. Not set: nothing is done.
# Untried on macOS; test_macos.py runs it with stand-ins for Apple's tools.
set -euo pipefail

image=$1
if ! [ -f "$image" ]; then
    echo "There is no $image to notarise." >&2
    exit 1
fi
if [ -z "${HLOAUTH_NOTARY_PROFILE:-}" ]; then
    echo "HLOAUTH_NOTARY_PROFILE is not set: $image is not notarised, and macOS will warn." >&2
    exit 0
fi
if [ -z "${HLOAUTH_SIGN_IDENTITY:-}" ]; then
    echo "Apple notarises nothing that is not signed: set HLOAUTH_SIGN_IDENTITY as well." >&2
    exit 1
fi
xcrun notarytool submit "$image" --keychain-profile "$HLOAUTH_NOTARY_PROFILE" --wait
xcrun stapler staple "$image"
xcrun stapler validate "$image"
