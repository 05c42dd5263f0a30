#!/usr/bin/env python3
"""Tests of resources/catalog/compare_specs.py: what it finds, how it says it, and its exit code.

The specifications in data/openapi are HighLevel's own for OAuth, unchanged.
"""

import contextlib
import copy
import importlib.util
import io
import json
import os
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

TESTS = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(TESTS, "..", "resources", "catalog")
SCRIPT = os.path.join(FOLDER, "compare_specs.py")
CATALOGUE = os.path.join(FOLDER, "scopes.json")
SPECS = os.path.join(TESTS, "data", "openapi")
V2 = os.path.join(SPECS, "oauth.json")
V3 = os.path.join(SPECS, "oauth-v3.json")

LOCATIONS = "/oauth/installedLocations"


def load_script():
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location("compare_specs", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT_MODULE = load_script()


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def run(*arguments):
    """Runs the script in this process: a new Python for each of the many cases would take long."""
    stdout, stderr = io.StringIO(), io.StringIO()
    with mock.patch.object(sys, "argv", [SCRIPT, *arguments]), contextlib.redirect_stderr(stderr), \
            contextlib.redirect_stdout(stdout):
        try:
            code = SCRIPT_MODULE.main()
        except SystemExit as end:  # argparse
            code = end.code
    return subprocess.CompletedProcess(arguments, code, stdout.getvalue(), stderr.getvalue())


def call(security=None):
    return {"operationId": "x", "responses": {}, **({} if security is None else {"security": security})}


class CompareSpecs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.v2, self.v3, self.catalogue = read(V2), read(V3), read(CATALOGUE)

    def file(self, name, content):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    def compared(self, *specs):
        """The lines about these specifications, whether they are printed or given as JSON."""
        paths = [self.file(f"spec{number}.json", spec) for number, spec in enumerate(specs)]
        catalogue = self.file("scopes.json", self.catalogue)
        result = run(catalogue, *paths)
        self.assertEqual(result.stderr, "")
        lines = result.stdout.splitlines()
        self.assertEqual(result.returncode, 1 if lines else 0)
        as_json = run(catalogue, *paths, "--json")
        self.assertEqual((as_json.returncode, as_json.stderr), (result.returncode, ""))
        self.assertEqual([f'{d["kind"]}: {d["name"]} ({", ".join(d["versions"])}): {d["text"]}'
                          for d in json.loads(as_json.stdout)["differences"]], lines)
        return lines

    def scope(self, name):
        return next(scope for scope in self.catalogue["scopes"] if scope["name"] == name)

    def assert_unusable(self, arguments, *named):
        result = run(*arguments)
        self.assertEqual((result.returncode, result.stdout), (2, ""), result.stderr)
        self.assertEqual(result.stderr.count("\n"), 1, result.stderr)
        self.assertTrue(result.stderr.endswith(".\n"), result.stderr)
        for words in named:
            self.assertIn(words, result.stderr)

    def test_shipped_catalogue_knows_all_that_the_specifications_say(self):
        for specs in ([SPECS], [V2], [V3], [V2, V3]):
            with self.subTest(specs=specs):
                result = run(CATALOGUE, *specs)
                self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def test_runs_as_a_program(self):
        # Python orders sets by a number of its own, another one each time; the result must not show it.
        del self.v2["paths"][LOCATIONS]
        for name in ("delta", "alpha", "charlie", "bravo"):
            self.v2["paths"][f"/oauth/{name}"] = {"get": call([{"Agency-Access": [f"{name}.b", f"{name}.a"]}])}
        spec = self.file("spec.json", self.v2)
        runs = [subprocess.run([sys.executable, SCRIPT, CATALOGUE, spec], capture_output=True, check=False,
                               env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"})
                for seed in ("1", "2", "3")]
        self.assertEqual(runs[0].returncode, 1)
        self.assertEqual(runs[0].stderr, b"")
        self.assertEqual(len(runs[0].stdout.splitlines()), 8 + 4 + 1)
        self.assertEqual({result.stdout for result in runs}, {runs[0].stdout})

    def test_new_scope_and_new_endpoint(self):
        self.v2["paths"]["/oauth/consents/{consentId}"] = {"get": call([{"Agency-Access": ["oauth.consents"]}])}
        self.assertEqual(self.compared(self.v2), [
            "new scope: oauth.consents (v2): for GET /oauth/consents/:consentId",
            "new endpoint: GET /oauth/consents/:consentId (v2): scope oauth.consents"])

    def test_new_endpoint_of_a_known_scope_and_of_none(self):
        self.v3["paths"]["/oauth/consents"] = {
            "get": call([{"Agency-Access-Only": ["oauth.readonly"]}]), "delete": call(), "parameters": []}
        self.assertEqual(self.compared(self.v2, self.v3), [
            "new endpoint: DELETE /oauth/consents (v3): without a scope",
            "new endpoint: GET /oauth/consents (v3): scope oauth.readonly"])

    def test_changed_scope(self):
        self.v2["paths"][LOCATIONS]["get"]["security"] = [{"Agency-Access-Only": ["companies.readonly"]}]
        self.assertEqual(self.compared(self.v2), [
            f"other scope: GET {LOCATIONS} (v2): companies.readonly; the catalogue has oauth.readonly",
            "token class: companies.readonly (v2): takes Agency-Access-Only; the catalogue has Agency-Access"])

    def test_one_of_two_scopes_no_longer_needed(self):
        self.scope("companies.readonly")["endpoints"].append("GET " + LOCATIONS)
        self.assertEqual(self.compared(self.v2), [
            f"other scope: GET {LOCATIONS} (v2): oauth.readonly; the catalogue has "
            "companies.readonly, oauth.readonly"])

    def test_call_that_lost_its_scope(self):
        for security in ([], [{}], [{"Agency-Access-Only": []}]):
            with self.subTest(security=security):
                self.v2["paths"][LOCATIONS]["get"]["security"] = security
                self.assertEqual(self.compared(self.v2),
                                 [f"no scope: GET {LOCATIONS} (v2): the catalogue has oauth.readonly"])

    def test_security_of_the_whole_file_counts_for_calls_without_their_own(self):
        del self.v2["paths"][LOCATIONS]["get"]["security"]
        self.v2["paths"]["/oauth/token"]["post"]["security"] = []
        self.v2["security"] = [{"Agency-Access-Only": ["oauth.readonly"]}]
        self.assertEqual(self.compared(self.v2), [])

    def test_unscoped_call_that_got_a_scope(self):
        self.v3["paths"]["/oauth/token"]["post"]["security"] = [{"Agency-Access": ["oauth.write"]}]
        self.assertEqual(self.compared(self.v3), [
            "other scope: POST /oauth/token (v3): oauth.write; the catalogue has none"])

    def test_unscoped_call_with_another_token_or_version(self):
        self.v2["paths"]["/oauth/token"]["post"]["security"] = [{"Location-Access": []}]
        token = next(u for u in self.catalogue["unscoped_operations"] if u["endpoint"] == "POST /oauth/token")
        token["specs"] = ["v3"]
        self.assertEqual(self.compared(self.v2), [
            "no scope: POST /oauth/token (v2): the catalogue lists it as unscoped in v3 only",
            "token class: POST /oauth/token (v2): takes sub-account; the catalogue has no token"])

    def test_removed_endpoints_are_told_for_the_given_version_alone(self):
        gone = [f"endpoint gone: GET {LOCATIONS} (v2): the catalogue has it with oauth.readonly"]
        del self.v2["paths"][LOCATIONS]
        self.assertEqual(self.compared(self.v2), gone)
        self.assertEqual(self.compared(self.v3, self.v2), gone)
        self.assertEqual(self.compared(self.v3), [])
        del self.v3["paths"]["/oauth/token"]
        del self.v3["paths"]["/oauth/location-token"]
        self.assertEqual(self.compared(self.v3), [
            "endpoint gone: POST /oauth/location-token (v3): the catalogue has it with oauth.write",
            "endpoint gone: POST /oauth/token (v3): the catalogue has it with no scope"])

    def test_removed_scope_is_told_when_all_its_calls_are_looked_at(self):
        scope = self.scope("companies.readonly")
        self.assertEqual(scope["endpoints"], ["GET /companies/:companyId"])
        self.v2["paths"]["/companies/search"] = {"get": call([{"Agency-Access": ["locations.readonly"]}])}
        self.assertEqual(self.compared(self.v2), [
            "scope gone: companies.readonly (v2): no call names it; the catalogue has GET /companies/:companyId",
            "new endpoint: GET /companies/search (v2): scope locations.readonly",
            "endpoint gone: GET /companies/:companyId (v2): the catalogue has it with companies.readonly"])

    def test_token_classes(self):
        paths = self.v2["paths"]
        paths["/companies/{anyName}"] = {"get": call([{"Agency-Access": ["companies.readonly"]}])}
        self.assertEqual(self.compared(self.v2), [])
        paths["/companies/{anyName}"]["get"]["security"].append({"Location-Access": ["companies.readonly"]})
        self.assertEqual(self.compared(self.v2), [
            "token class: companies.readonly (v2): takes Agency-Access, Location-Access; "
            "the catalogue has Agency-Access"])
        self.scope("companies.readonly")["openapi_classes"] += ["Location-Access", "bearer"]
        self.assertEqual(self.compared(self.v2), [
            "token class: companies.readonly (v2): takes Agency-Access, Location-Access; "
            "the catalogue has Agency-Access, Location-Access, bearer"])

    def test_pair_that_only_the_scopes_page_named(self):
        scope = self.scope("oauth.readonly")
        scope["endpoints_md_only"].append("GET " + LOCATIONS)
        line = f"documented now: GET {LOCATIONS} (v2): oauth.readonly, that only the scopes page named until now"
        self.assertEqual(self.compared(self.v2), [line])
        del self.v2["paths"][LOCATIONS]  # not "gone": it never was in the specifications
        self.assertEqual(self.compared(self.v2), [])

    def test_parameter_names_and_the_last_slash_do_not_matter(self):
        paths = self.v2["paths"]
        paths[LOCATIONS + "/"] = paths.pop(LOCATIONS)
        paths["/marketplace/app/{a}/installations"] = {"delete": call([{"Agency-Access": ["oauth.write"]}])}
        lines = self.compared(self.v2)
        for part in (LOCATIONS, "DELETE /marketplace/app", "new endpoint", "token class"):
            self.assertFalse([line for line in lines if part in line], part)

    def test_folder_is_searched_and_other_json_passed_over(self):
        self.v2["paths"]["/oauth/new"] = {"get": call([{"Agency-Access-Only": ["oauth.readonly"]}])}
        self.file("specs/apps/deep/oauth.json", self.v2)
        self.file("specs/common/common-schemas.json", {"openapi": "3.0.0", "info": {}, "components": {}})
        self.file("specs/list.json", ["not a specification"])
        self.file("specs/notes.txt", b"{")
        result = run(CATALOGUE, os.path.join(self.folder, "specs"))
        self.assertEqual((result.returncode, result.stderr), (1, ""))
        self.assertEqual(result.stdout, "new endpoint: GET /oauth/new (v2): scope oauth.readonly\n")

    def test_files_that_are_no_json(self):
        for name, content in (("empty.json", b""), ("half.json", b'{"openapi": '), ("latin.json", b"\xff\xfe"),
                              ("deep.json", b"[" * 100000)):
            with self.subTest(name=name):
                path = self.file(name, content)
                self.assert_unusable((CATALOGUE, path), name)
                self.assert_unusable((CATALOGUE, V2, path), name)
                self.assert_unusable((path, V2), name)
                folder = os.path.dirname(self.file(f"folder-{name}/{name}", content))
                self.assert_unusable((CATALOGUE, folder), name)

    def test_files_that_are_not_there_or_no_specification(self):
        nothing = os.path.join(self.folder, "none.json")
        self.assert_unusable((CATALOGUE, nothing), "none.json", "can't be read")
        self.assert_unusable((nothing, V2), "none.json", "can't be read")
        empty = os.path.join(self.folder, "empty")
        os.mkdir(empty)
        self.assert_unusable((CATALOGUE, empty), "no OpenAPI specification")
        for content in ([], {}, {"openapi": "3.0.0"}, {"openapi": "3.0.0", "paths": {}}, self.catalogue):
            self.assert_unusable((CATALOGUE, self.file("other.json", content)), "no OpenAPI specification")

    def test_specifications_with_broken_parts(self):
        cases = [
            ({"paths": []}, '"paths"'),
            ({"paths": {"oauth": {}}}, '"oauth"', "slash"),
            ({"paths": {"/oauth": 7}}, '"/oauth"', "a number"),
            ({"paths": {"/oauth": {"get": []}}}, "GET /oauth", "a list"),
            ({"paths": {"/oauth": {"get": call(7)}}}, "GET /oauth", "a number"),
            ({"paths": {"/oauth": {"get": call(["x"])}}}, "GET /oauth", "a text"),
            ({"paths": {"/oauth": {"get": call([{"Agency": "oauth.write"}])}}}, "GET /oauth", "Agency"),
            ({"paths": {"/oauth": {"get": call([{"Agency": [3]}])}}}, "GET /oauth", "Agency"),
        ]
        for changes, *named in cases:
            with self.subTest(changes=changes):
                self.assert_unusable((CATALOGUE, self.file("broken.json", {**self.v2, **changes})),
                                     "broken.json", *named)

    def test_broken_catalogues(self):
        def broken(change):
            catalogue = copy.deepcopy(self.catalogue)
            change(catalogue)
            return self.file("catalogue.json", catalogue)

        cases = [
            (lambda c: c.update(format=2), '"format"'),
            (lambda c: c.pop("scopes"), '"scopes"'),
            (lambda c: c["scopes"].append(3), '"scopes"'),
            (lambda c: c["scopes"][0].update(endpoints=["nowhere"]), "entry 1", "nowhere"),
            (lambda c: c["scopes"][0].pop("name"), '"name"'),
            (lambda c: c["scopes"][0].update(openapi_classes=3), '"openapi_classes"'),
            (lambda c: c.update(unscoped_operations={}), '"unscoped_operations"'),
            (lambda c: c["unscoped_operations"][1].update(specs=3), "entry 2", '"specs"'),
        ]
        for change, *named in cases:
            with self.subTest(named=named):
                self.assert_unusable((broken(change), V2), "catalogue.json is not the scope catalogue", *named)
        self.assert_unusable((V2, V2), "not the scope catalogue")

    def test_wrong_usage(self):
        self.assertEqual(run().returncode, 2)
        self.assertEqual(run(CATALOGUE).returncode, 2)


if __name__ == "__main__":
    unittest.main()
