#!/usr/bin/env python3
"""What is in a release, as a CycloneDX 1.5 bill of materials.

    sbom.py parts [--program FILE]... [--tree FOLDER]... [--compiled-in PACKAGE]... > FILE.parts
    sbom.py write --version VERSION --output FILE FOLDER

"parts" asks this Debian system: which packages the libraries come from that a program is linked with (ldd), that
lie in a folder that is shipped, or that only headers came from. "write" makes the bill for all files of a folder:
each with its SHA-256, and the parts named by the *.parts among them, which it takes out of the folder.

A line of a .parts file is a part: name, version, licence (SPDX, or "-"), package URL, and "shipped" or "needed" (it
is on the system already), with tabs between. The same input gives the same bytes; the time is SOURCE_DATE_EPOCH.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

NAME = "highlevel-oauth-helper"
SHIPPED, NEEDED = "shipped", "needed"


class Problem(Exception):
    """One sentence for the one who called."""


def output_of(*command):
    result = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    if result.returncode != 0:
        raise Problem(f"{' '.join(command)} failed: {result.stderr.strip() or result.stdout.strip()}")
    return result.stdout


def linked_libraries(program):
    """The files of all libraries that the loader finds for it."""
    text = output_of("ldd", str(program))
    missing = re.findall(r"^\s*(\S+) => not found", text, re.M)
    if missing:
        raise Problem(f"{program} needs {', '.join(missing)}, which this system does not have.")
    return re.findall(r"=> (/\S+)", text)


def owner(pattern):
    """The Debian package of the file, or None. Since /usr was merged, dpkg knows some files without /usr."""
    for candidate in (pattern, re.sub(r"^/usr/", "/", pattern), re.sub(r"^/lib", "/usr/lib", pattern)):
        result = subprocess.run(["dpkg-query", "--search", candidate], capture_output=True, text=True)
        owned = [line for line in result.stdout.splitlines() if not line.startswith("diversion by ")]
        if owned:
            return owned[0].split(":")[0].split(",")[0]
    return None


def licence_of(package):
    """The SPDX name, if the package's copyright file says one for all files; its names are nearly SPDX's."""
    try:
        text = pathlib.Path(f"/usr/share/doc/{package}/copyright").read_text(errors="replace")
    except OSError:
        return "-"
    found = re.search(r"^Files: \*\n(?:.*\n)*?License: *(\S+)$", text, re.M)
    names = {"expat": "MIT", "MIT": "MIT", "Apache-2.0": "Apache-2.0", "BSD-3-clause": "BSD-3-Clause",
             "BSD-2-clause": "BSD-2-Clause", "LGPL-2.1+": "LGPL-2.1-or-later", "LGPL-2+": "LGPL-2.0-or-later",
             "GPL-2+": "GPL-2.0-or-later", "GPL-3": "GPL-3.0-only", "Zlib": "Zlib", "zlib": "Zlib"}
    return names.get(found.group(1), "-") if found else "-"


def debian_part(package, way):
    version, architecture, source = output_of(
        "dpkg-query", "--show", "--showformat", "${Version} ${Architecture} ${source:Package}\n", package
    ).splitlines()[0].split(" ")
    quoted = version.replace("+", "%2B").replace(":", "%3A")
    url = f"pkg:deb/debian/{package}@{quoted}?arch={architecture}&upstream={source}"
    return (package, version, licence_of(package), url, way)


def tree_packages(folder):
    """The packages of the libraries in a folder that is shipped, by where the same file lies on this system."""
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_symlink() or not path.is_file() or not re.search(r"\.so(\.\d+)*$", path.name):
            continue
        package = owner(f"*/{path.parent.name}/{path.name}") or owner(f"*/{path.name}")
        if package is None:
            raise Problem(f"No package of this system has {path.name}, which is in {folder}.")
        yield package


def print_parts(arguments):
    packages = {}
    for program in arguments.program:
        for library in linked_libraries(program):
            package = owner(os.path.realpath(library)) or owner(library)
            if package is None:
                raise Problem(f"No package of this system has {library}, which {program} is linked with.")
            packages.setdefault(package, NEEDED)
    for folder in arguments.tree:
        packages.update((package, SHIPPED) for package in tree_packages(folder))
    packages.update((package, SHIPPED) for package in arguments.compiled_in)
    for package in sorted(packages):
        print("\t".join(debian_part(package, packages[package])))


def read_parts(path):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        fields = line.split("\t")
        if len(fields) != 5 or not all(fields) or fields[4] not in (SHIPPED, NEEDED) \
                or not fields[3].startswith("pkg:"):
            raise Problem(f"{path.name}, line {number}, is not a name, version, licence, package URL and "
                          f"\"{SHIPPED}\" or \"{NEEDED}\" with tabs between.")
        yield tuple(fields)


def part_component(part):
    name, version, licence, url, way = part
    component = {"type": "library", "bom-ref": url, "name": name, "version": version, "purl": url,
                 "properties": [{"name": "hloauth:delivery", "value": way}]}
    if licence != "-":
        component["licenses"] = [{"license": {"id": licence}}]
    return component


def file_component(path):
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"type": "file", "bom-ref": f"file:{path.name}", "name": path.name,
            "hashes": [{"alg": "SHA-256", "content": digest}]}


def bill(version, files, parts):
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    program = {"type": "application", "bom-ref": f"{NAME}@{version}", "name": NAME, "version": version,
               "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}
    components = [file_component(path) for path in files] + [part_component(part) for part in parts]
    refs = [component["bom-ref"] for component in components]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        # From the content, so that the same release has the same.
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components, sort_keys=True)).urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": program},
        "components": components,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": refs}] + [{"ref": ref} for ref in refs],
    }


def write_bill(arguments):
    folder = pathlib.Path(arguments.folder)
    part_files = sorted(folder.glob("*.parts"))
    output = pathlib.Path(arguments.output)
    files = sorted(path for path in folder.iterdir()
                   if path.is_file() and path not in part_files and path.resolve() != output.resolve())
    if not files:
        raise Problem(f"There is no file in {folder} that a bill could be made for.")
    if not part_files:
        raise Problem(f"There is no .parts file in {folder}; \"sbom.py parts\" makes one.")
    parts = {}
    for path in part_files:
        for part in read_parts(path):
            known = parts.get(part[3])
            parts[part[3]] = part if known is None or part[4] == SHIPPED else known
    result = bill(arguments.version, files, [parts[url] for url in sorted(parts)])
    output.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    for path in part_files:
        path.unlink()


def main():
    parser = argparse.ArgumentParser(description="Makes a release's bill of materials (CycloneDX 1.5).")
    commands = parser.add_subparsers(required=True)
    parts = commands.add_parser("parts")
    parts.add_argument("--program", action="append", default=[], help="a program; its libraries count as needed")
    parts.add_argument("--tree", action="append", default=[], help="a folder; its libraries count as shipped")
    parts.add_argument("--compiled-in", action="append", default=[], help="a package whose headers were used")
    parts.set_defaults(run=print_parts)
    write = commands.add_parser("write")
    write.add_argument("--version", required=True)
    write.add_argument("--output", required=True)
    write.add_argument("folder")
    write.set_defaults(run=write_bill)
    arguments = parser.parse_args()
    try:
        arguments.run(arguments)
    except (Problem, OSError) as problem:
        sys.exit(f"sbom.py: {problem}")


if __name__ == "__main__":
    main()
