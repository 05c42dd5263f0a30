#!/usr/bin/env python3
"""The shortest real way for somebody who has made an app in HighLevel's portal: from the first start to a
token in the clipboard. Each click, each paste and each choice counts; they are few enough.

    PYTHONPATH=tests/support with-keyring.sh shortest_way.py PROGRAM HLOAUTH FOLDER

She has the portal open beside it: the app's installation link, which names no client ID, the client ID and
the secret. If a step fails, FOLDER gets a picture of the screen.
"""

import pathlib
import re
import sys
import time
import unittest
from urllib.parse import quote, urlencode

from session import PicturedTest, Session
from signin import SUB_ACCOUNT, Marketplace, claims_of, copied_token

MOST_ACTIONS = 12
SCOPES = "contacts.readonly locations.readonly"


class ShortestWay(PicturedTest):
    program_path, hloauth_path = None, None

    @classmethod
    def setUpClass(cls):
        cls.session = cls.enterClassContext(Session())
        cls.market = Marketplace(cls.session, cls.hloauth_path)

    def setUp(self):
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

    def test_few_actions(self):
        began = time.monotonic()
        _, window = self.market.start(self.program_path)
        self.press(window, "I have an authorization link…")
        self.paste(window, "Link to check", self.installation_link())
        self.press(window, "Sign in with it")
        self.paste(window, "Client ID", self.market.app["client_id"])
        self.paste(window, "Client secret", self.market.app["client_secret"])
        self.press(window, "Next")
        self.press(window, "Open in browser")
        self.market.consent(self.session.opened_link(), self.done)
        window.find("label", re.compile(SUB_ACCOUNT))
        self.press(window, "Copy access token")
        claims = claims_of(copied_token())
        took = time.monotonic() - began

        self.assertEqual(claims["oauthMeta"]["scopes"], SCOPES.split())
        self.assertEqual(claims["sourceId"], self.market.app["client_id"])
        for number, action in enumerate(self.actions, 1):
            print(f"{number:2}. {action}")
        print(f"{len(self.actions)} actions, {took:.0f} s by a script")
        self.assertLessEqual(len(self.actions), MOST_ACTIONS)


if __name__ == "__main__":
    ShortestWay.program_path, ShortestWay.hloauth_path = sys.argv[1:3]
    ShortestWay.picture_folder = pathlib.Path(sys.argv[3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
