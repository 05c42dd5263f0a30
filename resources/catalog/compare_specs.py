#!/usr/bin/env python3
"""Compares the scope catalogue with HighLevel's OpenAPI specifications and lists what differs.

    compare_specs.py CATALOGUE SPEC... [--json]

CATALOGUE is the program's scopes.json, each SPEC an OpenAPI file or a folder of them (searched to the
bottom; files there that are no specifications, such as shared schemas, are passed over). The names of
path parameters don't matter: {locationId} is :id.

Specifications may be given in part. What the catalogue has and they lack is told only for the first parts
of paths (such as /oauth) that they name, and only for the API version that they describe. So give all
files together that describe one such part.

Exit codes: 0 nothing differs, 1 something does (a line each), 2 unusable input (one sentence on standard
error) or wrong usage.
"""

import argparse
import collections
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from make_catalog import FORMAT, FactsError, endpoints, field, kind, read_json, texts  # noqa: E402

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
VERSIONS = ("v2", "v3")

# The order in which the lines are printed: what lets a link fail or a call be missed comes first.
KINDS = ("new scope", "scope gone", "new endpoint", "endpoint gone", "other scope", "no scope",
         "documented now", "token class")

Difference = collections.namedtuple("Difference", "kind name versions text")


class InputError(Exception):
    """An input can't be used; the text is a whole sentence."""


def shape(endpoint):
    """The endpoint without the names of its parameters and without a slash at its end."""
    endpoint = re.sub(r"\{[^{}]*\}", "{}", endpoint)
    return re.sub(r"(?<=/):[^/:]+", "{}", endpoint).rstrip("/")


def first_part(endpoint):
    return endpoint.split(" ", 1)[1].split("/")[1] if "/" in endpoint else ""


def listed(names):
    return ", ".join(sorted(names))


def access_of(classes):
    """Whose tokens the security classes stand for; a class of another name stands for itself."""
    access = set()
    for name in classes:
        if name.startswith("Agency-Access"):
            access.add("agency")
        elif name.startswith("Location-Access") or name == "bearer":
            access.add("sub-account")
        else:
            access.add(name)
    return access


class Operation:
    """One call, as all given specifications together describe it."""

    def __init__(self, endpoint):
        self.endpoint = endpoint
        self.versions = set()
        self.scopes = collections.defaultdict(set)  # name -> versions
        self.classes = collections.defaultdict(set)  # scope, or "" -> security classes


class Specs:
    """What the given specifications say, by the endpoints' shapes."""

    def __init__(self):
        self.operations = {}
        self.parts = {version: set() for version in VERSIONS}

    def add(self, document, path):
        """Takes in a specification; the number of its calls. `path` is for the sentence about an error."""
        def refuse(what):
            raise InputError(f"{path} is not a usable OpenAPI specification: {what}.")

        paths = document.get("paths")
        if not isinstance(paths, dict):
            refuse('it has no object "paths"')
        info = document.get("info")
        version = "v3" if isinstance(info, dict) and info.get("version") == "v3" else "v2"
        calls = 0
        for call, item in paths.items():
            if not call.startswith("/"):
                refuse(f'its path "{call}" does not begin with a slash')
            if not isinstance(item, dict):
                refuse(f'its path "{call}" is {kind(item)}, not an object')
            for method in HTTP_METHODS:
                if method in item:
                    operation = item[method]
                    place = f"{method.upper()} {call}"
                    if not isinstance(operation, dict):
                        refuse(f"{place} is {kind(operation)}, not an object")
                    security = operation.get("security", document.get("security", []))
                    self.add_operation(place, version, security, refuse)
                    calls += 1
        return calls

    def add_operation(self, endpoint, version, security, refuse):
        operation = self.operations.setdefault(shape(endpoint), Operation(re.sub(r"\{([^{}]*)\}", r":\1", endpoint)))
        operation.versions.add(version)
        self.parts[version].add(first_part(endpoint))
        if not isinstance(security, list):
            refuse(f'"security" of {endpoint} is {kind(security)}, not a list')
        for requirement in security:
            if not isinstance(requirement, dict):
                refuse(f'"security" of {endpoint} holds {kind(requirement)}, not an object')
            for name, scopes in requirement.items():
                if not isinstance(scopes, list) or not all(isinstance(scope, str) and scope for scope in scopes):
                    refuse(f'"security" of {endpoint} names no list of scopes for {name}')
                for scope in scopes:
                    operation.scopes[scope].add(version)
                    operation.classes[scope].add(name)
                operation.classes[""].add(name)

    def covers(self, endpoint, version):
        return first_part(endpoint) in self.parts[version]


class Catalogue:
    """What the program carries."""

    def __init__(self, document, path):
        try:
            if not isinstance(document, dict):
                raise FactsError(f"the file holds {kind(document)}, not an object")
            if document.get("format") != FORMAT:
                raise FactsError(f'"format" is not {FORMAT}')
            self.scopes = self.read_scopes(field(document, "scopes", list, "the file"))
            self.unscoped = self.read_unscoped(field(document, "unscoped_operations", list, "the file"))
        except FactsError as error:
            raise InputError(f"{path} is not the scope catalogue: {error}.") from None
        self.by_shape = collections.defaultdict(dict)  # shape -> scope -> where it is from
        for name, scope in self.scopes.items():
            for endpoint in scope["endpoints"]:
                self.by_shape[shape(endpoint)][name] = self.origin(scope, endpoint)

    @staticmethod
    def entries(values, what):
        for number, entry in enumerate(values, start=1):
            if not isinstance(entry, dict):
                raise FactsError(f'entry {number} of "{what}" is {kind(entry)}, not an object')
            yield f'entry {number} of "{what}"', entry

    def read_scopes(self, values):
        scopes = {}
        for place, entry in self.entries(values, "scopes"):
            for key in ("endpoints", "endpoints_md_only", "endpoints_v3_only"):
                endpoints(entry, key, place)
            texts(entry, "openapi_classes", place)
            scopes[field(entry, "name", str, place)] = entry
        return scopes

    def read_unscoped(self, values):
        unscoped = {}
        for place, entry in self.entries(values, "unscoped_operations"):
            texts(entry, "specs", place)
            texts(entry, "access", place)
            unscoped[shape(field(entry, "endpoint", str, place))] = entry
        return unscoped

    @staticmethod
    def origin(scope, endpoint):
        """The API version that names the scope for the endpoint; nothing if only the scopes page does.

        A pair of version 2 may be in version 3 too; the catalogue does not tell.
        """
        if endpoint in scope["endpoints_md_only"]:
            return None
        return "v3" if endpoint in scope["endpoints_v3_only"] else "v2"


class Comparison:
    def __init__(self, catalogue, specs):
        self.catalogue = catalogue
        self.specs = specs
        self.found = []

    def differences(self):
        for key, operation in self.specs.operations.items():
            self.compare(key, operation)
        self.find_gone()
        self.compare_scopes()
        return sorted(self.found, key=lambda d: (KINDS.index(d.kind), d.name, d.text))

    def tell(self, which, name, versions, text):
        self.found.append(Difference(which, name, sorted(versions), text))

    def compare(self, key, operation):
        known = self.catalogue.by_shape.get(key, {})
        unscoped = self.catalogue.unscoped.get(key)
        place, versions = operation.endpoint, operation.versions
        if not known and not unscoped:
            scopes = f"scope {listed(operation.scopes)}" if operation.scopes else "without a scope"
            self.tell("new endpoint", place, versions, scopes)
            return
        given = set(operation.scopes)
        expected = {scope for scope, origin in known.items() if origin and self.specs.covers(place, origin)}
        if given - set(known) or (given and expected - given):
            has = listed(known) if known else "none"
            self.tell("other scope", place, versions, f"{listed(given)}; the catalogue has {has}")
        elif not given and not unscoped:
            self.tell("no scope", place, versions, f"the catalogue has {listed(known)}")
        elif not given:
            self.compare_unscoped(operation, unscoped)
        for scope in given & {scope for scope, origin in known.items() if origin is None}:
            self.tell("documented now", place, operation.scopes[scope],
                      f"{scope}, that only the scopes page named until now")

    def compare_unscoped(self, operation, entry):
        new_versions = operation.versions - set(entry["specs"])
        if new_versions:
            self.tell("no scope", operation.endpoint, new_versions,
                      f"the catalogue lists it as unscoped in {listed(entry['specs'])} only")
        access = access_of(operation.classes[""])
        known = set(entry["access"])
        whole = operation.versions >= set(entry["specs"])
        if access - known or (whole and access != known):
            self.tell("token class", operation.endpoint, operation.versions,
                      f"takes {listed(access) or 'no token'}; the catalogue has {listed(known) or 'no token'}")

    def find_gone(self):
        missing = collections.defaultdict(set)  # endpoint -> versions that lack it
        for scope in self.catalogue.scopes.values():
            for endpoint in scope["endpoints"]:
                origin = self.catalogue.origin(scope, endpoint)
                if origin and self.specs.covers(endpoint, origin):
                    missing[endpoint].add(origin)
        for entry in self.catalogue.unscoped.values():
            for version in entry["specs"]:
                if version in VERSIONS and self.specs.covers(entry["endpoint"], version):
                    missing[entry["endpoint"]].add(version)
        for endpoint, versions in missing.items():
            operation = self.specs.operations.get(shape(endpoint))
            lacking = versions - (operation.versions if operation else set())
            if lacking:
                known = self.catalogue.by_shape.get(shape(endpoint), {})
                self.tell("endpoint gone", endpoint, lacking,
                          f"the catalogue has it with {listed(known) if known else 'no scope'}")

    def compare_scopes(self):
        classes, places = collections.defaultdict(set), collections.defaultdict(set)
        versions = collections.defaultdict(set)
        for operation in self.specs.operations.values():
            for scope, named in operation.scopes.items():
                classes[scope] |= operation.classes[scope]
                versions[scope] |= named
                places[scope].add(operation.endpoint)
        for scope in set(classes) - set(self.catalogue.scopes):
            self.tell("new scope", scope, versions[scope], f"for {listed(places[scope])}")
        for name, scope in self.catalogue.scopes.items():
            origins = {(endpoint, self.catalogue.origin(scope, endpoint)) for endpoint in scope["endpoints"]}
            named = {pair for pair in origins if pair[1]}
            whole = bool(named) and all(self.specs.covers(*pair) for pair in named)
            known = set(scope["openapi_classes"])
            if whole and name not in classes:
                self.tell("scope gone", name, {version for _, version in named},
                          f"no call names it; the catalogue has {listed(endpoint for endpoint, _ in named)}")
            elif classes[name] - known or (whole and classes[name] != known):
                self.tell("token class", name, versions[name],
                          f"takes {listed(classes[name])}; the catalogue has {listed(known) or 'none'}")


def read(path):
    try:
        return read_json(path)
    except FactsError as error:
        raise InputError(f"{path} can't be used: {error}.") from None


def spec_files(folder):
    def refuse(error):
        raise InputError(f"{error.filename} can't be used: it can't be read ({error.strerror}).")

    for place, folders, files in os.walk(folder, onerror=refuse):
        folders.sort()
        yield from (os.path.join(place, name) for name in sorted(files) if name.endswith(".json"))


def read_specs(paths):
    specs = Specs()
    for path in paths:
        calls = 0
        for file in spec_files(path) if os.path.isdir(path) else [path]:
            document = read(file)
            if isinstance(document, dict) and "openapi" in document and "paths" in document:
                calls += specs.add(document, file)
        if not calls:
            raise InputError(f"{path} holds no OpenAPI specification with calls.")
    return specs


def line(difference):
    return (f"{difference.kind}: {difference.name} ({', '.join(difference.versions)}): {difference.text}")


def main():
    parser = argparse.ArgumentParser(
        description="Compares the scope catalogue with OpenAPI specifications and lists what differs.")
    parser.add_argument("catalogue", metavar="CATALOGUE", help="the program's scopes.json")
    parser.add_argument("specs", metavar="SPEC", nargs="+", help="an OpenAPI file, or a folder of them")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    arguments = parser.parse_args()
    try:
        catalogue = Catalogue(read(arguments.catalogue), arguments.catalogue)
        differences = Comparison(catalogue, read_specs(arguments.specs)).differences()
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    if arguments.json:
        print(json.dumps({"differences": [difference._asdict() for difference in differences]}, indent=1))
    else:
        for difference in differences:
            print(line(difference))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
