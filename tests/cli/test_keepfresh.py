#!/usr/bin/env python3
"""Connections that are kept fresh by `hloauth keep-fresh`, as a timer would call it, and signing in again."""

import datetime
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import keyring
import program
import specserver

REDIRECT = "https://example.com/oauth/callback"
DAY = 86399  # seconds


class Connected(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)
        self.servers = ["--marketplace-url", self.server.url, "--api-url", self.server.url]

    def connect(self, name, *more):
        done = program.run(*self.servers, "connect", name, "--no-browser", "--client-id", self.server.client_id,
                           "--client-secret-stdin", "--code-stdin", "--redirect-uri", REDIRECT, "--scope",
                           "contacts.readonly", *more,
                           stdin=f"{self.server.client_secret}\n{self.server.new_code(REDIRECT)}\n")
        self.assertEqual(done.code, 0, done)
        self.addCleanup(program.run, "remove", name)

    def show(self, name):
        return json.loads(program.run("--json", "show", name).out)

    def refreshes(self):
        return [form for _, _, form in self.server.requests if form["grant_type"] == "refresh_token"]

    def age(self, name):
        """Makes its tokens as old as if the program had slept for most of their life."""
        self.server.lifetime = 1
        self.assertEqual(program.run("refresh", name).code, 0)
        end = datetime.datetime.fromisoformat(self.show(name)["expires_at"])
        time.sleep(max(0, (end - datetime.datetime.now(datetime.timezone.utc)).total_seconds()))
        self.server.lifetime = DAY
        self.server.requests.clear()


class KeepFresh(Connected):
    def test_marks(self):
        self.connect("shop")
        self.assertIs(self.show("shop")["keep_fresh"], False)
        self.assertEqual(program.run("keep-fresh", "shop", "--on").code, 0)
        self.assertIs(self.show("shop")["keep_fresh"], True)
        done = program.run("--json", "keep-fresh", "SHOP", "--off")
        self.assertEqual(done.events, [{"event": "marked", "name": "shop", "keep_fresh": False}])
        self.assertIs(self.show("shop")["keep_fresh"], False)

    def test_refreshes_what_is_marked_and_due(self):
        for name in ("due", "long", "unmarked"):
            self.connect(name)
        for name in ("due", "long"):
            program.run("keep-fresh", name, "--on")
        for name in ("due", "unmarked"):
            self.age(name)
        done = program.run("--json", "keep-fresh")
        self.assertEqual(done.code, 0, done)
        self.assertEqual([(event["event"], event["name"]) for event in done.events], [("refreshed", "due")])
        self.assertEqual(len(self.refreshes()), 1)
        self.assertEqual(program.run("keep-fresh").out, "")
        self.assertEqual(len(self.refreshes()), 1)

    def test_one_failure_does_not_stop_the_rest(self):
        for name in ("bad", "good"):
            self.connect(name)
            program.run("keep-fresh", name, "--on")
            self.age(name)
        self.server.faults = [lambda handler: handler.json(503, {"message": "down"})]
        done = program.run("keep-fresh")
        self.assertEqual(done.code, 4, done)
        self.assertIn('"bad": ', done.err)
        self.assertIn('"good": valid until', done.out)
        self.assertEqual(program.run("keep-fresh").code, 0)

    def test_needs_a_sign_in(self):
        self.connect("shop")
        program.run("keep-fresh", "shop", "--on")
        self.age("shop")
        self.server.refresh_tokens.clear()
        done = program.run("keep-fresh")
        self.assertEqual(done.code, 6, done)
        self.assertIn("hloauth connect shop --again", done.err)
        # Told once; asking again would bring nothing.
        self.assertEqual(program.run("keep-fresh").code, 0)
        self.assertEqual(self.server.reused, 1)

    def test_watches(self):
        self.connect("shop")
        program.run("keep-fresh", "shop", "--on")
        self.age("shop")
        running = program.Running("--json", "keep-fresh", "--watch")
        self.addCleanup(running.stop)
        self.assertEqual(running.event()["event"], "refreshed")
        running.signal(signal.SIGTERM)
        self.assertEqual(running.end().code, 0)

    def test_wrong_usage(self):
        self.connect("shop")
        for options in (["shop"], ["--on"], ["shop", "--on", "--off"], ["shop", "--on", "--watch"], ["nobody", "--on"]):
            done = program.run("keep-fresh", *options)
            self.assertEqual(done.code, 2, done)
            self.assertEqual(len(done.err.strip().splitlines()), 1, done)

    def test_says_that_nothing_is_marked(self):
        done = program.run("keep-fresh")
        self.assertEqual(done.code, 0)
        self.assertIn("--on", done.err)

    def test_given_away_and_renewed_all_the_same(self):
        self.connect("shop")
        program.run("keep-fresh", "shop", "--on")
        done = program.run("export", "shop", "--format", "env", "--with-refresh-token")
        self.assertEqual(done.code, 0, done)
        self.assertIn("not kept fresh", done.err)
        self.assertIs(self.show("shop")["keep_fresh"], False)
        self.assertIsNotNone(self.show("shop")["refresh_token_given_at"])
        done = program.run("refresh", "shop")
        self.assertIn("another program", done.err)
        self.assertIsNone(self.show("shop")["refresh_token_given_at"])
        self.assertNotIn("another program", program.run("refresh", "shop").err)

    def test_given_away_and_kept_fresh_all_the_same(self):
        """She is told once; from then on it is this program's to renew."""
        self.connect("shop")
        self.assertEqual(program.run("export", "shop", "--format", "env", "--with-refresh-token").code, 0)
        self.assertIsNotNone(self.show("shop")["refresh_token_given_at"])
        self.assertIn("works once", program.run("keep-fresh", "shop", "--on").err.replace("\n", " "))
        self.assertIs(self.show("shop")["keep_fresh"], True)
        self.assertIsNone(self.show("shop")["refresh_token_given_at"])
        self.assertNotIn("another program", program.run("refresh", "shop").err)


class Units(unittest.TestCase):
    """What is installed for systemd's user instance."""

    UNIT = pathlib.Path(os.environ["HLOAUTH_UNITS"]) / "hloauth-keep-fresh.service"

    def test_command_is_one_of_ours(self):
        program.require_private_session()
        command = re.search(r"^ExecStart=\S+/hloauth (.+)$", self.UNIT.read_text(), re.MULTILINE)
        done = program.run(*command[1].split())
        self.assertEqual(done.code, 0, done)

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd is not installed")
    def test_systemd_takes_it(self):
        with tempfile.TemporaryDirectory() as folder:
            unit = pathlib.Path(folder) / self.UNIT.name
            text = re.sub(r"^ExecStart=\S+/hloauth", f"ExecStart={program.PROGRAM}", self.UNIT.read_text(),
                          flags=re.MULTILINE)
            unit.write_text(text)
            done = subprocess.run(["systemd-analyze", "--user", "verify", str(unit)], capture_output=True,
                                  text=True, check=False)
            self.assertEqual((done.returncode, done.stderr), (0, ""))


class Again(Connected):
    def again(self, *more, stdin=""):
        return program.run("connect", "shop", "--again", "--no-browser", "--code-stdin", *more, stdin=stdin)

    def test_everything_is_filled_in(self):
        self.connect("shop", "--user-type", "Location")
        program.run("keep-fresh", "shop", "--on")
        self.age("shop")
        self.server.refresh_tokens.clear()
        self.assertEqual(program.run("refresh", "shop").code, 6)
        before = self.show("shop")
        code = self.server.new_code(REDIRECT)
        done = self.again("--json", stdin=f"{code}\n")
        self.assertEqual(done.code, 0, done)
        link = done.events[0]["url"]
        self.assertIn(f"client_id={self.server.client_id}", link)
        self.assertIn("scope=contacts.readonly", link)
        after = self.show("shop")
        self.assertIsNone(after["sign_in_needed"])
        self.assertIs(after["keep_fresh"], True)
        for same in ("name", "client_id", "redirect_uri", "api_url", "marketplace_url"):
            self.assertEqual(after[same], before[same])
        self.assertEqual(len(json.loads(program.run("--json", "list").out)), 1)
        self.assertEqual(program.run("refresh", "shop").code, 0)

    def test_what_is_given_replaces_it(self):
        self.connect("shop")
        code = self.server.new_code(REDIRECT, "contacts.readonly contacts.write")
        done = self.again("--json", "--scope", "contacts.readonly contacts.write", stdin=f"{code}\n")
        self.assertEqual(done.code, 0, done)
        self.assertEqual(sorted(done.events[-1]["scopes"]), ["contacts.readonly", "contacts.write"])

    def test_there_is_nothing_to_sign_in(self):
        done = self.again()
        self.assertEqual(done.code, 2, done)
        self.assertEqual(len(done.err.strip().splitlines()), 1, done)

    def test_refused_again_leaves_what_there_is(self):
        self.connect("shop")
        held = keyring.value("tokens")
        done = self.again(stdin="0123456789012345678901234567890123456789\n")
        self.assertEqual(done.code, 3, done)
        self.assertEqual(keyring.value("tokens"), held)
        self.assertEqual(program.run("refresh", "shop").code, 0)

    def test_without_the_secret(self):
        self.connect("shop")
        for key in keyring.entries():
            if key.endswith("client-secret"):
                keyring.forget(key)
        done = self.again(stdin="x\n")
        self.assertEqual(done.code, 2, done)
        self.assertIn("--client-secret-stdin", done.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
