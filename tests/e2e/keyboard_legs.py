#!/usr/bin/env python3
"""The whole job by keyboard alone, on a small screen: from the first start to a token in the clipboard, and a
refresh after a second start. What has the keyboard is read as a screen reader has it, and is in sight. Nothing
that is done holds the window up.

    PYTHONPATH=tests/support with-keyring.sh keyboard_legs.py PROGRAM HLOAUTH FOLDER LANGUAGE DPI

DPI 96 is the usual size of text, 192 twice that. If a step fails, FOLDER gets a picture of each page up to
there.
"""

import pathlib
import sys
import unittest

import stalls
from keyboard import Keyboard
from session import PicturedTest, Session
from signin import Marketplace, claims_of, copied_token
from texts import Texts
from waiting import wait_for

LOCALES = {"en": "en_US.UTF-8", "es": "es_ES.UTF-8", "pt_BR": "pt_BR.UTF-8", "fr": "fr_FR.UTF-8",
           "de": "de_DE.UTF-8"}


class KeyboardLegs(PicturedTest):
    program_path, hloauth_path, language, dpi = (None,) * 4

    @classmethod
    def setUpClass(cls):
        cls.session = cls.enterClassContext(Session("1024x600"))
        cls.market = Marketplace(cls.session, cls.hloauth_path)
        cls.texts = Texts(cls.language)

    def start(self):
        process, self.window = self.market.start(
            self.program_path, environment={"LANGUAGE": self.language, "LC_ALL": LOCALES[self.language],
                                            # Larger text alone, not all in a larger scale.
                                            "QT_FONT_DPI": self.dpi, "QT_ENABLE_HIGHDPI_SCALING": "0",
                                            **stalls.watching()})
        self.keyboard = Keyboard(self.session, self.window)
        return process

    def page(self, title):
        """Waits for a page of the wizard. The keyboard is in it then, and not where it was before."""
        self.window.find("label", self.texts(title))
        self.keyboard.check_sight(wait_for("something with the keyboard", self.keyboard.focused))
        self.session.shoot(title.replace(" ", "-").lower())

    def press(self, button):
        """By its mnemonic."""
        self.window.find("push button", self.texts(button))
        self.keyboard.press(f"alt+{self.texts.key(button)}")

    def fill(self, role, name, text):
        self.keyboard.tab_to(role, name)
        self.keyboard.press("ctrl+a")
        self.keyboard.type(text)

    def choose_scopes(self):
        self.page("What do you want to do?")
        purpose = self.keyboard.tab_to("check box", self.texts("Contacts in and out"))
        self.keyboard.press("space")
        wait_for("the purpose ticked", lambda: purpose.has_state("checked"))
        self.press("&Next")
        self.page("Create the app")
        self.press("&Next")
        self.page("Choose scopes")
        self.press("&Next")

    def enter_app(self):
        self.page("Redirect and link")
        self.fill("spin box", self.texts("Port"), str(self.market.port))
        address = self.window.find("text", self.texts("Redirect address"))
        wait_for("the redirect address", lambda: address.text == self.market.redirect)
        self.press("&Next")
        self.page("Client ID and secret")
        self.fill("text", self.texts("Client ID"), self.market.app["client_id"])
        self.fill("text", self.texts("Client secret"), self.market.app["client_secret"])
        # Return goes on from a field.
        self.window.find("push button", self.texts("&Next"))
        self.keyboard.press("Return")

    def check_token(self, token):
        claims = claims_of(token)
        self.assertEqual(claims["authClass"], "Location")
        self.assertEqual(claims["sourceId"], self.market.app["client_id"])

    def sign_in(self):
        """Returns the token that came into the clipboard."""
        self.page("Welcome")
        self.keyboard.tab_to("push button", self.texts("&Connect to HighLevel"))
        self.keyboard.press("Return")
        self.choose_scopes()
        self.enter_app()
        self.page("Ask for consent")
        self.keyboard.tab_to("push button", self.texts("&Open in browser"))
        self.keyboard.press("space")
        self.market.consent(self.session.opened_link())
        self.page("Your tokens")
        self.keyboard.tab_to("push button",
                             self.texts("Copy %1").replace("%1", self.texts("access token")))
        self.keyboard.press("space")
        return copied_token()

    def test_whole_job(self):
        process = self.start()
        token = self.sign_in()
        self.check_token(token)
        self.press("&Finish")
        self.window.find("push button", self.texts("&Refresh now"))
        self.session.shoot("connections")
        self.keyboard.press("ctrl+w")
        self.assertEqual(process.wait(30), 0)
        stalls.check(self, process)

        process = self.start()
        connections = self.keyboard.tab_to("list", self.texts("Connections"))
        self.assertEqual(len(connections.children()), 1)
        self.keyboard.tab_to("push button", self.texts("&Refresh now"))
        self.keyboard.press("space")
        self.window.find("label", self.texts("New tokens came and are kept."))
        self.session.shoot("refreshed")
        self.press("&Copy access token")
        self.check_token(copied_token(former=token))
        self.session.stop(process)
        stalls.check(self, process)


if __name__ == "__main__":
    KeyboardLegs.program_path, KeyboardLegs.hloauth_path = sys.argv[1:3]
    KeyboardLegs.picture_folder = pathlib.Path(sys.argv[3])
    KeyboardLegs.language, KeyboardLegs.dpi = sys.argv[4:6]
    unittest.main(argv=sys.argv[:1], verbosity=2)
