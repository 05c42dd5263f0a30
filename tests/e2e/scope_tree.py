#!/usr/bin/env python3
"""Choosing scopes in the real window without a mouse and without seeing it: all is done with keys, and all
is read as a screen reader has it.

    PYTHONPATH=tests/support with-keyring.sh scope_tree.py PROGRAM HLOAUTH FOLDER

PROGRAM is highlevel-oauth-helper; HLOAUTH tells which scopes there are. If a test fails, FOLDER gets a
picture of the screen as it was then.
"""

import json
import pathlib
import re
import subprocess
import sys
import unittest

from accessibility import Program, Ticks
from keyboard import Keyboard
from session import Session
from waiting import wait_for

SMALLEST_PLAN = "$97 Starter"
PLAN_BUTTON = re.compile(r"^\$\d+|^I'm not sure$")
FOUND = "Purposes, calls and events that were found"
DISPUTED_TYPE = "Your app is for sub-accounts only. HighLevel's documents disagree"


class ScopeTree(unittest.TestCase):
    program_path, hloauth_path, picture_folder = (None,) * 3

    @classmethod
    def setUpClass(cls):
        cls.session = cls.enterClassContext(Session())
        listed = subprocess.run([cls.hloauth_path, "scopes", "--json"], check=True, capture_output=True)
        cls.catalogue = {scope["scope"]: scope for scope in json.loads(listed.stdout)}

        cls.ticks = Ticks()
        process = cls.session.start(cls.program_path, "--data-dir", str(cls.session.folder / "data"))
        cls.window = Program(process)
        cls.keyboard = Keyboard(cls.session, cls.window)

    def setUp(self):
        """In the tree, with all of it open and nothing chosen."""
        self.addCleanup(self.keep_picture)
        if not self.window.now("label", "Choose scopes"):
            self.come_to_scopes()
        self.search = self.window.find("text", "Search scopes")
        if self.search.text:
            self.search_for("")
        if not self.window.now("label", "0 scopes chosen"):
            self.keyboard.tab_to("push button", "None")
            self.keyboard.press("space")
            self.window.find("label", "0 scopes chosen")
        self.enter_tree()

    def come_to_scopes(self):
        """With a small plan and an app for sub-accounts: then there are scopes that can't be had."""
        self.keyboard.tab_to("push button", "Connect to HighLevel")
        self.keyboard.press("space")
        self.go_on_to("Create the app")
        self.assertTrue(self.window.find("radio button", "Sub-Account").has_state("checked"))
        self.choose_smallest_plan()
        self.go_on_to("Choose scopes")

    def go_on_to(self, title):
        """From page to page, by Next."""
        pages = ["Welcome", "What do you want to do?", "Create the app", "Choose scopes"]

        def page():
            return next((name for name in pages if self.window.now("label", name)), None)

        before = "Welcome"
        while (now := wait_for("the next page", lambda: (name := page()) != before and name)) != title:
            before = now
            self.keyboard.tab_to("push button", "Next", backwards=True)  # it is the last
            self.keyboard.press("space")

    def choose_smallest_plan(self):
        button = self.keyboard.tab_to("radio button", PLAN_BUTTON)
        # They stand two by two, and it is the first.
        for key in ("Left", "Up"):
            if button.name != SMALLEST_PLAN:
                self.keyboard.press(key)
                button = wait_for("another plan", lambda: (now := self.keyboard.focused()) != button and now)
        self.assertEqual(button.name, SMALLEST_PLAN)
        self.keyboard.press("space")
        wait_for(f"{SMALLEST_PLAN} chosen", lambda: button.has_state("checked"))

    def enter_tree(self):
        """And opens all of it."""
        self.tree = self.keyboard.tab_to("tree", "Scopes")
        for tier in ("Any plan", "Agency (", "Agency Pro ("):
            self.keyboard.go_to_row(self.tree, re.compile("^" + re.escape(tier)))
            self.keyboard.press("asterisk")
        wait_for("all of the tree open", lambda: len(self.tree.rows()) > len(self.catalogue))

    def search_for(self, text):
        self.keyboard.tab_to("text", "Search scopes", backwards=True)
        self.keyboard.press("ctrl+a", "BackSpace")
        self.keyboard.type(text)
        wait_for("the text in the field", lambda: self.search.text == text)

    def chosen(self):
        """Of all that is there, what is ticked. The keyboard is in the tree then."""
        if self.search.text:
            self.search_for("")
        self.enter_tree()
        return {row.name for row in self.tree.rows()
                if row.has_state("checked") and row.name in self.catalogue}

    def find_note(self, text):
        self.window.find("label", re.compile(re.escape(text)))

    def check_row(self, row, scope):
        name, description = scope["scope"], row.description
        for event in scope["webhooks"] + scope["webhooks_inferred"]:
            self.assertIn(event, description)
        self.assertFalse(row.has_state("checked"), name)
        wrong_type, bigger_plan = "Sub-Account" not in scope["access"], scope["plan_tier"] != "any"
        limited = wrong_type or bigger_plan or DISPUTED_TYPE in description
        if wrong_type:
            self.assertIn("Needs an agency token", description)
        elif bigger_plan:
            self.assertRegex(description, f"[Nn]eeds (an|the) .*plan|{DISPUTED_TYPE}")
        self.assertEqual("To get it: " in description, limited, f"{name}: {description}")
        if self.says_what_can_be_ticked:
            self.assertEqual(row.has_state("checkable"), not limited, f"{name}: {description}")

    def test_all_can_be_read(self):
        # Qt 6.4 does not say it of anything, not even of a plain check box.
        self.says_what_can_be_ticked = self.window.find("check box", "Show unusual scopes").has_state("checkable")
        rows = {row.name: row for row in self.tree.rows()}
        self.assertEqual([name for name in self.catalogue if name not in rows], [])
        self.assertGreaterEqual(len(self.catalogue), 140)
        for name, scope in self.catalogue.items():
            with self.subTest(name):
                self.check_row(rows[name], scope)

    def test_space_ticks(self):
        row = self.keyboard.go_to_row(self.tree, "contacts.readonly")
        self.ticks.told()
        self.keyboard.press("space")
        self.window.find("label", "1 scope chosen")
        self.assertTrue(row.has_state("checked"))
        wait_for("that a screen reader is told", lambda: (row.name, True) in self.ticks.told())
        self.keyboard.press("space")
        self.window.find("label", "0 scopes chosen")
        self.assertFalse(row.has_state("checked"))
        wait_for("that a screen reader is told", lambda: (row.name, False) in self.ticks.told())

    def test_a_groups_box_ticks_the_group(self):
        self.keyboard.go_to_row(self.tree, "Contacts (2)")
        self.keyboard.press("space")
        self.window.find("label", "2 scopes chosen")
        group = self.keyboard.go_to_row(self.tree, "Contacts (2 of 2)")
        self.assertTrue(group.has_state("checked"))
        self.assertEqual(self.chosen(), {"contacts.readonly", "contacts.write"})

    def test_says_why_a_scope_cant_be_had(self):
        row = self.keyboard.go_to_row(self.tree, "locations.write")
        for text in ("Needs an agency token; your app is for sub-accounts only.",
                     "To get it: make an app for the agency, or for both"):
            self.assertIn(text, row.description)
            self.find_note(text)
        # What comes after it shows that Space was taken, and did nothing.
        self.keyboard.press("space")
        self.keyboard.go_to_row(self.tree, "locations.readonly")
        self.keyboard.press("space")
        self.window.find("label", "1 scope chosen")
        self.assertFalse(row.has_state("checked"))

    def tick_found(self, name):
        found = self.keyboard.tab_to("tree", FOUND)
        row = self.keyboard.go_to_row(found, name)
        self.ticks.told()
        self.keyboard.press("space")
        wait_for("that a screen reader is told", lambda: (row.name, True) in self.ticks.told())
        self.assertTrue(row.has_state("checked"))
        return row

    def test_a_purpose_is_found_and_ticked(self):
        self.search_for("send sms")
        row = self.tick_found("Send SMS and e-mail")
        self.assertIn("Takes: contacts.readonly, conversations/message.write", row.description)
        self.window.find("label", "2 scopes chosen")
        self.assertEqual(self.chosen(), {"contacts.readonly", "conversations/message.write"})

    def test_a_call_is_found_by_its_address(self):
        self.search_for("https://services.leadconnectorhq.com/contacts/ocQHyuzHvysMo5N5VsXc")
        self.tick_found("GET /contacts/:contactId")
        self.window.find("label", "1 scope chosen")
        self.assertEqual(self.chosen(), {"contacts.readonly"})

    def test_says_what_stops_without_a_scope(self):
        self.keyboard.go_to_row(self.tree, "contacts.readonly")
        self.find_note("It would allow ")
        self.keyboard.press("space")
        self.find_note("Without it these stop working: ")
        self.keyboard.press("space")
        self.find_note("It would allow ")

    def run(self, result=None):
        self.result, self.failed_before = result, len(result.failures) + len(result.errors)
        super().run(result)

    def keep_picture(self):
        if len(self.result.failures) + len(self.result.errors) > self.failed_before:
            self.session.save_shots(self.picture_folder)
            print(f"Pictures are in {self.picture_folder}", file=sys.stderr)


if __name__ == "__main__":
    ScopeTree.program_path, ScopeTree.hloauth_path = sys.argv[1:3]
    ScopeTree.picture_folder = pathlib.Path(sys.argv[3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
