#!/usr/bin/env python3
"""Secrets are nowhere but in the keychain and where she put them. All commands and the window run with every log
switched on, against a server whose secrets are known; then everything is searched that the programs wrote and showed:
output, files, arguments, environment, core dumps, diagnostics, and what screen readers read of masked fields.

    HLOAUTH_PROGRAM=HLOAUTH PYTHONPATH=tests/support:tests/cli with-keyring.sh canary.py PROGRAM
"""

import json
import os
import pathlib
import pty
import re
import resource
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.error
import urllib.request

import agencyserver
import keyring
import leaks
import program
import test_decryptsso as sso
from accessibility import Program
from gi.repository import GLib
from session import Session
from signin import clipboard, free_port
from waiting import wait_for

SCOPES = "oauth.readonly oauth.write companies.readonly"
PASTED = "https://example.com/oauth/callback"  # not on this computer: the code is pasted
LOUD = {"QT_LOGGING_RULES": "*=true", "QT_DEBUG_PLUGINS": "1", "G_MESSAGES_DEBUG": "all"}


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def fetch(address):
    """The address to which a page sends the browser on, or nothing."""
    try:
        urllib.request.build_opener(NoRedirect).open(address, timeout=30).read()
    except urllib.error.HTTPError as answer:
        return answer.headers.get("Location")
    return None


class Canary(unittest.TestCase):
    program_path = None

    def setUp(self):
        program.require_private_session()
        self.session = self.enterContext(Session(screen="1200x900"))
        self.temporary = self.session.folder / "tmp"
        self.temporary.mkdir()
        # Where she puts things; nothing else is left out of the search.
        self.hers = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.server = agencyserver.AgencyServer(accounts=3)
        self.addCleanup(self.server.close)
        # Of no shape by which the log would know it for a secret, and hide it.
        self.shared_secret = secrets.token_hex(24)
        self.secret_file = self.hers / "shared-secret.txt"
        self.secret_file.write_text(f"{self.shared_secret}\n")
        self.secret_file.chmod(0o600)
        self.payload = sso.openssl(json.dumps(sso.SESSION), self.shared_secret)
        self.loud = {**LOUD, "TMPDIR": str(self.temporary)}
        self.servers = ["--marketplace-url", self.server.url, "--api-url", self.server.url]
        self.asked_for = 0

    # ---- searching

    def secrets(self):
        """By kind and number, so that a failure does not print them."""
        known = {**self.server.given, self.shared_secret: "shared secret"}
        return {f"{kind} {number}": secret for number, (secret, kind) in enumerate(known.items())}

    def nothing_in(self, text, where):
        self.assertEqual(leaks.in_text(text, self.secrets()), [], where)

    def nothing_in_files(self):
        for folder in (leaks.home(), os.environ["XDG_RUNTIME_DIR"], self.session.folder):
            self.assertEqual(leaks.in_files(folder, self.secrets()), [])

    def accessible_text(self, window):
        """All that assistive technology can read on the screen."""
        def texts():
            told = []
            try:
                for element in window.elements():
                    told += [element.name, element.description]
                    try:
                        told.append(element.text)
                    except GLib.Error:  # it has none
                        pass
            except GLib.Error:  # something went away meanwhile: all anew
                return None
            return told
        return "\n".join(wait_for("the whole screen", texts))

    # ---- the commands

    def run_loud(self, *arguments, stdin="", code=0, prints_secrets=False, logs=True):
        """Runs it with all logs on, and looks at everything that it shows."""
        running = program.Running(*arguments, stdin=stdin, env=self.loud)
        watch = leaks.Watch(running.pid)
        done = running.end()
        self.nothing_in(watch.end(), f"arguments or environment of {arguments[0]}")
        self.assertEqual(done.code, code, done if not prints_secrets else done.err)
        if logs:
            self.assertIn("qt.", done.err, "the logs are not on")
        self.nothing_in(done.err, f"errors of {arguments}")
        if not prints_secrets:
            self.nothing_in(done.out, f"output of {arguments}")
        self.asked_for += prints_secrets
        return done

    def connect(self, redirect=PASTED):
        code = self.server.new_code(redirect, SCOPES)
        self.addCleanup(program.run, "remove", "agency")
        self.run_loud(*self.servers, "connect", "agency", "--json", "--no-browser", "--client-id",
                      self.server.client_id, "--client-secret-stdin", "--code-stdin", "--redirect-uri", redirect,
                      "--scope", SCOPES, "--user-type", "company", stdin=f"{self.server.client_secret}\n{code}\n")

    def keep_shared_secret(self):
        """With the connection, out of a file of hers."""
        done = self.decrypt("--connection", "agency", "--shared-secret-file", str(self.secret_file), "--keep")
        self.assertIn("is kept with", done.err)
        self.assertEqual(keyring.value("shared-secret"), self.shared_secret.encode())

    def decrypt(self, *arguments, payload=None, code=0):
        # Without the keychain nothing is done that Qt would log.
        done = self.run_loud("decrypt-sso", *arguments, stdin=payload or self.payload, code=code,
                             logs="--connection" in arguments)
        if code == 0:
            # GLib writes its logs around it.
            told, _ = json.JSONDecoder().raw_decode(done.out[done.out.index("{"):])
            self.assertEqual(told, sso.SESSION)
        return done

    def fail_loud(self, path, fault, *arguments, code):
        self.server.broken[path] = fault
        self.run_loud(*arguments, code=code)
        self.server.broken.clear()

    @staticmethod
    def echo(status):
        """A server that repeats all that it was sent."""
        def fault(handler):
            sent = {**getattr(handler, "form", {}), "path": handler.path, "auth": handler.headers["Authorization"]}
            handler.json(status, {"statusCode": status, "message": [f"not so: {value}" for value in sent.values()],
                                  "error": "Bad Request"})
        return fault

    def page(self, handler):
        """Somebody else's, with all that was sent in it."""
        handler.reply(200, f"<html>{handler.form}</html>".encode(), {"Content-Type": "text/html"})

    def test_commands(self):
        self.connect()
        self.keep_shared_secret()
        for name in ("refresh", "test", "show", "locations"):
            self.run_loud(name, "agency")
            self.run_loud("--json", name, "agency")
        self.run_loud("list")
        account = f"/companies/{agencyserver.COMPANY}"
        for status, code in ((400, 3), (500, 4)):
            self.fail_loud("/oauth/token", self.echo(status), "--json", "refresh", "agency", code=code)
            self.fail_loud("/oauth/installedLocations", self.echo(400), "locations", "agency", code=3)
        self.fail_loud(account, self.echo(401), "test", "agency", code=1)
        self.fail_loud("/oauth/token", self.page, "refresh", "agency", code=4)
        broken = self.hers / "none.json"
        self.fail_loud("/oauth/locationToken", self.echo(400), "location-tokens", "agency", "--output", str(broken),
                       code=1)
        tokens = self.hers / "tokens.json"
        self.run_loud("location-tokens", "agency", "--output", str(tokens))
        self.assertEqual(len(json.loads(tokens.read_text())), 3)
        exported = self.hers / "exported.env"
        self.run_loud("export", "agency", "--format", "env", "--output", str(exported))
        self.run_loud("token", "agency", prints_secrets=True)
        told = self.run_loud("diagnostics").out
        self.assertIn("connections: 1", told)
        # Where she asked for them, they are.
        self.assertIn("access token", " ".join(leaks.in_text(tokens.read_text(), self.secrets())))
        self.assertIn("access token", " ".join(leaks.in_text(exported.read_text(), self.secrets())))
        self.assertGreater(self.asked_for, 0)
        self.nothing_in_files()

    def test_shared_secret(self):
        """In all that decrypt-sso says of a payload and of a secret that do not fit."""
        self.connect()
        self.keep_shared_secret()
        bad = [sso.openssl(json.dumps(sso.SESSION), "another secret"), self.payload[:-10], self.payload[:-24],
               f"{self.payload[:50]}!{self.payload[51:]}", "nonsense"]
        sources = [("--connection", "agency"), ("--shared-secret-file", str(self.secret_file))]
        for written in (f"SHARED_SECRET='{self.shared_secret}'", self.payload, f"{self.shared_secret} and more"):
            path = self.hers / f"written{len(sources)}.txt"
            path.write_text(written)
            path.chmod(0o600)
            sources.append(("--shared-secret-file", str(path)))
        for source in sources:
            fits = source in sources[:3]
            for more in ((), ("--json",)):
                self.decrypt(*source, *more, code=0 if fits else 1)
                for payload in bad:
                    self.decrypt(*source, *more, payload=payload, code=1)
        self.assertIn("shared secret", " ".join(leaks.in_files(self.hers, self.secrets())))
        self.run_loud("remove", "agency")
        self.assertEqual(keyring.entries(), {})
        self.nothing_in_files()

    def test_sign_in_that_is_refused(self):
        for number, fault in enumerate((self.echo(400), self.echo(401), self.page)):
            self.server.broken["/oauth/token"] = fault
            code = self.server.new_code(PASTED, SCOPES)
            self.run_loud(*self.servers, "connect", f"refused{number}", "--no-browser", "--client-id",
                          self.server.client_id, "--client-secret-stdin", "--code-stdin", "--redirect-uri", PASTED,
                          "--scope", SCOPES, stdin=f"{self.server.client_secret}\n{code}\n",
                          code=4 if fault == self.page else 3)
        self.nothing_in_files()

    def crash(self, ready, *arguments, terminal=False):
        """Aborts a command when ready(its errors) comes back, and looks for what that leaves. What people install
        leaves no core dump; a debug build does what the system is set to."""
        forbidden = "Core dumps: forbidden" in self.run_loud("diagnostics").out
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.session.folder, prefix="dumps"))

        def raise_limit():
            most = resource.getrlimit(resource.RLIMIT_CORE)[1]
            resource.setrlimit(resource.RLIMIT_CORE, (most, most))
        keyboard, given = pty.openpty() if terminal else (None, subprocess.DEVNULL)
        crashing = subprocess.Popen([program.PROGRAM, *arguments], cwd=folder, preexec_fn=raise_limit, stdin=given,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        ready(crashing.stderr)
        crashing.send_signal(signal.SIGABRT)
        _, status = os.waitpid(crashing.pid, 0)
        crashing.returncode = -signal.SIGABRT
        crashing.stderr.close()
        for end in (keyboard, given) if terminal else ():
            os.close(end)
        self.assertTrue(os.WIFSIGNALED(status))
        if forbidden:
            self.assertFalse(os.WCOREDUMP(status))
            self.assertEqual(list(folder.iterdir()), [])
        for dump in folder.iterdir():
            dump.unlink()

    def test_core_dump(self):
        """In the middle of a refresh, when all secrets are in memory."""
        self.connect()
        asked, released = threading.Event(), threading.Event()
        self.addCleanup(released.set)

        def hold(_):
            asked.set()
            released.wait()
        self.server.broken["/oauth/token"] = hold
        self.crash(lambda _: self.assertTrue(asked.wait(program.PATIENCE)), "refresh", "agency")
        self.server.broken.clear()
        self.nothing_in_files()

    def test_core_dump_with_the_shared_secret(self):
        """While it has been read from the keychain, and the payload is waited for."""
        self.connect()
        self.keep_shared_secret()

        def asks_for_payload(errors):
            self.assertTrue(any(b"Payload" in line for line in errors), "it did not ask for the payload")
        self.crash(asks_for_payload, "decrypt-sso", "--connection", "agency", terminal=True)
        self.nothing_in_files()

    # ---- the window

    def test_window(self):
        self.connect(f"http://localhost:{free_port()}/oauth/callback")
        process = self.session.start(self.program_path, environment=self.loud)
        watch = leaks.Watch(process.pid)
        window = Program(process)
        window.press("Refresh now")
        window.find("label", re.compile("New tokens came"))
        window.press("Test the token")
        window.find("label", re.compile("token works"))
        self.nothing_in(self.accessible_text(window), "the window of connections")
        self.server.broken["/oauth/token"] = self.echo(400)
        window.press("Refresh now")
        window.find("label", re.compile("refused to renew"))
        self.server.broken.clear()
        self.nothing_in(self.accessible_text(window), "the window after a refusal")
        self.keep_shared_secret_in_dialog(window)
        self.copy_diagnostics(window)
        self.look_at_masked_fields(window)
        self.session.stop(process)
        self.nothing_in(watch.end(), "arguments or environment of the window")
        self.nothing_in_files()

    def choose_more(self, window, mnemonic):
        """By keyboard: a menu that assistive technology opens holds it up until it is closed."""
        window.find("button menu", "More").focus()
        self.session.keys("space", mnemonic)

    def copy_diagnostics(self, window):
        self.choose_more(window, "e")
        window.press("Copy the diagnostics")
        told = wait_for("diagnostics in the clipboard", clipboard)
        self.assertIn("HighLevel OAuth Helper", told)
        self.nothing_in(told, "the diagnostics")
        self.assertNotIn("agency", told.replace("agency tDtD", ""))
        self.nothing_in(self.accessible_text(window), "the window with the error report")
        window.press("Close")

    def keep_shared_secret_in_dialog(self, window):
        """Enters it, keeps it, and has it come back from the keychain."""
        self.open_session_dialog(window)
        window.find("text", "Payload").set_text(self.payload)
        window.find("text", "Shared secret").set_text(self.shared_secret)
        window.find("label", re.compile(re.escape(sso.SESSION["userName"])))
        self.reveal_and_hide(window, "Reveal shared secret", "check box")
        self.choose_connection(window)
        window.find("label", re.compile("^No shared secret is kept with"))
        window.press("Keep it in the keychain")
        window.find("label", re.compile("^Kept in the keychain with"))
        self.assertEqual(keyring.value("shared-secret"), self.shared_secret.encode())
        self.nothing_in(self.accessible_text(window), "the dialog with a kept shared secret")
        window.press("Close")
        self.open_session_dialog(window)
        self.choose_connection(window)
        window.find("label", re.compile("^Kept in the keychain with"))
        window.find("text", "Payload").set_text(self.payload[:-24])
        window.find("label", re.compile("The secret is right"))
        self.reveal_and_hide(window, "Reveal shared secret", "check box")
        window.press("Close")
        window.find("list", "Connections")

    def open_session_dialog(self, window):
        """By keyboard: a menu that assistive technology opens holds it up until it is closed."""
        window.find("push button", "Refresh now").focus()
        self.session.keys("alt+t", "c")
        window.find("text", "Payload").focus()  # keys go there from now on

    def choose_connection(self, window):
        """The only one. On Linux, Qt names such a box by what is chosen in it; the label beside it says the rest."""
        box = window.find("combo box", "None")
        self.session.keys("alt+n")
        wait_for("the keyboard in the list of connections", lambda: box.has_state("focused"))
        self.session.keys("Down")

    def look_at_masked_fields(self, window):
        """The sign-in again, up to the page with the tokens."""
        self.choose_more(window, "s")
        window.find("label", "Ask for consent")
        self.nothing_in(self.accessible_text(window), "the page before the consent")
        window.press("Open in browser")
        link = self.session.opened_link()
        back = fetch(link)
        self.assertIsNotNone(back)
        fetch(back)
        window.find("label", "Your tokens")
        self.reveal_and_hide(window, "Reveal access token")
        self.reveal_and_hide(window, "Reveal refresh token")

    def reveal_and_hide(self, window, name, role="push button"):
        """What is found when it is revealed proves that it would have been found before."""
        button = window.find(role, name)
        self.nothing_in(self.accessible_text(window), "the page with masked tokens")
        button.press()
        hide = window.find(role, name.replace("Reveal", "Hide"))
        self.assertNotEqual(leaks.in_text(self.accessible_text(window), self.secrets()), [])
        hide.press()
        window.find(role, name)
        self.nothing_in(self.accessible_text(window), "the page with tokens masked again")

    # ---- the search itself

    def test_planted_canaries_are_found(self):
        for secret, name in ((self.server.client_secret, "client secret 0"), (self.shared_secret, "shared secret 1")):
            with self.subTest(name):
                self.is_found(secret, name)

    def is_found(self, secret, name):
        """Wherever it is planted."""
        planted = pathlib.Path(leaks.home()) / "planted"
        for form in leaks.forms(secret):
            planted.write_bytes(b"before " + form + b" after")
            self.assertEqual(leaks.in_files(leaks.home(), self.secrets()), [f"{name} in {planted}"])
        planted.unlink()
        self.nothing_in_files()
        self.assertEqual(leaks.in_text(f"x{secret}y", self.secrets()), [name])
        for extra in ({"args": ["sh", "-c", "sleep 30 & wait", secret]},
                      {"args": ["sh", "-c", "sleep 30 & wait"], "env": {**os.environ, "PLANTED": secret}}):
            planting = subprocess.Popen(**extra, start_new_session=True)
            watch = leaks.Watch(planting.pid)
            time.sleep(0.3)
            os.killpg(planting.pid, signal.SIGTERM)
            planting.wait()
            self.assertNotEqual(leaks.in_text(watch.end(), self.secrets()), [])


if __name__ == "__main__":
    Canary.program_path = sys.argv[1]
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
