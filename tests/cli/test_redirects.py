#!/usr/bin/env python3
"""What may come to the listener, or be pasted, before the right redirect does."""

import os
import signal
import socket
import subprocess
import unittest
import urllib.parse

import browser
import keyring
import listening
import program
import specserver


class SignIn(unittest.TestCase):
    """A connect command that waits for its redirect."""

    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)

    def start(self, *more, redirect="http://localhost:0/oauth/callback", stdin=None):
        self.running = program.Running(
            "--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", "shop", "--json",
            "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin", "--scope",
            "contacts.readonly", "--redirect-uri", redirect, *more, stdin=stdin)
        self.addCleanup(program.run, "remove", "shop")
        self.addCleanup(self.running.stop)
        if stdin is None:
            self.running.write(self.server.client_secret + "\n")
        self.link = self.running.event()
        self.redirect = self.link["redirect_uri"]
        self.state = browser.query(self.link["url"])["state"]
        self.port = urllib.parse.urlsplit(self.redirect).port

    def right_answer(self):
        return browser.fetch(self.link["url"]).location

    def succeeds(self):
        end = self.running.end()
        self.assertEqual(end.code, 0, end)
        return end

    def check_interruption(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number):
                self.start()
                self.running.signal(number)
                end = self.running.end()
                self.assertEqual(end.code, 3, end)
                self.assertEqual(keyring.entries(), {})

    def check_timeout(self):
        self.start("--timeout", "1")
        end = self.running.end()
        self.assertEqual(end.code, 3, end)
        self.assertEqual(end.events[-1]["code"], "no-consent")


class Listening(SignIn):
    def complete(self):
        self.assertEqual(browser.fetch(self.right_answer()).status, 200)
        self.succeeds()
        self.assertEqual(len(self.server.requests), 1)

    def raw(self, *segments, host="127.0.0.1"):
        with socket.create_connection((host, self.port), timeout=60) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for segment in segments:
                connection.sendall(segment)
            connection.shutdown(socket.SHUT_WR)
            answer = b""
            try:
                while block := connection.recv(65536):
                    answer += block
            except ConnectionResetError:
                pass
            return answer

    def test_listens_on_loopback_only(self):
        self.start()
        addresses = listening.addresses(self.running.pid)
        self.assertTrue({host for host, _ in addresses} <= {"127.0.0.1", "::1"}, addresses)
        self.assertIn(("127.0.0.1", self.port), addresses)
        self.complete()

    def test_hostile_requests_first(self):
        self.start()
        base = self.redirect
        bad = {"code": "0" * 40, "state": self.state}
        self.assertNotEqual(browser.fetch(urllib.parse.urljoin(base, "/favicon.ico")).status, 200)
        self.assertNotEqual(browser.fetch(browser.with_query(base + "EVIL", **bad)).status, 200)
        self.assertNotEqual(browser.fetch(browser.with_query(base, **bad), form={}).status, 200)
        path = urllib.parse.urlsplit(browser.with_query(base, **bad))
        self.raw(f"HEAD {path.path}?{path.query} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        self.assertNotEqual(browser.fetch(browser.with_query(base, code="0" * 40, state="wrong")).status, 200)
        self.assertNotEqual(browser.fetch(browser.with_query(base, error="access_denied", state="wrong")).status, 200)
        self.running.wait_for_note("another state")
        self.assertEqual(self.server.requests, [])
        self.complete()

    def test_thousand_pieces_of_garbage_first(self):
        self.start()
        for number in range(1000):
            with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
                connection.sendall((b"\xff\x00garbage", b"GET", b"GET / HTTP/1.1\r\n", b"\r\n\r\n")[number % 4])
        self.complete()

    def test_headers_in_two_segments_then_a_reload(self):
        self.start()
        target = urllib.parse.urlsplit(self.right_answer())
        request = (f"GET {target.path}?{target.query} HTTP/1.1\r\nHost: localhost:{self.port}\r\n"
                   "Accept: text/html\r\n\r\n").encode()
        self.raw(request[:60], request[60:])
        # If that did not do, a reload does; if it did, a reload changes nothing any more.
        try:
            browser.fetch(target.geturl())
        except OSError:
            pass
        self.succeeds()

    def test_missing_state_is_not_accepted_silently(self):
        self.start()
        self.running.close_input()
        browser.fetch(browser.with_query(self.redirect, code=self.server.new_code(self.redirect)))
        self.running.wait_for_note("--accept-missing-state")
        self.assertEqual(self.server.requests, [])
        self.complete()

    def test_missing_state_is_accepted_when_asked_for(self):
        self.start("--accept-missing-state")
        code = self.server.new_code(self.redirect)
        browser.fetch(browser.with_query(self.redirect, code=code))
        self.succeeds()

    def test_timeout(self):
        self.check_timeout()

    def test_interruption_keeps_nothing(self):
        self.check_interruption()

    def test_port_in_use(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            refused = program.run("connect", "shop", "--client-id", self.server.client_id, "--client-secret-stdin",
                                  "--scope", "contacts.readonly", "--no-browser", "--redirect-uri",
                                  f"http://localhost:{port}/cb", stdin=self.server.client_secret)
        self.assertEqual(refused.code, 4, refused)
        self.assertIn(str(port), refused.err)
        self.assertIn(f"(process {os.getpid()})", refused.err)

    def test_port_in_use_by_another_sign_in(self):
        self.start()
        refused = program.run("connect", "other", "--client-id", self.server.client_id, "--client-secret-stdin",
                              "--scope", "contacts.readonly", "--no-browser", "--redirect-uri", self.redirect,
                              stdin=self.server.client_secret)
        self.assertEqual(refused.code, 4, refused)
        self.assertIn(f"another sign-in of HighLevel OAuth Helper, hloauth (process {self.running.pid})", refused.err)
        self.complete()

    def test_without_ipv6(self):
        alone = subprocess.run(["unshare", "-rn", "sh", "-c", "ip link set lo up && "
                                "echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6 && ! ip -6 addr show lo | grep -q ::1"],
                               capture_output=True)
        if alone.returncode != 0:
            self.skipTest("no network namespaces here")
        script = ("ip link set lo up; echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6; "
                  "exec /usr/bin/env python3 \"$0\" Listening.test_missing_state_is_accepted_when_asked_for")
        there = subprocess.run(["unshare", "-rn", "sh", "-c", script, __file__], capture_output=True, text=True)
        self.assertEqual(there.returncode, 0, there.stderr)

    def test_without_loopback(self):
        alone = subprocess.run(["unshare", "-rn", "true"], capture_output=True)
        if alone.returncode != 0:
            self.skipTest("no network namespaces here")
        # The interface is down: listening works on some systems, and then no browser could get here either.
        refused = subprocess.run(
            ["unshare", "-rn", program.PROGRAM, "connect", "shop", "--client-id", self.server.client_id,
             "--client-secret-stdin", "--scope", "contacts.readonly", "--no-browser", "--timeout", "1"],
            input=self.server.client_secret, capture_output=True, text=True)
        self.assertIn(refused.returncode, (3, 4), refused)
        self.assertEqual(refused.stderr.count("hloauth: "), 1, refused)


class AwaitingInstall(SignIn):
    """An install that is begun inside HighLevel."""

    def begin(self, *more):
        self.running = program.AtTerminal(
            "--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", "shop", "--json",
            "--client-id", self.server.client_id, "--client-secret-stdin", "--scope", "contacts.readonly",
            "--redirect-uri", "http://localhost:0/oauth/callback", "--wait-for-install", *more)
        self.addCleanup(program.run, "remove", "shop")
        self.addCleanup(self.running.stop)
        self.running.wait_for_note("Client secret")
        self.running.write(self.server.client_secret + "\n")
        event = self.running.event()
        self.assertEqual(event["event"], "waiting")
        self.redirect = event["redirect_uri"]

    def install(self):
        return browser.fetch(browser.with_query(self.redirect, code=self.server.new_code(self.redirect)))

    def test_yes_keeps(self):
        self.begin()
        self.assertEqual(self.install().status, 200)
        self.running.wait_for_note("are its tokens to be kept?")
        self.assertEqual(keyring.entries(), {})
        self.running.write("y\n")
        self.succeeds()

    def test_no_keeps_nothing(self):
        self.begin()
        self.install()
        self.running.wait_for_note("are its tokens to be kept?")
        self.running.write("\n")
        end = self.running.end()
        self.assertEqual(end.code, 3, end)
        self.assertIn("uninstall", end.err)
        self.assertEqual(keyring.entries(), {})

    def test_worthless_codes_first(self):
        self.begin()
        for number in range(3):
            browser.fetch(browser.with_query(self.redirect, code=f"{number:040}"))
            self.running.wait_for_note("worth nothing")
        self.install()
        self.running.wait_for_note("are its tokens to be kept?")
        self.running.write("yes\n")
        self.succeeds()

    def test_needs_somebody_to_ask(self):
        refused = program.run("connect", "shop", "--client-id", self.server.client_id, "--client-secret-stdin",
                              "--scope", "contacts.readonly", "--wait-for-install", stdin=self.server.client_secret)
        self.assertEqual(refused.code, 2, refused)
        self.assertIn("--accept-missing-state", refused.err)


class Pasting(SignIn):
    """Without a listener: what is pasted is read from standard input."""

    def start(self, *more, **how):
        super().start("--code-stdin", *more, redirect="https://example.com/oauth/callback", **how)

    def complete(self):
        self.running.write(self.right_answer() + "\n")
        self.succeeds()

    def test_timeout(self):
        self.check_timeout()

    def test_interruption_keeps_nothing(self):
        self.check_interruption()

    def test_nothing_listens(self):
        self.start()
        self.assertEqual(listening.addresses(self.running.pid), set())
        self.complete()

    def test_other_text_first(self):
        self.start()
        self.running.write("\nhello\n" + browser.with_query(self.redirect, code="0" * 40, state="wrong") + "\n")
        self.running.wait_for_note("another sign-in")
        self.complete()

    def test_missing_state_is_not_accepted_silently(self):
        self.start()
        self.running.write(browser.with_query(self.redirect, code=self.server.new_code(self.redirect)) + "\n")
        self.running.wait_for_note("--accept-missing-state")
        self.complete()

    def test_missing_state_is_accepted_when_asked_for(self):
        self.start("--accept-missing-state")
        self.running.write(browser.with_query(self.redirect, code=self.server.new_code(self.redirect)) + "\n")
        self.succeeds()

    def test_bare_code(self):
        self.start()
        self.running.write(self.server.new_code(self.redirect) + "\n")
        self.succeeds()

    def test_end_of_input(self):
        self.start()
        self.running.close_input()
        self.assertEqual(self.running.end().code, 3)

    def test_end_of_input_after_nonsense(self):
        self.start()
        self.running.write("nothing of use\n")
        self.running.close_input()
        self.assertEqual(self.running.end().code, 2)

    def test_pasted_refusal(self):
        self.start()
        self.running.write(browser.with_query(self.redirect, error="access_denied", state=self.state) + "\n")
        self.assertEqual(self.running.end().code, 3)


if __name__ == "__main__":
    unittest.main(verbosity=2)
