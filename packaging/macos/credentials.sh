#!/usr/bin/env bash
# Puts the certificate, and Apple's key for notarising, into a keychain of this machine's, for sign.sh and notarize.sh.
# For machines that are thrown away afterwards; on a Mac of your own the keychain has them. From the environment:
#   HLOAUTH_SIGN_CERTIFICATE           the certificate with its key (PKCS #12), as base64. Not set: nothing is done.
#   HLOAUTH_SIGN_CERTIFICATE_PASSWORD  the file's password
#   HLOAUTH_NOTARY_KEY                 a key of App Store Connect's (the text of the .p8 file); with it its id and issuer:
#   HLOAUTH_NOTARY_KEY_ID, HLOAUTH_NOTARY_ISSUER, and the profile's name to keep them under, HLOAUTH_NOTARY_PROFILE
# No password is in an argument, where others could read it.
# Untried on macOS; test_macos.py runs it with stand-ins for Apple's tools.
set -euo pipefail

if [ -z "${HLOAUTH_SIGN_CERTIFICATE:-}" ]; then
    echo "HLOAUTH_SIGN_CERTIFICATE is not set: nothing is signed, and macOS will warn." >&2
    exit 0
fi
umask 077
folder=$(mktemp -d "${TMPDIR:-/tmp}/hloauth-credentials.XXXXXX")
trap 'rm -rf "$folder"' EXIT
keychain=$HOME/Library/Keychains/hloauth-signing.keychain-db
password=$(openssl rand -hex 24)
printf '%s' "$HLOAUTH_SIGN_CERTIFICATE" | openssl base64 -d -A -out "$folder/certificate.p12"

quoted() {
    local text=${1//\\/\\\\}
    printf '"%s"' "${text//\"/\\\"}"
}
security -i <<END
create-keychain -p $password $(quoted "$keychain")
set-keychain-settings $(quoted "$keychain")
unlock-keychain -p $password $(quoted "$keychain")
import $(quoted "$folder/certificate.p12") -k $(quoted "$keychain") -f pkcs12 -P $(quoted "${HLOAUTH_SIGN_CERTIFICATE_PASSWORD:-}") -T /usr/bin/codesign
set-key-partition-list -S apple-tool:,apple: -s -k $password $(quoted "$keychain")
list-keychains -d user -s $(quoted "$keychain") login.keychain-db
END
# It goes on after a command that failed.
if ! security find-identity -v -p codesigning "$keychain" | grep -q '[1-9][0-9]* valid identities found'; then
    echo "The certificate could not be put into the keychain; check HLOAUTH_SIGN_CERTIFICATE and its password." >&2
    exit 1
fi
if [ -n "${HLOAUTH_NOTARY_KEY:-}" ]; then
    printf '%s\n' "$HLOAUTH_NOTARY_KEY" >"$folder/key.p8"
    xcrun notarytool store-credentials "${HLOAUTH_NOTARY_PROFILE:?}" --key "$folder/key.p8" \
        --key-id "${HLOAUTH_NOTARY_KEY_ID:?}" --issuer "${HLOAUTH_NOTARY_ISSUER:?}"
fi
