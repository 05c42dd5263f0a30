#!/usr/bin/env python3
"""Hostile requests while a sign-in waits: whatever comes, and however much, the right redirect completes it
and the memory stays.

HLOAUTH_HOSTILE_REQUESTS is how many come; a few thousand by default, 100000 for the whole measurement."""

import os
import random
import selectors
import socket
import time
import unittest

import browser
import program
import test_redirects

REQUESTS = int(os.environ.get("HLOAUTH_HOSTILE_REQUESTS", "3000"))
AT_ONCE = 1000
GROWTH = 20 * 1024 * 1024  # bytes


def requests(port, state_of_another):
    """One of each kind of hostile request, over and over."""
    path = "/oauth/callback"
    host = f"Host: localhost:{port}\r\n"
    code = "0" * 40
    kinds = [
        lambda: os.urandom(200),
        lambda: b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(100),
        lambda: b"GET " + b"A" * 20000 + b" HTTP/1.1\r\n\r\n",
        lambda: b"GET / HTTP/1.1\r\nX: " + b"y" * 40000,
        lambda: f"GET {path}?code={code}&state={state_of_another} HTTP/1.1\r\n{host}\r\n".encode(),
        lambda: f"GET {path}?code={random.getrandbits(160):040x} HTTP/1.1\r\n{host}\r\n".encode(),
        lambda: f"GET {path}?error=access_denied HTTP/1.1\r\n{host}\r\n".encode(),
        lambda: f"POST {path} HTTP/1.1\r\n{host}Content-Length: 1000000\r\n\r\n".encode() + b"z" * 10000,
        lambda: f"GET {path}?code={code} HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n".encode(),
        lambda: f"GET {path}?code={code} HTTP/1.1\r\n{host}".encode(),  # never ends
        lambda: b"G",
        lambda: b"",
    ]
    number = 0
    while True:
        yield kinds[number % len(kinds)]()
        number += 1


class Flood:
    """Keeps so many connections open at once, and starts a new one for each that ended."""

    def __init__(self, port, payloads, at_once):
        self.port, self.payloads, self.at_once = port, payloads, at_once
        self.selector = selectors.DefaultSelector()
        self.open = {}
        self.done = 0

    def _start(self):
        connection = socket.socket()
        connection.setblocking(False)
        connection.connect_ex(("127.0.0.1", self.port))
        self.open[connection] = next(self.payloads)
        self.selector.register(connection, selectors.EVENT_WRITE)

    def _end(self, connection):
        self.selector.unregister(connection)
        del self.open[connection]
        connection.close()
        self.done += 1

    def _serve(self, connection, events):
        try:
            if events & selectors.EVENT_WRITE:
                payload = self.open[connection]
                sent = connection.send(payload) if payload else 0
                self.open[connection] = payload[sent:]
                if not self.open[connection]:
                    self.selector.modify(connection, selectors.EVENT_READ)
            elif not connection.recv(65536):
                self._end(connection)
        except OSError:
            self._end(connection)

    def run(self, count, busy=lambda: True):
        target = self.done + count
        while self.done < target and busy():
            while len(self.open) < self.at_once:
                self._start()
            # Half-open ones only end when the program pushes them out, so that it must.
            for key, events in self.selector.select(1):
                if key.fileobj in self.open:
                    self._serve(key.fileobj, events)

    def close(self):
        for connection in list(self.open):
            self._end(connection)
        self.selector.close()


class Hostile(test_redirects.Listening):
    """Only the tests below."""

    def resident(self):
        with open(f"/proc/{self.running.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def test_flood(self):
        self.start()
        browser.fetch(self.redirect)  # what the first answer takes is no growth
        before = self.resident()
        flood = Flood(self.port, requests(self.port, "a" * 43), AT_ONCE)
        self.addCleanup(flood.close)
        began = time.monotonic()
        flood.run(REQUESTS)
        took = time.monotonic() - began
        peak = self.running.peak_memory()
        self.assertEqual(self.server.requests, [])
        # The flood goes on while the right one comes: its connections are all taken anew.
        flood.run(AT_ONCE // 2)
        right = time.monotonic()
        self.complete()
        answered = time.monotonic() - right
        print(f"\n{flood.done} hostile requests, {AT_ONCE} at once, in {took:.1f} s: memory {before / 2**20:.1f} MB "
              f"before, {peak / 2**20:.1f} MB at most; the right redirect completed in {answered:.2f} s")
        self.assertLess(peak - before, GROWTH)

    def test_right_redirect_outlives_newer_connections(self):
        self.start()
        answer = self.right_answer()
        target = answer[answer.index("/", len("http://")):]
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as right:
            flood = Flood(self.port, requests(self.port, "a" * 43), AT_ONCE)
            self.addCleanup(flood.close)
            right.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost:{self.port}\r\n\r\n".encode())
            flood.run(AT_ONCE)
            self.assertIn(b" 200 ", right.recv(65536).split(b"\r\n")[0])
        self.succeeds()

    def test_hostile_notices_are_told_once(self):
        self.start()
        self.running.close_input()
        for number in range(50):
            browser.fetch(browser.with_query(self.redirect, code="0" * 40, state=f"wrong{number}"))
            browser.fetch(browser.with_query(self.redirect, code=f"{number:040}"))
        self.assertEqual(browser.fetch(self.right_answer()).status, 200)
        end = self.succeeds()
        self.assertEqual(end.err.count("another state"), 1)
        self.assertEqual(end.err.count("--accept-missing-state"), 1)

    def test_useless_code_without_state_does_not_end_the_wait(self):
        self.start("--accept-missing-state")
        browser.fetch(browser.with_query(self.redirect, code="0" * 40))
        self.running.wait_for_note("worth nothing")
        self.assertEqual(browser.fetch(self.right_answer()).status, 200)
        self.succeeds()


def load_tests(loader, _tests, _pattern):
    names = [name for name in vars(Hostile) if name.startswith("test_")]
    return unittest.TestSuite(Hostile(name) for name in names)


if __name__ == "__main__":
    unittest.main(verbosity=2)
