#!/usr/bin/env python3
"""What a screen reader is to say of its own accord on the whole way: that the link is good, that the answer is
waited for, came, and what became of it, what was copied, tested, renewed and removed, what a search found. Each once,
in the words on the screen, and without any secret. A countdown is not told each second.

    PYTHONPATH=tests/support with-keyring.sh announcements.py PROGRAM HLOAUTH FOLDER

If a step fails, FOLDER gets a picture of the screen.
"""

import pathlib
import re
import sys
import unittest
from urllib.parse import quote, urlencode

import keyring
from accessibility import Announcements, Renamed
from gi.repository import GLib
from keyboard import Keyboard
from session import PicturedTest, Session
from signin import SUB_ACCOUNT, Marketplace, copied_token
from waiting import wait_for

SCOPES = "contacts.readonly locations.readonly"
LEFT = re.compile(" left$")
A_MINUTE = 90  # at most, on a busy computer; in seconds


class Spoken(PicturedTest):
    program_path, hloauth_path = None, None

    @classmethod
    def setUpClass(cls):
        cls.session = cls.enterClassContext(Session())
        cls.market = Marketplace(cls.session, cls.hloauth_path)
        cls.announcements = Announcements()
        cls.renamed = Renamed()

    def setUp(self):
        self.heard = 0

    def labels(self):
        def look():
            try:
                return [element.name for element in self.window.elements() if element.role == "label"]
            except GLib.Error:  # it went away while it was looked at
                return None
        return wait_for("all of the screen", look)

    def hear(self, pattern, on_screen=True, seconds=30):
        """Waits until it is said, and wants it to be what is said next."""
        wait_for(f"somebody who says {pattern!r}", lambda: len(self.announcements.said()) > self.heard, seconds,
                 self.window.outline)
        said = self.announcements.said()[self.heard]
        self.assertRegex(said, pattern)
        self.heard += 1
        if on_screen:
            left = said
            for label in sorted(filter(None, self.labels()), key=len, reverse=True):
                left = left.replace(label, "")
            self.assertEqual(left.strip(" ."), "", f"{said!r} is not what is on the screen")

    def installation_link(self):
        asked = {"response_type": "code", "redirect_uri": self.market.redirect, "scope": SCOPES,
                 "version_id": self.market.app["client_id"].split("-")[0]}
        return f"{self.market.app['marketplace_url']}/v2/oauth/chooselocation?" + urlencode(asked, quote_via=quote)

    def come_to_the_consent(self):
        window = self.window
        window.press("I have an authorization link…")
        window.find("text", "Link to check").set_text(self.installation_link())
        self.hear("this link from working|It should work")
        window.press("Sign in with it")
        window.find("text", "Client ID").set_text(self.market.app["client_id"])
        self.hear("made on|has the right shape")
        window.find("text", "Client secret").set_text(self.market.app["client_secret"])
        self.hear("right shape and ends in")
        window.press("Next")
        window.press("Open in browser")

    def wait_a_minute(self):
        """Of the countdown."""
        self.hear("^Waiting for your answer in the browser")
        wait_for("the first minute's end", lambda: self.renamed.names(LEFT)[-1:] == ["4 min 0 s left"], A_MINUTE)
        self.assertEqual(self.renamed.names(LEFT), ["5 min 0 s left", "4 min 0 s left"])
        self.assertEqual(self.announcements.said()[self.heard:], [])

    def use_the_token(self):
        window = self.window
        self.hear("^Exchanging the code for tokens", on_screen=False)
        self.hear("^Kept in your system's keychain")
        window.find("label", re.compile(SUB_ACCOUNT))
        window.press("Copy access token")
        self.hear(r"^Copied; cleared from the clipboard in 60 s\.$")
        window.press("Test the token")
        self.hear("works")
        window.press("Copy sub-account ID")
        self.hear("^Copied", on_screen=False)
        window.press("Copy access token")
        self.hear("^Copied; cleared")
        return copied_token()

    def use_the_connection(self):
        window = self.window
        window.press("Finish")
        window.press("Refresh now")
        self.hear("^New tokens came and are kept")
        Keyboard(self.session, window).tab_to("list", "Connections")
        self.session.keys("Delete")
        self.hear("is removed")
        window.press("Undo")
        window.find("push button", "Refresh now")

    def search(self):
        self.session.keys("F1")
        field = self.window.find("text", "Search all topics")
        field.set_text("refresh")
        self.hear(r"^\d+ topic", on_screen=False)
        field.set_text("supercalifragilistic")
        self.hear("^Nothing was found for")

    def test_what_is_said(self):
        self.process, self.window = self.market.start(self.program_path)
        self.window.find("label", "Welcome")
        self.come_to_the_consent()
        self.wait_a_minute()
        self.market.consent(self.session.opened_link())
        token = self.use_the_token()
        secrets = [token, self.market.app["client_secret"], keyring.value("tokens").decode()[2:60]]
        self.use_the_connection()
        self.search()
        self.hear("^The clipboard was cleared", on_screen=False, seconds=A_MINUTE)
        self.assertEqual(self.announcements.said()[self.heard:], [])
        said = " ".join(self.announcements.said())
        for secret in secrets:
            for part in [secret, secret[:24], secret[-24:]]:
                self.assertNotIn(part, said)


if __name__ == "__main__":
    Spoken.program_path, Spoken.hloauth_path = sys.argv[1:3]
    Spoken.picture_folder = pathlib.Path(sys.argv[3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
