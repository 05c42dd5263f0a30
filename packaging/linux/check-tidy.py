#!/usr/bin/env python3
"""Runs clang-tidy 14 over every source of ours that a build folder compiles; fails on any finding.

    check-tidy.py BUILD_FOLDER JOBS

Nearly all of clang-tidy's time goes to Qt's headers, over again for every source. So several sources are
put into one file and looked at together; one that can't be compiled together with the others before it
(say, each has a helper of the same name) goes to the next such file. What passed is not looked at again
until one of its sources, a header of ours or the configuration changes.
"""

import concurrent.futures
import hashlib
import json
import pathlib
import re
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDERS = ("app", "ui", "tests")
HEADERS = f"^{re.escape(str(ROOT))}/({'|'.join(FOLDERS)})/"
TOGETHER = 10

# Bounds what the path-sensitive checks look at in one function, and with it their time.
BOUND = ["-Xclang", "-analyzer-config", "-Xclang", "max-nodes=20000"]

# A test program's main function would be there once for each.
PRELUDE = {"tests": "#if __has_include(<QTest>)\n#include <QTest>\n#endif\n#undef QTEST_MAIN\n#undef QTEST_GUILESS_MAIN\n"
                    "#define QTEST_MAIN(x)\n#define QTEST_GUILESS_MAIN(x)\n"}


class Source:
    def __init__(self, entry):
        self.path = pathlib.Path(entry["file"])
        self.text = self.path.read_text()
        self.flags = flags_of(shlex.split(entry["command"]), pathlib.Path(entry["directory"]))

    @property
    def folder(self):
        return self.path.relative_to(ROOT).parts[0]


def flags_of(command, directory):
    """What matters of a compile command, one flag an item; paths absolute."""
    flags = []
    arguments = iter(command[1:])
    for argument in arguments:
        if argument in ("-o", "-MF", "-MT"):
            next(arguments)
        elif argument in ("-isystem", "-I", "-include"):
            flags.append(f"{argument} {(directory / next(arguments)).resolve()}")
        elif argument.startswith("-I"):
            flags.append(f"-I {(directory / argument[2:]).resolve()}")
        elif argument.startswith(("-D", "-std=")):
            flags.append(argument)
    return flags


def finished(command):
    """The result of a command that came to its own end, with or without success."""
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode < 0:
        raise RuntimeError(f"{command[0]} was stopped by signal {-run.returncode}")
    return run


class Batch:
    """Sources that are looked at as one, and what is known of them from an earlier run."""

    def __init__(self, sources, shared, folder):
        self.sources = sources
        digest = hashlib.sha256(shared)
        for source in sources:
            digest.update(repr((str(source.path), source.text, source.flags)).encode())
        self._stem = folder / digest.hexdigest()[:40]
        self._flags = self._joined_flags()

    def _joined_flags(self):
        union = dict.fromkeys(flag for source in self.sources for flag in source.flags)
        union.update(dict.fromkeys(f"-iquote {source.path.parent}" for source in self.sources))
        # "-I folder" becomes two arguments, whatever the folder's name holds; a definition stays one.
        return [part for flag in union for part in ([flag] if flag.startswith("-D") else flag.split(" ", 1))]

    def _file(self):
        """The one file; it says of each line where that line really is."""
        lines = PRELUDE.get(self.sources[0].folder, "").splitlines()
        self._places = [""] * len(lines)
        for source in self.sources:
            own = source.text.splitlines()
            lines += [f'#line 1 "{source.path}"', *own]
            self._places += ["", *(f"{source.path}:{number}:" for number in range(1, len(own) + 1))]
        file = self._stem.with_suffix(".cpp")
        file.write_text("\n".join(lines) + "\n")
        return str(file)

    def _really(self, text):
        """clang-tidy goes by the lines of the one file; this gives the source's own instead."""
        return re.sub(rf"\S*{re.escape(self._stem.name)}\.cpp:(\d+):",
                      lambda match: self._places[int(match[1]) - 1], text).replace(f"{ROOT}/", "")

    def _kept(self, kind, find_out):
        """find_out()'s result, a text, or the one of an earlier run."""
        file = self._stem.with_suffix(kind)
        if not file.exists():
            begun = self._stem.with_suffix(f"{kind}.begun")
            begun.write_text(find_out())
            begun.replace(file)
        file.touch()
        return file.read_text()

    def misfits(self):
        """Those that don't compile together with the ones before them."""
        def find_out():
            if len(self.sources) == 1:
                return ""
            run = finished(["c++", "-fsyntax-only", "-w", *self._flags, self._file()])
            return run.stderr if run.returncode else ""

        errors = self._kept(".errors", find_out)
        if not errors:
            return []
        named = set(re.findall(r"^(/.*?):\d+:(?:\d+:)? (?:fatal )?error: ", errors, re.MULTILINE))
        return [source for source in self.sources[1:] if str(source.path) in named] or self.sources[1:]

    def findings(self):
        """clang-tidy's words; nothing if it has none."""
        def find_out():
            run = finished(["clang-tidy-14", "--quiet", f"--header-filter={HEADERS}", self._file(), "--",
                            *self._flags, *BOUND])
            return self._really(run.stdout.strip() or run.stderr) if run.returncode else ""

        return self._kept(".findings", find_out)


def sources_of(build_folder):
    entries = json.loads((build_folder / "compile_commands.json").read_text())
    ours = {entry["file"]: entry for entry in entries
            if any(pathlib.Path(entry["file"]).is_relative_to(ROOT / folder) for folder in FOLDERS)}
    return [Source(ours[path]) for path in sorted(ours)]


def shared_digest():
    """What a finding may depend on besides the sources themselves and how they are compiled."""
    digest = hashlib.sha256((ROOT / ".clang-tidy").read_bytes())
    digest.update(pathlib.Path(__file__).read_bytes())
    for folder in FOLDERS:
        for header in sorted((ROOT / folder).rglob("*.h")):
            digest.update(str(header.relative_to(ROOT)).encode() + header.read_bytes())
    return digest.digest()


def batches(sources, shared, folder):
    """All the sources, each in one batch that compiles."""
    while sources:
        batch = Batch(sources[:TOGETHER], shared, folder)
        sources = sources[TOGETHER:]
        if misfits := batch.misfits():
            sources += misfits
            batch = Batch([source for source in batch.sources if source not in misfits], shared, folder)
        yield batch


def main():
    build_folder = pathlib.Path(sys.argv[1]).resolve()
    folder = build_folder / "clang-tidy"
    folder.mkdir(exist_ok=True)
    began = time.time()
    shared = shared_digest()
    sources = sources_of(build_folder)

    failed = False
    with concurrent.futures.ThreadPoolExecutor(int(sys.argv[2])) as pool:
        runs = []
        for part in FOLDERS:
            ours = [source for source in sources if source.folder == part]
            runs += [pool.submit(batch.findings) for batch in batches(ours, shared, folder)]
        for run in concurrent.futures.as_completed(runs):
            if findings := run.result():
                failed = True
                print(findings, flush=True)
    for file in folder.iterdir():
        if file.stat().st_mtime < began - 1:
            file.unlink()
    print(f"{len(sources)} sources looked at in {len(runs)} batches{'' if failed else ': nothing found'}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
