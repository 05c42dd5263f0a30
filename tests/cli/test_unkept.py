#!/usr/bin/env python3
"""New tokens that the keychain does not take: they are only in the program's memory, and it asks what to do."""

import json
import signal
import unittest

import keyring
import program
import specserver

REDIRECT = "https://example.com/oauth/callback"


class Unkept(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)
        done = program.run("--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", "shop",
                           "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin",
                           "--code-stdin", "--redirect-uri", REDIRECT, "--scope", "contacts.readonly",
                           stdin=f"{self.server.client_secret}\n{self.server.new_code(REDIRECT)}\n")
        self.assertEqual(done.code, 0, done)
        self.addCleanup(program.run, "remove", "shop")
        self.addCleanup(keyring.unlock)

    def answer_and_lock(self, handler):
        """The server rotates, and the keychain is locked by the time that the answer is there."""
        keyring.lock()
        handler.json(*self.server.token(handler.headers, handler.form))

    def begin(self, *command):
        self.server.faults = [self.answer_and_lock]
        running = program.AtTerminal(*command)
        self.addCleanup(running.stop)
        running.wait_for_note("give it up")
        return running

    def newest(self):
        """The refresh token that the server would take now."""
        return next(iter(self.server.refresh_tokens))

    def test_kept_after_unlocking(self):
        running = self.begin("refresh", "shop")
        running.write("t\n")  # still locked
        running.wait_for_note("give it up")
        keyring.unlock()
        running.write("t\n")
        end = running.end()
        self.assertEqual(end.code, 0, end)
        self.assertEqual(json.loads(keyring.value("tokens"))[0], self.newest())
        self.assertEqual(program.run("refresh", "shop").code, 0)
        self.assertEqual(self.server.reused, 0)

    def test_shown_to_be_saved(self):
        running = self.begin("refresh", "shop")
        running.write("s\n")
        self.assertEqual(running.line().strip(), self.newest())
        running.wait_for_note("give it up")
        running.write("g\n")
        end = running.end()
        self.assertEqual(end.code, 5, end)
        self.assertIn("hloauth connect shop --again", end.err)
        self.assertNotIn(self.newest(), end.err)

    def test_interruption_does_not_lose_them(self):
        running = self.begin("refresh", "shop")
        running.signal(signal.SIGINT)
        running.wait_for_note("answer g")
        keyring.unlock()
        running.write("t\n")
        self.assertEqual(running.end().code, 0)
        self.assertEqual(json.loads(keyring.value("tokens"))[0], self.newest())

    def test_script_gets_the_token_and_a_code(self):
        self.server.faults = [self.answer_and_lock]
        done = program.run("token", "shop", "--min-validity", "999999")
        self.assertEqual(done.code, 5, done)
        self.assertIn(done.out.strip(), self.server.access_tokens)
        self.assertIn("hloauth connect shop --again", done.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
