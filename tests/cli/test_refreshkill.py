#!/usr/bin/env python3
"""Refreshes that are killed at a random moment, and many at once, against a server that takes each refresh token
once: no connection is lost but where the kill fell between the server's answer and the keychain, and that one is
named.

HLOAUTH_KILL_ROUNDS is how often one is killed, HLOAUTH_REFRESHES how often each of HLOAUTH_PROCESSES refreshes; small
numbers by default, 500, 50 and 20 for the whole measurement."""

import json
import os
import pathlib
import random
import subprocess
import threading
import time
import unittest

import keyring
import leaks
import program
import specserver

ROUNDS = int(os.environ.get("HLOAUTH_KILL_ROUNDS", "40"))
REFRESHES = int(os.environ.get("HLOAUTH_REFRESHES", "6"))
PROCESSES = int(os.environ.get("HLOAUTH_PROCESSES", "6"))
REDIRECT = "https://example.com/oauth/callback"


class RefreshKill(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)

    def connect(self, name):
        done = program.run("--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", name,
                           "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin",
                           "--code-stdin", "--redirect-uri", REDIRECT, "--scope", "contacts.readonly",
                           stdin=f"{self.server.client_secret}\n{self.server.new_code(REDIRECT)}\n")
        self.assertEqual(done.code, 0, done)
        self.addCleanup(program.run, "remove", name)

    def held(self):
        """The refresh token that the keyring holds."""
        return json.loads(keyring.value("tokens"))[0]

    def kill_at_random(self):
        """Whether it was killed, at any moment of the time that it usually takes, and had not ended before."""
        running = subprocess.Popen([program.PROGRAM, "refresh", "shop"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            running.wait(random.uniform(0, 1.1 * self.usual))
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()
            return True
        return False

    def refresh(self):
        """The whole of it; how long it takes changes with what else the machine does."""
        began = time.monotonic()
        done = program.run("--json", "refresh", "shop")
        self.usual += (time.monotonic() - began - self.usual) / 4
        return done

    def test_kills(self):
        self.connect("shop")
        self.usual = 0.1
        self.assertEqual(self.refresh().code, 0)
        killed = lost = 0
        for _ in range(ROUNDS):
            if self.kill_at_random():
                killed += 1
            held = self.held()
            alive = held in self.server.refresh_tokens
            reused = self.server.reused
            done = self.refresh()
            if alive:
                self.assertEqual(done.code, 0, done)
                self.assertEqual(self.server.reused, reused)
                continue
            lost += 1
            # Found, tried once, and named.
            self.assertEqual(done.code, 6, done)
            self.assertEqual(done.events[-1]["code"], "refresh-lost", done)
            self.assertEqual(self.server.reused, reused + 1)
            self.assertIsNotNone(json.loads(program.run("--json", "show", "shop").out)["lost_refresh_at"])
            self.assertEqual(program.run("remove", "shop").code, 0)
            self.connect("shop")
        print(f"\n{ROUNDS} refreshes, {killed} of them killed: {lost} connections lost, each of them named")
        self.assertGreater(killed, ROUNDS // 4)

    def test_kill_before_the_answer_is_kept(self):
        """The one moment at which a connection is lost, hit on purpose."""
        self.connect("shop")
        answered, released = threading.Event(), threading.Event()
        self.addCleanup(released.set)

        def taken_and_not_answered(handler):
            self.server.token(handler.headers, handler.form)
            answered.set()
            released.wait()
        self.server.faults[:] = [taken_and_not_answered]
        running = program.Running("refresh", "shop")
        self.addCleanup(running.stop)
        self.assertTrue(answered.wait(program.PATIENCE))
        running.process.kill()
        running.end()
        # The access token is good still, and she is told at once.
        token = program.run("token", "shop")
        self.assertEqual(token.code, 0, token)
        self.assertIn("hloauth refresh", token.err)
        named = program.run("--json", "refresh", "shop")
        self.assertEqual((named.code, named.events[-1]["code"]), (6, "refresh-lost"), named)
        later = program.run("--json", "refresh", "shop")
        self.assertEqual(later.code, 6, later)

    def test_kill_while_it_takes_the_lock(self):
        """Between making the lock's file and writing its process number into it: the file stays, and names nobody."""
        self.connect("shop")
        kept = next(pathlib.Path(leaks.home()).rglob("connections.json"))
        connection = json.loads(kept.read_text())["connections"][0]["id"]
        lock = kept.parent / "locks" / f"{connection}.lock"
        for age in (5, 0):  # seconds; a new one may be a living program's, and is waited for
            with self.subTest(age=age):
                lock.write_bytes(b"")
                os.utime(lock, (time.time() - age,) * 2)
                began = time.monotonic()
                done = program.run("refresh", "shop")
                self.assertEqual(done.code, 0, done)
                self.assertLess(time.monotonic() - began, 30)
                self.assertFalse(lock.exists())
        self.assertEqual(self.server.reused, 0)

    def test_many_at_once(self):
        self.connect("shop")
        failures = []

        def refresh_again_and_again():
            for _ in range(REFRESHES):
                done = program.run("refresh", "shop")
                token = program.run("token", "shop")
                if done.code or token.code or token.out.strip() not in self.server.access_tokens:
                    failures.append((done, token.code, token.err))
        threads = [threading.Thread(target=refresh_again_and_again) for _ in range(PROCESSES)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])
        self.assertEqual(self.server.reused, 0)
        self.assertIn(self.held(), self.server.refresh_tokens)
        print(f"\n{PROCESSES} x {REFRESHES} refreshes at once: {len(self.server.access_tokens)} token sets given")


if __name__ == "__main__":
    unittest.main(verbosity=2)
