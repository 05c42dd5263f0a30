#!/usr/bin/env python3
"""`hloauth token NAME` with a fresh token is answered by a small program in front; everything else by the whole one."""

import pathlib
import shutil
import subprocess
import tempfile
import unittest

import keyring
import leaks
import program
import specserver

REDIRECT = "https://example.com/oauth/callback"


class Quick(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)
        # Alone, it can only answer what it knows by itself.
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.alone = shutil.copy(program.PROGRAM, folder / "hloauth")

    def connect(self, name):
        code = self.server.new_code(REDIRECT)
        done = program.run("--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", name,
                           "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin",
                           "--code-stdin", "--redirect-uri", REDIRECT, "--scope", "contacts.readonly",
                           stdin=f"{self.server.client_secret}\n{code}\n")
        self.assertEqual(done.code, 0, done)
        self.addCleanup(program.run, "remove", name)

    def ask_alone(self, *arguments, env=None):
        done = subprocess.run([self.alone, *arguments], capture_output=True, text=True, timeout=program.PATIENCE,
                              env=program.environment(env))
        return program.Result(done.returncode, done.stdout, done.stderr)

    def assert_not_alone(self, *arguments, env=None):
        done = self.ask_alone(*arguments, env=env)
        self.assertEqual((done.code, done.out), (2, ""), done)
        self.assertIn("hloauth-full", done.err)

    def test_fresh_token(self):
        for name in ("shop", "Łódź – \"two\""):
            self.connect(name)
            whole = program.run("token", name, "--format", "raw")
            for done in (program.run("token", name), self.ask_alone("token", name)):
                self.assertEqual((done.code, done.out, done.err), (0, whole.out, ""))
            self.assertIn(whole.out.strip(), self.server.access_tokens)

    def test_everything_else_goes_to_the_whole_program(self):
        self.connect("shop")
        self.assertEqual(self.ask_alone("token", "shop").code, 0)
        for arguments in ((), ("token",), ("token", "--help"), ("token", "SHOP"), ("token", "nobody"),
                          ("token", "shop", "--json"), ("refresh", "shop"), ("list",)):
            with self.subTest(arguments):
                self.assert_not_alone(*arguments)
        for env in ({"HLOAUTH_API_URL": self.server.url}, {"HLOAUTH_DATA_DIR": "/nowhere"},
                    {"XDG_CURRENT_DESKTOP": "KDE"}, {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}):
            with self.subTest(env):
                self.assert_not_alone("token", "shop", env=env)
        self.assertEqual(program.run("token", "SHOP").code, 0)

    def test_token_that_runs_out_is_refreshed(self):
        self.server.lifetime = 200
        self.connect("shop")
        self.assert_not_alone("token", "shop")
        held = len(self.server.access_tokens)
        self.assertEqual(program.run("token", "shop").code, 0)
        self.assertEqual(len(self.server.access_tokens), held + 1)

    def test_refresh_without_an_end_is_told(self):
        self.connect("shop")
        locks = next(pathlib.Path(leaks.home()).rglob("connections.json")).parent / "locks"
        connection = next(iter(keyring.entries())).split("/")[1]
        (locks / f"{connection}.refresh").write_text("{}")
        self.assert_not_alone("token", "shop")
        told = program.run("token", "shop")
        self.assertEqual(told.code, 0)
        self.assertIn("found no end", told.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
