#!/usr/bin/env python3
"""What goes on without a window: the tray's icon, its menu and messages, and the start at login."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from gi.repository import Gio, GLib

import accessibility
import program
import specserver
from session import Session
from trayhost import TrayHost

WINDOWS = sys.argv.pop(1)
REDIRECT = "https://example.com/oauth/callback"


class Tray(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        program.require_private_session()
        cls.host = TrayHost()

    def setUp(self):
        self.session = self.enterContext(Session())
        self.host.items.clear()
        self.host.told.clear()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)
        folder = tempfile.TemporaryDirectory(prefix="hloauth tray-")
        self.addCleanup(folder.cleanup)
        self.data = folder.name

    def hloauth(self, *arguments, stdin=""):
        done = program.run("--data-dir", self.data, "--marketplace-url", self.server.url, "--api-url",
                           self.server.url, *arguments, stdin=stdin)
        self.assertEqual(done.code, 0, done)

    def connect(self, name):
        """A connection whose tokens are due at once."""
        self.server.lifetime = 1
        self.hloauth("connect", name, "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin",
                     "--code-stdin", "--redirect-uri", REDIRECT, "--scope", "contacts.readonly",
                     stdin=f"{self.server.client_secret}\n{self.server.new_code(REDIRECT)}\n")
        self.hloauth("keep-fresh", name, "--on")
        self.server.lifetime = 86399

    def start(self, *options):
        return self.session.start(WINDOWS, "--data-dir", self.data, *options)

    def refreshed(self):
        return [form for _, _, form in self.server.requests if form["grant_type"] == "refresh_token"]

    def test_keeps_fresh_without_a_window(self):
        self.connect("Harbor Dental")
        running = self.start("--background")
        self.host.wait_for("new tokens", self.refreshed)
        self.assertIn("Keeps 1 connection fresh", self.host.tip())
        self.assertEqual(list(accessibility.Program(running).windows()), [])
        # As a login does it while the program runs: nothing comes to the front.
        self.assertEqual(self.start("--background").wait(30), 0)
        self.assertEqual(list(accessibility.Program(running).windows()), [])

        self.host.choose("Open HighLevel OAuth Helper")
        window = accessibility.Program(running)
        window.find("check box", "Keep fresh automatically", state="checked")
        window.find("label", re.compile("goes on in the tray"))  # there, and by no message
        self.session.keys("alt+F4")
        self.host.wait_for("no window", lambda: not list(window.windows()))
        self.host.choose("Open HighLevel OAuth Helper")  # what it had to say, it has said by then
        window.find("check box", "Keep fresh automatically", state="checked")
        self.assertEqual(self.host.told, [])
        self.assertIsNone(running.poll())
        self.host.choose("Quit")
        self.assertEqual(running.wait(30), 0)
        self.assertEqual(self.server.reused, 0)

    def test_tells_what_needs_a_sign_in(self):
        self.connect("Harbor Dental")
        self.server.refresh_tokens.clear()
        running = self.start("--background")
        title, text = self.host.wait_for("a message", lambda: self.host.told)[0]
        self.assertEqual(title, "Harbor Dental")
        self.assertTrue(text)
        self.host.wait_for("the name in the tip", lambda: "Harbor Dental" in self.host.tip())
        self.assertIsNone(running.poll())
        self.host.choose("Quit")
        self.assertEqual(running.wait(30), 0)

    def test_starts_at_login(self):
        self.connect("Harbor Dental")
        running = self.start()
        window = accessibility.Program(running)
        box = window.find("check box", "Start when I log in")
        box.press()
        entry = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "autostart" / "highlevel-oauth-helper.desktop"
        self.addCleanup(entry.unlink, missing_ok=True)
        self.host.wait_for("the entry", entry.exists)
        # As a desktop reads it.
        command = Gio.DesktopAppInfo.new_from_filename(str(entry)).get_commandline()
        words = GLib.shell_parse_argv(command)[1]
        self.assertEqual(words, [WINDOWS, "--background", "--data-dir", self.data])
        self.host.choose("Quit")
        self.assertEqual(running.wait(30), 0)
        again = self.session.start(*words)
        self.host.items.clear()
        self.host.icon()
        self.host.choose("Quit")
        self.assertEqual(again.wait(30), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
