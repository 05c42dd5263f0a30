#!/usr/bin/env python3
"""A connection that one program removes while others renew it: nothing of it stays in the keychain."""

import json
import subprocess
import threading
import unittest

import keyring
import program
import specserver

REFRESHERS = 3
REDIRECT = "https://example.com/oauth/callback"


class Removal(unittest.TestCase):
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

    def assert_gone(self):
        self.assertEqual(keyring.entries(), {})
        self.assertEqual(json.loads(program.run("--json", "list").out), [])

    def test_waits_for_a_refresh(self):
        asked, released = threading.Event(), threading.Event()
        self.addCleanup(released.set)

        def answer_late(handler):
            asked.set()
            released.wait()
            handler.json(*self.server.token(handler.headers, handler.form))
        self.server.faults[:] = [answer_late]
        refreshing = program.Running("refresh", "shop")
        self.addCleanup(refreshing.stop)
        self.assertTrue(asked.wait(program.PATIENCE))
        removing = program.Running("remove", "shop")
        self.addCleanup(removing.stop)
        with self.assertRaises(subprocess.TimeoutExpired):
            removing.process.wait(2)
        released.set()
        for running in (refreshing, removing):
            end = running.end()
            self.assertEqual(end.code, 0, end)
        self.assert_gone()

    def test_ends_refreshes(self):
        """Whichever comes first; what comes later is told that it is gone, not that it needs a sign-in."""
        odd = []
        begun = threading.Barrier(REFRESHERS + 1)

        def refresh_until_it_is_gone():
            for number in range(100):
                done = program.run("--json", "refresh", "shop")
                if number == 0:
                    begun.wait(program.PATIENCE)
                if done.code:
                    if (done.code, done.events[-1]["code"]) != (2, "unknown-connection"):
                        odd.append(done)
                    return
            odd.append("never removed")
        threads = [threading.Thread(target=refresh_until_it_is_gone) for _ in range(REFRESHERS)]
        for thread in threads:
            thread.start()
        begun.wait(program.PATIENCE)
        removed = program.run("remove", "shop")
        for thread in threads:
            thread.join()
        self.assertEqual(removed.code, 0, removed)
        self.assertEqual(odd, [])
        self.assertEqual(self.server.reused, 0)
        self.assert_gone()


if __name__ == "__main__":
    unittest.main(verbosity=2)
