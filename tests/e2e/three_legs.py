#!/usr/bin/env python3
"""The whole way through the real window: scopes, redirect, client ID and secret, the consent in a real
Chromium, and the tokens in clipboard and keyring. Then a second start, and a refresh.

    HLOAUTH_TEST_PLUGINS=build/ci/testplugins PYTHONPATH=tests/support with-keyring.sh three_legs.py PROGRAM HLOAUTH FOLDER

PROGRAM is highlevel-oauth-helper; HLOAUTH gives the practice server, which is used like HighLevel: the
window is not in practice mode. Nothing that is done may hold the window up; a plugin for Qt watches over that.
If a step fails, FOLDER gets a picture of each page up to there.
"""

import base64
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import unittest
from urllib.parse import parse_qs, urlsplit

import keyring
import leaks
from accessibility import Program
from browser import Browser
from session import Session
from waiting import wait_for

SCOPES = ["contacts.readonly", "locations.readonly"]
SUB_ACCOUNT = "Harbor Dental"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def claims_of(token):
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


class ThreeLegs(unittest.TestCase):
    program_path, hloauth_path, picture_folder = (None,) * 3

    @classmethod
    def setUpClass(cls):
        cls.session = cls.enterClassContext(Session())
        cls.port = free_port()
        cls.redirect = f"http://localhost:{cls.port}/oauth/callback"
        cls.practice = cls.session.start(cls.hloauth_path, "practice", "--json", "--redirect-uri", cls.redirect,
                                         stdout=subprocess.PIPE)
        cls.app = json.loads(cls.practice.stdout.readline())

    def start(self):
        process = self.session.start(
            self.program_path, "--marketplace-url", self.app["marketplace_url"],
            "--api-url", self.app["api_url"],
            environment={"QT_LOGGING_RULES": "*.debug=true", "QT_PLUGIN_PATH": os.environ["HLOAUTH_TEST_PLUGINS"],
                         "QT_QPA_GENERIC_PLUGINS": "stallwatch"})
        return process, Program(process)

    def check_stalls(self, process):
        """See tests/stallwatch/stallplugin.cpp."""
        lines = [line for line in process.log.read_text().splitlines() if line.startswith("stallwatch: ")]
        self.assertTrue(lines, "nobody watched")
        self.assertEqual([line for line in lines if line.endswith("over the limit")], [])

    def page(self, window, title):
        """Waits for a page of the wizard and keeps a picture of it."""
        window.find("label", title)
        self.session.shoot(re.sub(r"\W+", "-", title.lower()))

    def clipboard(self, target=None):
        read = subprocess.run(["xclip", "-selection", "clipboard", "-out", *(["-target", target] if target else [])],
                              capture_output=True, text=True, timeout=10)
        return read.stdout if read.returncode == 0 else ""

    def copied_token(self, window, former=None):
        window.press("Copy access token")
        return wait_for("a token in the clipboard",
                        lambda: (text := self.clipboard()) and text.count(".") == 2 and text != former and text)

    def tab_to(self, element, most=10):
        """Goes to it with the keyboard, which is how a person without a mouse has to get there."""
        for _ in range(most):
            self.session.keys("Tab")
            if element.has_state("focused"):
                return
        self.fail(f"{element.role} {element.name!r} is not reached in {most} steps")

    def choose_scopes(self, window):
        search = window.find("text", "Search scopes")
        search.set_text(SCOPES[0])
        window.press("All")
        window.find("label", re.compile("^1 scope"))
        # Another one as by hand: find it, go to it, tick it.
        search.set_text(SCOPES[1])
        window.find("tree item", SCOPES[1], state="showing")
        search.focus()
        self.tab_to(window.find("tree", "Scopes"))
        self.session.keys("End", "space")
        window.find("label", re.compile("^2 scope"))

    def consent(self, link):
        query = parse_qs(urlsplit(link).query)
        self.assertEqual(query["client_id"], [self.app["client_id"]])
        self.assertEqual(query["redirect_uri"], [self.redirect])
        self.assertEqual(query["scope"], [" ".join(SCOPES)])
        self.assertGreaterEqual(len(query["state"][0]), 43)
        self.assertNotIn(self.app["client_secret"], link)
        with Browser(self.session.folder) as browser:
            browser.open(link)
            browser.click(SUB_ACCOUNT)
            browser.click("Allow & Install")
            wait_for("the browser back at the program", lambda: browser.address.startswith(self.redirect))
            self.assertIn("You can close this tab", browser.text)

    def check_claims(self, token):
        claims = claims_of(token)
        self.assertEqual(claims["authClass"], "Location")
        self.assertEqual(claims["sourceId"], self.app["client_id"])
        self.assertEqual(claims["oauthMeta"]["scopes"], SCOPES)
        self.assertIs(claims["practice"], True)
        self.assertGreater(claims["exp"], claims["iat"])

    def secrets_in_keyring(self, access_token):
        """The kept client secret and refresh token."""
        secret = keyring.value("client-secret").decode()
        self.assertEqual(secret, self.app["client_secret"])
        refresh_token, rest = json.loads(keyring.value("tokens"))
        self.assertEqual(rest["accessToken"], access_token)
        return secret, refresh_token

    def test_three_legs(self):
        process, window = self.start()
        self.page(window, "Welcome")
        window.press("Connect to HighLevel")
        self.page(window, "What do you want to do?")
        window.press("Next")
        self.page(window, "Create the app")
        window.press("Next")
        self.page(window, "Choose scopes")
        self.choose_scopes(window)
        self.session.shoot("scopes-chosen")
        window.press("Next")
        self.page(window, "Redirect and link")
        window.find("spin box", "Port").set_value(self.port)
        wait_for("the redirect address", lambda: window.find("text", "Redirect address").text == self.redirect)
        window.press("Next")
        self.page(window, "Client ID and secret")
        window.find("text", "Client ID").set_text(self.app["client_id"])
        window.find("text", "Client secret").set_text(self.app["client_secret"])
        window.press("Next")
        self.page(window, "Ask for consent")
        window.press("Open in browser")
        self.consent(self.session.opened_link())

        self.page(window, "Your tokens")
        window.find("label", re.compile(SUB_ACCOUNT))
        self.session.shoot("tokens")
        token = self.copied_token(window)
        self.assertIn("x-kde-passwordManagerHint", self.clipboard("TARGETS"))
        self.check_claims(token)
        secret, refresh_token = self.secrets_in_keyring(token)
        window.press("Finish")
        window.find("push button", "Refresh now")
        self.session.keys("ctrl+w")
        self.assertEqual(process.wait(30), 0)
        self.check_stalls(process)
        self.assertNotIn(token, self.clipboard(), "the clipboard still has the token after the program's end")

        process, window = self.start()
        window.find("list", "Connections")
        window.find("list item", re.compile(SUB_ACCOUNT))
        self.session.shoot("connections")
        window.press("Refresh now")
        window.find("label", re.compile("New tokens came"))
        newer = self.copied_token(window)
        self.assertNotEqual(newer, token)
        self.check_claims(newer)
        _, newer_refresh_token = self.secrets_in_keyring(newer)
        self.assertNotEqual(newer_refresh_token, refresh_token)
        self.session.stop(process)
        self.check_stalls(process)

        # The home, and in the session's folder the program's whole output and the browser's profiles.
        secrets = {"client secret": secret, "access token": token, "refresh token": refresh_token,
                   "newer access token": newer, "newer refresh token": newer_refresh_token}
        for folder in (leaks.home(), self.session.folder):
            self.assertEqual(leaks.in_files(folder, secrets), [])

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            self.session.save_shots(self.picture_folder)
            print(f"Pictures of the pages are in {self.picture_folder}", file=sys.stderr)


if __name__ == "__main__":
    ThreeLegs.program_path, ThreeLegs.hloauth_path = sys.argv[1:3]
    ThreeLegs.picture_folder = pathlib.Path(sys.argv[3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
