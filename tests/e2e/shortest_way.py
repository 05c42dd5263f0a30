#!/usr/bin/env python3
"""The shortest ways from the first start to a token in the clipboard: the real one, for somebody who has made an
app in HighLevel's portal, and the one that practises, for somebody who has nothing yet. Each click, each paste
and each choice counts; they are few enough, and nothing that is done holds the window up. How long a script takes
for them is told, too.

    PYTHONPATH=tests/support with-keyring.sh shortest_way.py PROGRAM HLOAUTH FOLDER

For the real one she has the portal open beside it: the app's installation link, which names no client ID, the
client ID and the secret. If a step fails, FOLDER gets a picture of the screen.
"""

import pathlib
import re
import sys
import time
import unittest
from urllib.parse import quote, urlencode

import stalls
from session import PicturedTest, Session
from signin import SUB_ACCOUNT, Marketplace, claims_of, copied_token, free_port
from waiting import wait_for

MOST_ACTIONS = 12
SCOPES = "contacts.readonly locations.readonly"


class ShortestWay(PicturedTest):
    program_path, hloauth_path = None, None

    def setUp(self):
        self.session = self.enterContext(Session())
        self.market = Marketplace(self.session, self.hloauth_path)
        self.actions = []

    def done(self, what):
        self.actions.append(what)

    def press(self, window, name):
        window.press(name)
        self.done(f"press {name}")

    def paste(self, window, name, text):
        window.find("text", name).set_text(text)
        self.done(f"paste into {name}")

    def installation_link(self):
        asked = {"response_type": "code", "redirect_uri": self.market.redirect, "scope": SCOPES,
                 "version_id": self.market.app["client_id"].split("-")[0]}
        return f"{self.market.app['marketplace_url']}/v2/oauth/chooselocation?" + urlencode(asked, quote_via=quote)

    def go_to_token(self, window):
        """From the page that asks for consent. Returns what the copied token says of itself."""
        self.press(window, "Open in browser")
        self.market.consent(self.session.opened_link(), self.done)
        window.find("label", re.compile(SUB_ACCOUNT))
        self.press(window, "Copy access token")
        return claims_of(copied_token())

    def check_actions(self, began):
        took = time.monotonic() - began
        for number, action in enumerate(self.actions, 1):
            print(f"{number:2}. {action}")
        print(f"{len(self.actions)} actions, {took:.0f} s by a script")
        self.assertLessEqual(len(self.actions), MOST_ACTIONS)

    def test_with_an_app(self):
        began = time.monotonic()
        process, window = self.market.start(self.program_path, environment=stalls.watching())
        self.press(window, "I have an authorization link…")
        self.paste(window, "Link to check", self.installation_link())
        self.press(window, "Sign in with it")
        self.paste(window, "Client ID", self.market.app["client_id"])
        self.paste(window, "Client secret", self.market.app["client_secret"])
        self.press(window, "Next")
        claims = self.go_to_token(window)
        self.assertEqual(claims["oauthMeta"]["scopes"], SCOPES.split())
        self.assertEqual(claims["sourceId"], self.market.app["client_id"])
        self.check_actions(began)
        self.session.stop(process)
        stalls.check(self, process)

    def test_practising(self):
        began = time.monotonic()
        process, window = self.market.start(self.program_path, environment=stalls.watching())
        self.press(window, "Practice first")
        for page in ("What do you want to do?", "Create the app", "Choose scopes", "Redirect and link",
                     "Client ID and secret"):
            window.find("label", page)
            if page == "Redirect and link":
                self.listen_elsewhere(window)
            self.press(window, "Next")
        claims = self.go_to_token(window)
        self.assertIs(claims["practice"], True)
        self.check_actions(began)
        self.session.stop(process)
        stalls.check(self, process)

    @staticmethod
    def listen_elsewhere(window):
        """On this machine the usual port may be somebody else's. No action of hers."""
        port = free_port()
        window.find("spin box", "Port").set_value(port)
        address = window.find("text", "Redirect address")
        wait_for("the redirect address", lambda: f":{port}/" in address.text)


if __name__ == "__main__":
    ShortestWay.program_path, ShortestWay.hloauth_path = sys.argv[1:3]
    ShortestWay.picture_folder = pathlib.Path(sys.argv[3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
