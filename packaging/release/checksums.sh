#!/usr/bin/env bash
# Writes SHA256SUMS for all files of a folder, by name and without folders, and reads it back.
#   packaging/release/checksums.sh FOLDER
set -euo pipefail

cd "$1"
rm -f SHA256SUMS
mapfile -d '' -t files < <(find . -maxdepth 1 -type f -printf '%P\0' | LC_ALL=C sort -z)
if [ ${#files[@]} -eq 0 ]; then
    echo "There is nothing in $PWD to make checksums of." >&2
    exit 1
fi
for file in "${files[@]}"; do
    # sha256sum would escape such a name, and what people type to check it would not work.
    case $file in *[!A-Za-z0-9._+~-]*)
        echo "The name $file has a character that no release's file should have." >&2
        exit 1
        ;;
    esac
done
sha256sum -- "${files[@]}" >SHA256SUMS
sha256sum --check --quiet --strict SHA256SUMS
