#!/usr/bin/env python3
"""A person at a terminal: nothing secret is shown while it is typed, and questions wait for an answer."""

import signal
import unittest

import browser
import program
import specserver


class Terminal(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)

    def start(self, *more, redirect="http://localhost:0/cb"):
        self.running = program.AtTerminal(
            "--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", "shop", "--json",
            "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin", "--scope",
            "contacts.readonly", "--redirect-uri", redirect, "--session-only", *more)
        self.addCleanup(self.running.stop)
        self.running.wait_for_note("Client secret")

    def type_secret(self):
        self.running.write(self.server.client_secret + "\n")
        self.link = self.running.event()

    def test_secret_is_not_shown(self):
        self.start()
        self.assertFalse(self.running.shows_typing)
        self.type_secret()
        self.assertTrue(self.running.shows_typing)
        self.assertNotIn(self.server.client_secret[:8], self.running.shown())
        browser.fetch(browser.fetch(self.link["url"]).location)
        end = self.running.end()
        self.assertEqual(end.code, 0, end)

    def test_interruption_shows_typing_again(self):
        self.start()
        self.running.signal(signal.SIGINT)
        self.running.process.wait(timeout=program.PATIENCE)
        self.assertTrue(self.running.shows_typing)
        self.assertEqual(self.running.end().code, 3)

    def test_missing_state_is_asked_about(self):
        self.start()
        self.type_secret()
        browser.fetch(browser.with_query(self.link["redirect_uri"], code="0" * 40))
        self.running.wait_for_note("[y/N]")
        self.running.write("n\n")
        self.running.wait_for_note("Not accepted")
        # One "no" is for all that come without a state; ours still ends the wait.
        browser.fetch(browser.with_query(self.link["redirect_uri"], code="1" * 40))
        browser.fetch(browser.fetch(self.link["url"]).location)
        end = self.running.end()
        self.assertEqual(end.code, 0, end)

    def test_missing_state_is_accepted(self):
        self.start()
        self.type_secret()
        code = self.server.new_code(self.link["redirect_uri"])
        browser.fetch(browser.with_query(self.link["redirect_uri"], code=code))
        self.running.wait_for_note("[y/N]")
        self.running.write("y\ny\n")  # that it was begun there, and that the account is right
        end = self.running.end()
        self.assertEqual(end.code, 0, end)
        self.assertEqual([form["code"] for _, _, form in self.server.requests], [code])

    def test_address_is_pasted(self):
        self.start(redirect="https://example.com/cb")
        self.type_secret()
        self.running.write("hello\n")
        self.running.wait_for_note("can't be used")
        self.running.write(browser.fetch(self.link["url"]).location + "\n")
        end = self.running.end()
        self.assertEqual(end.code, 0, end)

    def test_token_to_decode_is_not_shown(self):
        self.running = program.AtTerminal("decode-token")
        self.addCleanup(self.running.stop)
        self.running.wait_for_note("Token")
        self.assertFalse(self.running.shows_typing)
        self.running.write("pit-1234\n")
        self.assertEqual(self.running.end().code, 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
