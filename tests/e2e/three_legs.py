#!/usr/bin/env python3
"""The whole way through the real window: scopes, redirect, client ID and secret, the consent in a real
Chromium, and the tokens in clipboard and keyring. Then a second start, and a refresh.

    HLOAUTH_TEST_PLUGINS=build/ci/testplugins PYTHONPATH=tests/support \\
        with-keyring.sh three_legs.py PROGRAM HLOAUTH FOLDER

PROGRAM is highlevel-oauth-helper; HLOAUTH gives the practice server, which is used like HighLevel: the
window is not in practice mode. Nothing that is done may hold the window up.
If a step fails, FOLDER gets a picture of each page up to there.
"""

import json
import pathlib
import re
import sys
import unittest
from urllib.parse import parse_qs, urlsplit

import keyring
import leaks
import stalls
from session import PicturedTest, Session
from signin import SUB_ACCOUNT, Marketplace, claims_of, clipboard, copied_token
from waiting import wait_for

SCOPES = ["contacts.readonly", "locations.readonly"]


class ThreeLegs(PicturedTest):
    program_path, hloauth_path = None, None

    @classmethod
    def setUpClass(cls):
        cls.session = cls.enterClassContext(Session())
        cls.market = Marketplace(cls.session, cls.hloauth_path)
        cls.app = cls.market.app

    def start(self):
        return self.market.start(self.program_path,
                                 environment={"QT_LOGGING_RULES": "*.debug=true", **stalls.watching()})

    def page(self, window, title):
        """Waits for a page of the wizard and keeps a picture of it."""
        window.find("label", title)
        self.session.shoot(re.sub(r"\W+", "-", title.lower()))

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
        self.assertEqual(query["redirect_uri"], [self.market.redirect])
        self.assertEqual(query["scope"], [" ".join(SCOPES)])
        self.assertGreaterEqual(len(query["state"][0]), 43)
        self.assertNotIn(self.app["client_secret"], link)
        self.assertIn("You can close this tab", self.market.consent(link))

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
        window.find("spin box", "Port").set_value(self.market.port)
        address = window.find("text", "Redirect address")
        wait_for("the redirect address", lambda: address.text == self.market.redirect)
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
        window.press("Copy access token")
        token = copied_token()
        self.assertIn("x-kde-passwordManagerHint", clipboard("TARGETS"))
        self.check_claims(token)
        secret, refresh_token = self.secrets_in_keyring(token)
        window.press("Finish")
        window.find("push button", "Refresh now")
        self.session.keys("ctrl+w")
        self.assertEqual(process.wait(30), 0)
        stalls.check(self, process)
        self.assertNotIn(token, clipboard(), "the clipboard still has the token after the program's end")

        process, window = self.start()
        window.find("list", "Connections")
        window.find("list item", re.compile(SUB_ACCOUNT))
        self.session.shoot("connections")
        window.press("Refresh now")
        window.find("label", re.compile("New tokens came"))
        window.press("Copy access token")
        newer = copied_token(former=token)
        self.check_claims(newer)
        _, newer_refresh_token = self.secrets_in_keyring(newer)
        self.assertNotEqual(newer_refresh_token, refresh_token)
        self.session.stop(process)
        stalls.check(self, process)

        # The home, and in the session's folder the program's whole output and the browser's profiles.
        secrets = {"client secret": secret, "access token": token, "refresh token": refresh_token,
                   "newer access token": newer, "newer refresh token": newer_refresh_token}
        for folder in (leaks.home(), self.session.folder):
            self.assertEqual(leaks.in_files(folder, secrets), [])


if __name__ == "__main__":
    ThreeLegs.program_path, ThreeLegs.hloauth_path = sys.argv[1:3]
    ThreeLegs.picture_folder = pathlib.Path(sys.argv[3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
