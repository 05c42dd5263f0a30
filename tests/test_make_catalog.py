#!/usr/bin/env python3
"""Tests of resources/catalog/make_catalog.py: what it prints, what it writes, and its exit code."""

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

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "catalog")
SCRIPT = os.path.join(FOLDER, "make_catalog.py")
CATALOG = os.path.join(FOLDER, "scopes.json")


def facts_scope(name, **changes):
    entry = {
        "scope": name, "resource": "Contacts", "access": ["Sub-Account"],
        "endpoints": ["GET /contacts/:contactId"], "webhooks": [], "webhooks_inferred": [],
        "in_scopes_md": True, "in_openapi_v2": True, "in_openapi_v3": False,
        "plan_tier": "any", "tier_reason": "Seed says so.", "agency_token_tier": None,
        "webhook_only": False, "note": "", "access_scopes_md": ["Sub-Account"], "access_openapi": None,
        "openapi_classes": [], "endpoints_md_only": [], "endpoints_v3_only": [],
    }
    entry.update(changes)
    return entry


def facts_event(name, scope, uncertain=False):
    return {"event": name, "scope": scope, "doc": True, "required_scope_uncertain": uncertain,
            "in_scopes_md": True, "note": ""}


def small_facts():
    return {
        "source": "a test and the seed page", "retrieved": "today", "fields": {},
        "plan_marked_operations": [{"op": "POST /locations/", "specs": ["v2"], "plan": "agency-pro"}],
        "scopes": [
            facts_scope("zebra.write", resource="Animals"),
            facts_scope("contacts.readonly", webhooks=["ContactCreate"], webhooks_inferred=["ContactUpdate"]),
            facts_scope("locations/write", access=["Agency", "Sub-Account"], agency_token_tier="agency-pro"),
        ],
        "webhooks": [facts_event("ContactUpdate", "contacts.readonly", True),
                     facts_event("ContactCreate", "contacts.readonly"), facts_event("AppInstall", None, True)],
        "unscoped_operations": [{"op": "GET /x", "specs": ["v3"], "access": ["Agency"], "scopes_md": []}],
    }


def load_script():
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location("make_catalog", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT_MODULE = load_script()


def run(*arguments):
    """Runs the script in this process: a new Python for each of the many cases would take long."""
    stdout, stderr = io.BytesIO(), io.StringIO()
    with mock.patch.object(sys, "argv", [SCRIPT, *arguments]), contextlib.redirect_stderr(stderr), \
            contextlib.redirect_stdout(io.TextIOWrapper(stdout, write_through=True)) as wrapper:
        try:
            code = SCRIPT_MODULE.main()
        except SystemExit as end:  # argparse
            code = end.code
        wrapper.detach()
    return subprocess.CompletedProcess(arguments, code, stdout.getvalue(), stderr.getvalue().encode())


class MakeCatalog(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name):
        return os.path.join(self.folder, name)

    def facts_file(self, facts):
        path = self.path("facts.json")
        with open(path, "wb") as file:
            file.write(facts if isinstance(facts, bytes) else json.dumps(facts).encode())
        return path

    def made(self, facts):
        result = run(self.facts_file(facts))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stderr, b"")
        return result.stdout

    def assert_refused(self, facts, *named):
        """One sentence on stderr that names the place, nothing on stdout, an old catalogue untouched."""
        output = self.path("out.json")
        with open(output, "w", encoding="utf-8") as file:
            file.write("old")
        result = run(self.facts_file(facts), "--output", output)
        error = result.stderr.decode()
        self.assertEqual(result.returncode, 1, error)
        self.assertEqual(result.stdout, b"")
        self.assertEqual(error.count("\n"), 1, error)
        self.assertTrue(error.endswith(".\n"), error)
        self.assertNotIn("Traceback", error)
        for words in named:
            self.assertIn(words, error)
        with open(output, encoding="utf-8") as file:
            self.assertEqual(file.read(), "old")
        self.assertEqual(sorted(os.listdir(self.folder)), ["facts.json", "out.json"])

    def test_same_facts_give_the_same_bytes(self):
        facts = small_facts()
        first = self.made(facts)
        self.assertEqual(self.made(facts), first)
        for key in ("scopes", "webhooks"):
            facts[key].reverse()  # the order of the facts does not matter
        self.assertEqual(self.made(facts), first)

    def test_runs_as_a_program(self):
        command = [sys.executable, SCRIPT, self.facts_file(small_facts())]
        # Python orders sets by a number of its own, another one each time; the result must not show it.
        runs = [subprocess.run(command, capture_output=True, check=False, env={**os.environ, "PYTHONHASHSEED": seed})
                for seed in ("1", "2")]
        for result in runs:
            self.assertEqual((result.returncode, result.stderr), (0, b""))
            self.assertEqual(result.stdout, self.made(small_facts()))
        command[-1] = self.facts_file(b"{")
        result = subprocess.run(command, capture_output=True, check=False)
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertIn(b"not JSON", result.stderr)

    def test_writes_the_file_that_it_prints(self):
        output = self.path("out.json")
        result = run(self.facts_file(small_facts()), "--output", output)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, b"", b""))
        with open(output, "rb") as file:
            self.assertEqual(file.read(), self.made(small_facts()))

    def test_content(self):
        catalog = json.loads(self.made(small_facts()))
        self.assertEqual([s["name"] for s in catalog["scopes"]],
                         ["zebra.write", "contacts.readonly", "locations/write"])
        contacts = catalog["scopes"][1]
        self.assertEqual(contacts["access"], ["sub-account"])
        self.assertEqual(contacts["access_by_source"], {"scopes_page": ["sub-account"], "openapi": None})
        self.assertEqual(contacts["in"], ["scopes_page", "openapi_v2"])
        self.assertEqual(contacts["webhooks_inferred"], ["ContactUpdate"])
        self.assertEqual([s["hidden"] for s in catalog["scopes"]], [False, False, True])
        self.assertEqual(catalog["scopes"][2]["agency_token_tier"], "agency-pro")
        self.assertEqual([(e["name"], e["scope"], e["scope_is_guess"]) for e in catalog["webhooks"]],
                         [("AppInstall", None, False), ("ContactCreate", "contacts.readonly", False),
                          ("ContactUpdate", "contacts.readonly", True)])
        self.assertEqual(catalog["unscoped_operations"][0]["access"], ["agency"])
        self.assertEqual(catalog["plan_marked_operations"][0]["plan_tier"], "agency-pro")

    def test_a_concluded_plan_is_marked(self):
        def inferred(**changes):
            facts = small_facts()
            contacts = next(s for s in facts["scopes"] if s["scope"] == "contacts.readonly")
            contacts.update(changes)
            made = json.loads(self.made(facts))["scopes"]
            return next(s for s in made if s["name"] == "contacts.readonly")["tier_is_inferred"]

        self.assertFalse(inferred())
        self.assertTrue(inferred(plan_tier="agency", tier_reason="Inferred from the access."))
        self.assertFalse(inferred(plan_tier="agency", tier_reason="A page names the plan."))
        # A call that the documents mark with that plan settles it.
        marked = small_facts()["plan_marked_operations"][0]["op"]
        self.assertFalse(inferred(plan_tier="agency-pro", tier_reason="One call is marked, one inferred.",
                                  endpoints=[marked], endpoints_md_only=[], endpoints_v3_only=[]))

    def test_names_no_source_that_readers_cannot_know(self):
        text = self.made(small_facts()).decode()
        self.assertNotIn("seed", text.lower())
        self.assertIn("An older helper page says so.", text)

    def test_checked_in_catalogue_has_the_same_shape(self):
        with open(CATALOG, "rb") as file:
            stored = file.read()
        catalog = json.loads(stored)
        self.assertEqual(stored, (json.dumps(catalog, indent=1, ensure_ascii=False) + "\n").encode())
        made = json.loads(self.made(small_facts()))
        self.assertEqual(list(catalog), list(made))
        for key in ("scopes", "webhooks", "unscoped_operations", "plan_marked_operations"):
            for entry in catalog[key]:
                self.assertEqual(list(entry), list(made[key][0]))
        names = [(s["resource"].lower(), s["name"]) for s in catalog["scopes"]]
        self.assertEqual(names, sorted(names))
        self.assertEqual([s["name"] for s in catalog["scopes"] if s["hidden"]],
                         ["locations.internal-access-only", "locations/write"])
        self.assertNotIn(b"seed", stored.lower())

    def test_files_that_are_no_facts(self):
        whole = json.dumps(small_facts()).encode()
        self.assert_refused(b"", "not JSON")
        self.assert_refused(whole[:len(whole) // 2], "not JSON")
        self.assert_refused(b"\xff\xfe", "UTF-8")
        self.assert_refused(b"[" * 100000, "facts.json")
        self.assert_refused([], "a list, not an object")
        self.assert_refused({}, '"scopes"')

    def test_no_such_file(self):
        result = run(self.path("none.json"))
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr.decode(), r"\A.*none\.json can't be made .*can't be read .*\.\n\Z")

    def test_unwritable_output(self):
        result = run(self.facts_file(small_facts()), "--output", self.path("no/such/folder/out.json"))
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr.decode(), r"\AThe catalogue can't be written to .*\.\n\Z")

    def test_wrong_usage(self):
        self.assertEqual(run().returncode, 2)

    def test_every_missing_or_mistyped_field_is_named(self):
        optional = {"webhook_only", "fields", "doc", "in_scopes_md", "in_openapi_v2", "in_openapi_v3",
                    "access_scopes_md", "access_openapi", "openapi_classes", "endpoints_md_only",
                    "endpoints_v3_only", "agency_token_tier"}
        facts = small_facts()
        for key in set(facts) - {"fields"}:
            for damaged in (None, 7):
                broken = copy.deepcopy(facts)
                broken[key] = damaged
                self.assert_refused(broken, f'"{key}"')
            del broken[key]
            self.assert_refused(broken, f'"{key}"')
        for part in ("scopes", "webhooks", "unscoped_operations", "plan_marked_operations"):
            for key in facts[part][0]:
                broken = copy.deepcopy(facts)
                broken[part][0][key] = 7
                if key not in ("webhook_only",) and (part, key) != ("webhooks", "in_scopes_md"):
                    self.assert_refused(broken, f'"{key}"', f'entry 1 of "{part}"')
                if key not in optional and (part, key) != ("webhooks", "scope"):
                    del broken[part][0][key]
                    self.assert_refused(broken, f'"{key}"', f'entry 1 of "{part}"')
            broken = copy.deepcopy(facts)
            broken[part].append("x")
            self.assert_refused(broken, part, "a text, not an object")

    def test_facts_that_do_not_agree(self):
        def broken(change):
            facts = small_facts()
            change(facts)
            return facts

        zebra = "zebra.write"
        cases = [
            (lambda f: f["scopes"].append(facts_scope(zebra)), ["twice", zebra]),
            (lambda f: f["scopes"].clear(), ['"scopes" is empty']),
            (lambda f: f["webhooks"].append(facts_event("AppInstall", None)), ["AppInstall twice"]),
            (lambda f: f["webhooks"].append(facts_event("Boom", "no.such")), ["Boom", "no.such"]),
            (lambda f: f["webhooks"].append(facts_event("Boom", zebra)), ["Boom", zebra, "agree"]),
            (lambda f: f["scopes"][0].update(webhooks=["AppInstall"]), ["AppInstall", zebra, "agree"]),
            (lambda f: f["scopes"][0].update(plan_tier="gold"), ['"gold"', zebra]),
            (lambda f: f["scopes"][0].update(access=["Root"]), ['"Root"', zebra]),
            (lambda f: f["scopes"][0].update(access=[]), ['"access"', zebra]),
            (lambda f: f["scopes"][0].update(scope="a b"), ['"a b"']),
            (lambda f: f["scopes"][0].update(scope=""), ["entry 1"]),
            (lambda f: f["scopes"][0].update(endpoints=["contacts"]), ['"contacts"', zebra]),
            (lambda f: f["scopes"][0].update(endpoints=["GET /a", "GET /a"]), ["GET /a twice"]),
            (lambda f: f["scopes"][0].update(endpoints=[""]), ["empty text"]),
            (lambda f: f["scopes"][0].update(endpoints_md_only=["GET /other"]), ["GET /other", zebra]),
        ]
        for change, named in cases:
            with self.subTest(named=named):
                self.assert_refused(broken(change), *named)


if __name__ == "__main__":
    unittest.main()
