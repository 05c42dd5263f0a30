#!/usr/bin/env python3
"""Every fault that the practice server can play: chosen in the real window, seen in a real Chromium, told
to the window, which names the cause; then the offered fix, and the sign-in is completed.

    PYTHONPATH=tests/support with-keyring.sh faults.py PROGRAM HLOAUTH KNOWN-ERRORS FOLDER

The list of faults is the program's own, so that one without a way through fails here. If a fault fails,
FOLDER gets a picture of the screen.
"""

import json
import pathlib
import re
import subprocess
import sys
import time
import unittest
from urllib.parse import parse_qs, urlsplit

from accessibility import Program
from browser import Browser
from keyboard import Keyboard
from session import PicturedTest, Session
from signin import free_port
from waiting import wait_for

SUB_ACCOUNT = "Harbor Dental"
MENU_BUTTON = "Show me what goes wrong when"
PAGES = ("Choose scopes", "Redirect and link", "Client ID and secret", "Ask for consent")


def pattern_of(what):
    """An entry's sentence, with anything in the places that are filled in."""
    return re.compile(".*".join(re.escape(part) for part in re.split(r"\{\w+\}", what)))


class Faults(PicturedTest):
    program_path, hloauth_path, knowledge_path = (None,) * 3

    @classmethod
    def setUpClass(cls):
        cls.session = cls.enterClassContext(Session(screen="1200x900"))
        listed = subprocess.run([cls.hloauth_path, "practice", "--fault", "list", "--json"],
                                capture_output=True, text=True, check=True)
        cls.faults = [json.loads(line) for line in listed.stdout.splitlines()]
        entries = json.loads(pathlib.Path(cls.knowledge_path).read_text())["entries"]
        cls.causes = {entry["id"]: entry["what"] for entry in entries}
        cls.start()
        cls.browser = cls.enterClassContext(Browser(cls.session.folder))
        cls.links = 0

    @classmethod
    def start(cls):
        cls.process = cls.session.start(cls.program_path)
        cls.window = Program(cls.process)
        cls.keyboard = Keyboard(cls.session, cls.window)

    def start_anew(self):
        self.session.stop(self.process)
        self.start()
        self.begin()
        self.links = len(self.session.opened_links())

    # What a person does in the window.

    def wait_for_page(self, title):
        self.window.find("label", title)

    def begin(self):
        """Through the pages once, to a port that nobody else uses."""
        self.window.press("Practice first")
        for title in ("What do you want to do?", "Create the app", "Choose scopes"):
            self.wait_for_page(title)
            self.window.press("Next")
        self.wait_for_page("Redirect and link")
        self.window.find("spin box", "Port").set_value(free_port())
        self.go_on_to_consent()

    def go_on_to_consent(self):
        while not self.window.now("label", PAGES[-1]):
            before = wait_for("a page", lambda: next((name for name in PAGES if self.window.now("label", name)),
                                                     None))
            if before == PAGES[-1]:
                break
            self.window.press("Next")
            wait_for(f"the page after {before}", lambda: not self.window.now("label", before))

    def choose_in_menu(self, fault):
        """By keyboard: a menu that assistive technology opens holds it up until it is closed."""
        places = list(dict.fromkeys(other["place"] for other in self.faults))
        group = [other["name"] for other in self.faults if other["place"] == fault["place"]]
        self.window.find(None, MENU_BUTTON).focus()
        self.keyboard.press("space")
        self.keyboard.press(*["Down"] * (places.index(fault["place"]) + 1), "Right",
                            *["Down"] * group.index(fault["name"]), "Return")
        self.window.find("label", f"What goes wrong when {fault['when']}")

    def next_link(self):
        """The link that the window opens next, or has opened since the last one."""
        self.links += 1
        return self.session.opened_link(self.links)

    def open_next_link(self):
        link = self.next_link()
        self.browser.open(link)
        return link

    def see_error(self, text):
        """Tells the window what is seen."""
        self.window.press("I see an error…")
        self.window.find("text", re.compile("^What does the page")).set_text(text)

    def find_cause(self, fault):
        self.assertIn(fault["cause"], self.causes, "the named cause is not in the file of known errors")
        self.window.find("label", pattern_of(self.causes[fault["cause"]]))

    def remedy(self, caption):
        """A button of the window's, in the dialog or on the page."""
        self.window.press(caption)

    def change_link(self, caption):
        self.remedy(caption)
        self.window.press("Open again")
        self.open_next_link()

    def open_again(self):
        self.remedy("Open the link again")
        self.open_next_link()

    def open_portal(self, caption="Open the practice portal"):
        self.remedy(caption)
        self.open_next_link()
        self.assertIn("Developer portal", self.browser.text)

    def ask_from_page(self):
        """After something was changed on an earlier page."""
        self.go_on_to_consent()
        self.window.press("Open in browser")
        self.open_next_link()

    def enter_credentials(self, button="Correct client ID and secret"):
        self.remedy(button)
        self.wait_for_page("Client ID and secret")
        self.window.find("text", "Client ID").set_text(self.client_id)
        self.window.find("text", "Client secret").set_text(self.client_secret)

    def read_credentials(self):
        """In the portal; of the key that is the default one."""
        keys = self.browser.words_of(".key")
        number = next(number for number, words in enumerate(keys) if "Default" in words)
        self.client_id = self.browser.words_of(".client-id")[number]
        self.client_secret = self.browser.words_of(".client-secret")[number]

    def take_scope_out(self, scope):
        self.remedy("Change the scopes")
        self.wait_for_page("Choose scopes")
        search = self.window.find("text", "Search scopes")
        search.set_text(scope)
        self.window.find("tree item", scope, state="showing")
        search.focus()
        tree = self.keyboard.tab_to("tree", "Scopes")
        row = self.keyboard.go_to_row(tree, scope)
        self.assertTrue(row.has_state("checked"), scope)
        self.keyboard.press("space")
        wait_for(f"{scope} taken out", lambda: not row.has_state("checked"))
        search.set_text("")
        self.ask_from_page()

    def allow(self, account=SUB_ACCOUNT):
        self.browser.click(account)
        self.browser.click("Allow & Install")

    # The ways out, by the name of the fault. Each begins when the cause is on screen, and ends with the
    # page of consent in the browser, or with the tokens.

    def fix_draft_app(self):
        self.change_link("Add the version ID to the link")

    def fix_other_version(self):
        self.open_portal()
        version = self.browser.words_of("#version-id")[0]
        self.enter_version(version)

    def enter_version(self, version):
        self.remedy("Change redirect and link options")
        self.wait_for_page("Redirect and link")
        self.window.press("Another one", role="radio button")
        self.window.find("text", "Version ID").set_text(version)
        self.ask_from_page()

    def fix_version_name(self):
        self.change_link("Leave the version ID out")

    def fix_no_client_id(self):
        self.browser.open(self.portal)
        self.read_credentials()
        self.enter_credentials()
        self.ask_from_page()

    fix_quoted_client_id = fix_no_client_id

    def fix_older_path(self):
        self.change_link("Use the newer form of the link")

    def fix_public_app(self):
        self.open_portal()
        self.browser.choose("type", "Private")
        self.browser.submit("Save distribution")
        self.open_again()

    def fix_client_not_found(self):
        self.open_portal()
        self.read_credentials()
        self.enter_credentials()
        self.ask_from_page()

    def fix_not_default_key(self):
        self.open_portal()
        self.browser.submit("Make default")
        self.open_again()

    def fix_cannot_be_added(self):
        self.save_scopes_in_portal()
        self.open_again()

    def save_scopes_in_portal(self):
        self.remedy("Copy the scopes for the portal")
        self.open_portal()
        self.browser.write("scopes", self.asked["scope"][0])
        self.browser.submit("Save scopes")

    def fix_invalid_scope(self):
        self.save_scopes_in_portal()
        refused = re.search(r"do not exist: (\S+)", self.browser.text)[1]
        self.take_scope_out(refused)

    def fix_agency_scope(self):
        self.take_scope_out("companies.readonly")

    def fix_redirect_mismatch(self):
        self.open_portal()
        self.browser.write("addresses", self.asked["redirect_uri"][0])
        self.browser.submit("Save redirect URLs")
        self.open_again()

    def fix_login_loop(self):
        self.remedy("Open the practice login")
        self.open_next_link()
        self.browser.submit("Sign in")
        wait_for("the dashboard", lambda: self.browser.address.endswith("/dashboard"))
        self.open_again()

    def fix_popup_blocked(self):
        self.change_link("Log in in the same tab")
        self.browser.submit("Sign in")

    def fix_picker_empty(self):
        self.assertEqual(self.browser.words_of(".choice"), [])
        self.open_portal("Open the practice portal to uninstall")
        self.browser.submit("Uninstall everywhere")
        self.open_again()

    def fix_only_sub_accounts(self):
        self.assertFalse([words for words in self.browser.words_of(".choice") if "Acme Agency" in words])
        self.open_portal()
        self.browser.choose("target", "Agency and sub-account")
        self.browser.submit("Create a new app")
        self.read_credentials()
        self.window.press("Close")
        self.window.press("Cancel")
        self.window.press("Back")
        self.wait_for_page("Client ID and secret")
        self.window.find("text", "Client ID").set_text(self.client_id)
        self.window.find("text", "Client secret").set_text(self.client_secret)
        self.ask_from_page()
        self.account = "Acme Agency"

    def fix_agency_limit(self):
        self.open_portal()
        self.browser.submit("Uninstall from one agency")
        self.window.press("Close")
        self.window.press("Open again")
        self.open_next_link()

    def fix_server_error_page(self):
        self.open_again()

    def see_denied(self, fault):
        self.browser.click("Deny")
        self.window.find("label", "The consent was refused in the browser.")

    def fix_denied(self):
        self.window.press("Open in browser")
        self.open_next_link()

    def see_no_state(self, fault):
        self.allow()
        self.window.find("label", "Did you install the app from inside HighLevel just now?")

    def fix_no_state(self):
        self.window.press("Yes, take it")
        self.window.press("Yes, keep its tokens")

    def see_lost_redirect(self, fault):
        self.allow()
        wait_for("the dashboard", lambda: self.browser.address.endswith("/dashboard"))
        self.see_error("The browser ends on the dashboard")
        self.find_cause(fault)

    def fix_lost_redirect(self):
        self.open_portal()
        self.browser.submit("Save redirect URLs")
        self.open_again()

    def fix_wrong_secret(self):
        self.browser.open(self.portal)
        self.read_credentials()
        self.enter_credentials("Correct client ID and secret")
        self.window.press("Next")

    def fix_location_inactive(self):
        self.browser.open(self.portal)
        self.browser.choose("activity", "Active")
        self.browser.submit("Save account")
        self.consent_again()

    def fix_rate_limited(self):
        self.window.press("Try again")

    def consent_again(self):
        self.window.press("Ask for consent again")
        self.ask_from_page()

    fix_code_spent = fix_server_fault = fix_html_answer = consent_again
    fix_closed_early = fix_no_answer = consent_again

    # In silent faults there is nothing to paste: this is what a person would type.
    SYMPTOMS = {
        "no-client-id": "the page stays blank",
        "popup-blocked": "Pop-up blocked",
        "picker-empty": "the list of sub-accounts is empty",
        "only-sub-accounts": "I can choose only sub-accounts, not the agency",
    }

    def see(self, fault):
        name = fault["name"].replace("-", "_")
        if hasattr(self, f"see_{name}"):
            getattr(self, f"see_{name}")(fault)
        elif fault["place"] == "exchange":
            self.allow()
            self.wait_for_page("Your tokens")
            self.window.find("label", pattern_of(self.causes[fault["cause"]]), seconds=60)
        else:
            self.see_error(self.SYMPTOMS.get(fault["name"], self.browser.text))
            self.find_cause(fault)

    def finish(self, fault):
        """The consent if it is still to be given, and the tokens."""
        self.browser_allows()
        self.wait_for_page("Your tokens")
        self.window.find("push button", "Copy access token")
        self.window.find("label", re.compile(re.escape(fault["lesson"])))
        self.window.press("Practice what can go wrong")
        self.wait_for_page("Ask for consent")

    def browser_allows(self):
        if self.browser.words_of("button.main"):
            self.allow(self.account)

    def play(self, fault):
        self.account = SUB_ACCOUNT
        self.choose_in_menu(fault)
        link = self.open_next_link()
        self.asked = parse_qs(urlsplit(link).query)
        self.portal = "{0.scheme}://{0.netloc}/portal".format(urlsplit(link))
        self.see(fault)
        self.session.shoot(fault["name"])
        fix = getattr(self, f"fix_{fault['name'].replace('-', '_')}", None)
        self.assertIsNotNone(fix, f"nobody knows a way out of {fault['name']}")
        fix()
        self.finish(fault)

    def test_every_fault_has_a_way_through(self):
        self.assertGreater(len(self.faults), 20)
        self.begin()
        for fault in self.faults:
            with self.subTest(fault["name"]):
                began = time.monotonic()
                try:
                    self.play(fault)
                except BaseException:
                    self.session.shoot(f"{fault['name']}-failed")
                    self.start_anew()  # so that the next one can be looked at all the same
                    raise
                print(f"{fault['name']}: {time.monotonic() - began:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    Faults.program_path, Faults.hloauth_path, Faults.knowledge_path = sys.argv[1:4]
    Faults.picture_folder = pathlib.Path(sys.argv[4])
    unittest.main(argv=sys.argv[:1], verbosity=2)
