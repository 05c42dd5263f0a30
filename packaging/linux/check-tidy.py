#!/usr/bin/env python3
"""Runs clang-tidy 14 over every source of ours that a build folder compiles; fails on any finding.

    check-tidy.py BUILD_FOLDER JOBS

A source that passed is not looked at again until it, a header of ours or the configuration changes.
"""

import concurrent.futures
import hashlib
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDERS = ("app", "ui", "tests")


def is_ours(path):
    return any(path.is_relative_to(ROOT / folder) for folder in FOLDERS)


def sources(build_folder):
    """The sources with the command that compiles each, largest first so that the last one is short."""
    commands = json.loads((build_folder / "compile_commands.json").read_text())
    compiled = {pathlib.Path(entry["file"]): entry["command"] for entry in commands}
    ours = [(path, command) for path, command in compiled.items() if is_ours(path)]
    return sorted(ours, key=lambda entry: entry[0].stat().st_size, reverse=True)


def shared_digest():
    """What a finding may depend on besides the source itself and how it is compiled."""
    digest = hashlib.sha256((ROOT / ".clang-tidy").read_bytes())
    for folder in FOLDERS:
        for header in sorted((ROOT / folder).rglob("*.h")):
            digest.update(str(header.relative_to(ROOT)).encode() + header.read_bytes())
    return digest.digest()


def stamp_name(path, command, shared):
    digest = hashlib.sha256(shared + command.encode() + path.read_bytes()).hexdigest()
    return f"{path.stem}-{digest[:32]}"


def check(path, build_folder):
    """The findings as text; nothing if there are none."""
    run = subprocess.run(
        # GCC's own flags in the compile commands are not clang's concern.
        ["clang-tidy-14", "-p", str(build_folder), "--quiet", "--extra-arg=-Wno-unknown-warning-option",
         "--extra-arg=-Wno-ignored-optimization-argument", str(path)],
        capture_output=True, text=True)
    if run.returncode == 0:
        return ""
    return run.stdout + (run.stderr if not run.stdout.strip() else "")


def main():
    build_folder = pathlib.Path(sys.argv[1]).resolve()
    stamps = build_folder / "clang-tidy-passed"
    stamps.mkdir(exist_ok=True)
    shared = shared_digest()
    names = {path: stamp_name(path, command, shared) for path, command in sources(build_folder)}
    for stamp in stamps.iterdir():
        if stamp.name not in names.values():
            stamp.unlink()
    waiting = [path for path, name in names.items() if not (stamps / name).exists()]

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(int(sys.argv[2])) as pool:
        runs = {pool.submit(check, path, build_folder): path for path in waiting}
        for run in concurrent.futures.as_completed(runs):
            if findings := run.result():
                failed += 1
                print(f"{runs[run].relative_to(ROOT)}:\n{findings}", flush=True)
            else:
                (stamps / names[runs[run]]).touch()
    print(f"{len(names)} sources, {failed} with findings.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
